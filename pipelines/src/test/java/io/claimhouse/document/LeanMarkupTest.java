package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeanMarkupTest {

  private static final String LONG = "var line = 'twenty-six letters here'; ".repeat(5);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<p data-a='1' class=b onclick=\"c('>')\" id=d>one | <p  class=b  id=d>one",
        "<time datetime=2026-03-05 data-b>5 March | <time datetime=2026-03-05 >5 March",
        "<a HREF='/a' target=_blank title=b>one</a> | <a HREF='/a'  title=b>one</a>",
        "<p>one<!-- two --> three | <p>one three",
        "<p>one<!--> two --> three | <p>one two --> three",
        "<p>one<img src=a alt='b>c'> two<source srcset=d> | <p>one two",
        "<link rel=stylesheet href=a><link rel=canonical href=b> | <link rel=canonical href=b>",
        "<link rel=icon><link itemprop=url href=c> | <link itemprop=url href=c>",
        "<script async src=a></script>one<style> </style> | one",
        "one<svg viewBox='0 0 9 9'><path d='M0'/><g><rect/></g></svg>two | onetwo",
        "<p id=a data-b | <p id=a data-b",
      })
  void leavesOutWhatNobodyReads(String page, String left) throws IOException {
    assertThat(left(page)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><title>a drawing</title><path/></svg>",
        "<svg><path/>words</svg>",
        "<svg><path/><foreignObject><p>words</foreignObject></svg>",
        "<math><img></math>",
        "<title>the <b data-a=1> tag</title>",
        "<textarea><!-- kept --></textarea>",
        "<plaintext><p data-a=1>",
        "<![CDATA[<p data-a=1>]]><p data-b=2>",
        "<!-- kept --!> <p data-a=1> -->",
        "<script><!-- <script></script> --></script><p data-a=1>",
        "</p data-a=1",
        "a <3 b <img",
        "<<!-- kept -->b",
        "<a/data-b=c>",
        "<p\0 data-a=1>",
        "\u001A0<p data-a=1>",
      })
  void keepsWhatMayBeReadOrCannotBeTold(String page) throws IOException {
    assertThat(left(page)).isEqualTo(page);
  }

  @Test
  void setsAsideTheTextsOfScriptsAndStylesAndReadsNoStyle() throws IOException {
    LeanMarkup markup =
        markup("<script>" + LONG + "</script><style>" + LONG + "</style><script>f()</script>");
    assertThat(text(markup))
        .isEqualTo("<script>\u001A0</script><style>\u001A1</style><script>f()</script>");
    assertThat(markup.isComplete()).isFalse();
    assertThat(markup.takeBack("f()")).isEmpty();
    assertThat(markup.takeBack("\u001A0")).contains(LONG);
    assertThat(markup.takeBack("\u001A0")).isEmpty();
    assertThat(markup.takeBack("\u001A1")).contains("");
    assertThat(markup.isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "b'<p>one\\n', true",
        "<body>b\"<p>one\\n\", true",
        "b'one\\n', true",
        "<title>b'<p>one\\n', true",
        "<p>\u001A b'<p>one\\n', true",
        "<p>one b <b>two</b>, false",
        "<p>'<b>two</b>', false",
        "b, false"
      })
  void suspectsALiteralWhereOneMayBegin(String page, boolean mayBeLiteral) {
    assertThat(markup(page).mayBeLiteral()).isEqualTo(mayBeLiteral);
  }

  private static String left(String page) throws IOException {
    return text(markup(page));
  }

  private static LeanMarkup markup(String page) {
    return LeanMarkup.of(PageText.ofUtf8(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(LeanMarkup markup) throws IOException {
    StringWriter text = new StringWriter();
    markup.reader().transferTo(text);
    return text.toString();
  }
}
