package io.claimhouse.cli;

import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseExport;
import io.claimhouse.warehouse.WarehouseExport.ExportedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimhouse export}: tables and marts as files. */
@Command(
    name = "export",
    description = "Writes tables and marts as Parquet or CSV, one file each, and a manifest.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "parquet or csv.")
  private WarehouseExport.Format format;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; made where it is missing.")
  private Path target;

  @Parameters(
      paramLabel = "TABLE",
      arity = "0..*",
      description = "The tables and marts to write; without any, all.")
  private List<String> tables = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      List<ExportedFile> files = WarehouseExport.write(warehouse.folder(), tables, format, target);
      for (ExportedFile file : files) {
        spec.commandLine().getOut().printf("%s  %d rows%n", file.file(), file.rowCount());
      }
      spec.commandLine().getOut().flush();
      return 0;
    } catch (WarehouseException e) {
      spec.commandLine().getErr().println("claimhouse export: " + e.getMessage());
      return 1;
    }
  }
}
