package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoilerplateTest {

  private static final Boilerplate BOILERPLATE = Boilerplate.fromSeeds();

  @ParameterizedTest
  @CsvSource({
    "related-articles, JUNK",
    "siteFooter, JUNK",
    "c-comments__list, JUNK",
    "newsletterSignup, JUNK",
    "article__body, BODY",
    "story-body wide, BODY",
    "entry-content share-enabled, BODY",
    "media-box, SOFT",
    "article-header, SIDE",
    "has-sidebar, NONE",
    "comments-open, NONE",
    "[&_ul]:list-disc, NONE",
    "paragraph, NONE",
    "shareholders, NONE",
  })
  void judgesElementsByTheirNames(String names, Boilerplate.Verdict verdict) {
    assertThat(BOILERPLATE.judge(names)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ADVERTISEMENT | true",
        "Anzeige | true",
        "Advertisement spending rose last year. | false",
        "Comments are closed. | true",
      })
  void knowsLabelsBetweenParagraphs(String line, boolean expected) {
    assertThat(BOILERPLATE.isWholeLine(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read more: The harbour reopens | true",
        "» Lesen Sie auch: Der Hafen | true",
        "Readers wrote in their thousands. | false",
        "The minister said: read more books. | false",
      })
  void knowsLinesThatLeadAway(String line, boolean expected) {
    assertThat(BOILERPLATE.isLeadAway(line)).isEqualTo(expected);
  }
}
