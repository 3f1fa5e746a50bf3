package io.claimhouse.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Scores titles, authors and dates. */
public final class MetadataEval implements EvalTask {

  @Override
  public String name() {
    return "metadata";
  }

  @Override
  public boolean isSet(Path folder) {
    return false;
  }

  @Override
  public SetScore score(Path folder) {
    return new SetScore(name(), folder.getFileName().toString(), 0, Map.of(), List.of());
  }
}
