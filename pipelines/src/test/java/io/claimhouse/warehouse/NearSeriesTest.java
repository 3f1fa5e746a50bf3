package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearSeriesTest {

  @Test
  void seriesThatDifferInOnePartAreNearAndSayInWhich() throws SQLException {
    assertThat(
            near(
                // id, subject, act, counted, modifiers, place, day of its article in March
                "('all', 'KP', null, 'troops', null, 'RU', 1)",
                "('killed', 'KP', 'deaths', 'troops', null, 'RU', 1)",
                "('elsewhere', 'KP', null, 'troops', null, 'UA', 2)",
                "('elite', 'KP', null, 'troops', 'elite', 'RU', 3)",
                "('far', 'US', null, 'lorries', null, 'UA', 2)"))
        .containsExactly(
            "all near elite in noun_modifiers: null, elite",
            "all near elsewhere in place_code: RU, UA",
            "all near killed in predicate: null, deaths",
            "elite near all in noun_modifiers: elite, null",
            "elsewhere near all in place_code: UA, RU",
            "killed near all in predicate: deaths, null");
  }

  @Test
  void quantitiesOfEventsAreNearWhereOneArticleTellsThem() throws SQLException {
    assertThat(
            near(
                "('dead', null, null, 'deaths', null, 'AT', 1)",
                "('injured', null, null, 'injured', null, 'AT', 1)",
                "('dead later', null, null, 'deaths', null, 'AT', 3)"))
        .containsExactly(
            "dead near dead later in event: 2026-03-01, 2026-03-03",
            "dead near injured in counted_noun: deaths, injured",
            "dead later near dead in event: 2026-03-03, 2026-03-01",
            "injured near dead in counted_noun: injured, deaths");
  }

  @Test
  void eachIsHeldAgainstTheOneWithTheMostFigures() throws SQLException {
    String[] series = new String[40];
    for (int i = 0; i < series.length; i++) {
      series[i] = "('s%02d', 'KP', null, 'troops', null, 'place %02d', 1)".formatted(i, i);
    }
    assertThat(near(series)).hasSize(series.length);
  }

  /** Runs the table's own file over series of one figure, those of one day in one article. */
  private static List<String> near(String... series) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table fct_series as
          select
            * replace (
              subject::varchar as subject,
              predicate::varchar as predicate,
              noun_modifiers::varchar as noun_modifiers
            ),
            'count' as kind,
            null::varchar as unit,
            null::varchar as per_unit,
            null::varchar as statistic
          from (values %s) as told(
            series_id, subject, predicate, counted_noun, noun_modifiers, place_code, day)
          """
              .formatted(String.join(", ", series)));
      statement.execute(
          """
          create table fct_article as
          select distinct
            'on day ' || day as article_id,
            timestamp '2026-03-01' + to_days(day - 1) as published_at
          from fct_series
          """);
      statement.execute(
          """
          create table fct_figure as
          select series_id as figure_id, 'on day ' || day as article_id from fct_series
          """);
      statement.execute(
          """
          create table fct_series_figure as
          select series_id, series_id as figure_id from fct_series
          """);
      statement.execute("alter table fct_series drop day");
      SqlFile file =
          SqlFolder.of("30_core").stream()
              .filter(each -> each.objectName().equals("fct_near_series"))
              .findFirst()
              .orElseThrow();
      statement.execute(file.text());
      List<String> rows = new ArrayList<>();
      try (ResultSet found =
          statement.executeQuery("from fct_near_series order by series_id, near_series_id")) {
        while (found.next()) {
          rows.add(
              "%s near %s in %s: %s, %s"
                  .formatted(
                      found.getString(1),
                      found.getString(2),
                      found.getString(3),
                      found.getString(4),
                      found.getString(5)));
        }
      }
      return rows;
    }
  }
}
