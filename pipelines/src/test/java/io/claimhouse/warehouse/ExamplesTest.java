package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question answered over a small story, row by row. */
class ExamplesTest {

  @TempDir static Path folder;

  @BeforeAll
  static void load() {
    LakeFiles lake = StoryLake.write(folder);
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      new WarehouseLoader().load(lock, lake);
    }
  }

  @Test
  void thereIsAFileForEachOfTheThirtyQuestions() {
    assertThat(SqlFolder.of("examples").stream().map(file -> file.objectName().substring(0, 2)))
        .hasSize(30)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("answers")
  void aQuestionIsAnswered(String question, String columns, List<String> expected) {
    SqlFile file =
        SqlFolder.of("examples").stream()
            .filter(each -> each.objectName().startsWith(question))
            .findFirst()
            .orElseThrow();
    try (WarehouseQuery query = WarehouseQuery.open(folder.resolve("warehouse"))) {
      QueryResult answer = query.run(file.path(), file.text());
      List<String> names = answer.columns().stream().map(QueryResult.Column::name).toList();
      List<Integer> wanted = Stream.of(columns.split(" ")).map(names::indexOf).toList();
      assertThat(wanted).as("columns of %s", names).doesNotContain(-1);
      assertThat(
              answer.rows().stream()
                  .map(
                      row ->
                          String.join(" | ", wanted.stream().map(i -> text(row.get(i))).toList())))
          .containsExactlyElementsOf(expected);
    }
  }

  private static String text(Object value) {
    return String.valueOf(value).replaceFirst("\\.0$", "");
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        answer(
            "01",
            "week outlet low modality hedges sources carried_by",
            "2026-02-09 | Ministry of Defence of Kestria | 600 | asserted | null | the ministry |"
                + " 1",
            "2026-02-09 | Ministry of Defence of Kestria | 3000 | denied | null | the ministry | 1",
            "2026-02-09 | Northwire | 3000 | reported | about | two officials | 2",
            "2026-02-16 | Harbour | 10000 | asserted | null | null | 1",
            "2026-02-16 | The Post | 10000 | asserted | null | the ministry | 1",
            "2026-02-23 | Harbour | 11000 | asserted | null | null | 1",
            "2026-02-23 | Daily Lantern | 15000 | reported | null | null | 1",
            "2026-02-23 | The Slow | 15000 | reported | null | null | 1",
            "2026-03-02 | The Post | 10000 | asserted | null | General Albescu | 1",
            "2026-03-09 | The Post | 8500 | possible | perhaps | General Albescu | 1",
            "2026-03-09 | Daily Lantern | 50000 | asserted | null | null | 1"),
        answer(
            "02",
            "known_on outlet best",
            "2026-02-24 | Harbour | 10000",
            "2026-02-24 | The Post | 10000",
            "2026-02-24 | Ministry of Defence of Kestria | 600",
            "2026-02-24 | Ministry of Defence of Kestria | 3000",
            "2026-02-24 | Northwire | 3000"),
        answer(
            "03",
            "outlet figure text_from how",
            "Northwire | About 3,000 troops | null | null",
            "Daily Lantern | 3,000 troops | Northwire | near_duplicate",
            "Ministry of Defence of Kestria | 3,000 troops | null | null"),
        // No more than two outlets carry one text.
        answer("04", "figure origin outlets other_origins", "3,000 troops | Northwire | 2 | 0"),
        answer("05", "path value", "Daily Lantern → The Slow → Daily Lantern | 15000"),
        answer(
            "06",
            "week value_min value_max log_ratio origins",
            "2026-03-09 | 8500 | 50000 | 1.77 | 2",
            "2026-02-09 | 600 | 3000 | 1.61 | 2",
            "2026-02-23 | 11000 | 15000 | 0.31 | 3"),
        answer(
            "07",
            "foreseen_by as_what foreseen stated_by stated_at",
            "Northwire | planned | 50,000 troops | Daily Lantern | 2026-03-10T06:00"),
        answer(
            "08",
            "outlet before increment expected after adds_up",
            "The Post | 600 | 7000 | 7600 | 10000 | false"),
        answer(
            "09",
            "outlet surface speaker char_start char_end",
            "The Post | 10,000 troops | the ministry | 16 | 29",
            "Harbour | 10,000 troops | null | 0 | 13",
            "The Post | 10,000 troops | General Albescu | 0 | 13"),
        answer(
            "10",
            "source from_surface put_before to_surface put_after change_percent",
            "the ministry | 600 troops | asserted | 10,000 troops | asserted | 1566.7",
            "General Albescu | 10,000 troops | asserted | 8,500 troops | possible, perhaps | -15"),
        answer(
            "11",
            "outlet figure origin origin_hedge",
            "Daily Lantern | 3,000 troops | Northwire | reported, about"),
        answer(
            "12", "outlet change was became", "Harbour | altered | 10,000 troops | 11,000 troops"),
        answer(
            "13",
            "outlet as_killed killed harmed by_outlet",
            "Daily Lantern | 60 killed | 17 dead | 43 injured | The Post"),
        answer(
            "14",
            "outlet figures unattributed unattributed_percent",
            "Daily Lantern | 4 | 4 | 100",
            "The Post | 6 | 2 | 33.3"),
        answer(
            "15",
            "day figure role modality outlet",
            "2026-02-09 | About 3,000 troops | level | reported | Northwire",
            "2026-02-11 | 3,000 troops | level | denied | Ministry of Defence of Kestria",
            "2026-02-11 | 600 troops | level | asserted | Ministry of Defence of Kestria",
            "2026-02-21 | 7,000 troops | additional | asserted | The Post",
            "2026-02-21 | 10,000 troops | level | asserted | The Post",
            "2026-02-21 | 10,000 troops | level | asserted | Harbour",
            "2026-02-26 | 15,000 troops | level | reported | The Slow",
            "2026-02-27 | 15,000 troops | level | reported | Daily Lantern",
            "2026-02-28 | 11,000 troops | level | asserted | Harbour",
            "2026-03-02 | 50,000 troops | planned | planned | Northwire",
            "2026-03-05 | 10,000 troops | level | asserted | The Post",
            "2026-03-10 | 50,000 troops | level | asserted | Daily Lantern",
            "2026-03-11 | 8,500 troops | level | possible | The Post"),
        answer(
            "16",
            "source figures articles higher lower",
            "the ministry | 4 | 2 | 0 | 3",
            "General Albescu | 2 | 2 | 0 | 1"),
        answer(
            "17",
            "figure relation then_by then_figure times",
            "About 3,000 troops | updates | The Post | 10,000 troops | 3.33"),
        answer(
            "18",
            "week group_min group_max others_min others_max times outlet_group",
            "2026-02-09 | 600 | 600 | 3000 | 3000 | 5 | state_media"),
        answer(
            "19",
            "outlet figure followed_by",
            "Northwire | About 3,000 troops | 1",
            "Northwire | 50,000 troops | 1"),
        answer(
            "20",
            "week value_min value_median value_max origins articles",
            "2026-02-09 | 600 | 1800 | 3000 | 2 | 3",
            "2026-02-16 | 10000 | 10000 | 10000 | 2 | 2",
            "2026-02-23 | 11000 | 15000 | 15000 | 3 | 3",
            "2026-03-02 | 10000 | 10000 | 10000 | 1 | 1",
            "2026-03-09 | 8500 | 29250 | 50000 | 2 | 2"),
        answer(
            "21",
            "month articles independent outlets figures",
            "2026-02-01 | 7 | 6 | 6 | 9",
            "2026-03-01 | 6 | 6 | 3 | 7"),
        answer(
            "22",
            "outlet claims asserted reported possible hedged_percent",
            "The Post | 6 | 5 | 0 | 1 | 16.7",
            "Daily Lantern | 4 | 3 | 1 | 0 | 0"),
        answer(
            "23",
            "outlet media_type articles figures",
            "Daily Lantern | text/html | 4 | 4",
            "Harbour | text/html | 2 | 2",
            "Ministry of Defence of Kestria | text/html | 1 | 2",
            "Northwire | text/html | 2 | 2",
            "The Post | text/html | 4 | 6",
            "The Slow | text/html | 1 | 1"),
        answer(
            "24",
            "event_day lag_days first_outlet first_figure",
            "2026-02-08 | 1 | Northwire | About 3,000 troops"),
        answer(
            "25",
            "inputs parsed partial rejected duplicate unchanged outcomes complete",
            "16 | 14 | 0 | 1 | 1 | 0 | 16 | true"),
        answer(
            "26",
            "outcome reason media_type items first_item",
            "rejected | truncated | application/pdf | 1 | broken.pdf"),
        answer(
            "27",
            "table_name",
            "dim_attributed_source",
            "dim_outlet",
            "dim_place",
            "dim_unit",
            "fct_article",
            "fct_article_origin",
            "fct_citation",
            "fct_claim",
            "fct_document",
            "fct_figure",
            "fct_figure_link",
            "fct_figure_root",
            "fct_near_series",
            "fct_series",
            "fct_series_figure",
            "fct_story",
            "fct_story_article"),
        answer(
            "28",
            "list place item_uri",
            "largest | 1 | broken.pdf",
            "largest | 2 | copy.html",
            "largest | 3 | dead.html",
            "largest | 4 | denial.html",
            "largest | 5 | echo.html",
            "slowest | 1 | broken.pdf",
            "slowest | 2 | copy.html",
            "slowest | 3 | dead.html",
            "slowest | 4 | denial.html",
            "slowest | 5 | echo.html"),
        answer("29", "figures wrong example", "17 | 0 | null"),
        answer(
            "30",
            "outlet rule precision articles percent_of_outlet",
            "Daily Lantern | jsonld.datePublished | second | 4 | 100",
            "Harbour | jsonld.datePublished | second | 2 | 100",
            "Ministry of Defence of Kestria | jsonld.datePublished | second | 1 | 100",
            "Northwire | jsonld.datePublished | second | 2 | 100",
            "The Post | jsonld.datePublished | second | 4 | 100",
            "The Slow | jsonld.datePublished | second | 1 | 100"));
  }

  private static Arguments answer(String question, String columns, String... rows) {
    return arguments(question, columns, List.of(rows));
  }
}
