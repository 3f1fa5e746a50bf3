package io.claimhouse.document;

import io.claimhouse.model.Block;
import io.claimhouse.model.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text to paragraphs. */
final class PlainText {

  /** Lines longer than this are not wrapped by hand or by a mail program. */
  private static final int WIDEST_WRAP = 130;

  /** Nobody wraps to less; shorter lines are lists, verses, addresses. */
  private static final int NARROWEST_WRAP = 30;

  /** The share of line ends that must look like wraps for a group of lines to be one paragraph. */
  private static final double WRAPPED_SHARE = 0.7;

  private static final Pattern LIST_MARK =
      Pattern.compile(
          "\\A(?:[-*\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7\u2013\u2014]\\s+)(?=\\S)");

  private static final Pattern RULE = Pattern.compile("\\A[-=_*~#+\\s]{3,}\\z");

  private static final Pattern ADDRESS = Pattern.compile("\\A(?:https?://|www\\.)\\S+\\z");

  private PlainText() {}

  /**
   * Adds the paragraphs of {@code text}. Blank lines part them; lines that were wrapped to a width
   * are joined; any other line is a paragraph of its own; a line that begins with a list mark is a
   * list item without the mark.
   */
  static void addTo(Parts parts, String text) {
    List<String> group = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        addGroup(parts, group);
        group.clear();
      } else if (ADDRESS.matcher(stripped).matches()) {
        // The address of a page stands in its head, however narrow the lines around it.
        addGroup(parts, group);
        group.clear();
        parts.add(Block.Kind.PARAGRAPH, stripped);
      } else if (!RULE.matcher(stripped).matches()) {
        group.add(stripped);
      }
    }
    addGroup(parts, group);
  }

  private static void addGroup(Parts parts, List<String> lines) {
    boolean wrapped = isWrapped(lines);
    boolean marked = !wrapped || hasList(lines);
    StringBuilder open = new StringBuilder();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (String line : lines) {
      Matcher mark = LIST_MARK.matcher(line);
      boolean item = mark.find() && (marked || open.length() == 0);
      if (open.length() > 0 && (item || !wrapped)) {
        parts.add(kind, open);
        open.setLength(0);
      }
      if (open.length() == 0) {
        kind = item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        open.append(item ? line.substring(mark.end()) : line);
      } else {
        append(open, line);
      }
    }
    if (open.length() > 0) {
      parts.add(kind, open);
    }
  }

  /** Whether more than one line begins with a mark: one alone is a dash that was wrapped. */
  private static boolean hasList(List<String> lines) {
    return lines.stream().filter(line -> LIST_MARK.matcher(line).find()).count() > 1;
  }

  /**
   * Whether the lines were broken to fit a width: at most line ends the first word of the next line
   * would not have fitted any more.
   */
  static boolean isWrapped(List<String> lines) {
    if (lines.size() < 2) {
      return false;
    }
    int width = 0;
    for (String line : lines) {
      width = Math.max(width, line.length());
    }
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
      return false;
    }
    int ends = 0;
    int wraps = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1);
      if (LIST_MARK.matcher(next).find()) {
        continue;
      }
      ends++;
      int space = next.indexOf(' ');
      int word = space < 0 ? next.length() : space;
      if (lines.get(i).length() + 1 + word > width) {
        wraps++;
      }
    }
    return ends > 0 && wraps >= WRAPPED_SHARE * ends;
  }

  /**
   * Appends the line that follows in a wrapped text. A hyphen at the end is undone only where a
   * lower-case letter stands on both sides: the word may have had a hyphen of its own, but a broken
   * word is the more common.
   */
  static void append(StringBuilder open, String line) {
    int last = open.length() - 1;
    boolean broken =
        last > 0
            && (open.charAt(last) == '-'
                || open.charAt(last) == '\u00AD'
                || open.charAt(last) == '\u2010')
            && Character.isLowerCase(open.charAt(last - 1))
            && Character.isLowerCase(line.codePointAt(0))
            && !hasHyphenBefore(open, last);
    if (broken) {
      open.setLength(last);
    } else if (last >= 0 && open.charAt(last) != '-') {
      open.append(' ');
    }
    open.append(line);
  }

  /** Whether the word that ends at {@code end} has a hyphen already: {@code state-of-}. */
  private static boolean hasHyphenBefore(StringBuilder text, int end) {
    for (int i = end - 1; i >= 0 && !Character.isWhitespace(text.charAt(i)); i--) {
      if (text.charAt(i) == '-') {
        return true;
      }
    }
    return false;
  }

  /** The text of a plain text item. */
  static ParseResult read(Item item, int maxChars) throws Rejection {
    Decoded decoded = TextDecoder.text(item.array(), item.declaredType());
    Parts parts = new Parts(maxChars);
    addTo(parts, decoded.text());
    if (parts.toList().isEmpty() && !decoded.text().isBlank()) {
      throw new Rejection(Reason.UNSUPPORTED_TYPE, "nothing but control characters in it");
    }
    List<Hint> hints = decoded.hints();
    return Prose.result(parts, hints, "plain-text").withCharset(decoded.charset());
  }
}
