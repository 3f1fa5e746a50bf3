package io.claimhouse.link;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.Synonyms;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When two attributions name one source. */
final class SourceKeys {

  private static final Set<WordClass> PRONOUNS =
      Set.of(WordClass.PRONOUN, WordClass.SPEAKER, WordClass.POSSESSIVE, WordClass.RELATIVE);

  /** What is said of a person behind the name: ", the spokesman of the ministry", ", 44". */
  private static final Pattern APPOSITION = Pattern.compile(",\\s+[\\p{Ll}\\p{N}].*$");

  private static final FunctionWords FUNCTION_WORDS = FunctionWords.fromSeeds();

  private SourceKeys() {}

  /**
   * A key that two mentions of one source share: the name without its case and what stands behind
   * it. A pronoun means somebody else in each article.
   */
  static String of(String attributedTo, String articleId) {
    List<String> words = Synonyms.words(APPOSITION.matcher(attributedTo).replaceFirst(""));
    boolean isPronoun =
        words.size() == 1 && FUNCTION_WORDS.of(words.get(0)).stream().anyMatch(PRONOUNS::contains);
    return String.join(" ", words) + (isPronoun ? " of " + articleId : "");
  }
}
