package io.claimhouse.article;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells the language of a text, with what its page declares as evidence. The cheap tests come
 * first: the script, then the function words of a few samples; only what neither tells is left to
 * the profiles of letters.
 */
final class Languages {

  private static final int SAMPLE = 300;
  private static final int SAMPLES = 3;

  /** How much of a text is shown to the profiles. */
  private static final int PROFILED = 400;

  /** Letters of a shorter text show any language. */
  private static final int ENOUGH = 40;

  private final LanguageScripts scripts = LanguageScripts.fromSeeds();
  private final LanguageWords words = LanguageWords.fromSeeds();
  private final LanguageProfiles profiles = new LanguageProfiles();

  /**
   * The language of a text, BCP 47.
   *
   * @param text the text
   * @param declared what its page or record says
   */
  Optional<String> read(String text, Optional<String> declared) {
    Optional<String> stated = declared.flatMap(Languages::code);
    LanguageScripts.Votes letters = scripts.new Votes();
    LanguageWords.Votes votes = words.new Votes();
    int count = text.length() <= SAMPLES * SAMPLE ? 1 : SAMPLES;
    int length = count == 1 ? text.length() : SAMPLE;
    for (int i = 0; i < count; i++) {
      int from = count == 1 ? 0 : wordStart(text, (text.length() - length) / (count - 1) * i);
      int to = Math.min(text.length(), from + length);
      letters.count(text, from, to);
      votes.count(text, from, to);
    }
    Optional<String> script = letters.winner();
    if (script.isPresent()) {
      return script;
    }
    if (stated.isPresent() && !words.knows(stated.get())) {
      // A language without a list of words: its neighbours' words would win.
      Optional<String> detected = detect(text);
      if (detected.isEmpty() || detected.equals(stated)) {
        return stated;
      }
    }
    return votes.winner(stated).or(() -> stated).or(() -> detect(text));
  }

  private Optional<String> detect(String text) {
    return text.length() < ENOUGH
        ? Optional.empty()
        : profiles.detect(text.substring(0, Math.min(text.length(), PROFILED)));
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at > 0 && at < text.length() && at < from + 30 && text.charAt(at - 1) != ' ') {
      at++;
    }
    return at;
  }

  /**
   * The language part of a declaration such as {@code en-US} or {@code de_AT}, with one code for
   * each language where BCP 47 has an old or a narrower one beside it.
   */
  static Optional<String> code(String declared) {
    String text = declared.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    boolean ends = end == text.length() || "-_,; ".indexOf(text.charAt(end)) >= 0;
    if (end < 2 || end > 3 || !ends) {
      return Optional.empty();
    }
    return Optional.of(
            switch (text.substring(0, end)) {
              case "nb" -> "no";
              case "iw" -> "he";
              case "in" -> "id";
              case "jp" -> "ja";
              case "ua" -> "uk";
              case "und", "mul", "zxx" -> "";
              default -> text.substring(0, end);
            })
        .filter(code -> !code.isEmpty());
  }
}
