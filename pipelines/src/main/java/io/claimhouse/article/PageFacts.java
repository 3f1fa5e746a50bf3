package io.claimhouse.article;

import io.claimhouse.document.PageIndex;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What the readers of a page's facts share.
 *
 * @param dom the page
 * @param index its elements by what they are
 * @param jsonLd its JSON-LD
 * @param meta its meta elements
 * @param hints what stands beside it
 * @param url its address as far as known
 * @param site the names of its site
 */
record PageFacts(
    Document dom,
    PageIndex index,
    JsonLd jsonLd,
    MetaTags meta,
    Hints hints,
    Optional<String> url,
    SiteNames site) {}
