package io.claimhouse.document;

import io.claimhouse.text.BytesLiteral;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page's markup without what nobody reads of it: the parser has nothing to do with that but to
 * find where it ends, which a search does many times faster. Left out are comments, images,
 * drawings, most links to other files, scripts and styles without a text, and all attributes but
 * {@link #READ}; the text of a script or a style leaves a mark in its place.
 *
 * <p>The search knows of a page's grammar where tags, attributes, comments and raw texts end, and
 * stops where that is not enough to tell.
 */
final class LeanMarkup {

  /** Begins a mark; the control character that ASCII has for it, and pages have no use for. */
  static final char SUBSTITUTE = '\u001A';

  /** A shorter text is parsed as quickly as set aside. */
  private static final int WORTHWHILE = 80;

  /** What a drawing is made of that holds no text and no page, so that nothing in it can end it. */
  private static final Set<String> STROKES =
      Set.of(
          "circle",
          "clippath",
          "defs",
          "ellipse",
          "g",
          "line",
          "lineargradient",
          "mask",
          "path",
          "polygon",
          "polyline",
          "radialgradient",
          "rect",
          "stop",
          "symbol",
          "use");

  /** The attributes that somebody reads, by their length. */
  private static final String[][] READ = {
    {},
    {},
    {"id"},
    {"rel", "src"},
    {"href", "name", "lang", "role", "type"},
    {"class", "title", "style"},
    {"hidden"},
    {"content", "pubdate"},
    {"property", "itemprop", "datetime"},
    {"data-time"},
    {"http-equiv", "data-utime"},
    {"aria-hidden"},
    {},
    {},
    {"data-timestamp"}
  };

  /** What the search does with an element. */
  private enum Kind {
    /** Sets its text aside. */
    SCRIPT,
    /** Sets its text aside, which in a drawing is not raw. */
    STYLE,
    /** Goes on behind its text, in which no tag is one. */
    RAW,
    /** Goes no further: all that follows is its text. */
    LAST,
    /** Leaves it out; it has no end tag. */
    VOID,
    /** Leaves it out unless it says something of the page. */
    LINK,
    /** Leaves it out if it is made of strokes. */
    DRAWING,
    /** Knows from here on that other rules may hold: an image may be what ends a formula. */
    FOREIGN,
    /** Leaves out what nobody reads of its attributes. */
    OTHER
  }

  private record Named(String name, Kind kind) {}

  private static final Named OTHER = new Named("", Kind.OTHER);

  /** The elements with a kind of their own, by the lower five bits of their first letter. */
  private static final Named[][] NAMED =
      byLetter(
          new Named("script", Kind.SCRIPT),
          new Named("style", Kind.STYLE),
          new Named("title", Kind.RAW),
          new Named("textarea", Kind.RAW),
          new Named("iframe", Kind.RAW),
          new Named("noembed", Kind.RAW),
          new Named("noframes", Kind.RAW),
          new Named("xmp", Kind.RAW),
          new Named("plaintext", Kind.LAST),
          new Named("img", Kind.VOID),
          new Named("source", Kind.VOID),
          new Named("link", Kind.LINK),
          new Named("svg", Kind.DRAWING),
          new Named("math", Kind.FOREIGN),
          new Named("template", Kind.FOREIGN));

  // What a character is to the grammar of tags.
  private static final byte BLANK = 1;
  private static final byte END_OF_TAG_NAME = 2;
  private static final byte END_OF_NAME = 4;
  private static final byte[] GRAMMAR = grammar();

  /** Where a text begins and before which place it ends. */
  private record Range(int from, int to) {}

  /** How much had been kept, and up to which place of the page. */
  private record Point(int size, int taken) {}

  private final PageText page;
  private final String html;
  private final byte[] bytes;
  private byte[] kept;
  private int size;
  private int taken;
  private boolean mayBeLiteral;

  /**
   * Whether the search may be in a drawing, a formula or a template, which have rules of their own.
   */
  private boolean isForeign;

  private final Map<String, Range> aside = new HashMap<>();

  private LeanMarkup(PageText page) {
    this.page = page;
    this.html = page.markup();
    this.bytes = page.utf8();
    this.kept = new byte[bytes.length / 2];
    this.mayBeLiteral = html.length() > 1 && BytesLiteral.isOpened(html, 0);
  }

  private static byte[] grammar() {
    byte[] grammar = new byte[256];
    for (char blank : " \t\n\f\r".toCharArray()) {
      grammar[blank] = BLANK | END_OF_TAG_NAME | END_OF_NAME;
    }
    grammar['>'] = END_OF_TAG_NAME | END_OF_NAME;
    grammar['/'] = END_OF_TAG_NAME | END_OF_NAME;
    grammar['='] = END_OF_NAME;
    return grammar;
  }

  private static Named[][] byLetter(Named... all) {
    Named[][] byLetter = new Named[32][];
    for (int letter = 0; letter < byLetter.length; letter++) {
      int own = letter;
      byLetter[letter] =
          Arrays.stream(all).filter(n -> (n.name.charAt(0) & 31) == own).toArray(Named[]::new);
    }
    return byLetter;
  }

  /** What is to be parsed of a page: all of it where a mark could not be told from its text. */
  static LeanMarkup of(PageText page) {
    LeanMarkup markup = new LeanMarkup(page);
    String html = page.markup();
    // The parser replaces NUL in raw text, the search would not.
    if (html.indexOf(SUBSTITUTE) < 0 && html.indexOf('\0') < 0) {
      markup.search();
    } else {
      markup.mayBeLiteral = true;
    }
    markup.keep(html.length());
    return markup;
  }

  /** The page. */
  PageText page() {
    return page;
  }

  /** Whether the page may be, or hold, the literal of its bytes. */
  boolean mayBeLiteral() {
    return mayBeLiteral;
  }

  /** The markup that is left. */
  PartsReader reader() {
    return new PartsReader(PageText.pieces(kept, 0, size));
  }

  /** Whether all that was set aside has been taken back. */
  boolean isComplete() {
    return aside.isEmpty();
  }

  /** Takes back, once, what a mark stands for; empty where a text is no mark. */
  Optional<String> takeBack(String mark) {
    return Optional.ofNullable(aside.remove(mark)).map(range -> page.text(range.from, range.to));
  }

  private void search() {
    int at = html.indexOf('<');
    while (at >= 0) {
      mayBeLiteral |= at > 1 && BytesLiteral.isOpened(html, at - 2);
      int next = after(at);
      // Where the search stops early, what it does not see may hold one.
      mayBeLiteral |= next == bytes.length && html.indexOf('<', at + 1) >= 0;
      at = html.indexOf('<', next);
    }
  }

  /** Keeps what has not been taken before a place. */
  private void keep(int to) {
    append(bytes, taken, to - taken);
    taken = to;
  }

  private void append(byte[] text, int from, int length) {
    if (size + length > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(2 * kept.length, size + length));
    }
    System.arraycopy(text, from, kept, size, length);
    size += length;
  }

  /** Leaves a range out, unless what stands before it would begin or end a tag without it. */
  private void leaveOut(int from, int to) {
    if (from == 0 || (bytes[from - 1] != '<' && bytes[from - 1] != '/')) {
      keep(from);
      taken = to;
    }
  }

  /** Leaves out a whole element, of which a part may have been kept since a point. */
  private void leaveOut(Point before, int from, int to) {
    size = before.size;
    taken = before.taken;
    leaveOut(from, to);
  }

  private void setAside(int from, int to, boolean isUnread) {
    String mark = SUBSTITUTE + Integer.toString(aside.size());
    aside.put(mark, new Range(from, isUnread ? from : to));
    keep(from);
    append(mark.getBytes(StandardCharsets.US_ASCII), 0, mark.length());
    taken = to;
  }

  /** Where to go on after the {@code <} at a place; the page's end where that cannot be told. */
  private int after(int at) {
    if (at + 1 == bytes.length) {
      return bytes.length;
    }
    byte first = bytes[at + 1];
    if (!isLetter(first)) {
      return switch (first) {
        case '!' -> afterComment(at);
        case '/' -> afterEndTag(at);
        case '?' -> endOfTag(at);
        default -> at + 1;
      };
    }
    Named tag = tag(at + 1);
    return switch (tag.kind) {
      case SCRIPT -> afterScript(tag.name, at);
      case STYLE -> isForeign ? afterRaw(tag.name, at) : afterScript(tag.name, at);
      case RAW -> afterRaw(tag.name, at);
      case LAST -> bytes.length;
      case VOID -> isForeign ? afterTag(at) : afterVoid(at);
      case LINK -> isForeign || isTelling(at) ? afterTag(at) : afterVoid(at);
      case DRAWING -> afterDrawing(tag.name, at);
      case FOREIGN -> {
        isForeign = true;
        yield afterTag(at);
      }
      case OTHER -> afterTag(at);
    };
  }

  /** The tag whose name begins at a place with a letter. */
  private Named tag(int at) {
    for (Named one : NAMED[bytes[at] & 31]) {
      if (isName(one.name, at)) {
        return one;
      }
    }
    return OTHER;
  }

  private int afterComment(int at) {
    if (!html.startsWith("--", at + 2)) {
      // What a CDATA section holds depends on what it stands in.
      return html.startsWith("[CDATA[", at + 2) ? html.length() : endOfTag(at);
    }
    // Its marks may share their hyphens.
    int end = html.indexOf("-->", at + 2);
    if (end < 0 || html.substring(at, end).contains("--!>")) {
      return html.length();
    }
    leaveOut(at, end + 3);
    return end + 3;
  }

  /** What ends no element by its name is a comment. */
  private int afterEndTag(int at) {
    return at + 2 < bytes.length && isLetter(bytes[at + 2]) ? afterTag(at + 1) : endOfTag(at);
  }

  /** The end tag of a raw text; the page's end where it makes a difference that it may be none. */
  private int afterRaw(String name, int at) {
    int start = afterTag(at);
    int end = end(name, start);
    return isForeign && html.indexOf('<', start) != end ? bytes.length : end;
  }

  /** Sets the text of a script or a style aside if it can be, and leaves out what has none. */
  private int afterScript(String name, int at) {
    Point before = new Point(size, taken);
    int start = afterTag(at);
    int end = end(name, start);
    if (end == bytes.length) {
      return end;
    }
    int close = end + "</>".length() + name.length();
    if (afterBlank(start) == end && html.startsWith(">", close - 1)) {
      leaveOut(before, at, close);
      return close;
    }
    if (!isSimple(start, end)) {
      return html.substring(start, end).toLowerCase(Locale.ROOT).contains("<script")
          ? bytes.length
          : end;
    }
    if (end - start >= WORTHWHILE) {
      setAside(start, end, name.equals("style"));
    }
    return end;
  }

  private int afterVoid(int at) {
    Point before = new Point(size, taken);
    int end = afterTag(at);
    leaveOut(before, at, end);
    return end;
  }

  /** Whether a link may say something of the page itself. */
  private boolean isTelling(int at) {
    String link = html.substring(at, endOfTag(at)).toLowerCase(Locale.ROOT);
    return link.contains("canonical") || link.contains("itemprop");
  }

  /** Leaves out a drawing of strokes: what else is in one may be text. */
  private int afterDrawing(String name, int at) {
    Point before = new Point(size, taken);
    int start = afterTag(at);
    int end = bytes[start - 2] == '/' ? start : afterStrokes(start);
    int close = end + "</>".length() + name.length();
    if (html.startsWith("</", end) && isName(name, end + 2) && html.startsWith(">", close - 1)) {
      leaveOut(before, at, close);
      return close;
    }
    isForeign = true;
    return start;
  }

  /** Where from a place on something stands that is no tag of the parts of drawings. */
  private int afterStrokes(int from) {
    int at = afterBlank(from);
    while (at + 2 < bytes.length && bytes[at] == '<') {
      int name = bytes[at + 1] == '/' ? at + 2 : at + 1;
      int behind = behindName(name, END_OF_TAG_NAME);
      if (!STROKES.contains(html.substring(name, behind).toLowerCase(Locale.ROOT))) {
        return at;
      }
      at = afterBlank(endOfTag(behind) + 1);
    }
    return at;
  }

  /** Leaves out the attributes of a tag that nobody reads; where the tag has ended. */
  private int afterTag(int at) {
    int i = behindName(at + 1, END_OF_TAG_NAME);
    while (true) {
      while (i < bytes.length && (is(BLANK, i) || bytes[i] == '/')) {
        i++;
      }
      if (i >= bytes.length) {
        return bytes.length;
      }
      if (bytes[i] == '>') {
        return i + 1;
      }
      int name = i;
      // The first character of an attribute's name may be anything else.
      int behind = behindName(name + 1, END_OF_NAME);
      i = afterValue(behind);
      if (i < bytes.length && !isRead(name, behind)) {
        leaveOut(name, i);
      }
    }
  }

  /** Where an attribute ends of which the name has ended; the page's end if nowhere. */
  private int afterValue(int name) {
    int i = afterBlank(name);
    if (i >= bytes.length || bytes[i] != '=') {
      return name;
    }
    i = afterBlank(i + 1);
    if (i < bytes.length && (bytes[i] == '"' || bytes[i] == '\'')) {
      int close = html.indexOf(bytes[i], i + 1);
      return close < 0 ? bytes.length : close + 1;
    }
    while (i < bytes.length && bytes[i] != '>' && !is(BLANK, i)) {
      i++;
    }
    return i;
  }

  /** Where the next {@code >} stands; the page's end where there is none. */
  private int endOfTag(int at) {
    int close = html.indexOf('>', at);
    return close < 0 ? bytes.length : close;
  }

  private int afterBlank(int from) {
    int i = from;
    while (i < bytes.length && is(BLANK, i)) {
      i++;
    }
    return i;
  }

  private int behindName(int from, int end) {
    int i = from;
    while (i < bytes.length && !is(end, i)) {
      i++;
    }
    return i;
  }

  /** Whether the character at a place has one of the meanings. */
  private boolean is(int meaning, int at) {
    return (GRAMMAR[bytes[at] & 0xFF] & meaning) != 0;
  }

  private boolean isRead(int from, int to) {
    int length = to - from;
    if (length < READ.length) {
      for (String name : READ[length]) {
        if (html.regionMatches(true, from, name, 0, length)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Where the next end tag of a name stands; the page's end where there is none. */
  private int end(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !isName(name, at + 2)) {
      at = html.indexOf("</", at + 2);
    }
    return at < 0 ? html.length() : at;
  }

  /**
   * Whether a text is raw whatever is in it: a comment in a script may hide the script's end, and
   * the end of a title or a textarea is looked for even from before the script.
   */
  private boolean isSimple(int start, int end) {
    int at = html.indexOf('<', start);
    while (at < end && !html.startsWith("!--", at + 1) && !html.startsWith("/t", at + 1)) {
      at = html.indexOf('<', at + 1);
    }
    return at == end;
  }

  /** Whether a tag's name stands at a place. */
  private boolean isName(String name, int at) {
    int end = at + name.length();
    return end < html.length()
        && html.regionMatches(true, at, name, 0, name.length())
        && is(END_OF_TAG_NAME, end);
  }
}
