package io.claimhouse.pipeline;

import io.claimhouse.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run reads.
 *
 * @param given the inputs as the user gave them, for the record
 * @param folders the URIs of the folders that are listed whole
 * @param itemUris the files to read, in a fixed order
 * @param areStoredTexts whether they are files of the lake, whose texts are extracted anew
 */
public record RunInputs(
    List<String> given, List<String> folders, List<String> itemUris, boolean areStoredTexts) {

  public RunInputs {
    given = List.copyOf(given);
    folders = List.copyOf(folders);
    itemUris = List.copyOf(itemUris);
  }

  /** Raw files. */
  public static RunInputs files(List<String> given, List<String> folders, List<String> itemUris) {
    return new RunInputs(given, folders, itemUris, false);
  }

  /** The texts that the lake holds. */
  public static RunInputs storedTexts(Lake lake) throws IOException {
    return new RunInputs(
        List.of(), List.of(), lake.files("article").stream().map(Path::toString).toList(), true);
  }
}
