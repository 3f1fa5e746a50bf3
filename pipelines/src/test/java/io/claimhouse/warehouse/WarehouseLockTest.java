package io.claimhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {

  @TempDir Path folder;

  @Test
  void aSecondRunIsRefusedUntilTheFirstHasEnded() {
    try (WarehouseLock first = WarehouseLock.take(folder)) {
      assertThat(first.folder().path()).isEqualTo(folder);
      assertThatThrownBy(() -> WarehouseLock.take(folder))
          .isInstanceOf(WarehouseException.class)
          .hasMessage(
              "another run (process %d) is writing the warehouse %s; wait until it has ended",
              ProcessHandle.current().pid(), folder);
    }
    WarehouseLock.take(folder).close();
  }

  @Test
  void aFolderThatDuckDbWouldReadAsAPatternIsRefused() {
    Path pattern = folder.resolve("a[b]");
    assertThatThrownBy(() -> WarehouseLock.take(pattern))
        .isInstanceOf(WarehouseException.class)
        .hasMessageContaining(pattern.toString())
        .hasMessageEndingWith("choose another folder");
    assertThat(pattern).doesNotExist();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> WarehouseLock.take(file))
        .isInstanceOf(WarehouseException.class)
        .hasMessageContaining("cannot make the warehouse folder " + file);
  }
}
