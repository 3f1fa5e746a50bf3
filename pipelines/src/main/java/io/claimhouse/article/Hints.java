package io.claimhouse.article;

import io.claimhouse.document.Hint;
import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hints of a document by the article field that they speak of. */
final class Hints {

  private final Map<String, List<Found<String>>> byField;

  private Hints(Map<String, List<Found<String>>> byField) {
    this.byField = byField;
  }

  /** The first hint for a field: {@code title}, {@code author}, {@code published}, … */
  Optional<Found<String>> first(String field) {
    return all(field).stream().findFirst();
  }

  List<Found<String>> all(String field) {
    return byField.getOrDefault(field, List.of());
  }

  /** What the keys of hints mean, from {@code seeds/lexicon/hint_keys.csv}. */
  static final class Keys {

    /**
     * @param field the article's field
     * @param rank the smaller the better among hints for one field
     */
    private record Meaning(String field, int rank) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    static Keys fromSeeds() {
      Keys keys = new Keys();
      for (SeedTable.Row row : SeedTable.read("lexicon/hint_keys.csv").rows()) {
        keys.meanings.put(
            row.get("origin") + " " + row.get("key").toLowerCase(java.util.Locale.ROOT),
            new Meaning(row.get("field"), Integer.parseInt(row.get("rank"))));
      }
      return keys;
    }

    Hints read(List<Hint> hints) {
      Map<String, List<Ranked>> ranked = new LinkedHashMap<>();
      for (Hint hint : hints) {
        Meaning meaning =
            meanings.get(hint.origin() + " " + hint.key().toLowerCase(java.util.Locale.ROOT));
        if (meaning != null && !hint.value().isBlank()) {
          ranked
              .computeIfAbsent(meaning.field(), key -> new ArrayList<>())
              .add(
                  new Ranked(
                      meaning.rank(),
                      new Found<>(hint.value().strip(), hint.origin() + "." + hint.key())));
        }
      }
      Map<String, List<Found<String>>> byField = new LinkedHashMap<>();
      ranked.forEach(
          (field, values) ->
              byField.put(
                  field,
                  values.stream()
                      .sorted(java.util.Comparator.comparingInt(Ranked::rank))
                      .map(Ranked::found)
                      .toList()));
      return new Hints(byField);
    }

    private record Ranked(int rank, Found<String> found) {}
  }
}
