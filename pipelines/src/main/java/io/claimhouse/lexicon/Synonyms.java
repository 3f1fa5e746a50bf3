package io.claimhouse.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that name one thing in the figures of different outlets: {@code
 * seeds/lexicon/synonyms.csv}. Words are looked up in lower case and in the singular. Immutable.
 */
public final class Synonyms {

  /** What a word does in a figure's sentence. */
  public enum WordClass {
    /** A noun that says what happened, whoever did it. */
    OUTCOME,
    /** What is counted. */
    NOUN,
    /** A noun for people at large: the act says what became of them. */
    PERSON,
    /** The lemma of a verb; an act with the name of an outcome makes it. */
    ACT,
    /** The lemma of a verb; an act with the name of an outcome makes it, of people alone. */
    PEOPLE_ACT,
    /** The same, of people where they live, whatever the place of the deed. */
    DISTANT_ACT,
    /** What stands behind people and says what became of them. */
    FATE,
    /** What is taken from people when it is told of them. */
    BELONGING,
    /** The lemma of a verb that says only that something is so. */
    STATE,
    /** A modifier that does not narrow what is counted. */
    FILLER,
    /** A subject that names nothing. */
    PRONOUN,
    /** A subject that stands for what follows the verb. */
    EXPLETIVE,
    /** Words before a figure that is a part of one before. */
    PART_CUE,
    /** Words before a length of time within which all that is counted came. */
    PERIOD_CUE,
    /** A noun for one step of a whole. */
    PORTION,
    /** A noun for what a text counts of itself: "four ways to", "seven numbers of the week". */
    TALK,
    /** Says of those counted that they are others than those before. */
    OTHERS,
    /** Behind a count of what came on top. */
    MORE,
    /** Behind "or" in a figure that is the least or the most of a definition: "four or more". */
    OR_MORE,
    /** Behind "of", where those counted are a part: "nine of the dead". */
    OF_WHOLE,
    /** Behind it a subject tells only where or when it was: "the toll in the flood". */
    BESIDE_SUBJECT,
    /** The lemma of a verb that makes others passive. */
    PASSIVE,
    /** How the cue of a statement begins that was made before what the article tells. */
    EARLIER_STATEMENT
  }

  /**
   * What a word means.
   *
   * @param id the same for all synonyms
   * @param wordClass what it does
   * @param label how a series' label says it; empty where labels leave it out
   */
  public record Concept(String id, WordClass wordClass, String label) {}

  private final Map<WordClass, Map<String, Concept>> byClass;
  private final Set<String> outcomes;
  private final Map<String, String> labels;
  private final Map<String, String> actLabels;

  private Synonyms(Map<WordClass, Map<String, Concept>> byClass) {
    this.byClass = byClass;
    this.outcomes =
        byClass.getOrDefault(WordClass.OUTCOME, Map.of()).values().stream()
            .map(Concept::id)
            .collect(Collectors.toUnmodifiableSet());
    this.labels =
        labels(byClass, WordClass.OUTCOME, WordClass.NOUN, WordClass.PERSON, WordClass.ACT);
    this.actLabels = labels(byClass, WordClass.ACT, WordClass.PEOPLE_ACT, WordClass.DISTANT_ACT);
  }

  private static Map<String, String> labels(
      Map<WordClass, Map<String, Concept>> byClass, WordClass... labelledClasses) {
    Map<String, String> labels = new HashMap<>();
    for (WordClass labelled : labelledClasses) {
      for (Concept concept : byClass.getOrDefault(labelled, Map.of()).values()) {
        labels.putIfAbsent(concept.id(), concept.label());
      }
    }
    return labels;
  }

  public static Synonyms fromSeeds() {
    Map<WordClass, Map<String, Concept>> byClass = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/synonyms.csv").rows()) {
      Concept concept =
          new Concept(
              row.get("concept"),
              WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
              row.get("label"));
      for (String word : row.list("words")) {
        byClass
            .computeIfAbsent(concept.wordClass(), c -> new HashMap<>())
            .putIfAbsent(word.toLowerCase(Locale.ROOT), concept);
      }
    }
    return new Synonyms(byClass);
  }

  /** What a phrase of this class means, as it stands or with its last word in the singular. */
  public Optional<Concept> find(WordClass wordClass, String phrase) {
    Map<String, Concept> concepts = byClass.getOrDefault(wordClass, Map.of());
    String lower = phrase.toLowerCase(Locale.ROOT).strip();
    Concept asWritten = concepts.get(lower);
    return asWritten != null
        ? Optional.of(asWritten)
        : Optional.ofNullable(concepts.get(singular(lower)));
  }

  public boolean is(WordClass wordClass, String phrase) {
    return find(wordClass, phrase).isPresent();
  }

  /** Whether a concept of this name is an outcome. */
  public boolean hasOutcome(String concept) {
    return outcomes.contains(concept);
  }

  /** How the label of a series says this act; empty where no seed has it. */
  public Optional<String> actLabel(String concept) {
    return Optional.ofNullable(actLabels.get(concept));
  }

  /** The label of a concept by its id; empty where no seed names it. */
  public Optional<String> label(String concept) {
    return Optional.ofNullable(labels.get(concept));
  }

  /** A regular expression for the words of a class in lower case, the longest first. */
  public String anyOf(WordClass wordClass) {
    return byClass.getOrDefault(wordClass, Map.of()).keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether a text ends in words of this class. */
  public boolean endsIn(WordClass wordClass, String before) {
    String lower = before.toLowerCase(Locale.ROOT).strip();
    return byClass.getOrDefault(wordClass, Map.of()).keySet().stream()
        .anyMatch(
            cue ->
                lower.endsWith(cue)
                    && (lower.length() == cue.length()
                        || !Character.isLetter(lower.charAt(lower.length() - cue.length() - 1))));
  }

  /** The phrase with the regular English plural of its last word undone. */
  public static String singular(String phrase) {
    int length = phrase.length();
    if (length < 4 || !phrase.endsWith("s")) {
      return phrase;
    }
    for (String kept : List.of("ss", "us", "is")) {
      if (phrase.endsWith(kept)) {
        return phrase;
      }
    }
    if (phrase.endsWith("ies") && length > 4) {
      return phrase.substring(0, length - 3) + "y";
    }
    for (String ending : List.of("sses", "shes", "ches", "xes", "zes")) {
      if (phrase.endsWith(ending)) {
        return phrase.substring(0, length - 2);
      }
    }
    return phrase.substring(0, length - 1);
  }

  /** The words of a phrase, lower case, split at what is neither letter, digit, nor joiner. */
  public static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'’-]+", -1)) {
      String bare = word.replaceAll("['’]s?$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
