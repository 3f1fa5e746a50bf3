package io.claimhouse.pipeline;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * What every worker of an ingest must know.
 *
 * @param runId the run
 * @param extractorVersion the version of program and seeds
 * @param lakeFolder the lake's folder; on a cluster it stands where all workers see it
 * @param skipsKnown whether items that earlier runs read with this version are skipped
 * @param readsStoredTexts whether the shards name files of the lake's table {@code article}, whose
 *     texts are read in the place of the items
 */
public record IngestSettings(
    String runId,
    String extractorVersion,
    String lakeFolder,
    boolean skipsKnown,
    boolean readsStoredTexts)
    implements Serializable {

  Path lake() {
    return Path.of(lakeFolder);
  }
}
