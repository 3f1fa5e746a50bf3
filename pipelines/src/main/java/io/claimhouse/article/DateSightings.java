package io.claimhouse.article;

import io.claimhouse.article.PageDateWords.Label;
import io.claimhouse.model.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the dates that a page shows, line by line in reading order: those around the headline, or
 * all of them.
 */
final class DateSightings {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "form",
          "select",
          "textarea",
          "iframe",
          "button",
          "head");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "footer",
          "section",
          "article",
          "aside",
          "main",
          "nav",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "br",
          "hr",
          "address");

  /** Attributes that hold a date for machines beside the text for people. */
  private static final List<String> MACHINE_ATTRIBUTES =
      List.of("datetime", "content", "title", "data-utime", "data-time", "data-timestamp");

  /** A line of this length is running text; dates in it are the story's. */
  private static final int PROSE = 160;

  /** A date after this much text is no longer the headline's. */
  static final int REACH_AFTER = 1500;

  /** Running text may hold a standfirst or two before the line with the date. */
  static final int PROSE_LINES = 3;

  /** A page with more dates is a list, and what follows is more of it. */
  private static final int MOST = 100;

  /** How far from the headline its part of the page begins, in levels of the DOM. */
  private static final int LEVELS = 4;

  /** A dateline's date begins within so many chars of a paragraph. */
  private static final int DATELINE = 40;

  private final DateRules rules;
  private final DateParser parser;
  private final PageDateWords words;
  private final Dates.Bounds bounds;
  private final Optional<Element> headline;
  private final String headlineText;
  private final Set<Element> aboveHeadline = new HashSet<>();

  private final List<DatePlaces.Draft> drafts = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Element lineParent;
  private int chars;
  private int charsAtHeadline = -1;
  private int proseLines;
  private boolean isInHeadline;

  /** Dates of which one is enough. */
  private BiPredicate<Moment, Label> isWanted = (moment, label) -> false;

  /** How many of the drafts are known not to be wanted. */
  private int unwanted;

  private DateSightings(DateRules rules, Dates.Bounds bounds, Optional<Element> headline) {
    this.rules = rules;
    this.parser = rules.parser();
    this.words = rules.words();
    this.bounds = bounds;
    this.headline = headline;
    this.headlineText = headline.map(Element::text).orElse("");
    headline.ifPresent(
        element -> {
          for (Element up = element; up != null; up = up.parent()) {
            aboveHeadline.add(up);
          }
        });
  }

  /** The dates around a headline, in reading order. */
  static List<DateSighting> near(Element headline, DateRules rules, Dates.Bounds bounds) {
    DateSightings sightings = new DateSightings(rules, bounds, Optional.of(headline));
    sightings.walk(partOf(headline), headline.root(), true);
    return sightings.placed();
  }

  /**
   * The first date around a headline that is not that of a change; reads no further.
   *
   * @param isChange whether a date, with what the words before it say, is that of a change
   */
  static Optional<Moment> firstNear(
      Element headline, DateRules rules, Dates.Bounds bounds, BiPredicate<Moment, Label> isChange) {
    DateSightings sightings = new DateSightings(rules, bounds, Optional.of(headline));
    sightings.isWanted = isChange.negate();
    sightings.walk(partOf(headline), headline.root(), true);
    return sightings.drafts.stream()
        .filter(sightings::isWanted)
        .map(DatePlaces.Draft::moment)
        .findFirst();
  }

  private boolean isWanted(DatePlaces.Draft draft) {
    return isWanted.test(draft.moment(), draft.label());
  }

  /** All dates of a page, in reading order. */
  static List<DateSighting> all(
      Element body, Optional<Element> headline, DateRules rules, Dates.Bounds bounds) {
    DateSightings sightings = new DateSightings(rules, bounds, headline);
    sightings.walk(body, body, false);
    return sightings.placed();
  }

  /** The part of the page that a headline heads. */
  private static Element partOf(Element headline) {
    Element part = headline;
    for (int i = 0; i < LEVELS; i++) {
      Element up = part.parent();
      if (up == null || up.normalName().equals("body") || up.normalName().equals("html")) {
        break;
      }
      part = up;
      if (part.normalName().equals("article") || part.normalName().equals("main")) {
        break;
      }
    }
    return part;
  }

  private void walk(Element start, Node root, boolean isNearOnly) {
    Node node = start;
    while (node != null) {
      boolean descend = enter(node);
      if ((isNearOnly && isFar()) || drafts.size() >= MOST || isEnough()) {
        break;
      }
      if (descend && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      leave(node);
      while (!node.equals(root) && node.nextSibling() == null) {
        node = node.parent();
        leave(node);
      }
      node = node.equals(root) ? null : node.nextSibling();
    }
    flush();
  }

  private boolean isEnough() {
    while (unwanted < drafts.size() && !isWanted(drafts.get(unwanted))) {
      unwanted++;
    }
    return unwanted < drafts.size();
  }

  private boolean isFar() {
    return charsAtHeadline >= 0
        && (chars - charsAtHeadline > REACH_AFTER || proseLines >= PROSE_LINES);
  }

  /** Reads what a node itself says; tells whether its children are to be read too. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      append(text);
      return false;
    }
    if (!(node instanceof Element element) || SKIPPED.contains(element.normalName())) {
      return false;
    }
    if (BLOCKS.contains(element.normalName())) {
      flush();
    } else if (!element.normalName().equals("sup")) {
      line.append(' ');
    }
    if (isHeadline(element)) {
      charsAtHeadline = chars;
      proseLines = 0;
      isInHeadline = true;
    } else if (isInHeadline && words.namesDate(element)) {
      shown(element.text(), element);
      return false;
    }
    return !stated(element);
  }

  private void leave(Node node) {
    isInHeadline = isInHeadline && !(node instanceof Element left && isHeadline(left));
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      flush();
    }
  }

  private boolean isHeadline(Element element) {
    return headline.isPresent() && headline.get().equals(element);
  }

  private void append(TextNode text) {
    String whole = text.getWholeText();
    int at = 0;
    while (at < whole.length()) {
      int end = at;
      while (end < whole.length() && !isBlank(whole.charAt(end))) {
        end++;
      }
      if (end > at) {
        line.append(whole, at, end);
        lineParent = text.parent();
      } else {
        end++;
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
      at = end;
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f';
  }

  /** Reads a date that an element states for machines; false where it states none. */
  private boolean stated(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    boolean isTime = element.normalName().equals("time") || element.attributes().hasKey("datetime");
    String property = element.attributes().get("itemprop");
    boolean isProperty = property.startsWith("date");
    if (!isTime && !isProperty && !isTitled(element)) {
      return false;
    }
    for (String attribute : MACHINE_ATTRIBUTES) {
      Optional<Moment> moment =
          read(element.attr(attribute), isTime ? "html.time" : "html.attribute");
      if (moment.isEmpty()) {
        continue;
      }
      Optional<Moment> shown =
          element.childNodeSize() == 0 ? Optional.empty() : text(element.text(), "html.time");
      Moment local = shown.map(day -> LocalDay.settle(moment.get(), day)).orElse(moment.get());
      drafts.add(
          new DatePlaces.Draft(
              local,
              isProperty || element.hasAttr("pubdate")
                  ? property.equals("dateModified") ? Label.MODIFIED : Label.PUBLISHED
                  : labelOf(element),
              chars,
              proseLines,
              false,
              element));
      line.append(element.text());
      return true;
    }
    return false;
  }

  /** An {@code abbr} or a {@code span} whose title is the date of its text. */
  private boolean isTitled(Element element) {
    Attributes attributes = element.attributes();
    return (attributes.hasKey("title") || attributes.hasKey("data-utime"))
        && (element.normalName().equals("abbr")
            || words.namesDate(element)
            || words.namesModified(element));
  }

  private Label labelOf(Element element) {
    Label said = words.label(line.toString());
    if (said == Label.NONE && words.namesModified(element)) {
      return Label.MODIFIED;
    }
    return said;
  }

  private void flush() {
    if (line.length() == 0) {
      return;
    }
    String text = line.toString().strip();
    line.setLength(0);
    if (text.length() >= PROSE) {
      dateline(text);
      proseLines++;
    } else if (!isHeadline(text) && !relative(text)) {
      shown(text, lineParent);
    }
    chars += text.length();
  }

  private void shown(String text, Element element) {
    int from = 0;
    // A line such as "Published 3 May 2024 | Updated 5 May 2024" has a few dates, each with its
    // label.
    for (int i = 0; i < 3 && from < text.length(); i++) {
      String rest = text.substring(from);
      Optional<DateParser.Located> located = parser.locate(rest, bounds.order());
      if (located.isEmpty()) {
        return;
      }
      Label label = words.label(rest.substring(0, located.get().start()));
      if (bounds.allows(located.get().reading(), false)) {
        drafts.add(
            new DatePlaces.Draft(
                located.get().reading().toMoment("html.text"),
                label == Label.NONE && element != null && words.namesModified(element)
                    ? Label.MODIFIED
                    : label,
                chars,
                proseLines,
                false,
                element));
      }
      from += located.get().end();
    }
  }

  /** A line that ends this soon after "3 hours ago" is about the page and not a sentence. */
  private static final int RELATIVE_LINE = 60;

  private boolean relative(String text) {
    if (bounds.captured().isEmpty() || text.length() > RELATIVE_LINE) {
      return false;
    }
    Optional<DateReading> reading = rules.relative().read(text, bounds.captured().get());
    if (reading.isEmpty()) {
      return false;
    }
    drafts.add(
        new DatePlaces.Draft(
            reading.get().toMoment("html.relative"),
            words.label(text),
            chars,
            proseLines,
            false,
            lineParent));
    return true;
  }

  /** Whether a line is the headline, which may name the date of an event, or repeats it. */
  private boolean isHeadline(String text) {
    if (headline.isEmpty() || text.length() < headlineText.length()) {
      return headline.isPresent() && headline.get().equals(lineParent);
    }
    return !headlineText.isEmpty() && text.contains(headlineText);
  }

  private void dateline(String text) {
    String head = text.substring(0, Math.min(text.length(), 2 * DATELINE));
    Optional<DateParser.Located> located = parser.locate(head, bounds.order());
    if (located.isEmpty()
        || located.get().start() > DATELINE
        || !bounds.allows(located.get().reading(), false)) {
      return;
    }
    String after = head.substring(located.get().end()).stripLeading();
    boolean closes = !after.isEmpty() && "-–—:|)/".indexOf(after.charAt(0)) >= 0;
    if (closes) {
      drafts.add(
          new DatePlaces.Draft(
              located.get().reading().toMoment("text.dateline"),
              Label.NONE,
              chars,
              proseLines,
              true,
              lineParent));
    }
  }

  private Optional<Moment> read(String value, String method) {
    return rules.machine(value, method, bounds);
  }

  private Optional<Moment> text(String value, String method) {
    return rules.text(value, method, bounds);
  }

  private List<DateSighting> placed() {
    DatePlaces places =
        new DatePlaces(words, new DatePlaces.HeadlinePlace(charsAtHeadline, aboveHeadline));
    return drafts.stream().map(places::placed).toList();
  }
}
