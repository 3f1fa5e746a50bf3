package io.claimhouse.warehouse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A foreign key as the SQL of its table declares it.
 *
 * @param table the table that refers
 * @param columns by which
 * @param target the table that is referred to, by its primary key
 */
record ForeignKey(String table, List<String> columns, String target) {

  private static final Pattern CLAUSE =
      Pattern.compile(",\\s*foreign key \\(([^)]*)\\) references ([a-z_]+) \\([^)]*\\)");

  ForeignKey {
    columns = List.copyOf(columns);
  }

  /** Those of the table that a file makes, in order. */
  static List<ForeignKey> in(SqlFile file) {
    return CLAUSE
        .matcher(file.text())
        .results()
        .map(
            clause ->
                new ForeignKey(
                    file.objectName(), List.of(clause.group(1).split(",\\s*")), clause.group(2)))
        .toList();
  }

  /** The file without its foreign keys; all else as it is, to the number of lines. */
  static SqlFile leftOut(SqlFile file) {
    return new SqlFile(
        file.path(),
        CLAUSE
            .matcher(file.text())
            .replaceAll(clause -> "\n".repeat((int) clause.group().lines().count() - 1)));
  }
}
