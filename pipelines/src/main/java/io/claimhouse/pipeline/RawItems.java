package io.claimhouse.pipeline;

import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Limits;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.Extraction;
import io.claimhouse.lake.Lake;
import java.io.IOException;
import java.util.function.Consumer;

/** The files that a user named, and the members of containers among them. */
final class RawItems implements ItemSource {

  private final IngestSettings settings;
  private final DocumentReader documents = new DocumentReader(Limits.DEFAULT);
  private final Extractor extractor;
  private final SkipRule known;

  RawItems(IngestSettings settings, Extractor extractor) throws IOException {
    this.settings = settings;
    this.extractor = extractor;
    this.known =
        settings.skipsKnown()
            ? KnownItems.read(new Lake(settings.lake()), settings.extractorVersion())
            : SkipRule.NONE;
  }

  @Override
  public void read(String uri, Consumer<Extraction> sink) {
    documents.read(
        InputFile.ofUri(uri),
        known,
        document ->
            sink.accept(
                extractor.extract(document, settings.runId(), settings.extractorVersion())));
  }
}
