package io.claimhouse.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {

  private final KernelSpec spec = new KernelSpec(List.of("java", "{connection_file}"));

  @TempDir private Path folder;

  @Test
  void theKernelStandsWhereJupyterLooks() throws IOException {
    Path file = spec.install(folder);

    assertThat(file).isEqualTo(folder.resolve("kernels/claimhouse-sql/kernel.json"));
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.get("argv").get(1).asText()).isEqualTo("{connection_file}");
    assertThat(json.get("language").asText()).isEqualTo("sql");
  }

  @Test
  void aSecondInstallTakesThePlaceOfTheFirst() throws IOException {
    spec.install(folder);

    Path file = new KernelSpec(List.of("other")).install(folder);

    assertThat(Files.readString(file)).contains("other").doesNotContain("connection_file");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> spec.install(file))
        .isInstanceOf(NotebookException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--prefix");
  }

  @Test
  void theUsersFolderIsFoundOnEverySystem() {
    assertThat(KernelSpec.userDataFolder(Map.of(), "/h", "Linux"))
        .isEqualTo(Path.of("/h/.local/share/jupyter"));
    assertThat(KernelSpec.userDataFolder(Map.of("XDG_DATA_HOME", "/d"), "/h", "Linux"))
        .isEqualTo(Path.of("/d/jupyter"));
    assertThat(KernelSpec.userDataFolder(Map.of("JUPYTER_DATA_DIR", "/j"), "/h", "Linux"))
        .isEqualTo(Path.of("/j"));
    assertThat(KernelSpec.userDataFolder(Map.of(), "/h", "Mac OS X"))
        .isEqualTo(Path.of("/h/Library/Jupyter"));
    assertThat(KernelSpec.userDataFolder(Map.of("APPDATA", "/a"), "/h", "Windows 11"))
        .isEqualTo(Path.of("/a/jupyter"));
  }
}
