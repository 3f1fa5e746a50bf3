package io.claimhouse.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** {@code lexicon/person_titles.csv}: titles and roles before a person's name. */
public final class PersonTitles {

  private final Set<String> words;

  private PersonTitles(Set<String> words) {
    this.words = words;
  }

  public static PersonTitles fromSeeds() {
    return new PersonTitles(
        SeedTable.read("lexicon/person_titles.csv").rows().stream()
            .map(row -> row.get("title"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a word in lower case is one. */
  public boolean contains(String word) {
    return words.contains(word);
  }
}
