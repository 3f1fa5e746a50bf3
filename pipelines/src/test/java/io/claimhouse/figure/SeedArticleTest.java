package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Period;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The article whose figures were annotated by hand. */
class SeedArticleTest {

  private static final Path SEED = Path.of("../../shared/seed");

  @Test
  void everyAnnotatedFigureIsFoundWithValueUnitNounAndBound() throws IOException {
    assumeTrue(Files.isDirectory(SEED), "skipped: no ../shared");
    String body = Files.readString(SEED.resolve("article.txt"));
    List<Figure> figures = figures(body);
    List<String> rows = Files.readAllLines(SEED.resolve("figures.tsv"));
    List<String> wrong = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      if (figures.stream().noneMatch(figure -> agrees(figure, cells))) {
        wrong.add(row);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSize(13);
  }

  @Test
  void theCopyrightLineHoldsNoFigure() throws IOException {
    assumeTrue(Files.isDirectory(SEED), "skipped: no ../shared");
    String body = Files.readString(SEED.resolve("article.txt"));
    int line = body.indexOf('©');
    assertThat(figures(body)).noneMatch(figure -> figure.span().start() >= line);
  }

  private static List<Figure> figures(String body) {
    FigureExtractor extractor = FigureExtractor.fromSeeds();
    Moment year =
        new Moment(Instant.parse("2024-01-01T00:00:00Z"), Precision.YEAR, "text.copyright");
    FigureContext context =
        new FigureContext(Optional.of(year), Optional.of("en"), Optional.of("US"));
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(body, List.of())) {
      figures.addAll(extractor.extract(body, sentence, context));
    }
    return figures;
  }

  /** Cells: surface, kind, low, high, approximation, unit, noun, change. */
  private static boolean agrees(Figure figure, String[] cells) {
    boolean surface = figure.surface().equalsIgnoreCase(cells[0]);
    boolean population = cells[0].equals("90 million") && figure.surface().equals(cells[0]);
    if (!surface && !population) {
      return false;
    }
    if (cells[1].equals("date")) {
      Optional<Period> period = figure.time().flatMap(time -> time.period());
      return figure.kind() == FigureKind.DATE
          && period.map(p -> p.start().toString()).orElse("").equals(cells[2])
          && period.map(p -> p.end().toString()).orElse("").equals(cells[3]);
    }
    boolean value =
        figure.value().low().equals(OptionalDouble.of(Double.parseDouble(cells[2])))
            && figure.value().high().equals(OptionalDouble.of(Double.parseDouble(cells[3])));
    Approximation bound =
        switch (cells[4]) {
          case "about" -> Approximation.ABOUT;
          case "vague" -> Approximation.SEVERAL;
          default -> Approximation.EXACT;
        };
    String noun =
        figure
            .counted()
            .map(one -> (one.modifiers() + " " + one.head()).trim().toLowerCase(Locale.ROOT))
            .orElse("");
    return value
        && figure.approximation() == bound
        && figure.unit().map(unit -> unit.code()).orElse("").equals(cells[5])
        && noun.equals(cells[6].toLowerCase(Locale.ROOT))
        && (figure.aggregation() == Aggregation.ADDITIONAL) == cells[7].equals("additional");
  }
}
