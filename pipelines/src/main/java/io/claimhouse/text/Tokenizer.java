package io.claimhouse.text;

import io.claimhouse.lexicon.Abbreviations;
import io.claimhouse.lexicon.Currencies;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a stretch of text into tokens: words, numbers, codes, addresses and single signs. White
 * space separates and is no token. Each token's text is exactly what stands in the text.
 *
 * <p>Hyphens are tokens of their own ({@code 12 - year - old}), as are the possessive {@code 's}
 * and units glued to digits ({@code 1.1 m}, {@code 3 rd}); whether two tokens touched is told by
 * {@link Token#touches}. A full stop belongs to the word before it in abbreviations ({@code Sen.}),
 * initials ({@code J.}) and dotted acronyms ({@code U.S.}).
 */
public final class Tokenizer {

  private static final Abbreviations ABBREVIATIONS = Abbreviations.fromSeeds();

  /** Currencies that are written with letters. */
  private static final Set<String> CURRENCIES = Currencies.fromSeeds().letters();

  private static final int LONGEST_CURRENCY = 4;

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  public static List<Token> tokenize(String text) {
    return tokenize(text, new Span(0, text.length()));
  }

  /** The tokens of {@code body} inside {@code within}, in order. */
  public static List<Token> tokenize(String body, Span within) {
    Tokenizer tokenizer = new Tokenizer(body, within.end());
    int at = within.start();
    while (at < within.end()) {
      at = tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  private int next(int at) {
    int c = text.codePointAt(at);
    if (isSpace(c)) {
      return at + Character.charCount(c);
    }
    if (Character.isDigit(text.charAt(at))) {
      return number(at);
    }
    if (Character.isLetter(c)) {
      return word(at);
    }
    if (isApostrophe(c) && at + 1 < end && at > 0 && isPossessive(at)) {
      if (Character.isLetterOrDigit(text.charAt(at - 1))) {
        return add(at, at + 2, Token.Kind.WORD);
      }
    }
    // A surrogate pair may be cut by the end of the stretch only if the caller cut it.
    int after = Math.min(end, at + Character.charCount(c));
    while (after < end && isMark(text.charAt(after))) {
      after++;
    }
    return add(at, after, Token.Kind.SIGN);
  }

  private int number(int at) {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        i++;
      } else if ((c == ',' || c == '.' || c == '\u00b7')
          && i > at
          && i + 1 < end
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    return add(at, i, Token.Kind.NUMBER);
  }

  private int word(int at) {
    int i = letters(at);
    if (isAddressStart(at, i)) {
      i = address(i);
      return add(at, i, Token.Kind.ADDRESS);
    }
    if (i < end && Character.isDigit(text.charAt(i))) {
      if (isMoney(at, i)) {
        return add(at, i, Token.Kind.WORD);
      }
      while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      return add(at, i, Token.Kind.CODE);
    }
    // Dotted acronyms: U.S., a.m., U.N.
    int dotted = i;
    while (dotted < end
        && text.charAt(dotted) == '.'
        && dotted + 1 < end
        && Character.isLetter(text.charAt(dotted + 1))
        && (dotted + 2 >= end || !Character.isLetter(text.charAt(dotted + 2)))
        && (dotted - at == 1 || dotted > i)) {
      dotted += 2;
    }
    if (dotted > i) {
      i = dotted < end && text.charAt(dotted) == '.' ? dotted + 1 : dotted;
      return add(at, i, Token.Kind.WORD);
    }
    if (i < end && text.charAt(i) == '.' && isAbbreviation(at, i)) {
      return add(at, i + 1, Token.Kind.WORD);
    }
    return add(at, i, Token.Kind.WORD);
  }

  /** Whether letters glued to digits are a currency: {@code RM45}, {@code USD1,000}. */
  private boolean isMoney(int from, int to) {
    // "$US160 million"
    if (from > 0 && text.charAt(from - 1) == '$' && to - from <= 2) {
      return true;
    }
    if (to - from > LONGEST_CURRENCY || !CURRENCIES.contains(text.substring(from, to))) {
      return false;
    }
    int i = to;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean goesOn =
        i + 1 < end
            && ((",.".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i + 1)))
                || Character.isLetter(text.charAt(i)));
    return goesOn || i - to >= 3;
  }

  /** The end of the letters from {@code at}, inner apostrophes kept (o'clock), a final 's not. */
  private int letters(int at) {
    int i = at;
    while (i < end) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c) || isMark(c)) {
        i = Math.min(end, i + Character.charCount(c));
      } else if (isApostrophe(c)
          && i + 1 < end
          && Character.isLetter(text.charAt(i + 1))
          && !isPossessive(i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isPossessive(int apostrophe) {
    char s = text.charAt(apostrophe + 1);
    return (s == 's' || s == 'S')
        && (apostrophe + 2 >= end || !Character.isLetter(text.charAt(apostrophe + 2)));
  }

  private boolean isAddressStart(int from, int to) {
    if (to + 1 >= end) {
      return false;
    }
    char next = text.charAt(to);
    char after = text.charAt(to + 1);
    if (next == '@') {
      return Character.isLetterOrDigit(after);
    }
    if (next == ':') {
      return text.startsWith("://", to);
    }
    return next == '.' && to - from == 3 && text.regionMatches(true, from, "www", 0, 3);
  }

  private int address(int from) {
    int i = from;
    while (i < end && !isSpace(text.charAt(i)) && "<>\"”’)]".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > from + 1 && ".,;:!?".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private boolean isAbbreviation(int from, int stop) {
    if (stop - from == 1) {
      // An initial; a single letter that ends the stretch is left alone.
      return Character.isUpperCase(text.charAt(from)) && stop + 1 < end;
    }
    return stop - from <= Abbreviations.LONGEST
        && ABBREVIATIONS.find(text.substring(from, stop)).isPresent();
  }

  private int add(int from, int to, Token.Kind kind) {
    String surface = text.substring(from, to);
    tokens.add(new Token(new Span(from, to), surface, fold(surface), kind));
    return to;
  }

  /** Lower case in the root locale, with straight apostrophes. */
  static String fold(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c > 'z' || (c >= 'A' && c <= 'Z')) {
        return surface.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      }
    }
    return surface;
  }

  static boolean isSpace(int c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u200b'
        || c == '\ufeff'
        || (c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
