package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLoaderTest {

  @TempDir Path folder;

  @Test
  void anEmptyLakeGivesAnEmptyWarehouseWithAllTables() {
    LoadReport report = load(new LakeFiles(Map.of()));
    assertThat(report.rowCounts())
        .containsEntry("fct_document", 0L)
        .containsEntry("fct_figure", 0L);
    assertThat(rows("select count(*) from mart_figure")).containsExactly(List.of(0L));
  }

  @Test
  void everyItemHasOneOutcomeAndEveryFigureItsRow() {
    LoadReport report = load(twoArticles().files());
    assertThat(rows("select item_uri, outcome, reason from fct_document order by item_uri"))
        .containsExactly(
            Arrays.asList("a.txt", "parsed", null),
            Arrays.asList("b.txt", "duplicate", null),
            Arrays.asList("c.pdf", "rejected", "corrupt"));
    assertThat(
            rows(
                "select article_id, surface, value_best, attributed_to, outlet_name, hedges,"
                    + " published_week::varchar from mart_figure"))
        .containsExactly(
            Arrays.asList(
                "art1",
                "3,000 troops",
                3000.0,
                "Officials",
                "The Herald",
                "about, reportedly",
                "2024-11-18"));
    assertThat(report.digests().get("fct_figure")).hasSize(20);
  }

  @Test
  void anotherRunOverTheSameBytesGivesTheSameDigests() {
    LoadReport first = load(twoArticles().files());
    LakeFiles again =
        twoArticles()
            .run("r2", "2024-11-21T10:00:00Z", 3)
            .rows(
                "document",
                """
                select document_id, item_uri, 'unchanged' as outcome, extraction_id, 'r2' as run_id
                from (values ('d1', 'b.txt', 'e2'), ('d1', 'a.txt', 'e1'), ('d3', 'c.pdf', 'e3'))
                  as t (document_id, item_uri, extraction_id)
                """)
            .files();
    LoadReport second = load(again);
    assertThat(second.digests()).isEqualTo(first.digests());
    assertThat(
            rows(
                "select item_uri, outcome, content_outcome, reason, media_type, run_id,"
                    + " content_run_id from fct_document order by item_uri"))
        .containsExactly(
            Arrays.asList("a.txt", "unchanged", "parsed", null, "text/plain", "r2", "r1"),
            Arrays.asList("b.txt", "unchanged", "duplicate", null, "text/plain", "r2", "r1"),
            Arrays.asList("c.pdf", "unchanged", "rejected", "corrupt", "text/plain", "r2", "r1"));
    assertThat(rows("select run_id, bool_and(is_same) from mart_run_table group by 1 order by 1"))
        .containsExactly(Arrays.asList("r1", null), Arrays.asList("r2", true));
    assertThat(folder.resolve("warehouse/claimhouse.previous.duckdb")).exists();
  }

  @Test
  void whatTheWarehouseKnewAfterARunItAlwaysTells() {
    load(
        twoArticles()
            .run("r2", "2024-11-22T10:00:00Z", 1)
            .rows(
                "document",
                "select 'd1' as document_id, 'a.txt' as item_uri, 'parsed' as outcome,"
                    + " 'e5' as extraction_id, 'v2' as extractor_version, 'r2' as run_id")
            .rows("article", article("e5", "a.txt").replace("'r1'", "'r2'"))
            .rows("claim", claim("e5").replace("'r1'", "'r2'"))
            .rows(
                "figure",
                figure("e5").replace("'r1'", "'r2'").replace("3000::double", "3500::double"))
            .files());
    for (String[] asked :
        new String[][] {
          {"r1", "[[3000.0, About 3,000 troops]]"},
          {"r2", "[[3500.0, About 3,000 troops]]"},
          {"2024-11-20 09:59:59", "[]"},
          {"2024-11-21", "[[3000.0, About 3,000 troops]]"},
          {"2024-11-22 10:00:00", "[[3500.0, About 3,000 troops]]"},
          {"no run and no time", "[]"}
        }) {
      assertThat(rows("select value_best, claim from figures_as_of('%s')".formatted(asked[0])))
          .as(asked[0])
          .hasToString(asked[1]);
    }
    assertThat(rows("select value_best from mart_figure")).containsExactly(List.of(3500.0));
    assertThat(
            rows("select run_id, extractor_version, known_to::varchar from fct_reading order by 1"))
        .containsExactly(
            Arrays.asList("r1", null, "2024-11-22 10:00:00"), Arrays.asList("r2", "v2", null));
  }

  @Test
  void anItemThatIsGoneIsMarkedAndItsRowsAreKept() {
    TestLake lake =
        new TestLake(folder)
            .run("r1", "2024-11-20T10:00:00Z", 6)
            .rows(
                "document",
                """
                select *, 'parsed' as outcome, 'r1' as run_id from (values
                  ('d1', 'file:///in/kept.txt', null, 'e1'),
                  ('d2', 'file:///in/gone.txt', null, 'e2'),
                  ('d3', 'file:///in-other/a.txt', null, 'e3'),
                  ('z1', 'file:///in/x.zip', null, 'e4'),
                  ('d4', 'file:///in/x.zip!/a', 'file:///in/x.zip', 'e5'),
                  ('d5', 'file:///in/x.zip!/b', 'file:///in/x.zip', 'e6')
                ) as t (document_id, item_uri, container_uri, extraction_id)
                """)
            .run("r2", "2024-11-21T10:00:00Z", 3, List.of("file:///in"))
            .rows(
                "document",
                """
                select *, 'parsed' as outcome, 'r2' as run_id from (values
                  ('d1', 'file:///in/kept.txt', null, 'e1'),
                  ('z2', 'file:///in/x.zip', null, 'e7'),
                  ('d4', 'file:///in/x.zip!/a', 'file:///in/x.zip', 'e5')
                ) as t (document_id, item_uri, container_uri, extraction_id)
                """)
            // A run over something else says nothing of it.
            .run("r3", "2024-11-22T10:00:00Z", 0, List.of("file:///in-third"));
    load(lake.files());
    assertThat(rows("select item_uri, removed_run_id from fct_document order by item_uri"))
        .containsExactly(
            Arrays.asList("file:///in-other/a.txt", null),
            Arrays.asList("file:///in/gone.txt", "r2"),
            Arrays.asList("file:///in/kept.txt", null),
            Arrays.asList("file:///in/x.zip", null),
            Arrays.asList("file:///in/x.zip!/a", null),
            Arrays.asList("file:///in/x.zip!/b", "r2"));
    assertThat(rows("select count(*) from mart_document where is_removed"))
        .containsExactly(List.of(2L));
  }

  @Test
  void anItemWithNewBytesKeepsItsOldTextAsAnEarlierRevision() {
    TestLake lake =
        twoArticles()
            .run("r2", "2024-11-21T10:00:00Z", 1)
            .rows(
                "document",
                "select 'd9' as document_id, 'c.pdf' as item_uri, 'parsed' as outcome,"
                    + " 'e9' as extraction_id, 'r2' as run_id")
            .rows(
                "article",
                article("e9", "c.pdf")
                        .replace("'art1'", "'art9'")
                        .replace("'d1'", "'d9'")
                        .replace("'r1'", "'r2'")
                    + ", timestamptz '2024-11-20 18:00:00+00' as modified_at");
    load(lake.files());
    assertThat(
            rows(
                "select article_id, revision, valid_from::varchar, valid_to::varchar"
                    + " from fct_article order by revision"))
        .containsExactly(
            Arrays.asList("art1", 1, "2024-11-20 08:00:00", "2024-11-20 18:00:00"),
            Arrays.asList("art9", 2, "2024-11-20 18:00:00", null));
  }

  @Test
  void aLoadWhoseDataTestsFailLeavesThePublishedFileAsItWas() {
    load(twoArticles().files());
    TestLake broken =
        new TestLake(folder)
            .run("r1", "2024-11-20T10:00:00Z", 2)
            .rows(
                "document",
                "select 'd1' as document_id, 'a.txt' as item_uri, 'parsed' as outcome,"
                    + " 'e1' as extraction_id, 'r1' as run_id");
    assertThatThrownBy(() -> load(broken.files()))
        .isInstanceOf(WarehouseException.class)
        .hasMessage(
            "the data test every_item_has_one_outcome found 1 rows that break it, such as"
                + " run_id=r1, item_count=2, outcome_count=1; the warehouse stays as it was");
    assertThat(rows("select count(*) from fct_document")).containsExactly(List.of(3L));
    assertThat(folder.resolve("warehouse/claimhouse.building.duckdb")).doesNotExist();
  }

  @Test
  void aReaderKeepsTheOldFileWhileANewOneIsPublished() {
    load(new LakeFiles(Map.of()));
    try (WarehouseQuery reader = WarehouseQuery.open(folder.resolve("warehouse"))) {
      load(twoArticles().files());
      assertThat(reader.run("query", "select count(*) from fct_document").rows())
          .containsExactly(List.of(0L));
      assertThat(rows("select count(*) from fct_document")).containsExactly(List.of(3L));
    }
  }

  @Test
  void everyTableAndColumnSaysWhatItHolds() {
    load(new LakeFiles(Map.of()));
    try (WarehouseQuery query = WarehouseQuery.open(folder.resolve("warehouse"))) {
      assertThat(query.tables()).hasSizeGreaterThan(30);
      for (TableDescription table : query.tables()) {
        assertThat(table.comment()).as(table.name()).isNotBlank();
        for (TableDescription.ColumnDescription column : table.columns()) {
          assertThat(column.comment()).as(table.name() + "." + column.name()).isNotBlank();
        }
      }
    }
  }

  @Test
  void aLineUnderManyArticlesOfOneOutletIsMarkedAndNeverDropped() {
    String articles =
        """
        select %s, i as article_id, i as document_id, i as item_uri, 'e' || i as extraction_id,
          'r1' as run_id
        from (select unnest(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p1', 'p2', 'p3', 'x1', 'x2',
          'x3', 'x4']) as i)
        """;
    String claim =
        " as claim_id, 0 as char_start, 25 as char_end, 'none' as attribution_kind,"
            + " 'none' as quote_kind, 'asserted' as modality, 'The paper costs 2 crowns.' as text";
    load(
        new TestLake(folder)
            .run("r1", "2024-11-20T10:00:00Z", 13)
            .rows("document", articles.formatted("'parsed' as outcome"))
            .rows(
                "article",
                articles.formatted(
                    "'The paper costs 2 crowns.' as body,"
                        + " case i[1] when 'h' then 'herald' when 'p' then 'post' end as outlet_id"))
            .rows("claim", articles.formatted("i || '.0'" + claim))
            .rows(
                "claim",
                articles.formatted(
                        "i || '.1'" + claim.replace("25", "9").replace(" costs 2 crowns.", ""))
                    + "where i = 'h1'")
            // The second and the third herald copy the first: four texts of the herald carry it.
            .rows(
                "article_origin",
                "select unnest(['h2', 'h3']) as article_id, 'h1' as origin_id,"
                    + " 'identical' as method, 1.0::double as similarity")
            .files());
    assertThat(
            rows(
                "select outlet_id, fct_claim.text, repeated_in_articles, is_repeated_line, count(*)"
                    + " from fct_claim join fct_article using (article_id)"
                    + " group by all order by all"))
        .containsExactly(
            Arrays.asList("herald", "The paper", 1L, false, 1L),
            Arrays.asList("herald", "The paper costs 2 crowns.", 4L, true, 6L),
            Arrays.asList("post", "The paper costs 2 crowns.", 3L, false, 3L),
            Arrays.asList(null, "The paper costs 2 crowns.", 1L, false, 4L));
  }

  private TestLake twoArticles() {
    return new TestLake(folder)
        .run("r1", "2024-11-20T10:00:00Z", 3)
        .rows(
            "document",
            """
            select * from (values
              ('d1', 'b.txt', 'parsed', null, 'e2'),
              ('d1', 'a.txt', 'parsed', null, 'e1'),
              ('d3', 'c.pdf', 'rejected', 'corrupt', 'e3')
            ) as t (document_id, item_uri, outcome, reason, extraction_id),
            (select 'r1' as run_id, 'text/plain' as media_type, 10::bigint as byte_size,
              null::varchar as container_uri, null::timestamptz as captured_at,
              5::bigint as elapsed_ms)
            """)
        .rows("article", article("e1", "a.txt"))
        .rows("article", article("e2", "b.txt"))
        .rows("claim", claim("e1"))
        .rows("claim", claim("e2"))
        .rows("figure", figure("e1"))
        .rows("figure", figure("e2"));
  }

  private static String article(String extraction, String item) {
    return """
    select 'art1' as article_id, 'd1' as document_id, '%s' as item_uri, 'T' as title,
      ['A']::varchar[] as authors, 'herald' as outlet_id, 'The Herald' as outlet_name,
      timestamptz '2024-11-20 08:00:00+00' as published_at, 'second' as published_precision,
      '𝕏 About 3,000 troops, Officials said.' as body, 'density' as body_method,
      []::varchar[] as tags, 'http://h.example/1' as canonical_url,
      '%s' as extraction_id, 'r1' as run_id
    """
        .formatted(item, extraction);
  }

  private static String claim(String extraction) {
    return """
    select 'c1' as claim_id, 'art1' as article_id, 0 as sentence_index, 2 as char_start,
      20 as char_end, 'About 3,000 troops' as text, 'Officials' as attributed_to,
      'Officials' as attributed_name,
      'organisation' as attribution_kind, 'indirect' as quote_kind, 'reported' as modality,
      ['about', 'reportedly'] as hedges, 0.6::double as certainty, 'positive' as polarity,
      '%s' as extraction_id, 'r1' as run_id
    """
        .formatted(extraction);
  }

  private static String figure(String extraction) {
    return """
    select 'f1' as figure_id, 'c1' as claim_id, 'art1' as article_id, 8 as char_start,
      20 as char_end, '3,000 troops' as surface, 'count' as kind, 3000::double as value_low,
      3000::double as value_high, 3000::double as value_point, 'about' as approximation,
      'none' as change_direction, 'none' as change_kind, 'none' as aggregation,
      0.9::double as confidence, 'count' as rule, '%s' as extraction_id, 'r1' as run_id
    """
        .formatted(extraction);
  }

  private LoadReport load(LakeFiles lake) {
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"))) {
      return new WarehouseLoader().load(lock, lake);
    }
  }

  private List<List<Object>> rows(String sql) {
    try (WarehouseQuery query = WarehouseQuery.open(folder.resolve("warehouse"))) {
      return query.run("query", sql).rows();
    }
  }
}
