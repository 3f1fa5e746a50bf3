package io.claimhouse.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a warehouse holds and how its parts hang together, as the database itself and the SQL that
 * made it tell: what a user needs to write a query.
 *
 * @param entries the tables, views and table macros, dimensions and facts before marts
 * @param relations the foreign keys, which data tests hold where the database does not
 * @param questions the example queries
 */
public record Dictionary(List<Entry> entries, List<Relation> relations, List<Question> questions) {

  public Dictionary {
    entries = List.copyOf(entries);
    relations = List.copyOf(relations);
    questions = List.copyOf(questions);
  }

  /** What an entry is. */
  public enum Kind {
    TABLE,
    VIEW,
    /** A view with arguments. */
    MACRO
  }

  /**
   * A table, a view or a table macro.
   *
   * @param kind which of them
   * @param name its name
   * @param arguments of a macro; empty for the others
   * @param comment what it holds
   * @param grain what one row stands for
   * @param key the columns of the primary key; empty where it has none
   * @param columns its columns in order; empty for a macro, whose comment names them
   */
  public record Entry(
      Kind kind,
      String name,
      List<String> arguments,
      String comment,
      Optional<String> grain,
      List<String> key,
      List<TableDescription.ColumnDescription> columns) {

    public Entry {
      arguments = List.copyOf(arguments);
      key = List.copyOf(key);
      columns = List.copyOf(columns);
    }
  }

  /**
   * A foreign key.
   *
   * @param table the table that refers
   * @param columns by which
   * @param target the table that is referred to, by its primary key
   */
  public record Relation(String table, List<String> columns, String target) {

    public Relation {
      columns = List.copyOf(columns);
    }
  }

  /**
   * An example query.
   *
   * @param file its path below {@code sql/}
   * @param question what it answers
   * @param sql the whole text
   * @param reads the tables, views and macros that it names
   */
  public record Question(String file, String question, String sql, List<String> reads) {

    public Question {
      reads = List.copyOf(reads);
    }
  }

  /**
   * The dictionary of a published warehouse.
   *
   * @throws WarehouseException if there is none, or none that DuckDB can read
   */
  public static Dictionary of(Path warehouse) {
    try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
      Map<String, SqlFile> files =
          SqlFolder.inLoadOrder().stream()
              .collect(Collectors.toMap(SqlFile::objectName, file -> file));
      List<Entry> entries = new ArrayList<>(tables(query, files));
      entries.addAll(macros(query, files));
      return new Dictionary(entries, relations(entries, files), questions(entries));
    }
  }

  private static List<Entry> tables(WarehouseQuery query, Map<String, SqlFile> files) {
    Map<String, List<String>> keys = query.primaryKeys();
    return query.tables().stream()
        .map(
            table ->
                new Entry(
                    table.isView() ? Kind.VIEW : Kind.TABLE,
                    table.name(),
                    List.of(),
                    table.comment(),
                    grain(files, table.name()),
                    keys.getOrDefault(table.name(), List.of()),
                    table.columns()))
        .toList();
  }

  private static List<Entry> macros(WarehouseQuery query, Map<String, SqlFile> files) {
    return query.macros().stream()
        .map(
            macro ->
                new Entry(
                    Kind.MACRO,
                    macro.name(),
                    macro.arguments(),
                    macro.comment(),
                    grain(files, macro.name()),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static List<Relation> relations(List<Entry> entries, Map<String, SqlFile> files) {
    return entries.stream()
        .map(entry -> files.get(entry.name()))
        .filter(Objects::nonNull)
        .flatMap(file -> ForeignKey.in(file).stream())
        .map(key -> new Relation(key.table(), key.columns(), key.target()))
        .toList();
  }

  private static List<Question> questions(List<Entry> entries) {
    List<Question> questions = new ArrayList<>();
    for (SqlFile file : SqlFolder.of("examples")) {
      String code = SqlStatement.withoutLiterals(file.text());
      List<String> reads =
          entries.stream()
              .map(Entry::name)
              .filter(name -> code.matches("(?s).*\\b" + name + "\\b.*"))
              .toList();
      questions.add(new Question(file.path(), file.firstComment(), file.text(), reads));
    }
    return questions;
  }

  /** From the first comment of the file that makes the object. */
  private static Optional<String> grain(Map<String, SqlFile> files, String object) {
    return Optional.ofNullable(files.get(object))
        .map(SqlFile::firstComment)
        .filter(comment -> comment.startsWith("Grain: "))
        .map(comment -> comment.substring("Grain: ".length()).replaceFirst("\\.$", ""));
  }
}
