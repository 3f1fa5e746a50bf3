package io.claimhouse.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the pieces of a page into reading order. Most files hold each column by itself; some hold
 * the page line by line, so that the lines of the columns alternate.
 */
final class PdfColumns {

  /** So many lines with a gap at one place make columns; fewer are a table or a list. */
  private static final int LEAST_ROWS = 6;

  /** Pieces of columns have more words than the cells of a table. */
  private static final double WORDS_OF_PROSE = 3.5;

  /** Most lines of a column are about as wide as its widest. */
  private static final double FULL = 0.75;

  private PdfColumns() {}

  static List<PdfLine> inOrder(List<PdfLine> lines) {
    float gutter = gutter(lines);
    if (gutter < 0) {
      return lines;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isParted(lines.get(i), lines.get(i + 1), gutter)) {
        first = first < 0 ? i : first;
        last = i + 2;
      }
    }
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    List<PdfLine> ordered = new ArrayList<>(lines.subList(0, first));
    for (PdfLine line : lines.subList(first, last)) {
      boolean across = line.left() < gutter && line.right() > gutter;
      if (across) {
        // A headline over both columns: what stands above it is read before it.
        ordered.addAll(inOrder(left));
        ordered.addAll(inOrder(right));
        left.clear();
        right.clear();
        ordered.add(line);
      } else {
        (line.right() <= gutter ? left : right).add(line);
      }
    }
    ordered.addAll(inOrder(left));
    ordered.addAll(inOrder(right));
    ordered.addAll(lines.subList(last, lines.size()));
    return ordered;
  }

  private static boolean isParted(PdfLine one, PdfLine next, float at) {
    return one.row() == next.row() && one.right() <= at && next.left() >= at;
  }

  /** Where two columns of running text part; -1 where there are none. */
  private static float gutter(List<PdfLine> lines) {
    float best = -1;
    int most = LEAST_ROWS - 1;
    for (int i = 0; i + 1 < lines.size(); i++) {
      PdfLine one = lines.get(i);
      PdfLine next = lines.get(i + 1);
      if (one.row() != next.row() || next.left() <= one.right()) {
        continue;
      }
      float at = (one.right() + next.left()) / 2;
      if (best >= 0 && isParted(one, next, best)) {
        continue;
      }
      int rows = 0;
      int words = 0;
      for (int k = 0; k + 1 < lines.size(); k++) {
        if (isParted(lines.get(k), lines.get(k + 1), at)) {
          rows++;
          words += words(lines.get(k)) + words(lines.get(k + 1));
        }
      }
      if (rows > most && words >= 2 * WORDS_OF_PROSE * rows && areFull(lines, at)) {
        most = rows;
        best = at;
      }
    }
    return best;
  }

  /** Whether on both sides of {@code at} most lines fill their column. */
  private static boolean areFull(List<PdfLine> lines, float at) {
    List<Float> left = new ArrayList<>();
    List<Float> right = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isParted(lines.get(i), lines.get(i + 1), at)) {
        left.add(lines.get(i).width());
        right.add(lines.get(i + 1).width());
      }
    }
    return areFull(left) && areFull(right);
  }

  private static boolean areFull(List<Float> widths) {
    double least = FULL * widths.stream().max(Float::compare).orElse(0f);
    return widths.stream().filter(width -> width >= least).count() > 0.6 * widths.size();
  }

  private static int words(PdfLine line) {
    return 1 + (int) line.text().chars().filter(c -> c == ' ').count();
  }
}
