package io.claimhouse.article;

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
      String whole = text(h1, true);
      if (Words.of(whole).isEmpty() || site.is(whole)) {
        continue;
      }
      String text = h1.childNodeSize() > 1 || h1.childrenSize() > 0 ? text(h1, false) : whole;
      headings.add(
          new Heading(
              h1,
              Words.of(text).isEmpty() ? whole : text,
              whole,
              words.isHeadline(h1.className())));
    }
    return headings;
  }

  private String text(Element heading, boolean whole) {
    StringBuilder text = new StringBuilder();
    append(heading, whole, text);
    return PlainText.of(text.toString());
  }

  private void append(Element element, boolean whole, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode run) {
        text.append(run.getWholeText());
      } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
        boolean kicker = isKicker(child);
        if (whole || !kicker) {
          boolean apart = kicker || child.isBlock() || child.normalName().equals("br");
          text.append(apart ? " " : "");
          append(child, whole, text);
          text.append(apart ? " " : "");
        } else if (child.wholeText().strip().endsWith(":")) {
          // Read as the headline's first words, and written so.
          append(child, true, text);
          text.append(' ');
        }
      }
    }
  }

  private boolean isKicker(Element child) {
    return child.normalName().equals("small")
        || child.attr("aria-hidden").equals("true")
        || words.isKicker(child.className());
  }
}
