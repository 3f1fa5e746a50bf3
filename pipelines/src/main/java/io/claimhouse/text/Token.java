package io.claimhouse.text;

import io.claimhouse.model.Span;

/**
 * A word, a number or a sign of a text.
 *
 * @param span where it stands
 * @param text the characters of {@code span}
 * @param lower the same in lower case (root locale), curly apostrophes made straight
 * @param kind what it is
 */
public record Token(Span span, String text, String lower, Kind kind) {

  /** What a token is. */
  public enum Kind {
    /** Letters, with the full stops of an abbreviation. */
    WORD,
    /** Digits with their separators, without a sign or a unit: {@code 12,500}, {@code 1.1}. */
    NUMBER,
    /** Letters then digits, such as {@code MH17} or {@code G7}. */
    CODE,
    /** A web or mail address. */
    ADDRESS,
    /** One other character. */
    SIGN
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether the token is just this, in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether the token is the sign of a currency, such as {@code $}. */
  public boolean isCurrencySign() {
    return kind == Kind.SIGN && Character.getType(text.codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** Whether {@code next} begins where this one ends. */
  public boolean touches(Token next) {
    return span.end() == next.span.start();
  }
}
