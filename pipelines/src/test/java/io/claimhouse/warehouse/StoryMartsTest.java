package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the marts of stories and quantities tell of a small lake. */
class StoryMartsTest {

  @TempDir Path folder;

  @Test
  void aStoryCountsItsOutletsItsTextsAndItsQuantities() {
    load(StoryLake.write(folder));
    assertThat(
            rows(
                "select story_label, headline, article_count, outlet_count, independent_count,"
                    + " series_count from mart_story order by story_id"))
        .containsExactly(
            // A copy is an article and no text of its own; of a page's captures the last counts.
            "Kestrian troops at the border | About wire | 11 | 6 | 10 | 1",
            "Explosion in Brod | About dead | 2 | 2 | 2 | 1");
    assertThat(
            rows(
                "select article_id, outlet_name, similarity, terms, figure_count, is_original"
                    + " from mart_story_article where article_id in ('copy', 'dead')"
                    + " order by article_id"))
        .containsExactly(
            "copy | Daily Lantern | 0.5 | Kestria | 1 | false",
            "dead | The Post | 0.5 | Brod, explosion | 2 | true");
  }

  @Test
  void theQuantityOfWhichMostIsLearnedComesFirst() {
    load(StoryLake.write(folder));
    assertThat(
            rows(
                "select series_id, story_label, is_standing, measure, of_whom, outlet_count,"
                    + " independent_count, level_count, round(spread, 2) from mart_series"
                    + " order by telling_rank"))
        .containsExactly(
            "troops | Kestrian troops at the border | false | troops | Kestria | 6 | 10 | 11 |"
                + " 4.42",
            "injured | Explosion in Brod | false | injured | null | 1 | 1 | 1 | 0.0",
            // No figure states it.
            "rate | null | true | unemployment rate | null | 0 | 0 | 0 | null");
  }

  @Test
  void eachFigureSaysHowSurelyItBelongsToItsQuantityAndWhy() {
    load(StoryLake.write(folder));
    assertThat(
            rows(
                "select figure_id, series_role, series_confidence, evidence"
                    + " from mart_series_figure where article_id = 'more' order by figure_id"))
        .containsExactly(
            "more.0 | additional | 0.6 | same_thing, same_place",
            "more.1 | level | 0.9 | same_thing, same_place");
    assertThat(
            rows(
                "select figure_id, series_id, series_confidence from mart_figure"
                    + " where article_id = 'dead' order by figure_id"))
        .containsExactly("dead.0 | null | null", "dead.1 | injured | 0.9");
  }

  @Test
  void valuesOfAQuantityStandInItsUnitOrAreUnknown() {
    load(StoryLake.writeUnits(folder));
    assertThat(
            rows(
                "select surface, round(value_best, 2), unit from mart_series_figure"
                    + " order by figure_id"))
        .containsExactly("6 miles | 9.66 | km", "10 km | 10.0 | km", "500 dollars | null | km");
    assertThat(rows("select value_min, round(value_max, 2), level_count from mart_series"))
        .containsExactly("9.656064 | 10.0 | 2");
  }

  @Test
  void aQuestionIsAskedOfTheSeriesThatItsIdOrItsWordsChoose() {
    load(StoryLake.write(folder));
    assertThat(
            rows(
                "select chosen_series(null, null), chosen_series('inj', null),"
                    + " chosen_series(null, 'brod  Injured'), chosen_series('troops', 'brod'),"
                    + " chosen_series(null, 'volcano')"))
        .containsExactly("troops | injured | injured | null | null");
  }

  private void load(LakeFiles lake) {
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      new WarehouseLoader().load(lock, lake);
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
