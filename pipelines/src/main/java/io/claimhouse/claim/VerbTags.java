package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.lexicon.VerbForms.Form;
import io.claimhouse.model.Attribution;
import io.claimhouse.text.Token;
import java.util.List;
import java.util.Set;

/** Tells whether a word that may be a verb is one where it stands. */
final class VerbTags {

  private final FunctionWords functionWords = FunctionWords.fromSeeds();
  private final VerbForms verbForms = VerbForms.fromSeeds();
  private final AttributionNouns nouns = AttributionNouns.fromSeeds();
  private final Gazetteer gazetteer = Gazetteer.fromSeeds();

  /**
   * The tag of the token at {@code i}.
   *
   * @param tags the tags of the tokens before
   * @param before the last of them
   * @param next the next token in lower case; empty at the end
   * @param reading what the token may be as a verb
   */
  Tag of(
      List<Token> tokens,
      List<Tag> tags,
      int i,
      Tag before,
      String next,
      VerbForms.Reading reading) {
    Tag behind = before;
    int at = i - 1;
    while (at >= 0 && (behind == Tag.ADVERB || behind == Tag.NEGATION)) {
      at--;
      behind = at < 0 ? Tag.STOP : tags.get(at);
    }
    if (behind == Tag.TO || behind == Tag.MODAL) {
      return reading.is(Form.BASE) ? Tag.BASE : Tag.VERB;
    }
    if (reading.is(Form.GERUND)) {
      return before == Tag.DET || before == Tag.ADJECTIVE || before == Tag.POSSESSIVE
          ? Tag.NOUN
          : Tag.GERUND;
    }
    if (behind == Tag.AUXILIARY) {
      if (reading.is(Form.PARTICIPLE) || reading.is(Form.PAST)) {
        return Tag.PARTICIPLE;
      }
      return reading.is(Form.BASE) && tokens.get(at).lower().startsWith("d") ? Tag.BASE : Tag.NOUN;
    }
    if (next.equals("'s") || next.equals("’s")) {
      return Tag.NOUN;
    }
    if (next.equals("-") && before.isNominal() && tokens.get(i).touches(tokens.get(i + 1))) {
      return Tag.ADJECTIVE;
    }
    boolean pastOnly = reading.isPastOnly();
    Set<WordClass> nextClasses = functionWords.of(next);
    if (!pastOnly
        && before != Tag.PRONOUN
        && (nextClasses.contains(WordClass.MODAL) || nextClasses.contains(WordClass.AUXILIARY))) {
      return Tag.NOUN;
    }
    if (before == Tag.DET
        || before == Tag.POSSESSIVE
        || before == Tag.ADJECTIVE
        || before == Tag.NUMBER) {
      if (pastOnly) {
        boolean modifies =
            (isNounish(next) && before != Tag.NUMBER) || (before == Tag.DET && isAmount(next));
        return modifies ? Tag.ADJECTIVE : before == Tag.NUMBER ? Tag.PARTICIPLE : Tag.VERB;
      }
      return before == Tag.ADJECTIVE && reading.is(Form.THIRD) && startsContent(next)
          ? Tag.VERB
          : Tag.NOUN;
    }
    if (before == Tag.PREPOSITION) {
      return pastOnly ? Tag.ADJECTIVE : Tag.NOUN;
    }
    if (before == Tag.ADVERB
        && !pastOnly
        && tags.size() > 1
        && tags.get(tags.size() - 2) == Tag.DET) {
      // "for the first time": no verb stands there.
      return Tag.NOUN;
    }
    if (before != Tag.PRONOUN && nouns.find(tokens.get(i).lower()).isPresent() && !pastOnly) {
      if (isVerbForm(next, tokens, i + 1)) {
        // "where polls show", "the records say": a source before its verb.
        return Tag.NOUN;
      }
      if (before == Tag.NOUN && next.equals(",")) {
        // "According to court documents, six men"
        return Tag.NOUN;
      }
      if (!startsContent(next) && endsOpeningPhrase(tags)) {
        // "In the swing states, it": the noun of a phrase before any subject.
        return Tag.NOUN;
      }
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE || before == Tag.THAT) {
      return Tag.VERB;
    }
    if (pastOnly) {
      return reading.is(Form.PAST) ? Tag.VERB : Tag.PARTICIPLE;
    }
    if (reading.is(Form.PAST)) {
      return Tag.VERB;
    }
    if (before == Tag.ADVERB
        && (behind == Tag.NAME || (behind == Tag.NOUN && reading.is(Form.THIRD)))) {
      return Tag.VERB;
    }
    if (before == Tag.NAME
        && i == 1
        && reading.is(Form.BASE)
        && isPlural(tokens.get(0).lower())
        && nouns.find(tokens.get(0).lower()).isPresent()) {
      return Tag.VERB;
    }
    if (before == Tag.NAME && i == 1 && !startsContent(next) && hasFiniteAhead(tokens, i + 1)) {
      // "Exit polls from Ohio showed": the capital of the first word makes no name.
      return Tag.NOUN;
    }
    if (before == Tag.NAME
        && tags.size() > 1
        && tags.get(tags.size() - 2) == Tag.PREPOSITION
        && gazetteer.demonym(k -> tokens.get(k).text(), i - 1, i).isPresent()) {
      // "the loss of Russian exports": a people behind a preposition has no verb.
      return Tag.NOUN;
    }
    if (before == Tag.NAME) {
      return reading.is(Form.THIRD) || startsContent(next) ? Tag.VERB : Tag.NOUN;
    }
    if (before == Tag.NOUN && reading.is(Form.THIRD) && isAmongSmall(tokens, i)) {
      // "The poll shows Marek has": a name behind it is its object or the subject of its clause.
      return Tag.VERB;
    }
    if (before == Tag.NOUN) {
      boolean plural = isPlural(tokens.get(i - 1).lower());
      if (tokens.get(i - 1).is("percent") && reading.is(Form.BASE)) {
        // "40 percent say they", but "a 40 percent drop".
        return startsContent(next) && !isPreposition(next) ? Tag.VERB : Tag.NOUN;
      }
      if (plural) {
        return reading.is(Form.BASE) && !reading.is(Form.THIRD) ? Tag.VERB : Tag.NOUN;
      }
      if (reading.is(Form.BASE)) {
        boolean group =
            nouns
                .find(tokens.get(i - 1).lower())
                .filter(kind -> kind != Attribution.Kind.PERSON)
                .isPresent();
        return next.equals("that") && group ? Tag.VERB : Tag.NOUN;
      }
      boolean free = !hasFiniteBehind(tags) && !hasFiniteAhead(tokens, i + 1);
      return startsContent(next) || next.isEmpty() || free ? Tag.VERB : Tag.NOUN;
    }
    if (before == Tag.ADVERB || before == Tag.COORDINATOR || before == Tag.CLOSE_BRACKET) {
      return startsContent(next) ? Tag.VERB : Tag.NOUN;
    }
    if (before == Tag.COMMA || before == Tag.CLOSE_QUOTE) {
      return reading.is(Form.THIRD) || startsContent(next) ? Tag.VERB : Tag.NOUN;
    }
    return Tag.NOUN;
  }

