package io.claimhouse.notebook;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Jupyter needs to know to start the kernel.
 *
 * @param command the words of the command line, with {@code {connection_file}} where Jupyter puts
 *     its file
 */
public record KernelSpec(List<String> command) {

  /** The kernel's name in the metadata of a notebook. */
  public static final String NAME = "claimhouse-sql";

  public KernelSpec {
    command = List.copyOf(command);
  }

  /**
   * Writes the description where Jupyter looks for it, over an older one.
   *
   * @param dataFolder Jupyter's data folder, such as {@code ~/.local/share/jupyter} or {@code
   *     PREFIX/share/jupyter}
   * @return the file written
   * @throws NotebookException if the folder cannot be written
   */
  public Path install(Path dataFolder) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("argv", command);
    spec.put("display_name", "Claimhouse SQL");
    spec.put("language", "sql");
    spec.put("interrupt_mode", "message");
    Path file = dataFolder.resolve("kernels").resolve(NAME).resolve("kernel.json");
    try {
      Files.createDirectories(file.getParent());
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
      Files.writeString(file, new ObjectMapper().writer(printer).writeValueAsString(spec) + "\n");
    } catch (IOException e) {
      throw new NotebookException(
          "cannot write the kernel's description to %s; name another place with --prefix"
              .formatted(file),
          e);
    }
    return file;
  }

  /** The user's data folder of Jupyter, as Jupyter finds it on this system. */
  public static Path userDataFolder(Map<String, String> environment, String home, String system) {
    String named = environment.getOrDefault("JUPYTER_DATA_DIR", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Jupyter");
    }
    String roaming = environment.getOrDefault("APPDATA", "");
    if (system.startsWith("Windows") && !roaming.isEmpty()) {
      return Path.of(roaming, "jupyter");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isEmpty() ? Path.of(home, ".local", "share") : Path.of(data)).resolve("jupyter");
  }
}
