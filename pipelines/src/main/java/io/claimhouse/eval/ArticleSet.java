package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.article.ArticleReader;
import io.claimhouse.document.Content;
import io.claimhouse.document.Hint;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.model.Article;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** A folder of annotated pages: {@code ground-truth.json} beside {@code html/}. */
final class ArticleSet {

  private static final String TRUTH = "ground-truth.json";

  private final Path folder;

  ArticleSet(Path folder) {
    this.folder = folder;
  }

  boolean exists() {
    return Files.isRegularFile(folder.resolve(TRUTH)) && Files.isDirectory(folder.resolve("html"));
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Whether any page is annotated with one of these fields. */
  boolean hasAny(List<String> fields) throws IOException {
    for (JsonNode page : truth()) {
      if (fields.stream().anyMatch(page::hasNonNull)) {
        return true;
      }
    }
    return false;
  }

  /** Reads each page and gives it with its annotation, in the order of the set's file. */
  void forEach(ArticleReader reader, BiConsumer<Page, Optional<Article>> consumer)
      throws IOException {
    for (var entry : truth().properties()) {
      JsonNode labels = entry.getValue();
      Optional<Article> article =
          reader.read(
              parse(folder.resolve(labels.path("file").asText()), labels.path("url").asText("")));
      consumer.accept(new Page(entry.getKey(), labels), article);
    }
  }

  /**
   * An annotated page.
   *
   * @param id its id in the set
   * @param labels its fields
   */
  record Page(String id, JsonNode labels) {}

  private JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(folder.resolve(TRUTH).toFile());
  }

  private static ParsedDocument parse(Path file, String url) throws IOException {
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    DocumentFacts facts =
        new DocumentFacts(
            Optional.of("0".repeat(64)),
            file.toString(),
            Optional.empty(),
            Optional.of("text/html"),
            Optional.empty(),
            bytes.length,
            Outcome.PARSED,
            Optional.empty(),
            Optional.empty(),
            "eval",
            Optional.empty(),
            0);
    List<Hint> hints = url.isBlank() ? List.of() : List.of(new Hint("sidecar", "url", url));
    return new ParsedDocument(
        facts, new Content.Page(Jsoup.parse(new ByteArrayInputStream(bytes), null, url)), hints);
  }
}
