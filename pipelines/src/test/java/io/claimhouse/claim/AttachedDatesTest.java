package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachedDatesTest {

  private static final FigureExtractor FIGURES = FigureExtractor.fromSeeds();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // the text; the days of each figure in it that is no time
        "Exports fell to EUR 97 million in January 2024 compared to EUR 98 million in January 2023."
            + "; 2024-01-31 2023-01-31",
        "The flu caused 52,000 deaths in 2015 and 60,000 in 2016.; 2015-12-31 2016-12-31",
        "Unemployment was 3.4 % (2014).; 2014-12-31",
        "It had 3,000 troops there as of 4 March 2024.; 2024-03-04",
        "It wants 300,000 shells by 4 March 2024.; 2024-03-04",
        // the day of an event, another clause's date, another figure's, a date before
        "The bomb killed 12 people on 4 March 2024.; -",
        "It had 3,000 troops, and in 2023 it left.; -",
        "It had 3,000 troops when the war began in 2023.; -",
        "It had 3,000 troops. In 2023 it left.; -",
        "In 2023 it had 3,000 troops.; -",
        "It had 3,000 troops in the north.; -",
      })
  void aFigureSpeaksOfTheDaysNamedJustBehindIt(String text, String days) {
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of("en"), Optional.empty());
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      figures.addAll(FIGURES.extract(text, sentence, context));
    }
    assertThat(
            new AttachedDates(FunctionWords.fromSeeds())
                .attach(text, Figure.inTextOrder(figures)).stream()
                    .filter(figure -> !figure.isTime())
                    .map(AttachedDatesTest::end)
                    .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  private static String end(Figure figure) {
    return figure.asOf().map(days -> days.end().toString()).orElse("-");
  }
}
