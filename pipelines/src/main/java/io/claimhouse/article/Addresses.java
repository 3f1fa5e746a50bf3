package io.claimhouse.article;

import io.claimhouse.document.PageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the address that an article's page goes by, and the hosts of all it gives. */
final class Addresses {

  private Addresses() {}

  /** The page's address: its canonical link, {@code og:url}, or the one it was had from. */
  static Optional<String> of(PageIndex index, MetaTags meta, Hints hints) {
    Optional<String> known = hints.first("url").map(Found::value);
    Optional<String> base = base(index, known);
    List<String> candidates = new ArrayList<>();
    for (Element link : index.tagged("link")) {
      if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
        Urls.absolute(link.attr("href"), base).ifPresent(candidates::add);
      }
    }
    for (String url : meta.all("og:url")) {
      Urls.absolute(url, base).ifPresent(candidates::add);
    }
    known.filter(url -> Urls.host(url).isPresent()).ifPresent(candidates::add);
    // A template that gives every page the site's first page as its address says nothing.
    return candidates.stream()
        .filter(url -> !Urls.isHome(url))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static Optional<String> base(PageIndex index, Optional<String> known) {
    for (Element base : index.tagged("base")) {
      Optional<String> stated = Urls.absolute(base.attr("href"), known);
      if (stated.isPresent()) {
        return stated;
      }
    }
    return known;
  }

  /** The hosts of the page's addresses: where it was had from, where it says that it belongs. */
  static List<String> hosts(Hints hints, Optional<String> address) {
    List<String> hosts = new ArrayList<>();
    hints.first("url").map(Found::value).flatMap(Urls::host).ifPresent(hosts::add);
    address.flatMap(Urls::host).ifPresent(hosts::add);
    hints.first("domain").map(Found::value).ifPresent(hosts::add);
    return hosts.stream().distinct().toList();
  }
}
