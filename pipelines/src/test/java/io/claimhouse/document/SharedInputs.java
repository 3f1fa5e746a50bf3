package io.claimhouse.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The annotated inputs that stand beside the project where they were handed out. */
final class SharedInputs {

  private SharedInputs() {}

  /** What a file is expected to come to. */
  record Expectation(Path file, String name, String expected, boolean exact) {}

  /** The folder {@code name} of the shared inputs; the test is skipped where it is not there. */
  static Path folder(String name) {
    Path folder = Path.of("../../shared").resolve(name);
    assumeTrue(Files.isDirectory(folder), "skipped: no ../shared");
    return folder;
  }

  static List<Expectation> expectations(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("MANIFEST.tsv"), StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<Expectation> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String name = cells[header.indexOf("path")];
      rows.add(
          new Expectation(
              locate(folder, name),
              name,
              cells[header.indexOf("expected")],
              cells[header.indexOf("strictness")].startsWith("exact")));
    }
    return rows;
  }

  /** Names that cannot be typed are percent-encoded in the manifest. */
  private static Path locate(Path folder, String name) {
    Path literal = folder.resolve(name);
    if (Files.exists(literal)) {
      return literal;
    }
    String root = folder.toAbsolutePath().normalize().toUri().toString();
    return Path.of(URI.create((root.endsWith("/") ? root : root + "/") + name));
  }
}
