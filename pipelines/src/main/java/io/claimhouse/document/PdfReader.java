package io.claimhouse.document;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * PDF: the facts about the file from Tika, its lines from {@link PdfLayout}, put back into
 * paragraphs by {@link PdfText}.
 */
final class PdfReader {

  private final TikaParsers tika;

  PdfReader(TikaParsers tika) {
    this.tika = tika;
  }

  ParseResult read(Item item, int maxChars) throws IOException, TikaException, SAXException {
    List<Hint> hints;
    PdfLayout.Lines lines;
    try {
      hints = tika.parse(item, "application/pdf", new FirstPage());
      lines = PdfLayout.read(item.array(), maxChars);
    } catch (IOException | TikaException | RuntimeException e) {
      if (endsEarly(item.array()) && Failures.of(e).reason() == Reason.CORRUPT) {
        throw new Rejection(Reason.TRUNCATED, "the file ends inside an object");
      }
      throw e;
    }
    Parts parts = new Parts(maxChars);
    Optional<String> largest = PdfText.addTo(parts, lines.pages());
    List<Hint> all = new ArrayList<>(hints);
    largest.ifPresent(title -> all.add(new Hint("pdf", "largest_heading", Parts.clean(title))));
    ParseResult result =
        lines.isWhole() && !parts.toList().isEmpty()
            ? Prose.result(parts, lines.isCut(), all, TikaParsers.PARSER)
            : asTikaReads(item, maxChars);
    return endsEarly(item.array())
        ? result.with(Outcome.PARTIAL, Reason.TRUNCATED, "the file ends inside an object")
        : result;
  }

  /** Forms, attached files and pages that are broken: Tika knows what can be had of them. */
  private ParseResult asTikaReads(Item item, int maxChars)
      throws IOException, TikaException, SAXException {
    Parts parts = new Parts(maxChars);
    ProseHandler handler = new ProseHandler(parts);
    List<Hint> hints = tika.parse(item, "application/pdf", handler);
    handler.flush();
    return Prose.result(parts, hints, TikaParsers.PARSER);
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

  /** Stops where the first page begins: the facts about the file stand before it. */
  private static final class FirstPage extends DefaultHandler {

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if ("page".equals(attributes.getValue("class"))) {
        throw new ProseHandler.TextLimit();
      }
    }
  }
}
