package io.claimhouse.warehouse;

import java.util.List;

/**
 * A view with arguments: {@code from known_by('2026-03-01')}.
 *
 * @param name its name
 * @param arguments the names of its arguments
 * @param comment what it gives; empty where nothing was written down
 */
public record MacroDescription(String name, List<String> arguments, String comment) {

  public MacroDescription {
    arguments = List.copyOf(arguments);
  }

  /** As a query writes it, with the arguments' names. */
  public String call() {
    return name + "(" + String.join(", ", arguments) + ")";
  }
}
