package io.claimhouse.document;

import io.claimhouse.text.BytesLiteral;
import io.claimhouse.text.Mojibake;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Decides the charset of a text by its evidence, best first: a byte order mark, bytes that only
 * UTF-8 allows, the zero bytes of UTF-16, what the page or its server declares, the look of the
 * letters. ISO-8859-1 is read as windows-1252, as every browser does.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How many bytes the look at the letters takes in. */
  private static final int SAMPLE = 64 << 10;

  /** Changes the letters of the charsets that ISO 2022 defines. */
  private static final char ESCAPE = '\u001B';

  /** How far into a page a browser looks for its declaration, and then some. */
  private static final int META_WINDOW = 16 << 10;

  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta\\b[^>]{0,400}?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"
              + "|\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TYPE_CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

  /** Fewer letters beyond ASCII do not show an alphabet. */
  private static final int FEW_LETTERS = 20;

  private TextDecoder() {}

  /** The text of a page; {@code declaredType} is the Content-Type that its server gave. */
  static PageText page(byte[] bytes, Optional<String> declaredType) {
    // What browsers would do with a declaration only matters to bytes that are not plainly UTF-8.
    if (byMark(bytes).isEmpty() && wide(bytes).isEmpty() && Utf8.isSound(bytes)) {
      PageText page = PageText.ofUtf8(bytes);
      if (page.markup().indexOf(ESCAPE) < 0) {
        return page;
      }
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    Optional<Charset> inPage =
        meta.find()
            ? charset(meta.group(1) != null ? meta.group(1) : meta.group(2))
            : Optional.empty();
    return PageText.of(decode(bytes, inPage.or(() -> ofType(declaredType))));
  }

  /**
   * The text of anything else, put right where it had been decoded wrongly before it was written.
   */
  static Decoded text(byte[] bytes, Optional<String> declaredType) {
    Decoded decoded = decode(bytes, ofType(declaredType));
    return Mojibake.repaired(decoded.text())
        .or(() -> BytesLiteral.repaired(decoded.text()))
        .map(decoded::repaired)
        .orElse(decoded);
  }

  private static Optional<Charset> ofType(Optional<String> declaredType) {
    return declaredType
        .map(TYPE_CHARSET::matcher)
        .filter(Matcher::find)
        .flatMap(found -> charset(found.group(1)));
  }

  /** The charset that browsers understand by {@code name}; empty where Java has none. */
  static Optional<Charset> charset(String name) {
    String key = name.trim().toLowerCase(Locale.ROOT);
    String known =
        switch (key) {
          case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii", "x-user-defined" ->
              "windows-1252";
          case "gb2312", "gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> key;
        };
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new Decoded(new String(bytes, wide.get()), wide.get().name(), true);
    }
    boolean escapes = declared.isPresent() && declared.get().name().startsWith("ISO-2022");
    if (!escapes) {
      String utf8 = utf8OrNull(bytes);
      if (utf8 != null) {
        return new Decoded(utf8, "UTF-8", false);
      }
    }
    // UTF-16 and UTF-32 would show in the bytes; a page that declares them without is wrong.
    Optional<Charset> honest =
        declared
            .filter(c -> !c.name().startsWith("UTF-16"))
            .filter(c -> !c.name().startsWith("UTF-32"))
            .filter(c -> c.canEncode() && "<a".equals(new String(new byte[] {'<', 'a'}, c)))
            .filter(c -> isPlausible(bytes, c));
    if (honest.isPresent()) {
      return new Decoded(new String(bytes, honest.get()), honest.get().name(), false);
    }
    Charset guess = byLook(bytes);
    return new Decoded(new String(bytes, guess), guess.name(), true);
  }

  /**
   * Whether a declaration can be true. Where it says UTF-8, most of what is beyond ASCII must be
   * sound. Where it says windows-1252, which often means that nobody thought of it, letters beyond
   * ASCII must mostly stand alone, as in all languages that it can write; those of another alphabet
   * stand side by side.
   */
  private static boolean isPlausible(byte[] bytes, Charset declared) {
    boolean utf8 = declared.equals(StandardCharsets.UTF_8);
    if (!utf8 && !declared.equals(WINDOWS_1252)) {
      return true;
    }
    String text = new String(bytes, declared);
    int unsound = 0;
    int letters = 0;
    int beside = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c > 0x7F && Character.isLetter(c);
      unsound += c == '\uFFFD' ? 1 : 0;
      letters += letter ? 1 : 0;
      beside += letter && before ? 1 : 0;
      before = letter;
    }
    return utf8 ? letters >= unsound : letters < FEW_LETTERS || 2 * beside < letters;
  }

  private static Optional<Decoded> byMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(b, 3, StandardCharsets.UTF_8));
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(marked(b, 4, Charset.forName("UTF-32LE")));
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(marked(b, 4, Charset.forName("UTF-32BE")));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(marked(b, 2, StandardCharsets.UTF_16LE));
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(marked(b, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static Decoded marked(byte[] b, int skip, Charset charset) {
    return new Decoded(new String(b, skip, b.length - skip, charset), charset.name(), false);
  }

  private static boolean starts(byte[] b, int... magic) {
    if (b.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((b[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 or UTF-32 without a mark: zeros in every other place, or in three of four. */
  private static Optional<Charset> wide(byte[] bytes) {
    int n = Math.min(bytes.length, 4096) & ~3;
    if (n < 8) {
      return Optional.empty();
    }
    int[] zeros = new int[4];
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0) {
        zeros[i & 3]++;
      }
    }
    double quarter = n / 4.0;
    boolean[] mostly = new boolean[4];
    boolean[] rarely = new boolean[4];
    for (int i = 0; i < 4; i++) {
      mostly[i] = zeros[i] > 0.5 * quarter;
      rarely[i] = zeros[i] < 0.05 * quarter;
    }
    if (mostly[0] && mostly[1] && mostly[2] && rarely[3]) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (rarely[0] && mostly[1] && mostly[2] && mostly[3]) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (mostly[0] && rarely[1] && mostly[2] && rarely[3]) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (rarely[0] && mostly[1] && rarely[2] && mostly[3]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /**
   * The text if the bytes are UTF-8 throughout, a letter cut off at the very end allowed, or but
   * for one bad place in twenty letters beyond ASCII.
   */
  private static String utf8OrNull(byte[] bytes) {
    if (Utf8.isSound(bytes)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, false);
    if (!result.isError()) {
      return out.flip().toString();
    }
    int good = 0;
    int bad = 0;
    in.rewind();
    out.clear();
    while (true) {
      result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      bad++;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    CharBuffer text = out.flip();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F && text.charAt(i) != '\uFFFD') {
        good++;
      }
    }
    return bad * 20 <= good ? text.toString() : null;
  }

  private static Charset byLook(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      // Nobody publishes in EBCDIC, and UTF-16 was settled by its zero bytes.
      if (name.startsWith("IBM4")
          || name.startsWith("IBM5")
          || name.startsWith("UTF-16")
          || name.startsWith("UTF-32")
          || name.startsWith("UTF-8")) {
        continue;
      }
      Optional<Charset> charset = charset(name);
      if (charset.isPresent()) {
        return charset.get();
      }
    }
    return WINDOWS_1252;
  }
}
