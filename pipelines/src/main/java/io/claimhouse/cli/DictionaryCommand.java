package io.claimhouse.cli;

import io.claimhouse.warehouse.Dictionary;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimhouse dictionary}: what the tables and columns mean. */
@Command(
    name = "dictionary",
    description = {
      "Prints what every table, view and column of the warehouse means, how they are related,",
      "and which example query reads them."
    },
    mixinStandardHelpOptions = true)
final class DictionaryCommand implements Callable<Integer> {

  /** How a dictionary is written. */
  enum Format {
    MARKDOWN,
    HTML
  }

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "markdown or html (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Dictionary dictionary = Dictionary.of(warehouse.folder());
    spec.commandLine()
        .getOut()
        .print(
            format == Format.HTML
                ? DictionaryPage.of(dictionary)
                : DictionaryMarkdown.of(dictionary));
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }
}
