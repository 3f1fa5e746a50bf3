package io.claimhouse.eval;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What {@code claimhouse eval} can score: one class a task, listed in {@link EvalTasks}. A task
 * keeps no state between sets.
 */
public interface EvalTask {

  /** The task's name on the command line, such as {@code text}. */
  String name();

  /**
   * Whether a folder is a set that this task can score; looks at names and at the presence of
   * files, and reads as little as possible.
   *
   * @param folder an existing folder
   * @throws IOException if the folder cannot be looked at
   */
  boolean isSet(Path folder) throws IOException;

  /**
   * Scores one set.
   *
   * @param folder a folder for which {@link #isSet} holds
   * @throws IOException if the set cannot be read
   */
  SetScore score(Path folder) throws IOException;
}
