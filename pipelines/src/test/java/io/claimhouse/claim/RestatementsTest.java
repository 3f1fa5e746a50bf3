package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestatementsTest {

  private static final ArticleClaims CLAIMS = ArticleClaims.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # headline                              | body
          Flood kills 31 in Carinthia             | At least 31 people died when the river burst its banks in Carinthia.
          Death toll in Drava flood rises to 17   | The death toll in the flood has risen to 17, the governor said.
          Nine killed in Austrian flood           | Nine people were killed in the flood on Saturday.
          Kestria plans to send 50,000 troops     | Kestria intends to station some 50,000 troops in Bukovina by May, officials said.
          Dockers accept a rise of 6.2 percent    | The dockers of Antwerp voted on Friday for the rise of 6.2 percent.
          Ministry spent $4 million on bridge     | The ministry of works has spent $4 million on a bridge.
          50,000 TROOPS: the terrifying map       | Kestria has 50,000 troops in Bukovina.
          A further 4,000 soldiers cross border   | A further 4,000 soldiers crossed the border this week.
          16,000 in all                           | They crossed on Friday, bringing the total to 16,000.
          Ministers resign                        | Nine people were killed in the flood on Saturday.
          A vote on Saturday                      | Nine people were killed in the flood.
          """)
  void aHeadlineThatTellsNoFigureOfItsOwnIsNotRead(String headline, String body) {
    ArticleClaims.Reading reading = read(Optional.of(headline), Optional.empty(), body, List.of());
    assertThat(reading.article().body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another value, unit, noun, sign, or nothing else in common
          Flood kills 31 in Carinthia          | At least 13 people died when the river burst its banks in Carinthia.
          31 injured in Carinthia              | In Carinthia 31 dead were found after the flood.
          Ministry spent $40 million on bridge | The ministry spent 40 million euros on the bridge.
          Three towns cut off by flood         | Three helicopters searched the valley.
          Kestria did not send 4,000 troops    | Kestria sent 4,000 troops.
          Five ministers resign                | A vote was held. Five days later the parliament met.
          """)
  void whatAHeadlineAloneTellsIsReadBehindTheText(String headline, String body) {
    ArticleClaims.Reading reading = read(Optional.of(headline), Optional.empty(), body, List.of());
    Article article = reading.article();
    assertThat(article.body()).isEqualTo(body + "\n" + headline);
    assertThat(article.mainText()).isEqualTo(body);
    Claim last = reading.claims().get(reading.claims().size() - 1);
    assertThat(article.kindAt(last.span().start())).isEqualTo(Block.Kind.HEADLINE);
    assertThat(last.restates()).isEmpty();
    assertThat(last.span().of(article.body())).isEqualTo(last.text());
    assertThat(CLAIMS.read(article)).isEqualTo(reading);
  }

  @Test
  void aBulletAndAHeadingRepeatTheProse() {
    String bullet = "One report suggests that Kestria may send 100,000 troops to Bukovina.";
    String heading = "Up to 100,000 troops for Bukovina";
    String prose =
        "The army has sent soldiers before. One report suggests that Kestria may send 100,000"
            + " troops to Bukovina.";
    String body = bullet + "\n" + heading + "\n" + prose;
    int second = bullet.length() + 1;
    int third = second + heading.length() + 1;
    List<Claim> claims =
        read(
                Optional.of("A new army"),
                Optional.empty(),
                body,
                List.of(
                    new Block(new Span(0, second - 1), Block.Kind.LIST_ITEM),
                    new Block(new Span(second, third - 1), Block.Kind.HEADING),
                    new Block(new Span(third, body.length()), Block.Kind.PARAGRAPH)))
            .claims();
    List<Claim> told =
        claims.stream().filter(claim -> claim.text().contains("100,000 troops")).toList();
    assertThat(told).hasSize(3);
    assertThat(told.get(2).restates()).isEmpty();
    assertThat(told.subList(0, 2))
        .allSatisfy(claim -> assertThat(claim.restates()).hasValue(claims.indexOf(told.get(2))));
  }

  @Test
  void proseRepeatsProseOnlyInNearlyTheSameWords() {
    String first = "The blast in the port of Lorne killed 44 sailors, the coastguard said.";
    String again = "The blast in the port of Lorne killed 44 sailors, the mayor said.";
    String other = "The government named the 44 sailors who sailed from Lorne last year.";
    String sameOnAnotherDay = "On July 25, 2013, he was sentenced to serve 23 months in prison.";
    String otherDay = "On Dec. 12, 2013, he was sentenced to serve 29 months in prison.";
    assertThat(restated("News", sameOnAnotherDay + "\n" + otherDay)).isZero();
    assertThat(restated("News", "Browser 15 had 0.05%\nBrowser 12 had 0.05%")).isZero();
    assertThat(restated("News", first + "\n" + again)).isEqualTo(1);
    assertThat(restated("News", first + "\n" + other)).isZero();
  }

  @Test
  void twoFiguresOfOneSentenceDoNotRepeatEachOther() {
    assertThat(restated("News", "The blast killed 44 sailors and wounded 44 sailors in Lorne."))
        .isZero();
  }

  @Test
  void aSummaryIsReadSentenceBySentence() {
    String body = "The blast killed 44 sailors. Nobody saw it.";
    Article article =
        read(
                Optional.of("Blast kills 44 sailors"),
                Optional.of(
                    "“The blast killed 44 sailors…” It was heard 90 km away. It killed 44 sailors."),
                body,
                List.of())
            .article();
    assertThat(article.body()).isEqualTo(body + "\nIt was heard 90 km away.");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.SUMMARY);
  }

  private static long restated(String headline, String body) {
    return read(Optional.of(headline), Optional.empty(), body, List.of()).claims().stream()
        .filter(claim -> claim.restates().isPresent())
        .count();
  }

  private static ArticleClaims.Reading read(
      Optional<String> title, Optional<String> description, String body, List<Block> blocks) {
    return CLAIMS.read(article(title, description, body, blocks));
  }

  private static Article article(
      Optional<String> title, Optional<String> description, String body, List<Block> blocks) {
    List<String> none = new ArrayList<>();
    return new Article(
        "article",
        "document",
        "item",
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        none,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        description,
        Optional.empty(),
        none,
        body,
        blocks,
        "test",
        none);
  }
}
