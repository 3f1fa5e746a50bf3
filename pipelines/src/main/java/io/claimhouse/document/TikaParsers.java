package io.claimhouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's parsers, set up to read text and nothing else: no OCR, no external programs, no network,
 * no pictures. Made on first use and shared by all threads.
 */
final class TikaParsers {

  static final String PARSER = Versions.of("tika", "org.apache.tika", "tika-core");

  private static final Set<String> SKIPPED_PARTS =
      Set.of("image", "audio", "video", "font", "model");

  private final Lazy<AutoDetectParser> parser = new Lazy<>(TikaParsers::load);
  private final Lazy<Set<MediaType>> types =
      new Lazy<>(() -> Set.copyOf(parser.get().getSupportedTypes(new ParseContext())));

  private static AutoDetectParser load() {
    try (InputStream in = TikaParsers.class.getResourceAsStream("tika-config.xml")) {
      return new AutoDetectParser(new TikaConfig(in));
    } catch (IOException | TikaException | SAXException e) {
      throw new IllegalStateException("the program's own Tika configuration is broken", e);
    }
  }

  /** The types that some parser reads. */
  Set<MediaType> types() {
    return types.get();
  }

  /**
   * Reads {@code item} into {@code handler}; documents inside it are read in their place.
   *
   * @return the facts that stand beside the text
   */
  List<Hint> parse(Item item, String mediaType, ContentHandler handler)
      throws IOException, TikaException, SAXException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, item.name());
    metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType);
    try (TikaInputStream in = TikaInputStream.get(item.array())) {
      parser.get().parse(in, handler, metadata, context());
    } catch (SAXException e) {
      if (!isTextLimit(e)) {
        throw e;
      }
    } catch (TikaException e) {
      if (!isTextLimit(e)) {
        throw e;
      }
    }
    return hints(metadata);
  }

  private static boolean isTextLimit(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ProseHandler.TextLimit
          || WriteLimitReachedException.isWriteLimitReached(t)) {
        return true;
      }
    }
    return false;
  }

  private ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser.get());
    context.set(
        DocumentSelector.class,
        part -> {
          String type = part.get(Metadata.CONTENT_TYPE);
          return type == null
              || !SKIPPED_PARTS.contains(type.split("/", 2)[0].toLowerCase(Locale.ROOT));
        });
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractActions(false);
    context.set(PDFParserConfig.class, pdf);
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  private static List<Hint> hints(Metadata metadata) {
    List<Hint> hints = new ArrayList<>();
    String[] names = metadata.names();
    Arrays.sort(names);
    for (String name : names) {
      if (name.startsWith("X-TIKA")
          || name.startsWith("tk:")
          || name.contains("charsPerPage")
          || name.contains("unmappedUnicodeChars")
          || name.equals("resourceName")) {
        continue;
      }
      for (String value : metadata.getValues(name)) {
        if (!value.isBlank() && value.length() <= 10_000) {
          hints.add(new Hint("office", name, value.strip()));
        }
      }
    }
    return hints;
  }
}
