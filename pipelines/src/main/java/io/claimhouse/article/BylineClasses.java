package io.claimhouse.article;

import io.claimhouse.article.BylineWords.Kind;

/** What classes and ids say of an element as a place of the article's authors. */
final class BylineClasses {

  /** A class attribute of this length is a list of styles. */
  private static final int LONGEST = 200;

  private final NameWords author;
  private final NameWords beside;
  private final NameWords away;
  private final NameWords footer;
  private final NameWords feature;

  BylineClasses(BylineWords words) {
    author = words.names(Kind.CLASS_AUTHOR);
    beside = words.names(Kind.CLASS_BESIDE);
    away = words.names(Kind.CLASS_AWAY);
    footer = words.names(Kind.CLASS_FOOTER);
    feature = words.names(Kind.CLASS_FEATURE);
  }

  /** Whether an element holds authors and nothing that stands beside them. */
  boolean isForAuthors(String names) {
    return author.isIn(names) && !beside.isIn(names) && !away.isIn(names);
  }

  boolean isForFooter(String names) {
    return footer.isIn(names);
  }

  /** Whether an element holds comments, teasers or pictures; {@code has-comments} does not. */
  boolean isAway(String names) {
    if (names.length() >= LONGEST || !away.isIn(names)) {
      return false;
    }
    int start = 0;
    while (start < names.length()) {
      int end = names.indexOf(' ', start);
      end = end < 0 ? names.length() : end;
      String name = names.substring(start, end);
      if (away.isIn(name) && !feature.isIn(name)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