  /** Whether a name follows on words that are written small. */
  private static boolean isAmongSmall(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && tokens.get(i + 1).isCapitalised()
        && !tokens.get(i).isCapitalised()
        && !tokens.get(i - 1).isCapitalised();
  }

  /** Whether a finite verb stands at {@code i}, an adverb before it or not. */
  private boolean isVerbForm(String word, List<Token> tokens, int i) {
    String verb =
        functionWords.is(word, WordClass.ADVERB) && i + 1 < tokens.size()
            ? tokens.get(i + 1).lower()
            : word;
    return functionWords.of(verb).isEmpty()
        && verbForms.find(verb).filter(reading -> !reading.is(Form.GERUND)).isPresent();
  }

  /** Whether the noun phrase so far stands behind a preposition that opens its clause. */
  private static boolean endsOpeningPhrase(List<Tag> tags) {
    int i = tags.size() - 1;
    while (i >= 0 && tags.get(i).isNominal()) {
      i--;
    }
    return i >= 0
        && tags.get(i) == Tag.PREPOSITION
        && (i == 0 || tags.get(i - 1) == Tag.COMMA || tags.get(i - 1).isBreak());
  }

  /** Whether the clause so far has its finite verb. */
  private static boolean hasFiniteBehind(List<Tag> tags) {
    for (int i = tags.size() - 1; i >= 0; i--) {
      Tag tag = tags.get(i);
      if (tag.isFinite()) {
        return true;
      }
      if (tag == Tag.COMMA
          || tag == Tag.COORDINATOR
          || tag == Tag.THAT
          || tag == Tag.SUBORDINATOR
          || tag == Tag.RELATIVE
          || tag.isBreak()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sure finite verb stands before the next comma. */
  private boolean hasFiniteAhead(List<Token> tokens, int from) {
    int limit = Math.min(tokens.size(), from + 15);
    for (int i = from; i < limit && !tokens.get(i).is(","); i++) {
      Set<WordClass> classes = functionWords.of(tokens.get(i).lower());
      if (classes.contains(WordClass.AUXILIARY)
          || classes.contains(WordClass.MODAL)
          || verbForms.find(tokens.get(i).lower()).filter(v -> v.is(Form.PAST)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPreposition(String word) {
    return functionWords.is(word, WordClass.PREPOSITION);
  }

  /** Whether a word can follow a verb as its object, clause or complement. */
  private boolean startsContent(String word) {
    if (word.isEmpty()) {
      return false;
    }
    char first = word.charAt(0);
    if (Character.isDigit(first) || "\"“:$€£".indexOf(first) >= 0) {
      return true;
    }
    Set<WordClass> classes = functionWords.of(word);
    return classes.contains(WordClass.DET)
        || classes.contains(WordClass.PRONOUN)
        || classes.contains(WordClass.SUBORDINATOR)
        || classes.contains(WordClass.RELATIVE)
        || classes.contains(WordClass.ADVERB)
        || word.equals("to");
  }

  private static boolean isAmount(String word) {
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || "$€£".contains(word));
  }

  /** Whether a word can go on a noun phrase: it is of no closed class, and no clear verb. */
  boolean isNounish(String word) {
    if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    Set<WordClass> classes = functionWords.of(word);
    if (!classes.isEmpty() && !classes.contains(WordClass.PERIOD)) {
      return false;
    }
    return verbForms.find(word).map(reading -> !reading.isPastOnly()).orElse(true);
  }

  boolean isPlural(String noun) {
    return (noun.endsWith("s") && !noun.endsWith("ss")) || functionWords.is(noun, WordClass.PLURAL);
  }
}
