package io.claimhouse.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @Test
  void aCellWithoutDirectivesIsATable() {
    Cell cell = Cell.parse("select 5 % 3");

    assertThat(cell.chart()).isEmpty();
    assertThat(cell.sql()).isEqualTo("select 5 % 3\n");
  }

  @Test
  void aChartLineNamesTheColumnsAndTheSqlKeepsItsLineNumbers() {
    Cell cell =
        Cell.parse(
            """
            %chart x=day y=best low=low high=high by=outlet hollow=planned label=words scale=log
            %title Soldiers % of a plan
            %unit soldiers
            select *
            from t
            """);

    assertThat(cell.sql()).isEqualTo("\n\n\nselect *\nfrom t\n");
    ChartSpec spec = cell.chart().orElseThrow();
    assertThat(spec.x()).isEqualTo("day");
    assertThat(spec.y()).isEqualTo("best");
    assertThat(spec.low()).contains("low");
    assertThat(spec.high()).contains("high");
    assertThat(spec.by()).contains("outlet");
    assertThat(spec.hollow()).contains("planned");
    assertThat(spec.label()).contains("words");
    assertThat(spec.isLogarithmic()).isTrue();
    assertThat(spec.title()).contains("Soldiers % of a plan");
    assertThat(spec.subtitle()).isEmpty();
    assertThat(spec.unit()).contains("soldiers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %plot x=a y=b            | there is no directive %plot
          %title A title           | needs a %chart line
          %chart                   | needs a column for x=
          %chart x=a               | needs a column for y=
          %chart x=a y=            | needs a column for y=
          %chart x=a y=b colour=c  | does not know 'colour=c'
          %chart x=a y=b c         | does not know 'c'
          %chart x=a y=b scale=lin | scale= is log or linear
          %chart x=a y=b band_low=c | needs both band_low= and band_high=
          %chart x=a y=b band_low=c band_high=d band_days=week | is a number of days, not week
          """)
  void aDirectiveThatCannotBeFollowedIsNamed(String line, String message) {
    assertThatThrownBy(() -> Cell.parse(line + "\nselect 1"))
        .isInstanceOf(NotebookException.class)
        .hasMessageContaining(message);
  }
}
