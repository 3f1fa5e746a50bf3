package io.claimhouse.article;

import io.claimhouse.article.BylineWords.Kind;
import io.claimhouse.document.PageIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the elements of a page that hold its authors. Pages name the authors of other articles and
 * of comments in the same way, so what stands near the headline counts, and the first there is.
 */
final class Bylines {

  private static final int LONGEST = 200;

  /** A line in which a link is more than one word among others. */
  private static final int LONGEST_LINE = 120;

  /** So many pieces of text behind the headline a byline without any mark is looked for. */
  private static final int NEAR = 80;

  /** What classes of a whole page or its article say of authors is not said of the element. */
  private static final Set<String> UNNAMED_TAGS = Set.of("body", "html", "article", "img");

  private static final Set<String> AWAY_TAGS = Set.of("nav", "form", "figure");

  private final AuthorNames names;
  private final BylineWords words;
  private final BylineClasses classes;
  private final PageIndex page;
  private final Optional<Element> headline;

  /** What classes say: a page has few, on many elements. */
  private final Map<String, Boolean> forAuthors = new HashMap<>();

  /** The elements named for authors, of which two places are asked. */
  private List<Element> namedOrNull;

  /**
   * The bylines of one page.
   *
   * @param headline the element that says the headline, as far as known
   */
  Bylines(AuthorNames names, BylineClasses classes, PageIndex page, Optional<Element> headline) {
    this.names = names;
    this.words = names.words();
    this.classes = classes;
    this.page = page;
    this.headline = headline;
  }

  /** The texts of elements marked with {@code itemprop=author}. */
  List<String> itemprop() {
    List<String> texts = new ArrayList<>();
    for (Element element :
        nearest(page.with("itemprop"), e -> isAuthorProperty(e.attr("itemprop")))) {
      String content = element.attr("content");
      if (element.normalName().equals("meta") || names.isCredit(text(element))) {
        continue;
      }
      Optional<String> named =
          content.isBlank() ? namedInside(element) : Optional.of(content.strip());
      texts.add(named.orElseGet(() -> text(element)));
    }
    return texts;
  }

  private static boolean isAuthorProperty(String value) {
    String folded = value.toLowerCase(Locale.ROOT);
    return folded.contains("author") || folded.contains("creator");
  }

  private static Optional<String> namedInside(Element author) {
    for (Element child : author.getAllElements()) {
      if (child.attr("itemprop").equalsIgnoreCase("name")) {
        return Optional.of(child.hasAttr("content") ? child.attr("content") : text(child));
      }
    }
    return Optional.empty();
  }

  /** The names that bylines give to others than the authors, such as a photographer's. */
  Set<String> credited() {
    Set<String> credited = new HashSet<>();
    for (Element element : namedForAuthors()) {
      if (!isAway(element)) {
        String text = text(element);
        if (text.length() <= LONGEST) {
          names.credited(text).forEach(name -> credited.add(Words.key(name)));
        }
      }
    }
    return credited;
  }

  /** The texts of links marked with {@code rel=author}. */
  List<String> relAuthor() {
    return texts(
        nearest(
            page.with("rel"),
            e ->
                e.normalName().equals("a")
                    && e.attr("rel").toLowerCase(Locale.ROOT).contains("author")));
  }

  /** The texts of elements whose class or id says that they hold authors. */
  List<String> named() {
    return texts(nearest(namedForAuthors(), e -> true));
  }

  private List<Element> namedForAuthors() {
    if (namedOrNull == null) {
      namedOrNull = page.named().stream().filter(this::isNamedForAuthors).toList();
    }
    return namedOrNull;
  }

  private boolean isNamedForAuthors(Element element) {
    Attributes attributes = element.attributes();
    String className = attributes.get("class");
    // Most elements have a class and no id.
    boolean hasOthers = className.isEmpty() || element.attributesSize() > 1;
    return ((!className.isEmpty() && forAuthors.computeIfAbsent(className, classes::isForAuthors))
            || (hasOthers && classes.isForAuthors(attributes.get("id"))))
        && !UNNAMED_TAGS.contains(element.normalName());
  }

  /** The texts of links that lead to an author's page. */
  List<String> linked() {
    return texts(nearest(page.tagged("a"), e -> isAuthorPage(e.attr("href")) && standsApart(e)));
  }

  /** Whether a link is not one among the words of a paragraph. */
  private static boolean standsApart(Element link) {
    return text(lineOf(link)).length() <= LONGEST_LINE;
  }

