package io.claimhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.warehouse.QueryResult;
import io.claimhouse.warehouse.QueryResult.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultPrinterTest {

  private static final QueryResult RESULT =
      new QueryResult(
          List.of(new Column("outlet", false), new Column("value", true)),
          List.of(Arrays.asList("Herald, \"The\"", 3000.0), Arrays.asList("東京 | x", null)));

  @Test
  void aTableAlignsNumbersRightAndShowsWhatIsUnknown() throws IOException {
    assertThat(print(ResultPrinter.Format.TABLE, 0, RESULT))
        .isEqualTo(
            """
            outlet         value
            ─────────────  ─────
            Herald, "The"   3000
            東京 | x        NULL
            (2 rows)
            """);
  }

  @Test
  void aTableIsCutToTheTerminalAtItsWidestColumn() throws IOException {
    QueryResult wide =
        new QueryResult(
            List.of(new Column("sentence", false), new Column("n", true)),
            List.of(Arrays.asList("About 3,000 troops\nare reportedly stationed", 1)));
    assertThat(print(ResultPrinter.Format.TABLE, 20, wide))
        .isEqualTo(
            """
            sentence           n
            ─────────────────  ─
            About 3,000 troo…  1
            (1 row)
            """);
  }

  @Test
  void csvKeepsEveryDigitAndLeavesTheUnknownEmpty() throws IOException {
    assertThat(print(ResultPrinter.Format.CSV, 20, RESULT))
        .isEqualTo("outlet,value\n\"Herald, \"\"The\"\"\",3000\n東京 | x,\n");
  }

  @Test
  void jsonIsAnArrayWithAnObjectARow() throws IOException {
    QueryResult nested =
        new QueryResult(
            List.of(new Column("day", false), new Column("hedges", false), new Column("m", false)),
            List.of(
                Arrays.asList(LocalDate.of(2026, 2, 9), List.of("about"), Map.of("a", 1L)),
                Arrays.asList(LocalDateTime.of(2026, 2, 9, 1, 2), null, true)));
    assertThat(print(ResultPrinter.Format.JSON, 0, nested))
        .isEqualTo(
            """
            [{"day":"2026-02-09","hedges":["about"],"m":{"a":1}},
            {"day":"2026-02-09T01:02","hedges":null,"m":true}]
            """);
  }

  @Test
  void markdownEscapesWhatWouldBreakTheTable() throws IOException {
    assertThat(print(ResultPrinter.Format.MARKDOWN, 0, RESULT))
        .isEqualTo(
            """
            | outlet | value |
            | --- | ---: |
            | Herald, "The" | 3000 |
            | 東京 \\| x | NULL |
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "3000, 3000",
    "0.1, 0.1",
    "1.5E12, 1500000000000",
    "-0.0, 0",
    "2.34567891, 2.3457",
    "0.000012345678, 0.00001235"
  })
  void aTableWritesNumbersWithoutAnExponent(double value, String start) throws IOException {
    QueryResult one =
        new QueryResult(List.of(new Column("n", true)), List.of(Arrays.asList((Object) value)));
    assertThat(print(ResultPrinter.Format.TABLE, 0, one).lines().skip(2).findFirst().orElseThrow())
        .startsWith(start)
        .doesNotContain("E");
  }

  private static String print(ResultPrinter.Format format, int width, QueryResult result)
      throws IOException {
    StringWriter text = new StringWriter();
    new ResultPrinter(format, width).print(result, new PrintWriter(text));
    return text.toString();
  }
}
