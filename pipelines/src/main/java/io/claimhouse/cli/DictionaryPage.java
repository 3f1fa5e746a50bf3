package io.claimhouse.cli;

import io.claimhouse.warehouse.Dictionary;
import io.claimhouse.warehouse.Dictionary.Entry;
import io.claimhouse.warehouse.Dictionary.Question;
import io.claimhouse.warehouse.Dictionary.Relation;
import io.claimhouse.warehouse.TableDescription.ColumnDescription;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A dictionary as one HTML page that needs nothing beside it. */
final class DictionaryPage {

  private static final String STYLE =
      """
      body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
      table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd }
      code, pre { font: 13px/1.45 ui-monospace, monospace } pre { background: #f6f6f6; padding: .75rem; overflow-x: auto }
      h2 { margin-top: 2.5rem } .facts { color: #555 } a { color: #0b5394; text-decoration: none } svg { max-width: 100%; height: auto }
      """;

  private final Dictionary dictionary;

  private DictionaryPage(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  static String of(Dictionary dictionary) {
    return new DictionaryPage(dictionary).page().outerHtml() + "\n";
  }

  private Document page() {
    Document page = Document.createShell("");
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title("The tables of the warehouse");
    page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
    Element body = page.body();
    body.appendElement("h1").text("The tables of the warehouse");
    body.appendElement("p")
        .text("Query the marts first: they are flat and answer one question each. Times are UTC.");
    Element list = body.appendElement("table");
    for (Entry entry : dictionary.entries()) {
      Element row = list.appendElement("tr");
      link(row.appendElement("td"), entry.name());
      row.appendElement("td").text(entry.comment());
    }
    body.appendElement("h2").text("How they are related");
    body.appendElement("p")
        .text(
            "Data tests hold these relations; up to a million figures they are foreign keys as"
                + " well, which tools read through JDBC.");
    body.append(RelationDiagram.svg(dictionary.relations()));
    dictionary.entries().forEach(entry -> write(entry, body));
    body.appendElement("h2").text("Example queries");
    for (Question question : dictionary.questions()) {
      Element details =
          body.appendElement("details").id("question-" + DictionaryMarkdown.number(question));
      details.appendElement("summary").text(question.question());
      details.appendElement("pre").text(question.sql());
    }
    return page;
  }

  private void write(Entry entry, Element body) {
    body.appendElement("h2").id(entry.name()).text(DictionaryMarkdown.heading(entry));
    body.appendElement("p").text(entry.comment());
    Element facts = body.appendElement("p").addClass("facts");
    entry.grain().ifPresent(grain -> facts.appendText("One row: " + grain + ". "));
    if (!entry.key().isEmpty()) {
      facts.appendText("Key: " + String.join(", ", entry.key()) + ". ");
    }
    for (Relation relation : dictionary.relations()) {
      if (relation.table().equals(entry.name())) {
        facts.appendText(String.join(", ", relation.columns()) + " leads to ");
        link(facts, relation.target());
        facts.appendText(". ");
      }
    }
    String read =
        dictionary.questions().stream()
            .filter(question -> question.reads().contains(entry.name()))
            .map(DictionaryMarkdown::number)
            .collect(Collectors.joining(", "));
    if (!read.isEmpty()) {
      facts.appendText("Read by the questions " + read + ".");
    }
    if (!entry.columns().isEmpty()) {
      Element columns = body.appendElement("table");
      for (ColumnDescription column : entry.columns()) {
        Element row = columns.appendElement("tr");
        row.appendElement("td").appendElement("code").text(column.name());
        row.appendElement("td").text(column.type());
        row.appendElement("td").text(column.comment());
      }
    }
  }

  private static void link(Element parent, String table) {
    parent.appendElement("a").attr("href", "#" + table).appendElement("code").text(table);
  }
}
