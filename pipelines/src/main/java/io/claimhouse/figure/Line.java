package io.claimhouse.figure;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.model.Span;
import io.claimhouse.text.PartOfSpeech;
import io.claimhouse.text.PosTagger;
import io.claimhouse.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence under analysis: its tokens, the words of its language and what is known of it. */
final class Line {

  private final String body;
  private final List<Token> tokens;
  private final FigureLexicon lexicon;
  private final FigureContext context;
  private final Optional<PosTagger> tagger;
  private final List<List<Numeral>> numerals = new ArrayList<>();
  private List<PartOfSpeech> tags = List.of();

  Line(
      String body,
      List<Token> tokens,
      FigureLexicon lexicon,
      FigureContext context,
      Optional<PosTagger> tagger) {
    this.body = body;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.context = context;
    this.tagger = tagger;
    // From the end, so that a sign sees the number behind it.
    for (int i = 0; i < tokens.size(); i++) {
      numerals.add(List.of());
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      numerals.set(i, NumberGrammar.at(this, i));
    }
  }

  String body() {
    return body;
  }

  List<Token> tokens() {
    return tokens;
  }

  FigureLexicon lexicon() {
    return lexicon;
  }

  FigureContext context() {
    return context;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The token's lower-case text; empty outside the sentence. */
  String low(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  /** The token's text; empty outside the sentence. */
  String text(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  /** Whether the token, lower case, is a word of a role; not outside the sentence. */
  boolean is(FigureWords.Role role, int i) {
    return lexicon.is(role, low(i));
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalised();
  }

  /** Whether tokens {@code i} and {@code i + 1} stand without space between them. */
  boolean touches(int i) {
    return i >= 0 && i + 1 < tokens.size() && tokens.get(i).touches(tokens.get(i + 1));
  }

  boolean isHyphen(int i) {
    String low = low(i);
    return low.equals("-") || low.equals("\u2010") || low.equals("\u2011");
  }

  /** A hyphen or a dash that may stand between two numbers. */
  boolean isDash(int i) {
    return isHyphen(i) || low(i).equals("\u2013") || low(i).equals("\u2014");
  }

  /** The numbers that begin at a token, the longest first. */
  List<Numeral> numerals(int i) {
    return i < 0 || i >= numerals.size() ? List.of() : numerals.get(i);
  }

  PartOfSpeech tag(int i) {
    if (i < 0 || i >= tokens.size()) {
      return PartOfSpeech.PUNCTUATION;
    }
    if (tags.isEmpty()) {
      tags = tagger.map(found -> found.tag(tokens)).orElseGet(() -> Guess.tags(tokens, lexicon));
    }
    return tags.get(i);
  }

  /** Whether the parts of speech are those of a model. */
  boolean isTagged() {
    return tagger.isPresent();
  }

  boolean isNoun(int i) {
    PartOfSpeech tag = tag(i);
    return isWord(i) && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPER_NOUN);
  }

  /** The end of a phrase that binds the number before it ({@code or more}); else {@code i}. */
  int boundsEnd(int i) {
    return low(i).equals("at")
        ? i
        : lexicon.boundsAfter().find(tokens, i).map(match -> match.end()).orElse(i);
  }

  /** What stands between two tokens. */
  String between(int i, int j) {
    return body.substring(tokens.get(i).end(), tokens.get(j).start());
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  String surface(int from, int to) {
    return span(from, to).of(body);
  }
}
