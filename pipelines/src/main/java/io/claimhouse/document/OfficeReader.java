package io.claimhouse.document;

import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Word, RTF, OpenDocument, e-books, feeds and whatever else Tika reads as running text. */
final class OfficeReader {

  private final TikaParsers tika;

  OfficeReader(TikaParsers tika) {
    this.tika = tika;
  }

  ParseResult read(Item item, String mediaType, int maxChars)
      throws IOException, TikaException, SAXException {
    Parts parts = new Parts(maxChars);
    ProseHandler handler = new ProseHandler(parts, mediaType.startsWith("application/epub"));
    List<Hint> hints = tika.parse(item, mediaType, handler);
    handler.flush();
    return Prose.result(parts, hints, TikaParsers.PARSER);
  }
}
