package io.claimhouse.document;

/**
 * A line of a PDF's page, or a piece of one that stands apart from the rest: a cell, a column's.
 *
 * @param text its words
 * @param row the number of the line on its page; the pieces of one line share it
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param y where its base line stands, in points from the top
 * @param size the size of its letters
 * @param bold whether all of it is bold
 */
record PdfLine(String text, int row, float left, float right, float y, float size, boolean bold) {

  float width() {
    return right - left;
  }

  /** The two as one line, this one first. */
  PdfLine with(PdfLine next, String between) {
    return new PdfLine(
        text + between + next.text,
        row,
        Math.min(left, next.left),
        Math.max(right, next.right),
        y,
        Math.max(size, next.size),
        bold && next.bold);
  }
}
