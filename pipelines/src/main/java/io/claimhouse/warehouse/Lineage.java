package io.claimhouse.warehouse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which objects every run changes, even one that finds nothing new. */
final class Lineage {

  /**
   * Where runs and content part: what stands rests on all runs, but content rests on nothing of
   * theirs but this, and most runs leave it as it was.
   */
  static final String STANDING = "standing_reading";

  private Lineage() {}

  /**
   * The names of the objects that rest on what each run adds to, by way of others too.
   *
   * @param ordered the files of a load, each after those whose objects it names
   * @param ofContent the variables that do not change with every run
   */
  static Set<String> changingWithEachRun(List<SqlFile> ordered, Set<String> ofContent) {
    Set<String> changing = new HashSet<>();
    for (SqlFile file : ordered) {
      if (rests(file, changing) || !ofContent.containsAll(file.variables())) {
        changing.add(file.objectName());
      }
    }
    return changing;
  }

  /** Whether a file names one of the objects, {@link #STANDING} apart. */
  static boolean rests(SqlFile file, Set<String> objects) {
    return file.names().stream()
        .anyMatch(
            name ->
                objects.contains(name)
                    && !name.equals(STANDING)
                    && !name.equals(file.objectName()));
  }
}
