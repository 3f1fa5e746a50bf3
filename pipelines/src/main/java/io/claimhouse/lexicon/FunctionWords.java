package io.claimhouse.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code lexicon/function_words.csv}: the closed classes of English words. */
public final class FunctionWords {

  /** A closed class. A word may be in several. */
  public enum WordClass {
    DET,
    PRONOUN,
    /** A pronoun or contraction that opens a clause. */
    SUBJECT,
    PREPOSITION,
    /** A preposition that a place may follow. */
    PLACE,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    AUXILIARY,
    MODAL,
    NEGATION,
    ADVERB,
    /** A noun whose ending is that of a verb form. */
    NOUN,
    /** A noun that is plural without its ending. */
    PLURAL,
    MONTH,
    WEEKDAY,
    /** A word that names a day by itself: "today". */
    DAY,
    /** A part of the calendar or of the day: "week", "evening". */
    PERIOD,
    /** A pronoun for who speaks or is spoken to. */
    SPEAKER,
    /** A pronoun for one person who was named. */
    PERSONAL,
    /** A pronoun for a thing or a body that was named. */
    IMPERSONAL,
    /** A pronoun for several, who may be anybody. */
    GROUP,
    /** A pronoun for one person who was not named. */
    UNNAMED,
    /** A pronoun that owns the noun behind it. */
    POSSESSIVE,
    /** What opens a condition: "if". */
    CONDITION,
    /** Stands between a figure and a stretch of days that it speaks of: "in". */
    WITHIN,
    /** Stands between a figure and the day that it speaks of: "as of". */
    AS_OF,
    /** An auxiliary in the past. */
    PAST,
    /** A modal of what is to come. */
    FUTURE,
    /** A preposition whose phrase tells the time. */
    TIME,
    /** The end of an adjective, behind a hyphen: "-ous". */
    ADJECTIVE_ENDING
  }

  private static final Set<WordClass> NO_CLASS = Set.of();

  private final Map<String, Set<WordClass>> classes;
  private final List<String> adjectiveEndings;

  private FunctionWords(Map<String, Set<WordClass>> classes, List<String> adjectiveEndings) {
    this.classes = Map.copyOf(classes);
    this.adjectiveEndings = List.copyOf(adjectiveEndings);
  }

  public static FunctionWords fromSeeds() {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    List<String> adjectiveEndings = new ArrayList<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/function_words.csv").rows()) {
      WordClass wordClass = WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      if (wordClass == WordClass.ADJECTIVE_ENDING) {
        adjectiveEndings.add(row.get("word").substring(1));
      } else {
        classes
            .computeIfAbsent(row.get("word"), word -> EnumSet.noneOf(WordClass.class))
            .add(wordClass);
      }
    }
    return new FunctionWords(classes, adjectiveEndings);
  }

  /** The classes of a word in lower case; empty for words of the open classes. */
  public Set<WordClass> of(String word) {
    return classes.getOrDefault(word, NO_CLASS);
  }

  public boolean is(String word, WordClass wordClass) {
    return of(word).contains(wordClass);
  }

  /** Whether a word in lower case is of a closed class: no noun, whatever its ending. */
  public boolean isClosed(String word) {
    for (WordClass wordClass : of(word)) {
      if (wordClass != WordClass.NOUN && wordClass != WordClass.PLURAL) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word in lower case ends as adjectives do. */
  public boolean endsAsAdjective(String word) {
    for (String ending : adjectiveEndings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
