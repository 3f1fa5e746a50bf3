package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parameters of addresses that say how a reader came, not what is read: {@code
 * lexicon/tracking_parameters.csv}.
 */
final class TrackingParameters {

  private final Set<String> names = new HashSet<>();
  private final List<String> starts = new ArrayList<>();

  static TrackingParameters fromSeeds() {
    TrackingParameters parameters = new TrackingParameters();
    for (SeedTable.Row row : SeedTable.read("lexicon/tracking_parameters.csv").rows()) {
      String name = row.get("name").toLowerCase(Locale.ROOT);
      if (name.endsWith("*")) {
        parameters.starts.add(name.substring(0, name.length() - 1));
      } else {
        parameters.names.add(name);
      }
    }
    return parameters;
  }

  boolean has(String parameter) {
    String name = parameter.toLowerCase(Locale.ROOT);
    return names.contains(name) || starts.stream().anyMatch(name::startsWith);
  }
}
