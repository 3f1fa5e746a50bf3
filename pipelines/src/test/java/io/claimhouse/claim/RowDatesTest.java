package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDatesTest {

  private static final FigureExtractor FIGURES = FigureExtractor.fromSeeds();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; Flood bulletin No. 4 / 12 March 2026 – 6pm / Number of deaths | 12; 2026-03-12",
        "en; Flood bulletin, 12 March 2026 / Since the issue of 8 March / Deaths: 12; 2026-03-12",
        "en; Data from 2 March to 10 March 2026 / 12 March 2026 / Deaths: 12; 2026-03-12",
        "fr; Bulletin No. 4 12 mars 2026 / Nombre de décès : 12; 2026-03-12",
        // no day, no year, or one that stands in running text
        "en; Flood bulletin No. 4 / Number of deaths | 12; ''",
        "en; Flood bulletin, March 2026 / Number of deaths | 12; ''",
        "en; Flood bulletin, 12 March / Number of deaths | 12; ''",
        "en; The dam had been shut since 12 March 2026. / Number of deaths | 12; ''",
        "en; Number of deaths | 12 / 12 March 2026; ''",
      })
  void rowsSpeakOfTheDayInTheHeadOfTheirBulletin(String language, String lines, String day) {
    String body = lines.strip().replace(" / ", "\n");
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of(language), Optional.empty());
    List<Sentence> sentences = SentenceSplitter.split(body, List.of());
    List<Figure> figures = new ArrayList<>();
    sentences.forEach(sentence -> figures.addAll(FIGURES.extract(body, sentence, context)));
    List<Figure> rows =
        RowDates.dated(body, sentences, figures).stream().filter(Figure::isLabelled).toList();
    assertThat(rows).hasSize(1);
    String expected = day.replace("'", "");
    assertThat(rows.get(0).asOf().map(period -> period.start().toString()).orElse(""))
        .isEqualTo(expected);
  }
}
