package io.claimhouse.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Scores the main text of pages. */
public final class TextEval implements EvalTask {

  @Override
  public String name() {
    return "text";
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
