package io.claimhouse.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Metadata files that stand beside an article: {@code doc.json} beside {@code doc.txt}. */
final class Sidecars {

  private static final String SUFFIX = ".json";

  private static final long MAX_BYTES = 1 << 20;

  /** The suffixes of articles that a metadata file may stand beside. */
  private static final List<String> ARTICLES =
      List.of(
          ".txt", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".doc", ".rtf", ".odt", ".epub",
          ".eml", ".msg", ".md", ".mhtml", ".xml");

  private Sidecars() {}

  /** What the metadata file beside {@code article} says; empty where there is none. */
  static List<Hint> hintsFor(Path article) {
    String name = article.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<String> suffix = ARTICLES.stream().filter(lower::endsWith).findFirst();
    if (suffix.isEmpty()) {
      return List.of();
    }
    String stem = name.substring(0, name.length() - suffix.get().length());
    Path sidecar = article.resolveSibling(stem + SUFFIX);
    try {
      return Files.isRegularFile(sidecar) && Files.size(sidecar) <= MAX_BYTES
          ? JsonReader.sidecar(Files.readAllBytes(sidecar))
          : List.of();
    } catch (IOException e) {
      // The file has a row of its own, which tells what is wrong with it.
      return List.of();
    }
  }

  /** Whether {@code file} is a JSON file with an article beside it. */
  static boolean describesAnother(Path file) {
    String name = file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
      return false;
    }
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return ARTICLES.stream()
        .anyMatch(suffix -> Files.isRegularFile(file.resolveSibling(stem + suffix)));
  }
}
