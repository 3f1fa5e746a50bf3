package io.claimhouse.cli;

import io.claimhouse.notebook.KernelSpec;
import io.claimhouse.notebook.NotebookException;
import io.claimhouse.notebook.SqlKernel;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimhouse notebook}: SQL cells and charts in Jupyter. */
@Command(
    name = "notebook",
    description = "Lets Jupyter notebooks read the warehouse in SQL and draw charts.",
    mixinStandardHelpOptions = true,
    subcommands = {NotebookCommand.InstallKernel.class, NotebookCommand.Serve.class})
public final class NotebookCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say which: claimhouse notebook install-kernel");
  }

  /** {@code claimhouse notebook install-kernel}. */
  @Command(
      name = "install-kernel",
      description = "Tells Jupyter of the kernel 'Claimhouse SQL'.",
      mixinStandardHelpOptions = true)
  static final class InstallKernel implements Callable<Integer> {

    @Mixin private WarehouseOption warehouse;

    @Option(
        names = "--prefix",
        paramLabel = "DIR",
        description = "Write below DIR/share/jupyter, not into the user's own data folder.")
    private Optional<Path> prefix = Optional.empty();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      Path data =
          prefix
              .map(folder -> folder.resolve("share").resolve("jupyter"))
              .orElseGet(
                  () ->
                      KernelSpec.userDataFolder(
                          System.getenv(),
                          System.getProperty("user.home"),
                          System.getProperty("os.name")));
      try {
        Path file = new KernelSpec(command()).install(data);
        spec.commandLine().getOut().println("Jupyter finds the kernel at " + file);
        return CommandLine.ExitCode.OK;
      } catch (NotebookException e) {
        spec.commandLine().getErr().println(e.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
      }
    }

    /** This program as it runs now, so that the notebook meets the same version. */
    private List<String> command() {
      String classPath =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
              .map(part -> Path.of(part).toAbsolutePath().normalize().toString())
              .collect(Collectors.joining(File.pathSeparator));
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx2g",
          "-cp",
          classPath,
          "io.claimhouse.cli.Claimhouse",
          "notebook",
          "serve",
          "--connection-file",
          "{connection_file}",
          "--warehouse",
          warehouse.folder().toAbsolutePath().normalize().toString());
    }
  }

  /** {@code claimhouse notebook serve}: what Jupyter starts. */
  @Command(
      name = "serve",
      hidden = true,
      description = "Serves one notebook; Jupyter calls this.",
      mixinStandardHelpOptions = true)
  static final class Serve implements Callable<Integer> {

    @Option(
        names = "--connection-file",
        required = true,
        paramLabel = "FILE",
        description = "The file in which Jupyter says where to listen.")
    private Path connectionFile;

    @Option(
        names = "--warehouse",
        required = true,
        paramLabel = "DIR",
        description = "The warehouse to read.")
    private Path warehouse;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      try {
        SqlKernel.serve(connectionFile, warehouse, version());
        return CommandLine.ExitCode.OK;
      } catch (NotebookException e) {
        spec.commandLine().getErr().println(e.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
      }
    }

    private static String version() {
      return Optional.ofNullable(NotebookCommand.class.getPackage().getImplementationVersion())
          .orElse("development");
    }
  }
}
