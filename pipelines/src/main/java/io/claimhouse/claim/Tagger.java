package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.lexicon.VerbForms.Form;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tags the tokens of a sentence from left to right by word lists, endings and the tag before. It
 * knows only what the rules of this package ask: where noun phrases and verb groups begin and end.
 */
final class Tagger {

  private final FunctionWords functionWords = FunctionWords.fromSeeds();
  private final VerbForms verbForms = VerbForms.fromSeeds();
  private final AttributionNouns nouns = AttributionNouns.fromSeeds();

  Words tag(String body, Sentence sentence, Quotations quotations) {
    List<Token> tokens = Tokenizer.tokenize(body, sentence.span());
    List<Tag> tags = new ArrayList<>(tokens.size());
    List<Optional<VerbForms.Reading>> verbs = new ArrayList<>(tokens.size());
    boolean titleCase = isTitleCase(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<VerbForms.Reading> verb = Optional.empty();
      Tag tag;
      if (token.kind() == Token.Kind.SIGN && quotations.opens(body, token.start())) {
        tag = Tag.OPEN_QUOTE;
      } else if (token.kind() == Token.Kind.SIGN && quotations.closes(body, token.start())) {
        tag = Tag.CLOSE_QUOTE;
      } else if (token.kind() == Token.Kind.SIGN) {
        tag = sign(tokens, i);
      } else if (token.kind() == Token.Kind.NUMBER) {
        tag = Tag.NUMBER;
      } else if (token.kind() != Token.Kind.WORD) {
        tag = Tag.NAME;
      } else {
        verb =
            token.isCapitalised()
                ? verbForms.find(token.lower())
                : verbForms.findOrGuess(token.lower());
        tag = word(tokens, tags, i, verb, titleCase);
        if (!tag.isVerbal() && tag != Tag.AUXILIARY) {
          verb = Optional.empty();
        } else if (tag == Tag.AUXILIARY && verb.isEmpty()) {
          verb = verbForms.findContracted(token.lower());
        }
      }
      tags.add(tag);
      verbs.add(verb);
    }
    return new Words(sentence, tokens, tags, verbs);
  }

