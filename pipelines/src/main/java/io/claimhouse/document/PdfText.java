package io.claimhouse.document;

import io.claimhouse.model.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lines on pages back to paragraphs, headings, list items and table rows: lines joined, hyphenation
 * undone, what repeats at the edges of pages and page numbers dropped, a paragraph that runs over
 * the end of a column or page joined.
 */
final class PdfText {

  /** How many lines at the top and the bottom of a page may be running heads. */
  private static final int EDGE = 3;

  /** On what share of the pages a running head stands: left and right pages have their own. */
  private static final double RUNNING_SHARE = 0.3;

  /** How far, in points, a running head may stand from its place on another page. */
  private static final float SAME_PLACE = 4;

  private static final int LONGEST_HEADING = 200;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\A[-\u2013\u2014|\\s]*\\d{1,4}(?:\\s*(?:/|of|von|de|sur|di|van|av)\\s*\\d{1,4})?[-\u2013\u2014|\\s]*\\z",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"'\u201D\u2019)\\]]*\\z");
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "\\A(?:[\u2022\u25AA\u25CF\u25E6\u2043\u27A2\u2713\u2023\u25A0\u25BA\uF000-\uF0FF]\\s*|o\\s+(?=\\p{Lu})|[-\u2013*]\\s+)");

  private final Parts parts;
  private final float bodySize;
  private final boolean bodyBold;
  private final float leading;
  private final StringBuilder open = new StringBuilder();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private PdfLine last;
  private PdfLine first;
  private int lines;
  private List<PdfLine> page = List.of();
  private boolean turned;
  private final StringBuilder title = new StringBuilder();
  private float titleSize;
  private int pageNumber;

  private PdfText(Parts parts, List<List<PdfLine>> pages) {
    this.parts = parts;
    Map<Float, Integer> sizes = new TreeMap<>();
    int bold = 0;
    int chars = 0;
    Map<Integer, Integer> gaps = new TreeMap<>();
    for (List<PdfLine> lines : pages) {
      for (int i = 0; i < lines.size(); i++) {
        PdfLine line = lines.get(i);
        sizes.merge(line.size(), line.text().length(), Integer::sum);
        bold += line.bold() ? line.text().length() : 0;
        chars += line.text().length();
        float gap = i == 0 ? 0 : line.y() - lines.get(i - 1).y();
        if (gap > 0 && gap < 3 * line.size()) {
          gaps.merge(Math.round(gap * 2), 1, Integer::sum);
        }
      }
    }
    bodySize = mostFrequent(sizes, 0f);
    bodyBold = bold * 2 > chars;
    leading = mostFrequent(gaps, 0) / 2f;
  }

  private static <T> T mostFrequent(Map<T, Integer> counts, T none) {
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(none);
  }

  /**
   * Adds the paragraphs of the pages.
   *
   * @return the largest heading of the first page, if one is larger than the text
   */
  static Optional<String> addTo(Parts parts, List<List<PdfLine>> pages) {
    List<List<PdfLine>> clean = withoutEdges(pages);
    PdfText text = new PdfText(parts, clean);
    for (List<PdfLine> page : clean) {
      text.page(PdfTables.rows(PdfColumns.inOrder(page)));
    }
    text.flush();
    return Optional.of(text.title.toString()).filter(title -> !title.isEmpty());
  }

  private void page(List<PdfLine> ordered) {
    page = ordered;
    turned = true;
    pageNumber += ordered.isEmpty() ? 0 : 1;
    List<PdfLine> rows = new ArrayList<>();
    int at = 0;
    while (at < ordered.size()) {
      int end = at + 1;
      while (end < ordered.size() && isNextCell(ordered.get(end - 1), ordered.get(end))) {
        end++;
      }
      if (end - at > 1) {
        rows.add(row(ordered.subList(at, end), " | "));
      } else {
        addRows(rows);
        line(ordered.get(at));
      }
      at = end;
    }
    addRows(rows);
  }

  private static boolean isNextCell(PdfLine one, PdfLine next) {
    return one.row() == next.row();
  }

  private static PdfLine row(List<PdfLine> cells, String between) {
    PdfLine row = cells.get(0);
    for (PdfLine cell : cells.subList(1, cells.size())) {
      row = row.with(cell, between);
    }
    return row;
  }

  /** Rows of cells that follow one another are a table's; a single one is a line with a gap. */
  private void addRows(List<PdfLine> rows) {
    if (rows.size() == 1) {
      PdfLine row = rows.get(0);
      line(
          new PdfLine(
              row.text().replace(" | ", " "),
              row.row(),
              row.left(),
              row.right(),
              row.y(),
              row.size(),
              row.bold()));
    } else if (rows.size() > 1) {
      flush();
      for (PdfLine row : rows) {
        parts.add(Block.Kind.TABLE_ROW, LIST_MARK.matcher(row.text()).replaceFirst(""));
      }
    }
    rows.clear();
  }

  private void line(PdfLine line) {
    var mark = LIST_MARK.matcher(line.text());
    boolean item = mark.find() && mark.end() < line.text().length();
    String text = item ? line.text().substring(mark.end()) : line.text();
    if (last == null || item || !runsOn(line)) {
      flush();
      kind = item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      open.append(text);
      first = line;
    } else {
      PlainText.append(open, text);
    }
    lines++;
    last = line;
    turned = false;
  }

  /** Whether the line goes on with the paragraph at hand. */
  private boolean runsOn(PdfLine next) {
    if (Math.abs(next.size() - last.size()) > 0.1 * last.size()) {
      return false;
    }
    boolean ended = SENTENCE_END.matcher(open).find();
    boolean small = Character.isLowerCase(next.text().codePointAt(0));
    if (small && !ended) {
      return true;
    }
    if (next.bold() != last.bold()) {
      return false;
    }
    float gap = next.y() - last.y();
    boolean full = last.right() > rightEdge(last) - 0.15 * last.width();
    boolean jumps = turned || gap < 0 || next.left() > last.right() || next.right() < last.left();
    if (jumps) {
      return !ended && full && lines > 1 && kind == Block.Kind.PARAGRAPH;
    }
    if (gap > 1.4 * Math.max(leading, last.size())) {
      return false;
    }
    if (kind == Block.Kind.LIST_ITEM) {
      return full && next.left() >= first.left() - 1;
    }
    boolean indented = next.left() > last.left() + 0.8 * next.size();
    return full && !(ended && indented);
  }

  /** How far lines that begin near this one's beginning go to the right. */
  private float rightEdge(PdfLine line) {
    float edge = line.right();
    for (PdfLine other : page) {
      if (Math.abs(other.left() - line.left()) < 3 * line.size()
          && Math.abs(other.size() - line.size()) < 0.1 * line.size()) {
        edge = Math.max(edge, other.right());
      }
    }
    return edge;
  }

  private void flush() {
    if (open.length() > 0) {
      boolean heading = kind == Block.Kind.PARAGRAPH && isHeading();
      if (heading && pageNumber == 1 && first.size() > Math.max(titleSize, 1.12f * bodySize)) {
        titleSize = first.size();
        title.setLength(0);
        title.append(open);
      }
      parts.add(heading ? Block.Kind.HEADING : kind, open);
    }
    open.setLength(0);
    kind = Block.Kind.PARAGRAPH;
    last = null;
    lines = 0;
  }

  /** Larger or bolder than the text, short, and no sentence. */
  private boolean isHeading() {
    if (open.length() > LONGEST_HEADING || open.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean larger = first.size() > 1.12 * bodySize;
    boolean bolder = first.bold() && !bodyBold && first.size() > 0.9 * bodySize;
    char end = open.charAt(open.length() - 1);
    return lines <= 3 && (larger || (bolder && lines <= 2 && end != '.' && end != ','));
  }

  /** Where a line stands at the edge of a page. */
  private record Place(int page, float y) {}

  /** The pages without what repeats at their edges and without their numbers. */
  private static List<List<PdfLine>> withoutEdges(List<List<PdfLine>> pages) {
    Map<String, List<Place>> places = new HashMap<>();
    int counted = 0;
    for (int number = 0; number < pages.size(); number++) {
      List<PdfLine> page = pages.get(number);
      counted += page.isEmpty() ? 0 : 1;
      for (PdfLine line : edges(page)) {
        places
            .computeIfAbsent(shape(line), key -> new ArrayList<>())
            .add(new Place(number, line.y()));
      }
    }
    double least = Math.max(2, RUNNING_SHARE * counted);
    List<List<PdfLine>> clean = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      List<PdfLine> edges = edges(page);
      List<PdfLine> kept = new ArrayList<>();
      for (PdfLine line : page) {
        boolean runs =
            edges.contains(line)
                && places.get(shape(line)).stream()
                        .filter(place -> Math.abs(place.y() - line.y()) <= SAME_PLACE)
                        .map(Place::page)
                        .distinct()
                        .count()
                    >= least;
        if (!runs) {
          kept.add(line);
        }
      }
      // What stands below a number may have been a running foot.
      boolean alone = kept.size() == 1 && page.size() > 1;
      clean.add(
          kept.stream()
              .filter(line -> !isPageNumber(line) || !(alone || isOutermost(line, kept)))
              .toList());
    }
    return clean;
  }

  /** The lines that stand highest and lowest on a page, wherever the file has them. */
  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    if (sorted.size() <= 2 * EDGE) {
      return sorted;
    }
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, EDGE));
    edges.addAll(sorted.subList(sorted.size() - EDGE, sorted.size()));
    return edges;
  }

  private static String shape(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static boolean isPageNumber(PdfLine line) {
    return PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** Whether all other pieces of a page's lines stand above a line, or all of them below. */
  private static boolean isOutermost(PdfLine line, List<PdfLine> page) {
    boolean above = false;
    boolean below = false;
    boolean beside = false;
    for (PdfLine other : page) {
      above |= other.y() < line.y() - 1;
      below |= other.y() > line.y() + 1;
      beside |= !other.equals(line) && Math.abs(other.y() - line.y()) <= 1;
    }
    return above != below && !beside;
  }
}
