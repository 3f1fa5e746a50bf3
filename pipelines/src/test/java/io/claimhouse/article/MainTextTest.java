package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.PageBytes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTextTest {

  private static final Boilerplate BOILERPLATE = Boilerplate.fromSeeds();
  private static final MainText MAIN_TEXT = MainText.fromSeeds(BOILERPLATE);

  private static final String[] TEXT = {
    "The harbour of Linden opened again on Tuesday after three days of storms, the office said.",
    "About 40 ships had waited outside the bay, and two of them lost their anchors overnight.",
    "The harbour master, Lio Brandt, said that crews would clear the queue by the end of the week.",
    "“Nobody was hurt, and that is what counts,” he said. “The rest is work for the crane.”",
    "The last storm of this kind closed the harbour in 1987, when a ferry broke from its moorings.",
  };

  private static String paragraphs() {
    return "<p>" + String.join("</p>\n<p>", TEXT) + "</p>";
  }

  private static List<String> read(String body) {
    PageWalk walk = new PageWalk(BOILERPLATE).walk(PageBytes.page("<body>" + body).dom().body());
    Clues clues = new Clues("Linden opens again", "", Optional.empty());
    return MAIN_TEXT.read(walk, clues).orElseThrow().blocks().stream()
        .map(PageBlock::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a newsletter box | <div class=newsletter><p>Sign up for our daily letter from the bay.</p></div>",
        "a label | <p>Advertisement</p>",
        "a teaser | <p>Read more: <a href=/x>Storms close the coast road again</a></p>",
        "a share bar | <ul class=share><li><a href=#>Facebook</a></li><li><a href=#>Mail</a></li></ul>",
        "a caption | <figure><img src=a><figcaption>Ships off Linden. Photo: Ada Marsh</figcaption></figure>",
      })
  void leavesOut(String what, String extra) {
    assertThat(read("<h1>Linden opens again</h1><article>" + paragraphs() + extra + "</article>"))
        .as(what)
        .containsExactly(TEXT);
  }

  @Test
  void keepsHeadingsAndListsAmongTheText() {
    String list = "<ul><li>Monday: two ships enter, one leaves for the south.</li></ul>";
    assertThat(
            read(
                "<article>"
                    + paragraphs()
                    + "<h2>The plan for the week</h2><p>"
                    + TEXT[2].replace("queue", "bay")
                    + "</p>"
                    + list
                    + "<p>"
                    + TEXT[4].replace("1987", "1911")
                    + "</p></article>"))
        .contains("The plan for the week", "Monday: two ships enter, one leaves for the south.");
  }

  @Test
  void readsOnceWhatIsLaidOutTwice() {
    assertThat(
            read(
                "<article><div class=mobile>"
                    + paragraphs()
                    + "</div><div class=desktop>"
                    + paragraphs()
                    + "</div></article>"))
        .containsExactly(TEXT);
  }

  @Test
  void readsOnceWhatIsRepeatedForReadersWithoutScripts() {
    assertThat(
            read(
                "<article><div class=article-body>"
                    + paragraphs()
                    + "</div><noscript><div>"
                    + String.join(" ", TEXT)
                    + "</div></noscript></article>"))
        .containsExactly(TEXT);
  }

  @Test
  void givesAllTextWhereNothingSpeaksForAnArticle() {
    assertThat(read("<div><a href=/a>One link</a></div><div><a href=/b>Another</a></div>"))
        .containsExactly("One link", "Another");
  }

  @Test
  void namesTheRuleAndWhetherTheEvidenceChangedWhatItRead() {
    PageWalk walk =
        new PageWalk(BOILERPLATE)
            .walk(
                PageBytes.page("<body><div class=article-body>" + paragraphs() + "</div>")
                    .dom()
                    .body());
    assertThat(MAIN_TEXT.read(walk, new Clues("", "", Optional.empty())).orElseThrow().method())
        .isEqualTo("page.container");
  }
}
