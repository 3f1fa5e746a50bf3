package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads annotated sets: a JSON array, or one JSON object a line. */
final class Jsonl {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Jsonl() {}

  /** The objects of all files of {@code folder} whose name ends with {@code suffix}. */
  static List<JsonNode> read(Path folder, String suffix) throws IOException {
    List<Path> files;
    try (var found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
    List<JsonNode> objects = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          objects.add(MAPPER.readTree(line));
        }
      }
    }
    return objects;
  }

  /** The elements of a file that holds a JSON array. */
  static List<JsonNode> array(Path file) throws IOException {
    List<JsonNode> elements = new ArrayList<>();
    MAPPER.readTree(Files.readString(file)).forEach(elements::add);
    return elements;
  }

  /** A field {@code span: [start, end]} in code points, as UTF-16 indices of {@code text}. */
  static Optional<Span> span(JsonNode object, String text) {
    JsonNode span = object.path("span");
    if (!span.isArray() || span.size() != 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(
            text.offsetByCodePoints(0, span.get(0).asInt()),
            text.offsetByCodePoints(0, span.get(1).asInt())));
  }

  /** Whether a folder has a file of that name. */
  static boolean has(Path folder, String name) {
    return Files.isRegularFile(folder.resolve(name));
  }
}
