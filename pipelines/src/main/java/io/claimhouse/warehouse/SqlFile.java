package io.claimhouse.warehouse;

import java.util.List;

/**
 * A file below {@code sql/}, which makes the one object that it is named for.
 *
 * @param path the path below {@code sql/}, such as {@code 30_core/fct_claim.sql}
 * @param text the whole text
 */
record SqlFile(String path, String text) {

  /** The object that the file makes. */
  String objectName() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.sql$", "");
  }

  /** The first line of the comment at its head: a grain, or a question; empty without one. */
  String firstComment() {
    return text.startsWith("-- ") ? text.lines().findFirst().orElse("").substring(3) : "";
  }

  List<SqlStatement> statements() {
    return SqlStatement.split(text);
  }
}
