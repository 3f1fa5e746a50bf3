package io.claimhouse.text;

import java.util.Random;

/** Texts that nobody would write, from a seeded source: pieces of grammar amid any code point. */
public final class RandomText {

  private static final String[] PIECES = {
    "12",
    "3,000",
    "1.5",
    ".",
    ",",
    " ",
    " ",
    " ",
    "million",
    "%",
    "$",
    "€",
    "-",
    "–",
    "\n",
    "(",
    ")",
    "\"",
    "between",
    "and",
    "to",
    "per",
    "a",
    "Mr.",
    "U.S.",
    "June",
    "year",
    "old",
    "'s",
    "°",
    "half",
    "tens of thousands of",
    "\ud83d\ude00",
    "\ud800",
    "\udc00",
    "e\u0301",
    "1/2",
    "½",
    "१२",
    "\ud835\udfd9",
    "\ud835\udc00",
    "@",
    "www.",
    "://",
    "up",
    "by",
    "last",
    "the",
    "troops",
    "km",
    "one",
    "in",
    "five",
    "from",
    "first",
    "quarter",
    "of",
    "2024",
    "19th",
    "century",
    "1800s"
  };

  private RandomText() {}

  /** A text of {@code pieces} random pieces. */
  public static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(8) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextBoolean()) {
          text.append(' ');
        }
      }
    }
    return text.toString();
  }
}
