package io.claimhouse.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.warehouse.QueryResult;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  private static final List<QueryResult.Column> COLUMNS =
      List.of(new QueryResult.Column("name", false), new QueryResult.Column("value", true));

  @Test
  void cellsAreTextAndNeverMarkup() {
    QueryResult result = new QueryResult(COLUMNS, List.of(List.of("<b>a & b</b>", 12000.5)));

    assertThat(ResultTable.html(result))
        .contains("<td style=\"text-align:left\">&lt;b&gt;a &amp; b&lt;/b&gt;</td>")
        .contains("<td style=\"text-align:right\">12,000.5</td>");
    assertThat(ResultTable.text(result)).isEqualTo("name\tvalue\n<b>a & b</b>\t12,000.5\n");
  }

  @Test
  void unknownIsAnEmptyCell() {
    QueryResult result = new QueryResult(COLUMNS, List.of(Arrays.asList(null, null)));

    assertThat(ResultTable.text(result)).isEqualTo("name\tvalue\n\t\n");
  }

  @Test
  void aLongResultSaysHowMuchIsLeftOut() {
    QueryResult result = new QueryResult(COLUMNS, Collections.nCopies(203, List.of("a", 1)));

    assertThat(ResultTable.html(result)).contains("<p>and 3 rows more</p>");
    assertThat(ResultTable.text(result)).endsWith("\nand 3 rows more\n");
  }
}
