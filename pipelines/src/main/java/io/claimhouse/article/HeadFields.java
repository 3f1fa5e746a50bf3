package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of fields in the head of a plain text, from {@code seeds/lexicon/head_fields.csv}. */
final class HeadFields {

  /** What a field tells. */
  enum Field {
    TITLE,
    AUTHOR,
    BYLINE,
    URL,
    SOURCE,
    PUBLISHED,
    MODIFIED,
    SECTION
  }

  /** The longest name has three words. */
  private static final int LONGEST_NAME = 30;

  private final Map<String, Field> names = new HashMap<>();
  private final List<String> bylines = new ArrayList<>();

  static HeadFields fromSeeds() {
    HeadFields fields = new HeadFields();
    for (SeedTable.Row row : SeedTable.read("lexicon/head_fields.csv").rows()) {
      Field field = Field.valueOf(row.get("field").toUpperCase(Locale.ROOT));
      for (String word : row.list("words")) {
        if (field == Field.BYLINE) {
          fields.bylines.add(word + " ");
        } else {
          fields.names.putIfAbsent(word, field);
        }
      }
    }
    return fields;
  }

  /** A field as a line states it. */
  record Stated(Field field, String value) {}

  /** The field that a line states: a name, a colon and a value. */
  Optional<Stated> read(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      colon = line.indexOf('\uFF1A');
    }
    if (colon <= 0 || colon > LONGEST_NAME) {
      return Optional.empty();
    }
    Field field = names.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    String value = line.substring(colon + 1).strip();
    return field == null || value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stated(field, value));
  }

  /** What follows the word that opens a byline: {@code By Ada Marsh}. */
  Optional<String> bylined(String line) {
    for (String word : bylines) {
      if (line.regionMatches(true, 0, word, 0, word.length())) {
        return Optional.of(line.substring(word.length()).strip());
      }
    }
    return Optional.empty();
  }
}
