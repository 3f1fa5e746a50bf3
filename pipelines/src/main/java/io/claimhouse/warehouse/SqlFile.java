package io.claimhouse.warehouse;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A file below {@code sql/}, which makes the one object that it is named for.
 *
 * @param path the path below {@code sql/}, such as {@code 30_core/fct_claim.sql}
 * @param text the whole text
 */
record SqlFile(String path, String text) {

  private static final Pattern NAME = Pattern.compile("([a-z_][a-z0-9_]*)");

  private static final Pattern VARIABLE = Pattern.compile("getvariable\\('([a-z_]+)'\\)");

  /** The object that the file makes. */
  String objectName() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.sql$", "");
  }

  /** The first line of the comment at its head: a grain, or a question; empty without one. */
  String firstComment() {
    return text.startsWith("-- ") ? text.lines().findFirst().orElse("").substring(3) : "";
  }

  /** Whether the object is gone when the load is over: a view or table of the lake's rows. */
  boolean isTemporary() {
    return begins("create temp ");
  }

  /** Whether the object holds rows that stay. */
  boolean isTable() {
    return begins("create table ");
  }

  private boolean begins(String words) {
    return SqlStatement.withoutLiterals(text).strip().startsWith(words);
  }

  /** The words of the text that may be names of objects, comments and strings left out. */
  Set<String> names() {
    return found(NAME, SqlStatement.withoutLiterals(text));
  }

  /** The variables that the file reads. */
  Set<String> variables() {
    return found(VARIABLE, text);
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .collect(toCollection(TreeSet::new));
  }

  List<SqlStatement> statements() {
    return SqlStatement.split(text);
  }
}
