package io.claimhouse.cli;

import io.claimhouse.warehouse.Dictionary;
import io.claimhouse.warehouse.Dictionary.Entry;
import io.claimhouse.warehouse.Dictionary.Question;
import io.claimhouse.warehouse.Dictionary.Relation;
import io.claimhouse.warehouse.TableDescription.ColumnDescription;
import java.util.ArrayList;
import java.util.List;

/** A dictionary as Markdown; the relations as a Mermaid diagram, which code forges draw. */
final class DictionaryMarkdown {

  private final StringBuilder text = new StringBuilder();
  private final Dictionary dictionary;

  private DictionaryMarkdown(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  static String of(Dictionary dictionary) {
    return new DictionaryMarkdown(dictionary).write();
  }

  private String write() {
    line("# The tables of the warehouse");
    line("");
    line(
        "Written by `claimhouse dictionary` from the database itself. Query the marts first: they");
    line("are flat and answer one question each. All times are UTC.");
    line("");
    for (Entry entry : dictionary.entries()) {
      line("- [`%s`](#%s): %s".formatted(entry.name(), anchor(entry), entry.comment()));
    }
    line("");
    line("## How they are related");
    line("");
    line(
        "Data tests hold these relations; up to a million figures they are foreign keys as well, which");
    line("tools read through JDBC.");
    line("");
    line("```mermaid");
    line("erDiagram");
    for (Relation relation : dictionary.relations()) {
      line(
          "  %s }o--|| %s : \"%s\""
              .formatted(
                  relation.table(), relation.target(), String.join(", ", relation.columns())));
    }
    line("```");
    for (Entry entry : dictionary.entries()) {
      write(entry);
    }
    line("");
    line("## Example queries");
    line("");
    for (Question question : dictionary.questions()) {
      line("- [%s](sql/%s)".formatted(question.question(), question.file()));
    }
    return text.toString();
  }

  private void write(Entry entry) {
    line("");
    line("## %s".formatted(heading(entry)));
    line("");
    line(entry.comment());
    line("");
    List<String> facts = new ArrayList<>();
    facts.add(
        switch (entry.kind()) {
          case TABLE -> "Table";
          case VIEW -> "View";
          case MACRO -> "View with arguments";
        });
    entry.grain().ifPresent(grain -> facts.add("one row: " + grain));
    if (!entry.key().isEmpty()) {
      facts.add("key: `" + String.join("`, `", entry.key()) + "`");
    }
    for (Relation relation : dictionary.relations()) {
      if (relation.table().equals(entry.name())) {
        facts.add(
            "`%s` leads to `%s`"
                .formatted(String.join("`, `", relation.columns()), relation.target()));
      }
    }
    line(String.join("; ", facts) + ".");
    List<String> files =
        dictionary.questions().stream()
            .filter(question -> question.reads().contains(entry.name()))
            .map(question -> "[%s](sql/%s)".formatted(number(question), question.file()))
            .toList();
    if (!files.isEmpty()) {
      line("");
      line("Read by the questions %s.".formatted(String.join(", ", files)));
    }
    if (!entry.columns().isEmpty()) {
      line("");
      line("| column | type | meaning |");
      line("|---|---|---|");
      for (ColumnDescription column : entry.columns()) {
        line(
            "| `%s` | %s | %s |"
                .formatted(column.name(), column.type(), column.comment().replace("|", "\\|")));
      }
    }
  }

  /** The name of an entry as a query writes it. */
  static String heading(Entry entry) {
    return entry.kind() == Dictionary.Kind.MACRO
        ? entry.name() + "(" + String.join(", ", entry.arguments()) + ")"
        : entry.name();
  }

  /** The number that a question's file begins with. */
  static String number(Question question) {
    return question.file().replaceFirst("^.*/(\\d+)_.*$", "$1");
  }

  /** What code forges make of a heading. */
  private static String anchor(Entry entry) {
    return heading(entry).replaceAll("[^a-z0-9_ -]", "").replace(' ', '-');
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
