package io.claimhouse.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of tables that the file holds cell by cell: short blocks of lines side by side,
 * and below them others that begin at the same places.
 */
final class PdfTables {

  /** A block of more lines is a column of text, not a cell. */
  private static final int LONGEST_CELL = 6;

  /** A longer text is a paragraph beside another, not a cell. */
  private static final int MOST_CHARS = 120;

  private static final float SAME_EDGE = 3;

  private PdfTables() {}

  /** Lines below one another that may be a cell. */
  private record Block(List<PdfLine> lines, float left, float right, float top, float bottom) {

    static Block of(PdfLine line) {
      return new Block(List.of(line), line.left(), line.right(), line.y() - line.size(), line.y());
    }

    boolean takes(PdfLine line) {
      PdfLine last = lines.get(lines.size() - 1);
      float gap = line.y() - last.y();
      return gap > 0
          && gap < 1.6 * line.size()
          && Math.abs(line.size() - last.size()) < 0.5
          && line.left() < right
          && line.right() > left;
    }

    Block with(PdfLine line) {
      List<PdfLine> more = new ArrayList<>(lines);
      more.add(line);
      return new Block(
          more,
          Math.min(left, line.left()),
          Math.max(right, line.right()),
          Math.min(top, line.y() - line.size()),
          Math.max(bottom, line.y()));
    }

    private boolean isShort() {
      return lines.size() <= LONGEST_CELL
          && lines.stream().mapToInt(line -> line.text().length()).sum() <= MOST_CHARS;
    }

    boolean isLeftOf(Block next) {
      return isShort()
          && next.isShort()
          && next.left >= right
          && next.top < bottom
          && next.bottom > top;
    }

    PdfLine asCell(int row) {
      StringBuilder text = new StringBuilder();
      for (PdfLine line : lines) {
        if (text.length() == 0) {
          text.append(line.text());
        } else {
          PlainText.append(text, line.text());
        }
      }
      PdfLine first = lines.get(0);
      return new PdfLine(text.toString(), row, left, right, first.y(), first.size(), first.bold());
    }
  }

  /** The lines of a page, those of a table's row as cells of one row. */
  static List<PdfLine> rows(List<PdfLine> page) {
    List<List<Block>> rows = new ArrayList<>();
    for (Block block : blocks(page)) {
      List<Block> open = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!open.isEmpty() && open.get(open.size() - 1).isLeftOf(block)) {
        open.add(block);
      } else {
        rows.add(new ArrayList<>(List.of(block)));
      }
    }
    List<PdfLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Block> row = rows.get(i);
      boolean table =
          (i > 0 && isAligned(row, rows.get(i - 1)))
              || (i + 1 < rows.size() && isAligned(row, rows.get(i + 1)));
      int number = row.get(0).lines().get(0).row();
      for (Block block : row) {
        if (table) {
          lines.add(block.asCell(number));
        } else {
          lines.addAll(block.lines());
        }
      }
    }
    return lines;
  }

  private static List<Block> blocks(List<PdfLine> page) {
    List<Block> blocks = new ArrayList<>();
    Block open = null;
    for (PdfLine line : page) {
      if (open != null && open.takes(line)) {
        open = open.with(line);
      } else {
        if (open != null) {
          blocks.add(open);
        }
        open = Block.of(line);
      }
    }
    if (open != null) {
      blocks.add(open);
    }
    return blocks;
  }

  /** Whether two rows have two edges in common, the left ones or the right ones of numbers. */
  private static boolean isAligned(List<Block> one, List<Block> other) {
    int shared = 0;
    for (Block block : one) {
      for (Block next : other) {
        if (Math.abs(block.left - next.left) < SAME_EDGE
            || Math.abs(block.right - next.right) < SAME_EDGE) {
          shared++;
          break;
        }
      }
    }
    return one.size() > 1 && other.size() > 1 && shared > 1;
  }
}
