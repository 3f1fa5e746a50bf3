package io.claimhouse.document;

import io.claimhouse.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines on pages back to paragraphs. */
final class PdfText {

  /** How many lines at the top and the bottom of a page may be running heads. */
  private static final int EDGE = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\A(?:page\\s+)?[-\u2013\u2014|\\s]*\\d{1,4}(?:\\s*(?:/|of|von|de)\\s*\\d{1,4})?[-\u2013\u2014|\\s]*\\z",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"'\u201D\u2019)\\]]*\\z");
  private static final Pattern LIST_MARK =
      Pattern.compile("\\A[\u2022\u25AA\u25CF\u25E6\u2043\uF0B7\u27A2\u2713]\\s*");

  private PdfText() {}

  /**
   * Adds the paragraphs of the pages: lines joined, hyphenation undone, running heads and page
   * numbers that repeat from page to page dropped, a paragraph that runs over a page end joined.
   *
   * @param pages for each page its paragraphs as the layout parts them, their lines still apart
   */
  static void addTo(Parts parts, List<List<String>> pages) {
    Set<String> running = running(pages);
    StringBuilder open = new StringBuilder();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (List<String> page : pages) {
      List<List<String>> paragraphs = withoutEdges(lines(page), running);
      for (int i = 0; i < paragraphs.size(); i++) {
        for (String text : join(paragraphs.get(i))) {
          boolean item = LIST_MARK.matcher(text).find();
          if (open.length() > 0 && !item && runsOn(open, text)) {
            PlainText.append(open, text);
            continue;
          }
          parts.add(kind, open);
          open.setLength(0);
          kind = item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
          open.append(item ? LIST_MARK.matcher(text).replaceFirst("") : text);
        }
      }
    }
    parts.add(kind, open);
  }

  /** A paragraph that does not end a sentence goes on in one that begins with a small letter. */
  private static boolean runsOn(StringBuilder open, String next) {
    return Character.isLowerCase(next.codePointAt(0)) && !SENTENCE_END.matcher(open).find();
  }

  private static List<List<String>> lines(List<String> page) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String paragraph : page) {
      List<String> lines =
          paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      if (!lines.isEmpty()) {
        paragraphs.add(lines);
      }
    }
    return paragraphs;
  }

  /** What stands at the edge of more than half of the pages, digits aside; three pages at least. */
  private static Set<String> running(List<List<String>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    int counted = 0;
    for (List<String> page : pages) {
      List<String> flat = lines(page).stream().flatMap(List::stream).toList();
      if (flat.isEmpty()) {
        continue;
      }
      counted++;
      Set<String> edges = new HashSet<>();
      for (int i = 0; i < Math.min(EDGE, flat.size()); i++) {
        edges.add(shape(flat.get(i)));
        edges.add(shape(flat.get(flat.size() - 1 - i)));
      }
      edges.forEach(edge -> seen.merge(edge, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    if (counted >= 3) {
      for (Map.Entry<String, Integer> edge : seen.entrySet()) {
        if (edge.getValue() * 2 > counted) {
          running.add(edge.getKey());
        }
      }
    }
    return running;
  }

  private static String shape(String line) {
    return DIGITS.matcher(line).replaceAll("#");
  }

  private static List<List<String>> withoutEdges(
      List<List<String>> paragraphs, Set<String> running) {
    int total = paragraphs.stream().mapToInt(List::size).sum();
    List<List<String>> kept = new ArrayList<>();
    int index = 0;
    for (List<String> paragraph : paragraphs) {
      List<String> lines = new ArrayList<>();
      for (String line : paragraph) {
        boolean edge = index < EDGE || index >= total - EDGE;
        boolean outermost = index == 0 || index == total - 1;
        boolean drop =
            (edge && running.contains(shape(line)))
                || (outermost && total > 1 && PAGE_NUMBER.matcher(line).matches());
        if (!drop) {
          lines.add(line);
        }
        index++;
      }
      if (!lines.isEmpty()) {
        kept.add(lines);
      }
    }
    return kept;
  }

  /** The lines of one layout paragraph as one text, or apart where list marks begin them. */
  private static List<String> join(List<String> lines) {
    List<String> texts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (open.length() > 0 && LIST_MARK.matcher(line).find()) {
        texts.add(open.toString());
        open.setLength(0);
      }
      if (open.length() == 0) {
        open.append(line);
      } else {
        PlainText.append(open, line);
      }
    }
    if (open.length() > 0) {
      texts.add(open.toString());
    }
    return texts;
  }
}
