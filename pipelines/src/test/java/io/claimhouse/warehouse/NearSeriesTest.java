package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSeriesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "other_role | one tells a level, the other a plan, a part or a change",
        "other_place | it is of another place",
        "other_event | it is of another event",
        "other_thing | it counts or measures something else",
        "other_owner | it is of somebody else",
        "weak | the two share too little",
      })
  void aNearSeriesSaysInPlainWordsWhyItStandsApart(String reason, String inWords) {
    load(lake(reason, "0.4"));
    assertThat(
            rows(
                "select series_label, near_series_label, reason, reason_in_words, score,"
                    + " figure_count, near_figure_count, near_outlet_count, near_value_max"
                    + " from mart_near_series order by series_id"))
        .containsExactly(
            "All troops | Elite troops | %s | %s | 0.4 | 2 | 1 | 1 | 17.0"
                .formatted(reason, inWords),
            "Elite troops | All troops | %s | %s | 0.4 | 1 | 2 | 1 | 3000.0"
                .formatted(reason, inWords));
  }

  @Test
  void aSeriesWithoutAFigureIsNearToNone() {
    load(
        lake("weak", "0.4")
            .rows("series", "select 'none' as series_id, 'Nothing told' as label, 'count' as kind")
            .rows(
                "near_series",
                "select 'all' as series_id, 'none' as near_series_id, 'weak' as reason,"
                    + " 0.1::double as score"));
    assertThat(rows("select near_series_id from mart_near_series where series_id = 'all'"))
        .containsExactly("elite");
  }

  @ParameterizedTest
  @CsvSource({
    "other_colour, 0.4, kinds_are_known",
    "weak, 1.5, shares_are_between_0_and_1",
  })
  void aReasonThatIsUnknownOrAScoreThatIsNoShareIsNotPublished(
      String reason, String score, String test) {
    assertThatThrownBy(() -> load(lake(reason, score)))
        .isInstanceOf(WarehouseException.class)
        .hasMessageContaining("the data test " + test);
  }

  /** Two series, one of two figures, that are near to each other. */
  private TestLake lake(String reason, String score) {
    String near = "'%s' as reason, %s::double as score".formatted(reason, score);
    return new TestLake(folder)
        .run("r1", "2026-02-20T10:00:00Z", 1)
        .rows(
            "document",
            "select 'd1' as document_id, 'a.txt' as item_uri, 'parsed' as outcome,"
                + " 'e1' as extraction_id, 'r1' as run_id")
        .rows(
            "article",
            "select 'art1' as article_id, 'd1' as document_id, 'a.txt' as item_uri,"
                + " 'post' as outlet_id, '3,000; 2,000; 17' as body, 'e1' as extraction_id,"
                + " 'r1' as run_id")
        .rows(
            "claim",
            "select 'c1' as claim_id, 'art1' as article_id, 0 as sentence_index,"
                + " 0 as char_start, 16 as char_end, '3,000; 2,000; 17' as text,"
                + " 'none' as attribution_kind, 'none' as quote_kind, 'asserted' as modality,"
                + " 'e1' as extraction_id, 'r1' as run_id")
        .rows(
            "figure",
            "select figure_id, 'c1' as claim_id, 'art1' as article_id, char_start, char_end,"
                + " surface, 'count' as kind, value_point::double as value_point, 'exact' as"
                + " approximation, 'none' as change_direction, 'none' as change_kind, 'none' as"
                + " aggregation, 'count' as rule, 'e1' as extraction_id, 'r1' as run_id from"
                + " (values ('f1', 0, 5, '3,000', 3000), ('f2', 7, 12, '2,000', 2000), ('f3', 14,"
                + " 16, '17', 17)) as t (figure_id, char_start, char_end, surface, value_point)")
        .rows(
            "series",
            "select series_id, label, 'troops' as measure, 'count' as kind from (values"
                + " ('all', 'All troops'), ('elite', 'Elite troops')) as t (series_id, label)")
        .rows(
            "series_figure",
            "select series_id, figure_id, 'level' as role, 0.9::double as confidence,"
                + " ['same_thing'] as evidence from (values ('all', 'f1'), ('all', 'f2'),"
                + " ('elite', 'f3')) as t (series_id, figure_id)")
        .rows("near_series", "select 'all' as series_id, 'elite' as near_series_id, " + near)
        .rows("near_series", "select 'elite' as series_id, 'all' as near_series_id, " + near);
  }

  private void load(TestLake lake) {
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      new WarehouseLoader().load(lock, lake.files());
    }
  }

  private List<String> rows(String sql) {
    try (WarehouseQuery query = WarehouseQuery.open(folder.resolve("warehouse"))) {
      return query.run("rows", sql).rows().stream()
          .map(row -> String.join(" | ", row.stream().map(String::valueOf).toList()))
          .toList();
    }
  }
}