  private boolean isAuthorPage(String address) {
    int start = address.indexOf('/');
    while (start >= 0) {
      int end = address.indexOf('/', start + 1);
      if (end > 0
          && end + 2 < address.length()
          && words.has(Kind.PATH, address.substring(start + 1, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /** The first text behind the headline that begins as bylines do. */
  List<String> written() {
    if (headline.isEmpty()) {
      return List.of();
    }
    int seen = 0;
    for (Node at = after(headline.get()); at != null && seen < NEAR; at = next(at)) {
      if (at instanceof TextNode run && !run.isBlank() && run.parent() != null) {
        seen++;
        Element parent = run.parent();
        String folded = beginsByline(run) ? shortInLowerCase(run.text().strip()) : "";
        if (words.lengthAt(Kind.LINE_LEAD, folded, 0) > 0 && !isAway(parent)) {
          String line = text(lineOf(parent));
          if (line.length() <= LONGEST && line.toLowerCase(Locale.ROOT).startsWith(folded)) {
            List<String> found = writtenNames(line);
            if (!found.isEmpty()) {
              return found;
            }
          }
        }
      }
    }
    return List.of();
  }

  private static String shortInLowerCase(String written) {
    return written.length() > LONGEST ? "" : written.toLowerCase(Locale.ROOT);
  }

  /** Whether the first char that shows is one that a byline begins with. */
  private boolean beginsByline(TextNode run) {
    String whole = run.getWholeText();
    int at = 0;
    while (at < whole.length() && isUnseen(whole.charAt(at))) {
      at++;
    }
    return at < whole.length()
        && words.canBegin(Kind.LINE_LEAD, Character.toLowerCase(whole.charAt(at)));
  }

  private static boolean isUnseen(char c) {
    return c <= ' '
        || (c > '~'
            && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u00ad' || c == '\u200b'));
  }

  /** A line's names: "by" begins many a line, so each must be written as a name is. */
  private List<String> writtenNames(String line) {
    List<AuthorName> parts = names.parts(line);
    for (AuthorName part : parts) {
      String name = part.name();
      if (!name.equals(name.strip()) || !Character.isLetter(name.charAt(0))) {
        return List.of();
      }
      if (Character.isLowerCase(name.charAt(0)) && !names.isOutlet(name)) {
        return List.of();
      }
    }
    return parts.isEmpty() ? List.of() : List.of(line);
  }

  /** The element that holds a whole line: "By" may stand in an element of its own. */
  private static Element lineOf(Element element) {
    Element line = element;
    while (line.parent() != null && !line.isBlock()) {
      line = line.parent();
    }
    return line;
  }

  private static Node after(Node node) {
    Node at = node;
    while (at != null && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextSibling();
  }

  private static Node next(Node node) {
    return node.childNodeSize() > 0 ? node.childNode(0) : after(node);
  }

  private List<String> texts(List<Element> elements) {
    return elements.stream().map(Bylines::text).toList();
  }

  /**
   * The elements of a kind that stand for the article's authors: the first that holds a name behind
   * the headline, else before it, with its like beside it.
   */
  private List<Element> nearest(List<Element> all, Predicate<Element> kind) {
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    for (Element element : all) {
      if (kind.test(element) && !isAway(element) && !isCredit(element)) {
        boolean isAfter = headline.isEmpty() || DocumentOrder.isAfter(element, headline.get());
        (isAfter ? after : before).add(element);
      }
    }
    List<Element> found = group(after);
    return found.isEmpty() ? group(before) : found;
  }

  /** Whether the line that an element stands in credits others than the authors. */
  private boolean isCredit(Element element) {
    Element line = lineOf(element);
    String own = text(line);
    return own.length() <= LONGEST && names.isCredit(own);
  }

  private List<Element> group(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element first = innermost(elements, i);
      if (!holdsName(first)) {
        continue;
      }
      List<Element> group = new ArrayList<>();
      for (int j = i; j < elements.size(); j++) {
        Element other = elements.get(j);
        if (other.equals(first) || (isLike(first, other) && isBeside(first, other))) {
          group.add(other);
        }
      }
      return group;
    }
    return List.of();
  }

  /** The last element inside the one at a place that holds a name, or the one itself. */
  private Element innermost(List<Element> elements, int at) {
    Element outer = elements.get(at);
    Element found = outer;
    for (int i = at + 1;
        i < elements.size() && DocumentOrder.isInside(elements.get(i), outer);
        i++) {
      Element inner = elements.get(i);
      if (found.equals(outer) || DocumentOrder.isInside(inner, found)) {
        found = holdsName(inner) ? inner : found;
      }
    }
    return found;
  }

  private boolean holdsName(Element element) {
    String text = element.hasAttr("content") ? element.attr("content") : text(element);
    return text.length() > 1 && text.length() <= LONGEST && !names.parts(text).isEmpty();
  }

  private static boolean isLike(Element one, Element other) {
    return one.normalName().equals(other.normalName())
        && one.className().equals(other.className())
        && one.attr("itemprop").equals(other.attr("itemprop"));
  }

  /** Names that belong together stand in one element, or each in one of its own in a list. */
  private static boolean isBeside(Element one, Element other) {
    Element a = one.parent();
    Element b = other.parent();
    for (int up = 0; up < 2 && a != null && b != null; up++) {
      if (a.equals(b)) {
        return true;
      }
      a = a.parent();
      b = b.parent();
    }
    return false;
  }

  /** Whether an element stands among comments, teasers or pictures, away from the headline. */
  private boolean isAway(Element element) {
    boolean inFooter = false;
    for (Element at = element; at != null; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("article")) {
        return false;
      }
      if (tag.equals("body") || tag.equals("main")) {
        return inFooter;
      }
      // An article's own footer holds its byline as often as its header does.
      inFooter |= tag.equals("footer") || classes.isForFooter(at.className());
      if (AWAY_TAGS.contains(tag) || classes.isAway(at.className()) || classes.isAway(at.id())) {
        Element place = at;
        return headline.map(h -> !DocumentOrder.isInside(h, place)).orElse(true);
      }
    }
    return inFooter;
  }

  /** An element's text with a blank between the texts of its elements, which styles part. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return PlainText.of(text.toString());
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof TextNode run) {
      text.append(run.getWholeText());
    }
    for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
      if (text.length() > 2 * LONGEST) {
        return;
      }
      boolean apart = child instanceof Element;
      text.append(apart ? " " : "");
      append(child, text);
      text.append(apart ? " " : "");
    }
  }
}
