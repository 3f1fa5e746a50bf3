package io.claimhouse.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands as a user does, in this process. */
public final class CommandLineHarness {

  /**
   * What a command left behind.
   *
   * @param exitCode its exit code
   * @param out what it printed
   * @param err what it complained of
   */
  public record Result(int exitCode, String out, String err) {}

  private CommandLineHarness() {}

  public static Result execute(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Claimhouse.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(args);
    return new Result(exitCode, out.toString(), err.toString());
  }
}
