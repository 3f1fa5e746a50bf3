package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SqlFolderTest {

  @Test
  void aFileFollowsThoseWhoseObjectsItNames() {
    SqlFile a = new SqlFile("30_core/a.sql", "create view a as from c join b using (x)");
    SqlFile b = new SqlFile("30_core/b.sql", "create table b (x integer) -- not from a");
    SqlFile c = new SqlFile("30_core/c.sql", "create view c as select 'a' as x from B");
    assertThat(SqlFolder.inDependencyOrder(List.of(a, b, c))).containsExactly(b, c, a);
  }

  @Test
  void filesThatNeedOneAnotherAreNamed() {
    SqlFile a = new SqlFile("30_core/a.sql", "create view a as from b");
    SqlFile b = new SqlFile("30_core/b.sql", "create view b as from a");
    assertThatThrownBy(() -> SqlFolder.inDependencyOrder(List.of(a, b)))
        .hasMessage("these SQL files need one another in a circle: 30_core/a.sql, 30_core/b.sql");
  }

  @Test
  void everyFileOfTheLoadBeginsWithItsGrainAndMakesTheObjectItIsNamedFor() {
    List<SqlFile> files = SqlFolder.inLoadOrder();
    assertThat(files).hasSizeGreaterThan(30);
    for (SqlFile file : files) {
      assertThat(file.text()).as(file.path()).startsWith("-- ");
      assertThat(file.text())
          .as(file.path())
          .containsPattern(
              "create (or replace )?(temp )?(table|view|macro) "
                  + Pattern.quote(file.objectName())
                  + "\\b");
    }
  }

  @Test
  void everyExampleBeginsWithItsQuestionAndTellsWhatItGives() {
    for (SqlFile file : SqlFolder.of("examples")) {
      int number = Integer.parseInt(file.objectName().substring(0, 2));
      assertThat(file.text())
          .as(file.path())
          .startsWith("-- Question " + number + ". ")
          .contains("-- Gives: ");
    }
  }
}
