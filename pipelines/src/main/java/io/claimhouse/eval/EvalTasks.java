package io.claimhouse.eval;

import java.util.List;
import java.util.Optional;

/** The tasks there are. */
public final class EvalTasks {

  private EvalTasks() {}

  /** All tasks, in the order in which the help names them. */
  public static List<EvalTask> all() {
    return List.of(
        new TextEval(),
        new MetadataEval(),
        new NewsquantEval(),
        new RecognizersEval(),
        new TimexEval(),
        new ValuesEval(),
        new AttributionEval(),
        new StoryEval(),
        new QuantitiesEval());
  }

  public static Optional<EvalTask> find(String name) {
    return all().stream().filter(task -> task.name().equals(name)).findFirst();
  }
}
