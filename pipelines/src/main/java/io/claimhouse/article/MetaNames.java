package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which meta elements tell a fact, the best first: {@code lexicon/meta_names.csv}. */
final class MetaNames {

  private final Map<String, List<String>> byField;

  private MetaNames(Map<String, List<String>> byField) {
    this.byField = byField;
  }

  static MetaNames fromSeeds() {
    Map<String, List<String>> byField = new LinkedHashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/meta_names.csv").rows()) {
      byField.computeIfAbsent(row.get("field"), field -> new ArrayList<>()).add(row.get("name"));
    }
    return new MetaNames(byField);
  }

  /** The names for a field, in the order of trust. */
  List<String> of(String field) {
    List<String> names = byField.get(field);
    if (names == null) {
      throw new IllegalArgumentException("no meta names for " + field);
    }
    return names;
  }
}
