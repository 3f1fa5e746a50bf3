package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells a language by its script, where no other of the world's news is written in it; from {@code
 * seeds/lexicon/language_scripts.csv}.
 */
final class LanguageScripts {

  private final Map<Character.UnicodeScript, String> languages =
      new EnumMap<>(Character.UnicodeScript.class);

  static LanguageScripts fromSeeds() {
    LanguageScripts scripts = new LanguageScripts();
    for (SeedTable.Row row : SeedTable.read("lexicon/language_scripts.csv").rows()) {
      scripts.languages.put(Character.UnicodeScript.forName(row.get("script")), row.get("lang"));
    }
    return scripts;
  }

  /** Counts letters by the language of their script. */
  final class Votes {

    /** Japanese is written with more Han than kana, Chinese with no kana at all. */
    private static final double LEAST_KANA = 0.05;

    private final Map<String, Integer> letters = new TreeMap<>();
    private int others;

    void count(String text, int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c < 0x370) {
          others += Character.isLetter(c) ? 1 : 0;
        } else if (Character.isLetter(c)) {
          String language = languages.get(Character.UnicodeScript.of(c));
          if (language == null) {
            others++;
          } else {
            letters.merge(language, 1, Integer::sum);
          }
        }
      }
    }

    /** The language of most letters; empty where they are Latin or of another shared script. */
    Optional<String> winner() {
      String best = null;
      int sum = others;
      for (Map.Entry<String, Integer> entry : letters.entrySet()) {
        sum += entry.getValue();
        if (best == null || entry.getValue() > letters.get(best)) {
          best = entry.getKey();
        }
      }
      if (best == null) {
        return Optional.empty();
      }
      int kana = letters.getOrDefault("ja", 0);
      if (best.equals("zh") && kana > LEAST_KANA * letters.get("zh")) {
        best = "ja";
      }
      // A letter of Han or Hangul is a syllable or a word: half as many weigh more than Latin ones.
      return letters.get(best) + (best.equals("ja") ? letters.getOrDefault("zh", 0) : 0) > 0.4 * sum
          ? Optional.of(best)
          : Optional.empty();
    }
  }
}
