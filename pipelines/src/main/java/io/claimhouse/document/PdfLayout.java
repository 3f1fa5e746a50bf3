package io.claimhouse.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads where each line of a PDF stands and how it is set: what tells headings and columns. */
final class PdfLayout extends PDFTextStripper {

  /** A gap of so many letters' heights parts columns and cells; the widest blanks are narrower. */
  private static final float GAP = 1.6f;

  /** The same between two numbers: columns of numbers stand closer. */
  private static final float GAP_OF_NUMBERS = 0.8f;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<PdfLine> words = new ArrayList<>();
  private final int maxChars;
  private long chars;
  private boolean broken;

  private PdfLayout(int maxChars) {
    this.maxChars = maxChars;
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * A PDF's lines, page by page.
   *
   * @param pages the lines of each page in the order of the file
   * @param isCut whether there is more text than was wanted
   * @param isWhole whether all pages could be read, and nothing else is in the file
   */
  record Lines(List<List<PdfLine>> pages, boolean isCut, boolean isWhole) {}

  static Lines read(byte[] bytes, int maxChars) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfLayout layout = new PdfLayout(maxChars);
      layout.writeText(document, Writer.nullWriter());
      var names = document.getDocumentCatalog().getNames();
      boolean alone = names == null || names.getEmbeddedFiles() == null;
      return new Lines(layout.pages, layout.chars > maxChars, alone && !layout.broken);
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (chars > maxChars) {
      return;
    }
    pages.add(new ArrayList<>());
    try {
      super.processPage(page);
    } catch (IOException | RuntimeException e) {
      // One page that cannot be read does not cost the others; the caller learns of it.
      broken = true;
    }
    endLine();
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    if (text.isBlank() || glyphs.isEmpty() || chars > maxChars) {
      return;
    }
    chars += text.length();
    StringBuilder written = new StringBuilder();
    glyphs.forEach(glyph -> written.append(glyph.getUnicode()));
    // What was normalized or turned round no longer goes glyph by glyph.
    boolean parts = written.toString().equals(text);
    int from = 0;
    float end = Float.NaN;
    TextPosition last = null;
    for (int i = 0; i < glyphs.size() && parts; i++) {
      TextPosition glyph = glyphs.get(i);
      if (glyph.getUnicode().isBlank()) {
        continue;
      }
      boolean numbers = isDigit(last) && isDigit(glyph);
      if (glyph.getXDirAdj() - end > gap(glyph.getFontSizeInPt(), numbers)) {
        addWord(glyphs.subList(from, i), null);
        from = i;
      }
      last = glyph;
      end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
    addWord(glyphs.subList(from, glyphs.size()), parts ? null : text);
  }

  private static boolean isDigit(TextPosition glyphOrNull) {
    return glyphOrNull != null && Character.isDigit(glyphOrNull.getUnicode().codePointAt(0));
  }

  private static float gap(float size, boolean numbers) {
    return (numbers ? GAP_OF_NUMBERS : GAP) * Math.max(1, size);
  }

  private void addWord(List<TextPosition> glyphs, String textOrNull) {
    float left = Float.MAX_VALUE;
    float right = 0;
    TextPosition first = null;
    StringBuilder text = new StringBuilder();
    for (TextPosition glyph : glyphs) {
      text.append(glyph.getUnicode());
      if (!glyph.getUnicode().isBlank()) {
        first = first == null ? glyph : first;
        left = Math.min(left, glyph.getXDirAdj());
        right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
      }
    }
    if (first != null) {
      String words = textOrNull == null ? text.toString().strip() : textOrNull.strip();
      this.words.add(
          new PdfLine(
              words, 0, left, right, first.getYDirAdj(), first.getFontSizeInPt(), isBold(first)));
    }
  }

  private static boolean isBold(TextPosition glyph) {
    PDFont font = glyph.getFont();
    String name = font == null || font.getName() == null ? "" : font.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  /** Adds the words at hand as a line, or as pieces where wide gaps part them. */
  private void endLine() {
    if (words.isEmpty()) {
      return;
    }
    List<PdfLine> page = pages.get(pages.size() - 1);
    int row = page.isEmpty() ? 0 : page.get(page.size() - 1).row() + 1;
    PdfLine open = null;
    for (PdfLine word : words) {
      PdfLine placed =
          new PdfLine(
              word.text(), row, word.left(), word.right(), word.y(), word.size(), word.bold());
      if (open == null) {
        open = placed;
        continue;
      }
      // In a script written from the right the next word stands to the left.
      float gap = Math.max(word.left() - open.right(), open.left() - word.right());
      boolean numbers = endsInDigit(open.text()) && Character.isDigit(word.text().codePointAt(0));
      if (gap > gap(Math.min(open.size(), word.size()), numbers)
          && (numbers || !isMark(open.text()))) {
        page.add(open);
        open = placed;
      } else {
        open = open.with(placed, " ");
      }
    }
    page.add(open);
    words.clear();
  }

  private static boolean endsInDigit(String text) {
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Whether a piece is a bullet or a number before its item, which a tab parts from it. */
  private static boolean isMark(String text) {
    return text.length() <= 4
        && !text.chars().allMatch(Character::isDigit)
        && text.codePoints().filter(Character::isLetter).count() <= 1;
  }
}
