package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The charset is decided by the best evidence, and a guess is marked. */
class TextDecoderTest {

  private static final String FRENCH =
      "Le pr\u00E9sident a d\u00E9clar\u00E9 que les d\u00E9penses publiques seront r\u00E9duites d\u00E8s l'\u00E9t\u00E9 prochain, "
          + "a-t-on appris apr\u00E8s la r\u00E9union \u00E0 l'\u00C9lys\u00E9e.";
  private static final String RUSSIAN =
      "\u041F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E "
          + "\u0443\u0442\u0432\u0435\u0440\u0434\u0438\u043B\u043E \u043D\u043E\u0432\u044B\u0439 "
          + "\u0431\u044E\u0434\u0436\u0435\u0442 \u043D\u0430 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0433\u043E\u0434.";

  static Stream<Arguments> pages() {
    Charset latin = StandardCharsets.ISO_8859_1;
    Charset cp1252 = Charset.forName("windows-1252");
    return Stream.of(
        arguments("plain ASCII", bytes("<p>a", latin), null, "<p>a", "UTF-8", false),
        arguments(
            "UTF-8 without a word",
            bytes("<p>" + FRENCH, StandardCharsets.UTF_8),
            null,
            "<p>" + FRENCH,
            "UTF-8",
            false),
        arguments(
            "a mark is dropped",
            bytes("\uFEFFx", StandardCharsets.UTF_8),
            null,
            "x",
            "UTF-8",
            false),
        arguments(
            "UTF-16 with a mark",
            bytes("\uFEFF<p>x", StandardCharsets.UTF_16LE),
            null,
            "<p>x",
            "UTF-16LE",
            false),
        arguments(
            "UTF-16 without a mark",
            bytes("<p>sixteen", StandardCharsets.UTF_16BE),
            null,
            "<p>sixteen",
            "UTF-16BE",
            true),
        arguments(
            "a false declaration loses to the bytes",
            bytes("<meta charset=windows-1251>" + FRENCH, StandardCharsets.UTF_8),
            null,
            "<meta charset=windows-1251>" + FRENCH,
            "UTF-8",
            false),
        arguments(
            "the page's own declaration",
            bytes("<meta charset=\"windows-1251\">" + RUSSIAN, Charset.forName("windows-1251")),
            null,
            "<meta charset=\"windows-1251\">" + RUSSIAN,
            "windows-1251",
            false),
        arguments(
            "the declaration of XML",
            bytes("<?xml version='1.0' encoding='koi8-r'?>" + RUSSIAN, Charset.forName("KOI8-R")),
            null,
            "<?xml version='1.0' encoding='koi8-r'?>" + RUSSIAN,
            "KOI8-R",
            false),
        arguments(
            "the server's word",
            bytes("<p>" + RUSSIAN, Charset.forName("KOI8-R")),
            "text/html; charset=koi8-r",
            "<p>" + RUSSIAN,
            "KOI8-R",
            false),
        arguments(
            "Latin-1 is read as windows-1252",
            bytes("<meta charset=iso-8859-1>\u201Cq\u201D", cp1252),
            null,
            "<meta charset=iso-8859-1>\u201Cq\u201D",
            "windows-1252",
            false),
        arguments(
            "letters tell the charset at last",
            bytes(FRENCH, cp1252),
            null,
            FRENCH,
            "windows-1252",
            true),
        arguments(
            "a charset that does not exist",
            bytes("<meta charset=nonsense-9>" + FRENCH, cp1252),
            null,
            "<meta charset=nonsense-9>" + FRENCH,
            "windows-1252",
            true),
        arguments(
            "UTF-16 declared and not true",
            bytes("<meta charset=utf-16>" + FRENCH, cp1252),
            null,
            "<meta charset=utf-16>" + FRENCH,
            "windows-1252",
            true),
        arguments(
            "UTF-8 declared and not true",
            bytes("<meta charset=utf-8>" + FRENCH, cp1252),
            null,
            "<meta charset=utf-8>" + FRENCH,
            "windows-1252",
            true),
        arguments(
            "UTF-8 declared and true but for some letters",
            join(
                bytes("<meta charset=utf-8>" + FRENCH, StandardCharsets.UTF_8),
                bytes("caf\u00E9 noir", cp1252)),
            null,
            "<meta charset=utf-8>" + FRENCH + "caf\uFFFD noir",
            "UTF-8",
            false),
        arguments(
            "Latin-1 declared and another alphabet written",
            bytes("<meta charset=iso-8859-1>" + RUSSIAN, Charset.forName("windows-1251")),
            null,
            "<meta charset=iso-8859-1>" + RUSSIAN,
            "windows-1251",
            true),
        arguments(
            "a letter cut off at the end",
            cut(bytes("<p>" + FRENCH + "\u00E9", StandardCharsets.UTF_8)),
            null,
            "<p>" + FRENCH,
            "UTF-8",
            false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void decides(
      String promise, byte[] bytes, String declared, String text, String charset, boolean guessed) {
    PageText page = TextDecoder.page(bytes, Optional.ofNullable(declared));
    assertThat(page.text(0, page.markup().length())).isEqualTo(text);
    assertThat(page.charset()).isEqualTo(charset);
    assertThat(page.hints()).isEqualTo(new Decoded(text, charset, guessed).hints());
  }

  @Test
  void putsATextRightThatWasDecodedWronglyBefore() {
    String shown = new String(FRENCH.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(TextDecoder.text(bytes(shown, StandardCharsets.UTF_8), Optional.empty()))
        .isEqualTo(new Decoded(FRENCH, "UTF-8", false, true));
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }

  private static byte[] cut(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, bytes.length - 1);
    return out.toByteArray();
  }
}
