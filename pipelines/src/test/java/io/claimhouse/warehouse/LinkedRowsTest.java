package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What linking wrote is published only where it fits together. */
class LinkedRowsTest {

  private static final WarehouseLoader WITHOUT_FOREIGN_KEYS = new WarehouseLoader("1GB", -1);

  @TempDir Path folder;

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(
            "series",
            "select 's' as series_id, 'Of no story' as label, 'count' as kind, 'gone' as story_id",
            "keys_lead_somewhere",
            "column_name=story_id, key=s"),
        arguments(
            "series",
            "select 's' as series_id, 'Of no kind' as label, 'guess' as kind",
            "kinds_are_known",
            "table_name=fct_series, key=s, kinds=guess"),
        arguments(
            "series_figure",
            "select 'gone' as series_id, 'dead.0' as figure_id, 'level' as role,"
                + " 0.5::double as confidence",
            "keys_lead_somewhere",
            "column_name=series_id, key=gone"),
        arguments(
            "series_figure",
            "select 'troops' as series_id, 'dead.0' as figure_id, 'rumour' as role,"
                + " 0.5::double as confidence",
            "kinds_are_known",
            "table_name=fct_series_figure, key=dead.0, kinds=rumour"),
        arguments(
            "series_figure",
            "select 'troops' as series_id, 'dead.0' as figure_id, 'level' as role,"
                + " 1.5::double as confidence",
            "shares_are_between_0_and_1",
            "table_name=fct_series_figure, key=dead.0, share=1.5"),
        arguments(
            "story_article",
            "select 'gone' as story_id, 'dead' as article_id, 0.5::double as similarity",
            "keys_lead_somewhere",
            "column_name=story_id, key=gone"),
        arguments(
            "story_article",
            "select 'build-up' as story_id, 'dead' as article_id, -0.5::double as similarity",
            "shares_are_between_0_and_1",
            "table_name=fct_story_article, key=build-up dead, share=-0.5"),
        arguments(
            "near_series",
            "select 'troops' as series_id, 'gone' as near_series_id, 'weak' as reason,"
                + " 0.5::double as score",
            "keys_lead_somewhere",
            "column_name=near_series_id, key=troops"),
        arguments(
            "near_series",
            "select 'troops' as series_id, 'rate' as near_series_id, 'mood' as reason,"
                + " 0.5::double as score",
            "kinds_are_known",
            "table_name=fct_near_series, key=troops rate, kinds=mood"),
        arguments(
            "near_series",
            "select 'troops' as series_id, 'rate' as near_series_id, 'weak' as reason,"
                + " 2::double as score",
            "shares_are_between_0_and_1",
            "table_name=fct_near_series, key=troops rate, share=2.0"));
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource("broken")
  void aRowThatDoesNotFitIsNamedAndNothingIsPublished(
      String table, String row, String test, String named) throws IOException {
    LakeFiles lake = with(table, row);
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      assertThatThrownBy(() -> WITHOUT_FOREIGN_KEYS.load(lock, lake))
          .isInstanceOf(WarehouseException.class)
          .hasMessageContainingAll("the data test " + test, named);
    }
  }

  /** The story's lake with one more row. */
  private LakeFiles with(String table, String row) throws IOException {
    Map<String, List<Path>> files =
        new TreeMap<>(StoryLake.write(Files.createDirectories(folder.resolve("lake"))).byTable());
    new TestLake(Files.createDirectories(folder.resolve("more")))
        .rows(table, row)
        .files()
        .byTable()
        .forEach(
            (name, more) ->
                files.merge(name, more, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return new LakeFiles(files);
  }
}
