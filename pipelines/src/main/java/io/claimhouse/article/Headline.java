package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element that shows an article's headline. */
final class Headline {

  private Headline() {}

  /** Headings are tried in this order; sites that have their name as h1 set the headline as h2. */
  private static final List<String> HEADINGS = List.of("h1", "h2", "h3");

  /** Of each kind so many headings are compared with the page's title. */
  private static final int HEADINGS_COMPARED = 12;

  /** A heading up to this length may be the name of a site or a section. */
  private static final int NAME_LENGTH = 25;

  /** The heading that says what the page's title says, or else its first main heading. */
  static Optional<Element> find(PageFacts page) {
    List<String> titles = new ArrayList<>();
    page.meta().first("og:title").ifPresent(titles::add);
    titles.add(page.dom().title());
    Optional<Element> best = Optional.empty();
    int longest = 0;
    for (String tag : HEADINGS) {
      int compared = 0;
      for (Element heading : page.index().tagged(tag)) {
        String text = heading.text();
        if (text.length() < 5 || compared++ > HEADINGS_COMPARED) {
          continue;
        }
        if (text.length() > longest && isLike(text, titles)) {
          best = Optional.of(heading);
          longest = text.length();
        }
      }
      // A site's name is short and stands in the page's title too.
      if (longest >= NAME_LENGTH) {
        return best;
      }
    }
    if (best.isPresent()) {
      return best;
    }
    for (Element heading : page.index().tagged("h1")) {
      if (heading.text().length() >= 5) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private static boolean isLike(String text, List<String> titles) {
    for (String title : titles) {
      if (Titles.similar(text, title)) {
        return true;
      }
    }
    return false;
  }
}
