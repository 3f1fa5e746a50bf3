package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Interval;
import io.claimhouse.model.Period;
import io.claimhouse.model.Precision;
import io.claimhouse.model.TimeValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences in the manner of news with all the claims that they make, in {@code
 * claim/sentences.csv}: a row a claim; in the sentence a figure stands in square brackets, a date
 * in curly ones.
 */
class SentencesTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)\\]|\\{([^}]+)\\}");

  private record Expected(String sentence, List<List<String>> claims) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Expected> sentences() throws IOException {
    Map<String, List<List<String>>> claims = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
            new InputStreamReader(
                SentencesTest.class.getResourceAsStream("/claim/sentences.csv"),
                StandardCharsets.UTF_8);
        var rows = format.parse(reader)) {
      for (CSVRecord row : rows) {
        List<String> cells = row.toList();
        claims
            .computeIfAbsent(cells.get(0), sentence -> new ArrayList<>())
            .add(cells.subList(1, cells.size()));
      }
    }
    return claims.entrySet().stream().map(each -> new Expected(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceMakesTheseClaimsAndNoOthers(Expected expected) {
    StringBuilder body = new StringBuilder();
    List<int[]> marks = new ArrayList<>();
    Matcher marked = MARKED.matcher(expected.sentence());
    int at = 0;
    while (marked.find()) {
      body.append(expected.sentence(), at, marked.start());
      int date = marked.group(2) == null ? 0 : 1;
      int start = body.length();
      body.append(marked.group(1 + date));
      marks.add(new int[] {start, body.length(), date});
      at = marked.end();
    }
    body.append(expected.sentence().substring(at));
    String text = body.toString();
    List<Figure> figures = new ArrayList<>();
    Map<LocalDate, String> dates = new LinkedHashMap<>();
    for (int[] mark : marks) {
      Figure figure =
          Texts.figure(text, mark[0], mark[1], mark[2] == 1 ? FigureKind.DATE : FigureKind.COUNT);
      if (mark[2] == 1) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(mark[0]);
        Period period = new Period(day, day, Precision.DAY);
        dates.put(day, figure.surface());
        figure = dated(figure, period);
      }
      figures.add(figure);
    }
    assertThat(Texts.claims(text, figures).stream().map(claim -> cells(claim, dates)).toList())
        .isEqualTo(expected.claims());
  }

  @Test
  void theSetIsLargeAndAFourthOfItIsNobodysWord() throws IOException {
    List<Expected> all = sentences().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(200);
    long plain =
        all.stream()
            .filter(each -> each.claims().stream().allMatch(claim -> claim.get(2).isEmpty()))
            .count();
    assertThat(plain).isGreaterThanOrEqualTo(50);
  }

  private static Figure dated(Figure figure, Period period) {
    return new Figure(
        figure.span(),
        figure.surface(),
        figure.kind(),
        Interval.NONE,
        figure.approximation(),
        figure.unit(),
        figure.counted(),
        figure.topics(),
        figure.change(),
        figure.aggregation(),
        figure.perUnit(),
        Optional.of(new TimeValue(Optional.empty(), Optional.of(period))),
        figure.asOf(),
        figure.confidence(),
        figure.rule());
  }

  /** The claim as the file writes it. */
  private static List<String> cells(Claim claim, Map<LocalDate, String> dates) {
    return List.of(
        claim.text(),
        String.join("|", claim.figures().stream().map(Figure::surface).toList()),
        claim.attribution().source().orElse(""),
        lower(claim.attribution().kind()),
        claim.attribution().cue().orElse(""),
        lower(claim.attribution().quote()),
        String.join("|", claim.attribution().chain()),
        lower(claim.modality()),
        String.join("|", claim.hedges()),
        claim.subject().orElse(""),
        claim.predicate().orElse(""),
        String.valueOf(claim.negated()),
        claim.tense().map(SentencesTest::lower).orElse(""),
        claim.event().map(event -> dates.get(event.start().orElseThrow())).orElse(""),
        claim.placeCode().orElse(""));
  }

  private static String lower(Enum<?> value) {
    return value.toString().toLowerCase(Locale.ROOT);
  }
}
