package io.claimhouse.cli;

import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers SQL over the published warehouse; it can change nothing. */
@Command(
    name = "sql",
    description = {
      "Answers SQL over the warehouse, which it can only read.",
      "Without -c and -f it is a shell: type .help there."
    })
public final class SqlCommand implements Callable<Integer> {

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(names = "-c", paramLabel = "QUERY", description = "The SQL to run.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "-f",
      paramLabel = "FILE",
      description = "A file of SQL to run; - reads standard input.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, json or markdown (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A variable for the SQL, which reads it with getvariable('NAME').")
  private Map<String, String> variables = new LinkedHashMap<>();

  @Option(names = "--wide", description = "Print tables whole, wider than the terminal if need be.")
  private boolean isWide;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (query.isPresent() && file.isPresent()) {
      throw new ParameterException(spec.commandLine(), "give -c or -f, not both");
    }
    ResultPrinter printer =
        new ResultPrinter(ResultPrinter.Format.of(format, spec), isWide ? 0 : Terminals.width());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (WarehouseQuery reader = WarehouseQuery.open(warehouse.folder())) {
      variables.forEach(reader::setVariable);
      if (query.isEmpty() && file.isEmpty()) {
        runShell(reader, printer);
        return 0;
      }
      String name = query.isPresent() ? "the query" : file.get();
      String sql = query.isPresent() ? query.get() : read(file.get());
      printer.print(reader.run(name, sql), out);
      return 0;
    } catch (WarehouseException e) {
      err.println("claimhouse sql: " + e.getMessage());
    } catch (NoSuchFileException e) {
      err.println("claimhouse sql: there is no file " + e.getFile());
    } catch (IOException e) {
      err.println("claimhouse sql: cannot read or write: " + e.getMessage());
    }
    return 1;
  }

  private static void runShell(WarehouseQuery reader, ResultPrinter printer) throws IOException {
    Path history = Path.of(System.getProperty("user.home"), ".claimhouse_history");
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      new SqlShell(reader, printer, terminal, history).run();
    }
  }

  private static String read(String file) throws IOException {
    if (file.equals("-")) {
      InputStream in = System.in;
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return Files.readString(Path.of(file));
  }
}
