package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParserTest {

  private static final String LONG = "var line = 'twenty-six letters here'; ".repeat(5);

  private static final String DRAWN =
      "<path d='M0 0 1 1'/><g fill=\"none\"><circle r=3></circle></g>".repeat(2);

  private static final String[] NEVER_CLOSED = {
    "<script>",
    "<script>" + LONG,
    "<style></st",
    "<!-- ",
    "<svg ",
    "<svg>",
    "<svg><g>",
    "<svg><path/></g>one",
    "<link ",
    "<link rel=canonical ",
    "<img a='",
    "<p a=\"b",
    "</ ",
    "<title></titl",
    "<math><style>"
  };

  private static final List<String> READ =
      List.of("class", "id", "href", "rel", "itemprop", "src", "title", "type");

  private static final Set<String> RAW =
      Set.of("xmp", "iframe", "noembed", "noframes", "plaintext");

  private static final Pattern TAG = Pattern.compile("<[^>]*+>?");

  /** What hides the end of a script or a tag, or makes what looks like one none. */
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
    "<?",
    "<xmp>",
    "<plaintext>",
    "<img src=a alt=\"b>c\">",
    "<img",
    "<source srcset='a'/>",
    "<link rel=stylesheet href=a>",
    "<link rel=canonical href='/a' media=b>",
    "<script async src=a></script>",
    "<style></style>",
    "<bdo data-a=1 class='c' onclick=\"d('</b>')\">",
    "<dfn data-a='>' id=e/>",
    "<kbd =a = b==c\"d e='f'g/h>",
    "<var data-a",
    "<a=b c>",
    " data-a='",
    "<svg/>",
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
        "<p data-a='1' class=b onclick=\"c('>')\" id=d>one",
        "<p data-a=1/class=b data-c/>one",
        "<p class=a data-b = 'c' data-d= e data-f>one<b data-g",
        "<a data-b=c<d href=e>one",
        "<a data-b <c>one",
        "<p ='a' class=b>one",
        "<!-- <p data-a --><p>one<!--> two --><!-- --!> three",
        "<svg><![CDATA[ <p data-a=1> ]]></svg><p data-b=1>one",
        "<title><p data-a=1></title><textarea><!-- <img> --></textarea>",
        "<p><img alt='a>b' src=c>one<source srcset=d>two",
        "<link rel=preload href=a><link rel='Canonical' href=b><link itemprop=url href=c>",
        "<script async src=a> </script ><style media=b></style>one",
        "<table><tr><td data-a=1>one<img></table>",
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
  void whatIsNotClosedTakesLinearTime() {
    for (String piece : NEVER_CLOSED) {
      String page = piece.repeat(2_000_000 / piece.length());
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> parse(page));
    }
  }

  private static void assertSame(String html) {
    Document expected = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(256));
    assertThat(shown(parse(html))).as(html).isEqualTo(shown(expected));
  }

  private static Document parse(String html) {
    return PageBytes.page(html).dom();
  }

  /**
   * What can be read of a page: neither comments nor images, and of attributes some. An image may
   * be what opens the body, or a link once more, so those are told by what is in them, and white
   * space, which stands now here, now there, not at all. What looks like a tag in a raw text may
   * have lost attributes where the text's beginning is hidden in a drawing.
   */
  private static String shown(Document page) {
    StringBuilder shown = new StringBuilder();
    show(page, shown);
    return shown.toString().replaceAll("\\s+", "");
  }

  private static void show(Element parent, StringBuilder shown) {
    if (RAW.contains(parent.normalName())) {
      shown.append(TAG.matcher(parent.wholeText()).replaceAll(""));
      return;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        shown.append(text.getWholeText());
      } else if (node instanceof DataNode data) {
        shown.append(data.getWholeData());
      } else if (node instanceof Element element && !isUnread(element)) {
        int start = shown.length();
        boolean isNamed = !isOpenOnly(element);
        shown.append(isNamed ? opened(element) : "");
        int inside = shown.length();
        show(element, shown);
        if (inside == shown.length() && element.normalName().equals("p")) {
          shown.setLength(start);
        } else {
          shown.append(isNamed ? "</>" : "");
        }
      }
    }
  }

  private static String opened(Element element) {
    StringBuilder opened = new StringBuilder("<").append(element.normalName());
    for (String attribute : READ) {
      if (element.hasAttr(attribute)) {
        opened.append(' ').append(attribute).append('=').append(element.attr(attribute));
      }
    }
    return opened.append('>').toString();
  }

  /** Whether only what is in an element counts: an image in a formula has content. */
  private static boolean isOpenOnly(Element element) {
    return switch (element.normalName()) {
      case "html", "head", "body", "a", "img", "source", "svg", "path", "g", "circle" -> true;
      case "link" ->
          !element.attr("rel").equalsIgnoreCase("canonical") && !element.hasAttr("itemprop");
      default -> false;
    };
  }

  private static boolean isUnread(Element element) {
    return switch (element.normalName()) {
      case "style" -> true;
      case "script" -> element.data().isBlank();
      default -> false;
    };
  }
}
