package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.lexicon.VerbForms.Form;
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
  private final VerbTags verbTags = new VerbTags();

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
      Tag read = verbTags.of(tokens, tags, i, before, next, verb.get());
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
      boolean singular =
          verbTags.isNounish(next)
              && !Character.isDigit(next.charAt(0))
              && !verbTags.isPlural(next);
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
      return Optional.of(verbTags.isNounish(next) ? Tag.DET : Tag.PRONOUN);
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

  private Tag open(String lower) {
    if (nouns.find(lower).isPresent()) {
      return Tag.NOUN;
    }
    if (lower.length() > 4 && lower.endsWith("ly")) {
      return Tag.ADVERB;
    }
    return lower.length() > 5 && functionWords.endsAsAdjective(lower) ? Tag.ADJECTIVE : Tag.NOUN;
  }
}
