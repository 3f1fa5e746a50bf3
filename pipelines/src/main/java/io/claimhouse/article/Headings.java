package io.claimhouse.article;

import io.claimhouse.document.PageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the main headings of a page. */
final class Headings {

  /**
   * A main heading.
   *
   * @param element the h1
   * @param text the headline in it
   * @param whole all its text, with the kicker or subtitle inside it
   * @param isNamed whether its class says that it is the article's headline
   */
  record Heading(Element element, String text, String whole, boolean isNamed) {}

  private static final Set<String> SILENT = Set.of("script", "style", "svg", "button", "template");

  private final HeadlineWords words;

  Headings(HeadlineWords words) {
    this.words = words;
  }

  /** The page's h1 elements that may be its headline, in order. */
  List<Heading> read(PageIndex page, SiteNames site) {
    List<Heading> headings = new ArrayList<>();
    for (Element h1 : page.tagged("h1")) {
      if (words.isOther(h1.className())) {
        continue;
      }
      String whole = text(h1, Show.ALL);
      if (Words.of(whole).isEmpty() || site.is(whole)) {
        continue;
      }
      boolean hasKicker =
          h1.firstElementChild() != null && !Words.of(text(h1, Show.HEADLINE)).isEmpty();
      String text = hasKicker ? text(h1, Show.READ) : whole;
      headings.add(new Heading(h1, text, whole, words.isHeadline(h1.className())));
    }
    return headings;
  }

  /** How much of a heading is wanted. */
  private enum Show {
    /** Everything that shows. */
    ALL,
    /** The headline, with a kicker that is read as its first words: one that ends in a colon. */
    READ,
    /** The headline without any kicker. */
    HEADLINE
  }

  private String text(Element heading, Show show) {
    StringBuilder text = new StringBuilder();
    append(heading, show, text);
    return PlainText.of(text.toString());
  }

  private void append(Element element, Show show, StringBuilder text) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode run) {
        text.append(run.getWholeText());
      } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
        append(child, isKicker(child), show, text);
      }
    }
  }

  private void append(Element child, boolean kicker, Show show, StringBuilder text) {
    boolean apart = kicker || child.isBlock() || child.normalName().equals("br");
    text.append(apart ? " " : "");
    if (!kicker || show == Show.ALL) {
      append(child, show, text);
    } else if (show == Show.READ) {
      String shown = text(child, Show.HEADLINE);
      text.append(shown.endsWith(":") ? shown : "");
    }
    text.append(apart ? " " : "");
  }

  private boolean isKicker(Element child) {
    return child.normalName().equals("small")
        || child.attr("aria-hidden").equals("true")
        || words.isKicker(child.className());
  }
}
