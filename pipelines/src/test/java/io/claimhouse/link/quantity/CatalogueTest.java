package io.claimhouse.link.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.claim.ArticleClaims;
import io.claimhouse.link.story.ArticleTermsReader;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of invented news, and the entry of the catalogue that their figure fills. */
class CatalogueTest {

  private static final ArticleClaims CLAIMS = ArticleClaims.fromSeeds();
  private static final ArticleTermsReader TERMS = ArticleTermsReader.fromSeeds();
  private static final MentionReader MENTIONS = MentionReader.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The unemployment rate in Spain fell to 11.2 percent. | unemployment_rate ES",
        "Spain has a jobless rate of 11.2 percent. | unemployment_rate ES",
        "About 3,000 French troops are in Mali. | troops_in FR>ML",
        "There were 3,000 French soldiers in Mali in May. | troops_in FR>ML",
        "A barrel of oil: crude rose to $82 a barrel. | oil_price",
        // A change, a subgroup, the dead, and what only shares a word fill no entry.
        "The unemployment rate in Spain fell by 0.3 percent. | none",
        "The jobless rate for youth in Spain is 31 percent. | none",
        "Some 300 French troops were killed in Mali. | none",
        "In Spain 40 percent of firms fear unemployment. | none",
        "Three troops of baboons live in Kenya. | none",
      })
  void aFigureFillsTheEntryThatItsWordsTell(String sentence, String filled) {
    assertThat(filled(sentence)).isEqualTo(filled);
  }

  private static String filled(String sentence) {
    Article article = article(sentence);
    ArticleClaims.Reading reading = CLAIMS.read(article);
    List<TextFigure> figures = new ArrayList<>();
    reading
        .claims()
        .forEach(
            claim ->
                claim
                    .figures()
                    .forEach(
                        figure ->
                            figures.add(
                                new TextFigure(
                                    "f" + figures.size(), figure.span().start(), claim, figure))));
    return MENTIONS.read(reading.article(), figures, TERMS.read(reading.article())).stream()
        .filter(mention -> mention.catalogueId().isPresent())
        .map(
            mention ->
                mention.catalogueId().get() + mention.owner().map(owner -> " " + owner).orElse(""))
        .findFirst()
        .orElse("none");
  }

  private static Article article(String body) {
    return new Article(
        "a1",
        "d1",
        "file:///a1",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        body,
        List.of(new Block(new Span(0, body.length()), Block.Kind.PARAGRAPH)),
        "test",
        List.of());
  }
}
