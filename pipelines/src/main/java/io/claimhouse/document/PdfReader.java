package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** PDF: pages of lines from Tika, put back into paragraphs by {@link PdfText}. */
final class PdfReader {

  private final TikaParsers tika;

  PdfReader(TikaParsers tika) {
    this.tika = tika;
  }

  ParseResult read(Item item, int maxChars) throws IOException, TikaException, SAXException {
    PageHandler handler = new PageHandler(maxChars);
    List<Hint> hints;
    try {
      hints = tika.parse(item, "application/pdf", handler);
    } catch (IOException | TikaException | RuntimeException e) {
      if (endsEarly(item.array()) && Failures.of(e).reason() == Reason.CORRUPT) {
        throw new Rejection(Reason.TRUNCATED, "the file ends inside an object");
      }
      throw e;
    }
    Parts parts = new Parts(maxChars);
    PdfText.addTo(parts, handler.pages());
    ParseResult result = Prose.result(parts, handler.isCut(), hints, TikaParsers.PARSER);
    return endsEarly(item.array())
        ? result.with(Outcome.PARTIAL, Reason.TRUNCATED, "the file ends inside an object")
        : result;
  }

  /** Whether the last object was begun and not ended, as in a copy that was interrupted. */
  private static boolean endsEarly(byte[] bytes) {
    int eof = lastIndexOf(bytes, "%%EOF");
    int begun = lastIndexOf(bytes, " obj");
    int ended = lastIndexOf(bytes, "endobj");
    return eof < begun && ended < begun && lastIndexOf(bytes, "startxref") < begun;
  }

  private static int lastIndexOf(byte[] bytes, String word) {
    for (int i = bytes.length - word.length(); i >= 0; i--) {
      int k = 0;
      while (k < word.length() && bytes[i + k] == word.charAt(k)) {
        k++;
      }
      if (k == word.length()) {
        return i;
      }
    }
    return -1;
  }

  /** Gathers, for each page, its paragraphs as PDFBox sees them, each with its lines. */
  static final class PageHandler extends DefaultHandler {

    private final List<List<String>> pages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final int maxChars;
    private long chars;
    private int silent;
    private boolean cut;

    PageHandler(int maxChars) {
      this.maxChars = maxChars;
      pages.add(new ArrayList<>());
    }

    /** Whether there is more text than was wanted. */
    boolean isCut() {
      return cut;
    }

    List<List<String>> pages() {
      end();
      return pages;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      String tag = local.toLowerCase(Locale.ROOT);
      if (tag.equals("head")) {
        silent++;
      } else if (tag.equals("div") && "page".equals(attributes.getValue("class"))) {
        end();
        pages.add(new ArrayList<>());
      } else if (tag.equals("p") || tag.equals("div") || tag.equals("li")) {
        end();
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      String tag = local.toLowerCase(Locale.ROOT);
      if (tag.equals("head")) {
        silent--;
      } else if (tag.equals("p") || tag.equals("div") || tag.equals("li")) {
        end();
      }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      if (silent > 0) {
        return;
      }
      if (chars + length > maxChars) {
        cut = true;
        open.append(text, start, (int) (maxChars - chars));
        throw new ProseHandler.TextLimit();
      }
      chars += length;
      open.append(text, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
      characters(text, start, length);
    }

    private void end() {
      if (!open.toString().isBlank()) {
        pages.get(pages.size() - 1).add(open.toString());
      }
      open.setLength(0);
    }
  }
}
