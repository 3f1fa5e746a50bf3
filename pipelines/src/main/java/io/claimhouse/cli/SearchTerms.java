package io.claimhouse.cli;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.SeedTable;
import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.Concept;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads what a user looks for: words of any case and number, of which those that name one thing are
 * one. Words that only join others are left out, unless there are no others.
 */
final class SearchTerms {

  private static final int LONGEST_PHRASE = 4;

  private static final Set<WordClass> JOINING =
      Set.of(
          WordClass.DET,
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.RELATIVE,
          WordClass.AUXILIARY);

  /** The classes of the seed whose words are nouns, or stand for one. */
  private static final Set<String> NOUNS = Set.of("outcome", "noun", "fate");

  private static final String ACT = "act";

  private final Synonyms synonyms;
  private final FunctionWords functionWords;

  /** Regular expressions for all words of a concept. */
  private final Map<String, Set<String>> patterns;

  private SearchTerms(
      Synonyms synonyms, FunctionWords functionWords, Map<String, Set<String>> patterns) {
    this.synonyms = synonyms;
    this.functionWords = functionWords;
    this.patterns = patterns;
  }

  static SearchTerms fromSeeds() {
    Map<String, Set<String>> patterns = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/synonyms.csv").rows()) {
      boolean isAct = row.get("class").equals(ACT);
      if (isAct || NOUNS.contains(row.get("class"))) {
        Set<String> known =
            patterns.computeIfAbsent(row.get("concept"), concept -> new TreeSet<>());
        for (String word : row.list("words")) {
          known.add(isAct ? verb(folded(word)) : noun(folded(word)));
        }
      }
    }
    return new SearchTerms(Synonyms.fromSeeds(), FunctionWords.fromSeeds(), patterns);
  }

  /** The terms of a text, each once; empty where it has neither letters nor digits. */
  List<SearchTerm> of(String text) {
    List<String> words =
        Arrays.stream(text.strip().split("\\s+"))
            .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|(['’]s)?[^\\p{L}\\p{N}]*$", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    List<SearchTerm> terms = new ArrayList<>();
    List<SearchTerm> joining = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      int length = phraseLength(words, next);
      String phrase = String.join(" ", words.subList(next, next + length));
      SearchTerm term = new SearchTerm(phrase, pattern(phrase));
      (length == 1 && isJoining(phrase) ? joining : terms).add(term);
      next += length;
    }
    Map<String, SearchTerm> byPattern = new LinkedHashMap<>();
    for (SearchTerm term : terms.isEmpty() ? joining : terms) {
      byPattern.putIfAbsent(term.pattern(), term);
    }
    return List.copyOf(byPattern.values());
  }

  /** How many words from here on name one thing: at least the one. */
  private int phraseLength(List<String> words, int from) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 1; length--) {
      if (concept(String.join(" ", words.subList(from, from + length))).isPresent()) {
        return length;
      }
    }
    return 1;
  }

  private Optional<Concept> concept(String phrase) {
    return Stream.of(Synonyms.WordClass.OUTCOME, Synonyms.WordClass.NOUN, Synonyms.WordClass.ACT)
        .flatMap(wordClass -> synonyms.find(wordClass, phrase).stream())
        .findFirst();
  }

  /** "US" is no pronoun. */
  private boolean isJoining(String word) {
    return !word.equals(word.toUpperCase(Locale.ROOT))
        && !Collections.disjoint(functionWords.of(word.toLowerCase(Locale.ROOT)), JOINING);
  }

  private String pattern(String phrase) {
    Set<String> all = new TreeSet<>();
    all.add(noun(folded(phrase)));
    concept(phrase)
        .ifPresent(
            concept -> {
              all.addAll(patterns.getOrDefault(concept.id(), Set.of()));
              all.add(noun(folded(concept.label())));
            });
    return "(^|[^\\p{L}\\p{N}])(" + String.join("|", all) + ")($|[^\\p{L}\\p{N}])";
  }

  /** In lower case and without accents, as DuckDB's {@code strip_accents} leaves a text. */
  private static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  /** The last word in the singular or the plural. */
  private static String noun(String phrase) {
    String singular = Synonyms.singular(phrase);
    return singular.endsWith("y")
        ? quoted(singular.substring(0, singular.length() - 1)) + "(y|ys|ies)"
        : quoted(singular) + "(s|es)?";
  }

  /** A lemma with the regular endings of its forms. */
  private static String verb(String lemma) {
    return lemma.endsWith("e")
        ? quoted(lemma.substring(0, lemma.length() - 1)) + "(e|es|ed|ing)"
        : quoted(lemma) + "(s|es|ed|ing)?";
  }

  private static String quoted(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0").replaceAll("\\s+", "\\\\s+");
  }
}
