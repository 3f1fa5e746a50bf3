package io.claimhouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Tells an item's type from its bytes; the name only breaks ties. What a news archive is mostly
 * made of is told from the first bytes, the rest by Tika.
 */
final class TypeDetector {

  private static final int HEAD = 8192;

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*+(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html|head)[\\s>]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MBOX_START =
      Pattern.compile("\\A>?From \\S[^\\r\\n]*\\r?\\n[!-9;-~]+:");
  private static final Pattern MBOX_MORE =
      Pattern.compile("\\r?\\n\\r?\\nFrom \\S+[^\\r\\n]*\\d{4}[^\\r\\n]*\\r?\\n[!-9;-~]+:");
  private static final Pattern WARC_START = Pattern.compile("\\A(?:\\s*+WARC/[0-9]|filedesc:)");
  private static final Pattern JSON_START =
      Pattern.compile("\\A\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[\\[{\"\\]])");

  private static final Map<String, Format> FORMATS =
      Map.ofEntries(
          Map.entry("text/html", Format.HTML),
          Map.entry("application/xhtml+xml", Format.HTML),
          Map.entry("message/rfc822", Format.MAIL),
          Map.entry("message/news", Format.MAIL),
          Map.entry("message/x-emlx", Format.MAIL),
          Map.entry("multipart/related", Format.MAIL),
          Map.entry("application/mbox", Format.MBOX),
          Map.entry("application/vnd.ms-outlook", Format.OUTLOOK),
          Map.entry("application/pdf", Format.PDF),
          Map.entry("application/warc", Format.WARC),
          Map.entry("application/x-internet-archive", Format.WARC),
          Map.entry("application/zip", Format.ZIP),
          Map.entry("application/java-archive", Format.ZIP),
          Map.entry("application/x-wacz", Format.WACZ),
          Map.entry("application/x-tar", Format.TAR),
          Map.entry("application/x-gtar", Format.TAR),
          Map.entry("application/x-7z-compressed", Format.SEVEN_Z),
          Map.entry("application/x-cpio", Format.ARCHIVE),
          Map.entry("application/x-archive", Format.ARCHIVE),
          Map.entry("application/x-arj", Format.ARCHIVE),
          Map.entry("application/x-java-pack200", Format.DANGEROUS),
          Map.entry("application/x-tika-ooxml-protected", Format.ENCRYPTED),
          Map.entry("application/rtf", Format.OFFICE),
          Map.entry("application/json", Format.TEXT));

  private static final Set<String> COMPRESSED =
      Set.of(
          "application/gzip",
          "application/x-bzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-lzma",
          "application/x-compress",
          "application/x-brotli",
          "application/x-lz4",
          "application/x-lz4-framed",
          "application/x-snappy-framed",
          "application/zstd",
          "application/deflate64",
          "application/zlib",
          "application/warc+gz",
          "application/arc+gz");

  /** Types that hold no text for us, however Tika may read their properties. */
  private static final Set<String> WORDLESS =
      Set.of("image", "audio", "video", "font", "model", "chemical");

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "application/octet-stream",
          "application/java-vm",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-elf",
          "application/x-object",
          "application/x-mach-o",
          "application/x-rar-compressed",
          "application/vnd.ms-outlook-pst",
          "application/x-sqlite3",
          "application/applefile",
          "application/pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys",
          "application/vnd.ms-tnef",
          "application/x-shockwave-flash");

  private static final Set<String> ENCRYPTED =
      Set.of("application/pkcs7-mime", "application/pgp-encrypted");

  private final Lazy<Detector> detector = new Lazy<>(DefaultDetector::new);
  private final Lazy<MediaTypeRegistry> types = new Lazy<>(MediaTypeRegistry::getDefaultRegistry);
  private final TikaParsers tika;

  /**
   * @param tika knows the types that Tika's parsers read
   */
  TypeDetector(TikaParsers tika) {
    this.tika = tika;
  }

  Detected detect(Item item) throws IOException {
    byte[] head = item.bytes().head(HEAD);
    Optional<Detected> known = fromFirstBytes(item, head);
    return known.isPresent() ? known.get() : fromTika(item, head);
  }

  private static Optional<Detected> fromFirstBytes(Item item, byte[] head) throws IOException {
    if (startsWith(head, 0xCA, 0xFE, 0xD0, 0x0D)) {
      return Optional.of(new Detected(Format.DANGEROUS, "application/x-java-pack200"));
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    int bom = latin.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    String text = latin.substring(bom);
    if (HTML_START.matcher(text).find()) {
      return Optional.of(new Detected(Format.HTML, "text/html"));
    }
    if (WARC_START.matcher(text).find()) {
      return Optional.of(
          new Detected(
              Format.WARC,
              text.startsWith("filedesc:")
                  ? "application/x-internet-archive"
                  : "application/warc"));
    }
    if (JSON_START.matcher(text).find()) {
      return JsonReader.detect(item, text);
    }
    if (MBOX_START.matcher(text).find()) {
      return Optional.of(
          hasMoreMail(item)
              ? new Detected(Format.MBOX, "application/mbox")
              : new Detected(Format.MAIL, "message/rfc822"));
    }
    return Optional.empty();
  }

  /** An mbox of one message is that message. */
  private static boolean hasMoreMail(Item item) throws IOException {
    return !(item.bytes() instanceof Bytes.InMemory memory)
        || MBOX_MORE.matcher(new String(memory.array(), StandardCharsets.ISO_8859_1)).find();
  }

  private Detected fromTika(Item item, byte[] head) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, item.name());
    MediaType type;
    try (InputStream in =
        item.bytes() instanceof Bytes.OnDisk file
            ? TikaInputStream.get(file.path())
            : TikaInputStream.get(item.array())) {
      type = types.get().normalize(detector.get().detect(in, metadata).getBaseType());
    }
    return new Detected(formatOf(type, head), type.toString());
  }

  private Format formatOf(MediaType type, byte[] head) {
    String name = type.toString().toLowerCase(Locale.ROOT);
    Format format = FORMATS.get(name);
    if (format != null) {
      return format;
    }
    if (COMPRESSED.contains(name)) {
      return Format.COMPRESSED;
    }
    if (ENCRYPTED.contains(name)) {
      return Format.ENCRYPTED;
    }
    if (WORDLESS.contains(type.getType())) {
      return Format.WORDLESS;
    }
    if (UNSUPPORTED.contains(name)) {
      return Format.UNSUPPORTED;
    }
    MediaTypeRegistry registry = types.get();
    boolean isZip = startsWith(head, 'P', 'K');
    if (type.getType().equals("text") || registry.isInstanceOf(type, MediaType.TEXT_PLAIN)) {
      return registry.isInstanceOf(type, MediaType.APPLICATION_XML) ? Format.OFFICE : Format.TEXT;
    }
    if (tika.types().contains(type)) {
      return isZip ? Format.ZIPPED_OFFICE : Format.OFFICE;
    }
    for (MediaType wider = registry.getSupertype(type);
        wider != null;
        wider = registry.getSupertype(wider)) {
      if (tika.types().contains(wider) && !wider.equals(MediaType.APPLICATION_ZIP)) {
        return isZip ? Format.ZIPPED_OFFICE : Format.OFFICE;
      }
      if (wider.equals(MediaType.APPLICATION_ZIP)) {
        return Format.ZIP;
      }
    }
    return Format.WORDLESS;
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
