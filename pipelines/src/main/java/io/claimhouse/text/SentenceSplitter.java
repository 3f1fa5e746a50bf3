package io.claimhouse.text;

import io.claimhouse.lexicon.Abbreviations;
import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a body into sentences. A sentence never crosses a block. It ends at a full stop, question
 * or exclamation mark or ellipsis, with the closing quotes and brackets after it, where white space
 * and something that can open a sentence follow. Abbreviations, initials, dotted acronyms and list
 * numbers do not end one by themselves. White space and bullets at a block's start belong to none.
 */
public final class SentenceSplitter {

  private static final Abbreviations ABBREVIATIONS = Abbreviations.fromSeeds();

  /** How far back a full stop's word is looked for. */
  private static final int LONGEST_WORD = 24;

  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"”’')]}»›";
  private static final String OPENERS = "\"“‘'([{«‹";
  private static final String BULLETS = "-–—•*·▪●◦‣■□→";

  private final String body;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(String body) {
    this.body = body;
  }

  /**
   * The sentences of {@code body}, in order.
   *
   * @param blocks the body's blocks in order; with none, each line is one
   */
  public static List<Sentence> split(String body, List<Block> blocks) {
    SentenceSplitter splitter = new SentenceSplitter(body);
    if (blocks.isEmpty()) {
      splitter.splitLines();
    } else {
      for (int i = 0; i < blocks.size(); i++) {
        splitter.splitBlock(blocks.get(i).span(), i);
      }
    }
    return splitter.sentences;
  }

  private void splitLines() {
    int start = 0;
    int line = 0;
    for (int i = 0; i <= body.length(); i++) {
      if (i == body.length() || body.charAt(i) == '\n') {
        splitBlock(new Span(start, i), line++);
        start = i + 1;
      }
    }
  }

  private void splitBlock(Span span, int block) {
    int start = skipBullet(skipSpace(span.start(), span.end()), span.end());
    int first = start;
    int i = start;
    while (i < span.end()) {
      if (ENDS.indexOf(body.charAt(i)) < 0) {
        i++;
        continue;
      }
      int stop = i;
      int after = i + 1;
      while (after < span.end() && ENDS.indexOf(body.charAt(after)) >= 0) {
        after++;
      }
      boolean single = after - stop == 1 && body.charAt(stop) == '.';
      while (after < span.end() && CLOSERS.indexOf(body.charAt(after)) >= 0) {
        after++;
      }
      int next = skipSpace(after, span.end());
      boolean spaced = next > after || body.charAt(stop) == '。';
      if (next < span.end()
          && spaced
          && opens(next)
          && !(single && holdsOn(first, start, stop, next, span.end()))) {
        add(start, after, block);
        start = next;
      }
      i = Math.max(after, i + 1);
    }
    add(start, span.end(), block);
  }

  private void add(int start, int end, int block) {
    int last = end;
    while (last > start && Tokenizer.isSpace(body.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new Sentence(new Span(start, last), sentences.size(), block));
    }
  }

  private int skipSpace(int from, int end) {
    int i = from;
    while (i < end && Tokenizer.isSpace(body.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipBullet(int from, int end) {
    if (from + 1 < end
        && BULLETS.indexOf(body.charAt(from)) >= 0
        && Tokenizer.isSpace(body.charAt(from + 1))) {
      return skipSpace(from + 1, end);
    }
    return from;
  }

  /** Whether what stands at {@code at} can open a sentence: anything but a lower-case letter. */
  private boolean opens(int at) {
    int i = at;
    while (i < body.length() && OPENERS.indexOf(body.charAt(i)) >= 0) {
      i++;
    }
    return i >= body.length()
        || (!Character.isLowerCase(body.codePointAt(i)) && body.charAt(i) != ',');
  }

  /** Whether the full stop at {@code stop} belongs to a word that goes on. */
  private boolean holdsOn(int blockStart, int sentenceStart, int stop, int next, int end) {
    int from = stop;
    while (from > sentenceStart
        && stop - from < LONGEST_WORD
        && isWordChar(body.charAt(from - 1))) {
      from--;
    }
    String word = body.substring(from, stop);
    if (word.isEmpty()) {
      return false;
    }
    String following = wordAt(next, end);
    if (isShortNumber(word)) {
      // A list number at the head of a block, or a day before a month's name.
      return from == blockStart || ABBREVIATIONS.mayFollowNumber(following);
    }
    boolean opener = ABBREVIATIONS.isOpener(following);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return !opener;
    }
    if (word.indexOf('.') > 0 && word.length() <= Abbreviations.LONGEST) {
      return !opener && Character.isLetter(body.charAt(next));
    }
    Optional<Abbreviations.Kind> kind = ABBREVIATIONS.find(word);
    if (kind.isEmpty()) {
      return false;
    }
    return switch (kind.get()) {
      case TITLE -> true;
      case BEFORE_NUMBER -> Character.isDigit(body.charAt(next));
      case INNER -> !opener;
      case AFTER_NUMBER, OPENER -> false;
    };
  }

  private String wordAt(int from, int end) {
    int i = from;
    while (i < end && OPENERS.indexOf(body.charAt(i)) >= 0) {
      i++;
    }
    int to = i;
    while (to < end && to - i < LONGEST_WORD && Character.isLetter(body.charAt(to))) {
      to++;
    }
    return body.substring(i, to);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean isShortNumber(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }
}
