package io.claimhouse.cli;

import io.claimhouse.warehouse.MacroDescription;
import io.claimhouse.warehouse.QueryResult;
import io.claimhouse.warehouse.QueryResult.Column;
import io.claimhouse.warehouse.SqlStatement;
import io.claimhouse.warehouse.TableDescription;
import io.claimhouse.warehouse.TableDescription.ColumnDescription;
import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/**
 * The shell of {@link SqlCommand}: a statement may take several lines and ends with a semicolon.
 */
final class SqlShell {

  private static final String HELP =
      """
      A statement ends with a semicolon and may take several lines.
      .tables          the tables, views and macros, and what each holds
      .schema [TABLE]  the columns of a table, or of all, and what each means
      .help            this
      .quit            the end; so is Ctrl-D
      Tab completes the names of tables and columns; the arrow keys bring back earlier statements.""";

  private static final List<String> COMMANDS = List.of(".help", ".quit", ".schema", ".tables");
  private static final Pattern NAME_AT_END = Pattern.compile("[\\p{L}\\p{N}_.]*$");

  private final WarehouseQuery warehouse;
  private final ResultPrinter printer;
  private final LineReader lines;
  private final PrintWriter out;

  /**
   * A shell on a terminal.
   *
   * @param history where statements are kept between sessions
   */
  SqlShell(WarehouseQuery warehouse, ResultPrinter printer, Terminal terminal, Path history) {
    this.warehouse = warehouse;
    this.printer = printer;
    this.out = terminal.writer();
    SortedSet<String> names = new TreeSet<>(COMMANDS);
    for (TableDescription table : warehouse.tables()) {
      names.add(table.name());
      table.columns().forEach(column -> names.add(column.name()));
    }
    warehouse.macros().forEach(macro -> names.add(macro.name()));
    this.lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("claimhouse")
            .parser(new StatementParser())
            .completer((reader, line, candidates) -> complete(names, line, candidates))
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "       ...> ")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /** Reads and answers until the end of the input. */
  void run() throws IOException {
    out.println("Claimhouse: SQL over the warehouse, read-only. Type .help for help.");
    while (true) {
      String line;
      try {
        line = lines.readLine("claimhouse> ").strip();
      } catch (UserInterruptException e) {
        continue;
      } catch (EndOfFileException e) {
        return;
      }
      if (line.equals(".quit") || line.equals(".exit")) {
        return;
      }
      answer(line);
      out.flush();
    }
  }

  private void answer(String line) throws IOException {
    try {
      if (line.startsWith(".")) {
        command(line.split("\\s+"));
      } else if (!line.isEmpty()) {
        printer.print(warehouse.run("the statement", line), out);
      }
    } catch (WarehouseException e) {
      out.println(e.getMessage());
    }
  }

  private void command(String[] words) throws IOException {
    switch (words[0]) {
      case ".help" -> out.println(HELP);
      case ".tables" -> printer.print(tables(), out);
      case ".schema" -> printer.print(schema(words.length > 1 ? words[1] : ""), out);
      default -> out.println("there is no " + words[0] + "; .help tells what there is");
    }
  }

  private QueryResult tables() {
    List<List<Object>> rows = new ArrayList<>();
    for (TableDescription table : warehouse.tables()) {
      rows.add(List.of(table.name(), table.isView() ? "view" : "table", table.comment()));
    }
    for (MacroDescription macro : warehouse.macros()) {
      rows.add(List.of(macro.call(), "macro", macro.comment()));
    }
    return new QueryResult(texts("name", "kind", "holds"), rows);
  }

  private QueryResult schema(String wanted) {
    List<List<Object>> rows = new ArrayList<>();
    for (TableDescription table : warehouse.tables()) {
      if (wanted.isEmpty() || table.name().equals(wanted)) {
        for (ColumnDescription column : table.columns()) {
          rows.add(List.of(table.name(), column.name(), column.type(), column.comment()));
        }
      }
    }
    if (rows.isEmpty()) {
      throw new WarehouseException("there is no table " + wanted + "; .tables lists them");
    }
    return new QueryResult(texts("table", "column", "type", "means"), rows);
  }

  private static List<Column> texts(String... names) {
    return java.util.Arrays.stream(names).map(name -> new Column(name, false)).toList();
  }

  private static void complete(
      SortedSet<String> names, ParsedLine line, List<Candidate> candidates) {
    String word = line.word().substring(0, line.wordCursor());
    Matcher matcher = NAME_AT_END.matcher(word);
    String typed = matcher.find() ? matcher.group() : "";
    int dot = typed.startsWith(".") ? -1 : typed.lastIndexOf('.');
    String begun = typed.substring(dot + 1);
    String before = word.substring(0, word.length() - begun.length());
    for (String name : names) {
      if (name.startsWith(begun)) {
        candidates.add(new Candidate(before + name, name, null, null, null, null, false));
      }
    }
  }

  /** Asks for more lines until a statement is closed. */
  private static final class StatementParser extends DefaultParser {

    StatementParser() {
      setQuoteChars(new char[0]);
      setEscapeChars(new char[0]);
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == Parser.ParseContext.ACCEPT_LINE && isOpen(line)) {
        throw new EOFError(-1, -1, "the statement is not closed");
      }
      return super.parse(line, cursor, context);
    }

    private static boolean isOpen(String line) {
      if (line.isBlank() || line.strip().startsWith(".")) {
        return false;
      }
      List<SqlStatement> statements = SqlStatement.split(line);
      return statements.isEmpty() || !statements.get(statements.size() - 1).isClosed();
    }
  }
}
