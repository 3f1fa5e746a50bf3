package io.claimhouse.cli;

import io.claimhouse.document.InputException;
import io.claimhouse.lexicon.Version;
import io.claimhouse.warehouse.WarehouseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code claimhouse}: the program. */
@Command(
    name = "claimhouse",
    description = "The warehouse of what the news claims: raw articles in, SQL out.",
    versionProvider = Claimhouse.VersionText.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      LinkCommand.class,
      LoadCommand.class,
      CompactCommand.class,
      SqlCommand.class,
      StoryCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      DictionaryCommand.class,
      NotebookCommand.class,
      ExtractCommand.class,
      EvalCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Start with `claimhouse run`, which reads the sample articles, and then",
      "`claimhouse sql -f sql/examples/01*.sql`.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some inputs rejected under --strict."
    })
public final class Claimhouse implements Runnable {

  /** Some inputs were rejected, and the user asked to hear of it. */
  static final int REJECTIONS = 3;

  @Spec private CommandSpec spec;

  /** Starts the program; the exit code is the process's. */
  public static void main(String[] args) {
    // Articles are in all scripts; the terminal's own encoding is the reader's matter.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = commandLine(out, err).execute(args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** The command line, printing to the given writers. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Claimhouse())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Claimhouse::wrongUsage)
        .setExecutionExceptionHandler(Claimhouse::failure);
  }

  /** Without a command: the help, and the exit code of a wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(sentence(e.getMessage()) + " See `" + name + " --help`.");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failure(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof InputException) {
      command.getErr().println(sentence(e.getMessage()));
      return CommandLine.ExitCode.USAGE;
    }
    if (e instanceof WarehouseException || e instanceof IOException) {
      command.getErr().println(sentence(e.getMessage()));
      return CommandLine.ExitCode.SOFTWARE;
    }
    // A defect of the program: whoever reports it needs the trace.
    throw e;
  }

  private static String sentence(String messageOrNull) {
    String message = messageOrNull == null ? "failed" : messageOrNull.strip();
    return "claimhouse: " + message + (message.endsWith(".") ? "" : ".");
  }

  /** The version of program and seeds. */
  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"claimhouse " + Version.current()};
    }
  }
}
