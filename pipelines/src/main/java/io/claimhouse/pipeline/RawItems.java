package io.claimhouse.pipeline;

import io.claimhouse.document.Content;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Lazy;
import io.claimhouse.document.Limits;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.Extraction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files that a user named, and the members of containers among them. */
final class RawItems implements ItemSource {

  private final IngestSettings settings;
  private final DocumentReader documents = new DocumentReader(Limits.DEFAULT);
  private final Lazy<Extractor> extractor;
  private final SkipRule known;

  RawItems(IngestSettings settings, Lazy<Extractor> extractor, SkipRule known) {
    this.settings = settings;
    this.extractor = extractor;
    this.known = known;
  }

  @Override
  public void read(String uri, Consumer<Extraction> sink) {
    documents.read(InputFile.ofUri(uri), known, document -> sink.accept(extraction(document)));
  }

  private Extraction extraction(ParsedDocument document) {
    return document.content() instanceof Content.Nothing
        ? new Extraction(
            settings.runId(),
            settings.extractorVersion(),
            document.facts(),
            Optional.empty(),
            List.of())
        : extractor.get().extract(document, settings.runId(), settings.extractorVersion());
  }
}
