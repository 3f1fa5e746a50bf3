package io.claimhouse.document;

import io.claimhouse.model.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads for tests. */
final class Reading {

  private Reading() {}

  static List<ParsedDocument> of(DocumentReader reader, Path file) {
    List<ParsedDocument> documents = new ArrayList<>();
    reader.read(InputFile.of(file), SkipRule.NONE, documents::add);
    return documents;
  }

  /** The file's own document, which comes last. */
  static ParsedDocument file(DocumentReader reader, Path file) {
    List<ParsedDocument> documents = of(reader, file);
    return documents.get(documents.size() - 1);
  }

  /** The text, a line for each part; that of a page as jsoup folds it. */
  static String text(ParsedDocument document) {
    if (document.content() instanceof Content.Prose prose) {
      return String.join("\n", prose.parts().stream().map(Content.Part::text).toList());
    }
    return document.content() instanceof Content.Page page ? page.dom().text() : "";
  }

  static List<Block.Kind> kinds(ParsedDocument document) {
    return document.content() instanceof Content.Prose prose
        ? prose.parts().stream().map(Content.Part::kind).toList()
        : List.of();
  }

  /** Outcome and reason, such as {@code REJECTED EMPTY}. */
  static String outcome(ParsedDocument document) {
    return document.facts().outcome()
        + document.facts().reason().map(reason -> " " + reason).orElse("");
  }

  static List<String> hints(ParsedDocument document, String origin) {
    return document.hints().stream()
        .filter(hint -> hint.origin().equals(origin))
        .map(hint -> hint.key() + "=" + hint.value())
        .toList();
  }
}
