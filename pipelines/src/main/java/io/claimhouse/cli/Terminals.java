package io.claimhouse.cli;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** What is known of the terminal that the program prints to. */
final class Terminals {

  private Terminals() {}

  /** The columns of the terminal; 0 where the output goes elsewhere. */
  static int width() {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      return terminal.getType().startsWith(Terminal.TYPE_DUMB) ? 0 : terminal.getWidth();
    } catch (IOException e) {
      return 0;
    }
  }
}
