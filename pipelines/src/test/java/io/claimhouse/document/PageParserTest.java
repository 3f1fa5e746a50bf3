package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParserTest {

  private static final String LONG = "var line = 'twenty-six letters here'; ".repeat(5);

  private static final String DRAWN =
      "<path d='M0 0 1 1'/><g fill=\"none\"><circle r=3></circle></g>".repeat(2);

  private static final String STROKES = "path, g, circle";

  /** What hides the end of a script, or makes what looks like one no script. */
  private static final String[] PIECES = {
    "<script>",
    "<script type='a>b'>",
    "<SCRIPT src=\"x\">",
    "</script>",
    "</SCRIPT >",
    "</scripts>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<!--",
    "-->",
    "<!-->",
    "--!>",
    "<![CDATA[",
    "]]>",
    "<iframe>",
    "</iframe>",
    "<noscript>",
    "</noscript>",
    "<select>",
    "</select>",
    "<template>",
    "</template>",
    "<table><tr>",
    "</table>",
    "<p title='<script>'>",
    "<a href=<style>>",
    "<div title=\"",
    "\">",
    "'",
    "<",
    "</",
    ">",
    "\r\n",
    "&amp;",
    "<math>",
    "<desc>",
    "</p>",
    "<xmp>",
    "<plaintext>",
    "\u001A0",
    "\0",
    "text",
    DRAWN,
    DRAWN,
    LONG,
    LONG
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>LONG</script><p>one",
        "<style>LONG</style><script>LONG</script><p>one",
        "<script>LONG if (a < b) LONG \"<\\/script>\"</script><p>one",
        "<script>LONG \"</scr\" + \"ipt>\" LONG</script><p>one",
        "<script>LONG<!-- LONG </script><p>one",
        "<script>LONG<!-- <script> LONG </script> --> LONG</script><p>one",
        "<script>LONG",
        "<script",
        "<p title='<script>'>one</p>LONG</script>two",
        "<iframe a=<script >LONG</script></iframe><p>one",
        "<svg><style>LONG<p>one</style></svg>",
        "<svg><desc></svg><style>LONG<p>one</style>",
        "<select><style>LONG</style></select>",
        "<textarea><script>LONG</script></textarea>",
        "<title>one<script>LONG</title>LONG</script>",
        "<!-- <script>LONG</script> --><p>one",
        "<p>\u001A0</p><script>LONG</script><script>\u001A0</script>",
        "<script>LONG\0LONG</script>",
        "<script data-a=\"x>y\">LONG</script><p>one",
        "<plaintext><script>LONG</script>",
        "<svg>DRAWN</svg><p>one",
        "<svg viewBox='0 0 9 9'>DRAWN<g>DRAWN</g></svg><p>one",
        "<svg>DRAWN<title>a drawing</title></svg><p>one",
        "<svg>DRAWN<p>out of it</svg><p>one",
        "<svg>DRAWN<foreignObject><p>in it DRAWN</foreignObject></svg><p>one",
        "<svg/>DRAWN</svg><p>one",
        "<svg>DRAWN<svg>DRAWN</svg>DRAWN</svg><p>one",
        "<svg>DRAWN",
        "<svg>DRAWN<!-- </svg> -->DRAWN</svg><p>one",
        "<p title='<svg>DRAWN</svg>'>one",
        "<svg title='a>b'>DRAWN</svg><p>one",
        "<textarea><svg>DRAWN</svg></textarea><p>one",
        "<table><svg>DRAWN</svg><tr><td>one</table>",
        "<math><svg>DRAWN</svg></math><p>one",
        "<select><svg>DRAWN</svg></select><p>one",
      })
  void pageIsParsedAsIfNothingHadBeenSetAside(String page) {
    assertSame(page.replace("LONG", LONG).replace("DRAWN", DRAWN));
  }

  @Test
  void anyMarkupIsParsedAsIfNothingHadBeenSetAside() {
    Random random = new Random(20260305);
    for (int page = 0; page < 20_000; page++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        html.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertSame(html.toString());
    }
  }

  @Test
  void scriptsThatAreNotClosedTakeLinearTime() {
    for (String piece :
        new String[] {"<script>", "<svg ", "<!-- ", "<style></st", "<script>" + LONG}) {
      String page = piece.repeat(2_000_000 / piece.length());
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> parse(page));
    }
  }

  private static void assertSame(String html) {
    Document expected = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(256));
    assertThat(shown(parse(html))).as(html).isEqualTo(shown(expected));
  }

  private static Document parse(String html) {
    return PageParser.parse(PageText.of(new Decoded(html, "UTF-8", false)));
  }

  /** A page without what its drawings are made of, which is no text. */
  private static String shown(Document page) {
    page.select("svg").select(STROKES).remove();
    return page.outerHtml().replaceAll("<svg[^>]*>\\s+</svg>", "<svg></svg>");
  }
}
