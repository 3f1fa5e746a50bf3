package io.claimhouse.pipeline;

import java.util.List;

/**
 * What a run reads.
 *
 * @param given the inputs as the user gave them, for the record
 * @param folders the URIs of the folders that are listed whole
 * @param itemUris the files to read, in a fixed order
 */
public record RunInputs(List<String> given, List<String> folders, List<String> itemUris) {

  public RunInputs {
    given = List.copyOf(given);
    folders = List.copyOf(folders);
    itemUris = List.copyOf(itemUris);
  }
}
