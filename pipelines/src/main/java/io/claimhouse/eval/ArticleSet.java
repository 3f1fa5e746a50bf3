package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.article.ArticleReader;
import io.claimhouse.document.Content;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.Hint;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Limits;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.document.SkipRule;
import io.claimhouse.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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
    DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    for (var entry : truth().properties()) {
      JsonNode labels = entry.getValue();
      Optional<Article> article =
          reader.read(
              parse(
                  documents,
                  folder.resolve(labels.path("file").asText()),
                  labels.path("url").asText("")));
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

  /** The page of a gzipped file, as a run would read it, with the address it was had from. */
  private static ParsedDocument parse(DocumentReader documents, Path file, String url)
      throws IOException {
    List<ParsedDocument> pages = new ArrayList<>();
    documents.read(
        InputFile.of(file),
        SkipRule.NONE,
        document -> {
          if (!(document.content() instanceof Content.Nothing)) {
            pages.add(document);
          }
        });
    if (pages.isEmpty()) {
      throw new IOException("no page in " + file);
    }
    ParsedDocument page = pages.get(0);
    List<Hint> hints = new ArrayList<>(page.hints());
    if (!url.isBlank()) {
      hints.add(new Hint("sidecar", "url", url));
    }
    return new ParsedDocument(page.facts(), page.content(), hints);
  }
}
