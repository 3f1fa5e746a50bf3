package io.claimhouse.article;

import io.claimhouse.document.Content;
import io.claimhouse.text.Mojibake;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A copy of a page with its texts put right, each by itself: a site's own words are often sound
 * where the article came wrongly out of its database.
 */
final class MendedPage {

  private MendedPage() {}

  static Content.Page of(Content.Page page) {
    Document copy = page.dom().clone();
    copy.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            Mojibake.repaired(text.getWholeText()).ifPresent(text::text);
          } else if (node instanceof DataNode data) {
            Mojibake.repaired(data.getWholeData()).ifPresent(data::setWholeData);
          } else if (node instanceof Element element && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
              Mojibake.repaired(attribute.getValue()).ifPresent(attribute::setValue);
            }
          }
        });
    return Content.Page.of(copy);
  }
}
