package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseQueryTest {

  @TempDir static Path folder;
  private static WarehouseQuery query;

  @BeforeAll
  static void load() {
    try (WarehouseLock lock = WarehouseLock.take(folder.resolve("o'brien"))) {
      new WarehouseLoader().load(lock, new LakeFiles(Map.of()));
    }
    query = WarehouseQuery.open(folder.resolve("o'brien"));
  }

  @AfterAll
  static void close() {
    query.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from fct_figure",
        "drop view mart_figure",
        "create table mine (x integer)",
        "copy fct_figure to '/tmp/figures.csv'",
        "select * from read_csv('/etc/passwd')",
        "select * from read_text('/etc/passwd')",
        "select * from 'https://example.org/x.parquet'",
        "attach '/tmp/other.duckdb'",
        "set enable_external_access = true",
        "set memory_limit = '100GB'",
        "install httpfs"
      })
  void aQueryCanChangeNothingAndReachNoFile(String sql) {
    assertThatThrownBy(() -> query.run("the query", sql)).isInstanceOf(WarehouseException.class);
  }

  @Test
  void theLastStatementThatGivesRowsIsTheAnswer() {
    QueryResult result =
        query.run("q", "set variable x = 4; select 1 as one; select getvariable('x') as x;");
    assertThat(result.columns()).containsExactly(new QueryResult.Column("x", true));
    assertThat(result.rows()).containsExactly(List.of(4));
  }

  @Test
  void nestedValuesArePlain() {
    assertThat(
            query
                .run("q", "select [1, null] as a, {'k': ['v']} as b, map {'x': 1} as c, null as d")
                .rows()
                .get(0))
        .hasToString("[[1, null], {k=[v]}, {x=1}, null]");
  }

  @Test
  void anErrorNamesTheLine() {
    assertThatThrownBy(
            () -> query.run("my.sql", "-- a comment\nselect 1;\n\nselect *\nfrom no_such_table"))
        .hasMessageStartingWith("my.sql, line 5: Catalog Error: Table with name no_such_table");
  }

  @Test
  void aQueryAfterAnErrorIsAnswered() {
    assertThatThrownBy(() -> query.run("q", "select")).isInstanceOf(WarehouseException.class);
    assertThat(query.run("q", "select 2").rows()).containsExactly(List.of(2));
  }

  @Test
  void aVariableIsBoundAndNotPartOfTheSql() {
    query.setVariable("name", "O'Brien'); drop table x;--");
    assertThat(query.run("q", "select getvariable('name')").rows())
        .containsExactly(List.of("O'Brien'); drop table x;--"));
    assertThatThrownBy(() -> query.setVariable("x = 1; drop", "1"))
        .hasMessageContaining("is no name of a variable");
  }

  @Test
  void aMissingWarehouseIsOneSentence() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> WarehouseQuery.open(missing))
        .hasMessage(
            "there is no warehouse at %s; make one with claimhouse run, or name another with"
                + " --warehouse",
            missing);
    assertThat(Files.exists(missing)).isFalse();
  }
}
