package io.claimhouse.cli;

import io.claimhouse.warehouse.WarehouseCheck;
import io.claimhouse.warehouse.WarehouseException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the data tests over the published warehouse. */
@Command(
    name = "check",
    description =
        "Runs the data tests over the warehouse, and holds every span against the stored text.")
public final class CheckCommand implements Callable<Integer> {

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<WarehouseCheck.Result> results = WarehouseCheck.run(warehouse.folder());
      long failed = 0;
      for (WarehouseCheck.Result result : results) {
        if (result.broken() > 0) {
          failed++;
          out.printf(
              "broken  %s: %d rows, such as %s%n",
              result.test(), result.broken(), result.example());
        } else {
          out.printf("ok      %s%n", result.test());
        }
      }
      out.printf("%d data tests, %d broken%n", results.size(), failed);
      out.flush();
      return failed == 0 ? 0 : 1;
    } catch (WarehouseException e) {
      spec.commandLine().getErr().println("claimhouse check: " + e.getMessage());
      return 1;
    }
  }
}
