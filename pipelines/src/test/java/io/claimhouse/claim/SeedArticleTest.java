package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Limits;
import io.claimhouse.document.SkipRule;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The seed article's figures have the attribution, modality and place annotated by hand. */
class SeedArticleTest {

  private static final Path SEED = Path.of("../../shared/seed");

  @Test
  void everyAnnotatedFigureHasItsAttributionModalityAndPlace() throws IOException {
    assumeTrue(Files.exists(SEED.resolve("figures.tsv")), "skipped: no ../shared");
    String body = Files.readString(SEED.resolve("article.txt"));
    String folded = body.toLowerCase(Locale.ROOT);
    List<String[]> rows =
        Files.readAllLines(SEED.resolve("figures.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
    List<Figure> figures = new ArrayList<>();
    for (String[] row : rows) {
      String surface = row[0].toLowerCase(Locale.ROOT);
      FigureKind kind = row[1].equals("date") ? FigureKind.DATE : FigureKind.COUNT;
      for (int at = folded.indexOf(surface); at >= 0; at = folded.indexOf(surface, at + 1)) {
        figures.add(Texts.figure(body, at, at + surface.length(), kind));
      }
    }
    List<Claim> claims = Texts.claims(body, figures);
    for (String[] row : rows) {
      List<Claim> carrying =
          claims.stream()
              .filter(
                  claim ->
                      claim.figures().stream()
                          .anyMatch(figure -> figure.surface().equalsIgnoreCase(row[0])))
              .toList();
      assertThat(carrying).as(row[0]).isNotEmpty();
      for (Claim claim : carrying) {
        assertThat(claim.modality().toString().toLowerCase(Locale.ROOT))
            .as(row[0])
            .isEqualTo(row[8]);
        assertThat(source(claim)).as(row[0]).isEqualTo(row[9]);
        if (row[10].isEmpty()) {
          assertThat(claim.place()).as(row[0]).isEmpty();
        } else {
          assertThat(claim.place().orElse("")).as(row[0]).contains(row[10]);
        }
      }
    }
  }

  @Test
  void theTwoStatementsOf100000TroopsAreOneClaimMadeTwice() {
    assumeTrue(Files.exists(SEED.resolve("article.txt")), "skipped: no ../shared");
    ArticleReader articles = ArticleReader.fromSeeds();
    ArticleClaims claims = ArticleClaims.fromSeeds();
    List<Claim> all = new ArrayList<>();
    new DocumentReader(Limits.DEFAULT)
        .read(
            InputFile.of(SEED.resolve("article.txt")),
            SkipRule.NONE,
            document ->
                articles
                    .read(document)
                    .ifPresent(article -> all.addAll(claims.read(article).claims())));
    List<Claim> told = all.stream().filter(SeedArticleTest::tells100000Troops).toList();
    assertThat(told).hasSize(2);
    assertThat(told.get(0).restates()).hasValue(all.indexOf(told.get(1)));
    assertThat(told.get(1).restates()).isEmpty();
  }

  private static boolean tells100000Troops(Claim claim) {
    return claim.figures().stream().anyMatch(figure -> figure.surface().equals("100,000 troops"));
  }

  private static String source(Claim claim) {
    return claim
        .attribution()
        .source()
        .orElseGet(() -> claim.attribution().cue().map(cue -> "(" + cue + ")").orElse("author"));
  }
}
