package io.claimhouse.pipeline;

import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.model.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The items that committed runs read with the same bytes and the same extractor. */
final class KnownItems implements SkipRule {

  private static final String UNCHANGED = Outcome.UNCHANGED.name().toLowerCase(Locale.ROOT);

  /** URI and document id of each, joined by a blank, which neither holds. */
  private final Set<String> known;

  private KnownItems(Set<String> known) {
    this.known = known;
  }

  static KnownItems read(Lake lake, String extractorVersion) throws IOException {
    Set<String> known = new HashSet<>();
    for (Path file : lake.files("document")) {
      LakeFileReader.read(
          file,
          DocumentTable.TABLE,
          List.of("document_id", "item_uri", "outcome", "extractor_version"),
          row -> {
            if (row.text("extractor_version").equals(extractorVersion)
                && !row.text("outcome").equals(UNCHANGED)) {
              row.maybeText("document_id")
                  .ifPresent(id -> known.add(key(row.text("item_uri"), id)));
            }
          });
    }
    return new KnownItems(known);
  }

  @Override
  public boolean skips(String itemUri, String documentId) {
    return known.contains(key(itemUri, documentId));
  }

  private static String key(String itemUri, String documentId) {
    return itemUri + " " + documentId;
  }
}
