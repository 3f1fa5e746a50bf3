package io.claimhouse.cli;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** What is known of the terminal that the program prints to. */
final class Terminals {

  private Terminals() {}

  /** The columns of the terminal; 0 where the output is none. */
  static int width() {
    if (System.console() == null) {
      return 0;
    }
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      return terminal.getWidth();
    } catch (IOException e) {
      return 0;
    }
  }
}
