package io.claimhouse.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlKernelTest {

  @TempDir private Path folder;
  private SqlKernel kernel;

  @BeforeEach
  void publish() throws Exception {
    Path published = new WarehouseFolder(folder).published();
    Files.createDirectories(published.getParent());
    write(published, "create table t as select date '2026-02-09' as day, 3000 as best");
    kernel = new SqlKernel(folder, "test");
  }

  @Test
  void aCellOfSqlShowsATable() {
    DisplayData shown = kernel.eval("select best from t");

    assertThat(shown.getData(MIMEType.TEXT_HTML).toString()).contains("3000");
    assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("best\n3000\n");
  }

  @Test
  void aChartLineShowsAChart() {
    DisplayData shown = kernel.eval("%chart x=day y=best\nselect * from t");

    assertThat(shown.getData(MIMEType.IMAGE_SVG).toString()).startsWith("<svg ").contains("9 Feb");
  }

  @Test
  void anEmptyCellShowsNothing() {
    assertThat(kernel.eval(" \n")).isSameAs(DisplayData.EMPTY);
  }

  @Test
  void aNotebookLeftOpenSeesTheNewWarehouse() throws Exception {
    kernel.eval("select best from t");
    Path next = folder.resolve("next.duckdb");
    write(next, "create table t as select 4000 as best");
    Files.move(next, new WarehouseFolder(folder).published(), StandardCopyOption.REPLACE_EXISTING);

    assertThat(kernel.eval("select best from t").getData(MIMEType.TEXT_PLAIN))
        .isEqualTo("best\n4000\n");
  }

  @Test
  void anErrorInTheSqlIsOneSentenceThatNamesTheLine() {
    assertThatThrownBy(() -> kernel.eval("%chart x=day y=best\nselect *\nfrom nowhere"))
        .isInstanceOfSatisfying(
            WarehouseException.class,
            error ->
                assertThat(kernel.formatError(error))
                    .singleElement()
                    .asString()
                    .contains("line 3")
                    .contains("nowhere"));
  }

  @Test
  void aCellCannotChangeTheWarehouse() {
    assertThatThrownBy(() -> kernel.eval("drop table t")).isInstanceOf(WarehouseException.class);

    assertThat(kernel.eval("select best from t").getData(MIMEType.TEXT_PLAIN))
        .isEqualTo("best\n3000\n");
  }

  private static void write(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
