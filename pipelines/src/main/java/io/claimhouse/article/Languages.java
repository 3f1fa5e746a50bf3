package io.claimhouse.article;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Tells the language of a text, with what the page declares as evidence. */
final class Languages {

  private static final int SAMPLE = 400;
  private static final int ENOUGH = 40;

  private final LanguageDetector detector;

  Languages() {
    try {
      detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .withProfiles(new LanguageProfileReader().readAllBuiltIn())
              // One exact pass instead of seven sampled ones: faster, and without chance.
              .shortTextAlgorithm(Integer.MAX_VALUE)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language profiles", e);
    }
  }

  /**
   * The language of a text, BCP 47.
   *
   * @param text the text
   * @param declared what its page or record says
   */
  Optional<String> read(String text, Optional<String> declared) {
    Optional<String> stated = declared.flatMap(Languages::code);
    if (text.length() < ENOUGH) {
      return stated;
    }
    Optional<String> head = detect(text, 0);
    if (stated.isEmpty() || head.equals(stated)) {
      return head.isPresent() ? head : stated;
    }
    // Names and foreign words mislead; only two places that agree outweigh a declaration.
    Optional<String> middle = detect(text, text.length() / 2);
    return head.isPresent() && head.equals(middle) ? head : stated;
  }

  private Optional<String> detect(String text, int from) {
    String sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
    return Optional.ofNullable(detector.detect(sample).orNull()).map(LdLocale::getLanguage);
  }

  /** The language part of a declaration such as {@code en-US} or {@code de_AT}. */
  static Optional<String> code(String declared) {
    String code = declared.strip().toLowerCase(Locale.ROOT).split("[-_,;\\s]", 2)[0];
    return code.matches("[a-z]{2,3}") ? Optional.of(code) : Optional.empty();
  }
}
