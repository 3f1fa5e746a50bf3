package io.claimhouse.pipeline;

import io.claimhouse.document.InputFile;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.model.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The items that committed runs read with the same bytes and the same extractor. */
final class KnownItems implements SkipRule {

  private static final String UNCHANGED = Outcome.UNCHANGED.name().toLowerCase(Locale.ROOT);

  /** URI and document id of each, joined by a blank, which neither holds. */
  private final Set<String> known;

  private final Set<String> containers;

  private KnownItems(Set<String> known, Set<String> containers) {
    this.known = known;
    this.containers = containers;
  }

  static KnownItems read(Lake lake, String extractorVersion) throws IOException {
    Set<String> known = new HashSet<>();
    Set<String> containers = new HashSet<>();
    for (Path file : lake.files("document")) {
      LakeFileReader.read(
          file,
          DocumentTable.TABLE,
          List.of("document_id", "item_uri", "container_uri", "outcome", "extractor_version"),
          row -> {
            row.maybeText("container_uri").ifPresent(containers::add);
            if (row.text("extractor_version").equals(extractorVersion)
                && !row.text("outcome").equals(UNCHANGED)) {
              row.maybeText("document_id")
                  .ifPresent(id -> known.add(key(row.text("item_uri"), id)));
            }
          });
    }
    return new KnownItems(known, containers);
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Whether a file has the bytes that it had; false where it cannot be read. */
  boolean isKnown(String fileUri) {
    try (InputStream in = Files.newInputStream(InputFile.ofUri(fileUri).path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return skips(fileUri, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | InvalidPathException e) {
      return false;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public boolean skips(String itemUri, String documentId) {
    return known.contains(key(itemUri, documentId));
  }

  @Override
  public boolean hasMembers(String itemUri) {
    return containers.contains(itemUri);
  }

  private static String key(String itemUri, String documentId) {
    return itemUri + " " + documentId;
  }
}