  private static Tag sign(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.text()) {
      case "," -> Tag.COMMA;
      case ";" -> Tag.SEMICOLON;
      case ":" -> Tag.COLON;
      case ".", "!", "?", "…" -> Tag.STOP;
      case "\"", "“", "”", "«", "»", "„", "‘" -> Tag.OTHER;
      case "(", "[", "{" -> Tag.OPEN_BRACKET;
      case ")", "]", "}" -> Tag.CLOSE_BRACKET;
      case "—", "–" -> Tag.DASH;
      case "-", "/" -> {
        boolean glued =
            i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).touches(token)
                && token.touches(tokens.get(i + 1))
                && tokens.get(i + 1).kind() != Token.Kind.SIGN;
        yield glued ? Tag.HYPHEN : Tag.DASH;
      }
      case "$", "€", "£", "¥", "%", "#" -> Tag.NUMBER;
      case "&" -> Tag.COORDINATOR;
      case "'", "’" -> Tag.POSSESSIVE;
      default -> Tag.OTHER;
    };
  }

  private Tag word(
      List<Token> tokens,
      List<Tag> tags,
      int i,
      Optional<VerbForms.Reading> verb,
      boolean titleCase) {
    Token token = tokens.get(i);
    String lower = token.lower();
    Tag before = i == 0 ? Tag.STOP : tags.get(i - 1);
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    Set<WordClass> classes = functionWords.of(lower);
    if (before == Tag.HYPHEN) {
      return token.isCapitalised() ? Tag.NAME : Tag.ADJECTIVE;
    }
    if (!classes.isEmpty()) {
      Optional<Tag> closed = closed(tokens, tags, i, before, lower, next, classes, titleCase);
      if (closed.isPresent()) {
        return closed.get();
      }
    }
    if (lower.equals("'s")) {
      return before == Tag.PRONOUN || before == Tag.ADVERB ? Tag.AUXILIARY : Tag.POSSESSIVE;
    }
    boolean opens = titleCase || opensSentence(tags);
    if (token.isCapitalised() && (!opens || verb.isEmpty())) {
      Tag common = open(lower);
      return opens && (common == Tag.ADJECTIVE || common == Tag.ADVERB) ? common : Tag.NAME;
    }
    if (verb.isPresent()) {
      Tag read = verb(tokens, tags, i, before, next, verb.get());
      if (read != Tag.NOUN || !opens) {
        return read;
      }
    }
    return open(lower);
  }

  /** Whether a line is written as headlines are, so that capitals tell nothing. */
  private static boolean isTitleCase(List<Token> tokens) {
    int longWords = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > 3) {
        longWords++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return longWords > 3 && capitals * 10 >= longWords * 8;
  }

  /** Whether everything before is quotes or brackets. */
  private static boolean opensSentence(List<Tag> tags) {
    for (int i = tags.size() - 1; i >= 0; i--) {
      Tag tag = tags.get(i);
      if (tag != Tag.OPEN_QUOTE && tag != Tag.OPEN_BRACKET && tag != Tag.CLOSE_QUOTE) {
        return tag == Tag.STOP;
      }
    }
    return true;
  }

  private Optional<Tag> closed(
      List<Token> tokens,
      List<Tag> tags,
      int i,
      Tag before,
      String lower,
      String next,
      Set<WordClass> classes,
      boolean titleCase) {
    if (lower.equals("that")) {
      boolean singular = isNounish(next) && !Character.isDigit(next.charAt(0)) && !isPlural(next);
      boolean points =
          singular && i > 0 && !before.isVerbal() && before != Tag.NOUN && before != Tag.NAME;
      return Optional.of(before == Tag.PREPOSITION || points ? Tag.DET : Tag.THAT);
    }
    if (lower.equals("to")) {
      boolean base =
          verbForms.find(next).map(reading -> reading.is(Form.BASE)).orElse(false)
              || functionWords.is(next, WordClass.ADVERB)
              || next.equals("be");
      return Optional.of(base ? Tag.TO : Tag.PREPOSITION);
    }
    if (lower.equals("may")
        && tokens.get(i).isCapitalised()
        && (i > 0 || (!next.isEmpty() && Character.isDigit(next.charAt(0))))) {
      return Optional.of(Tag.NAME);
    }
    if (classes.contains(WordClass.NOUN) || classes.contains(WordClass.PLURAL)) {
      return Optional.of(
          tokens.get(i).isCapitalised() && !opensSentence(tags) ? Tag.NAME : Tag.NOUN);
    }
    if (classes.contains(WordClass.MODAL)) {
      return Optional.of(
          lower.equals("will") && (before == Tag.DET || before == Tag.POSSESSIVE)
              ? Tag.NOUN
              : Tag.MODAL);
    }
    if (classes.contains(WordClass.AUXILIARY)) {
      return Optional.of(Tag.AUXILIARY);
    }
    if (classes.contains(WordClass.MONTH) || classes.contains(WordClass.WEEKDAY)) {
      return tokens.get(i).isCapitalised() ? Optional.of(Tag.NAME) : Optional.empty();
    }
    boolean capitalised =
        tokens.get(i).isCapitalised() && i > 0 && !titleCase && !opensSentence(tags);
    if (capitalised && !classes.contains(WordClass.SUBJECT) && !classes.contains(WordClass.DET)) {
      return Optional.of(Tag.NAME);
    }
    if (classes.contains(WordClass.RELATIVE)) {
      return Optional.of(Tag.RELATIVE);
    }
    if (classes.contains(WordClass.NEGATION)
        && !classes.contains(WordClass.DET)
        && !classes.contains(WordClass.PRONOUN)) {
      return Optional.of(classes.contains(WordClass.PREPOSITION) ? Tag.PREPOSITION : Tag.NEGATION);
    }
    if (classes.contains(WordClass.COORDINATOR)) {
      return Optional.of(Tag.COORDINATOR);
    }
    if (classes.contains(WordClass.PREPOSITION)) {
      return Optional.of(Tag.PREPOSITION);
    }
    if (classes.contains(WordClass.SUBORDINATOR)) {
      boolean modifies =
          classes.contains(WordClass.ADVERB) && functionWords.is(next, WordClass.ADVERB);
      return Optional.of(modifies ? Tag.ADVERB : Tag.SUBORDINATOR);
    }
    if (classes.contains(WordClass.PRONOUN) && classes.contains(WordClass.DET)) {
      return Optional.of(isNounish(next) ? Tag.DET : Tag.PRONOUN);
    }
    if (classes.contains(WordClass.PRONOUN)) {
      return Optional.of(Tag.PRONOUN);
    }
    if (classes.contains(WordClass.DET)) {
      return Optional.of(Tag.DET);
    }
    if (classes.contains(WordClass.ADVERB)) {
      return Optional.of(Tag.ADVERB);
    }
    return Optional.empty();
  }

  private static boolean isAmount(String word) {
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || "$€£".contains(word));
  }

  /** Whether a word can go on a noun phrase: it is of no closed class, and no clear verb. */
  private boolean isNounish(String word) {
    if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    Set<WordClass> classes = functionWords.of(word);
    if (!classes.isEmpty() && !classes.contains(WordClass.PERIOD)) {
      return false;
    }
    return verbForms.find(word).map(reading -> !reading.isPastOnly()).orElse(true);
  }

  private Tag verb(
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

  private boolean isPlural(String noun) {
    return (noun.endsWith("s") && !noun.endsWith("ss")) || functionWords.is(noun, WordClass.PLURAL);
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

  private static final Set<String> ADJECTIVE_ENDINGS =
      Set.of("ous", "ive", "ful", "ible", "able", "less", "ish");

  private Tag open(String lower) {
    if (nouns.find(lower).isPresent()) {
      return Tag.NOUN;
    }
    if (lower.length() > 4 && lower.endsWith("ly")) {
      return Tag.ADVERB;
    }
    if (lower.length() > 5) {
      for (String ending : ADJECTIVE_ENDINGS) {
        if (lower.endsWith(ending)) {
          return Tag.ADJECTIVE;
        }
      }
      if (lower.endsWith("al") || lower.endsWith("ic") || lower.endsWith("ian")) {
        return Tag.ADJECTIVE;
      }
    }
    return Tag.NOUN;
  }
}
