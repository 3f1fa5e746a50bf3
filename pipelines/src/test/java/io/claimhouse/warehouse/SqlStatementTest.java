package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlStatementTest {

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsSplitAtSemicolonsThatEndAStatement(String sql, List<SqlStatement> expected) {
    assertThat(SqlStatement.split(sql)).isEqualTo(expected);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", List.of()),
        arguments(" ;; -- nothing; here\n", List.of()),
        arguments("select 1", List.of(new SqlStatement(1, "select 1", false))),
        arguments(
            "select 1;\nselect 2;",
            List.of(
                new SqlStatement(1, "select 1", true), new SqlStatement(2, "\nselect 2", true))),
        arguments("select ';'''; ", List.of(new SqlStatement(1, "select ';'''", true))),
        arguments("select \";\" ;", List.of(new SqlStatement(1, "select \";\" ", true))),
        arguments(
            "-- a; b\n/* c; */\nselect $$;$$, $x$;$x$;",
            List.of(new SqlStatement(3, "-- a; b\n/* c; */\nselect $$;$$, $x$;$x$", true))),
        arguments("select 'open;", List.of(new SqlStatement(1, "select 'open;", false))),
        arguments("select $1;", List.of(new SqlStatement(1, "select $1", true))));
  }

  @Test
  void noTextIsTooStrange() {
    Random random = new Random(7);
    String letters = ";'\"$-/*\n ax";
    for (int i = 0; i < 5000; i++) {
      StringBuilder sql = new StringBuilder();
      int length = random.nextInt(30);
      for (int j = 0; j < length; j++) {
        sql.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (SqlStatement statement : SqlStatement.split(sql.toString())) {
        assertThat(sql.toString()).contains(statement.text());
        assertThat(statement.text()).isNotBlank();
      }
    }
  }
}
