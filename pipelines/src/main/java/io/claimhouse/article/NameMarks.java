package io.claimhouse.article;

import java.util.regex.Pattern;

/**
 * Takes the marks off the names of a byline. Most names have none, which a look at a few characters
 * tells before a pattern is tried.
 */
final class NameMarks {

  private static final Pattern EDGES =
      Pattern.compile("^[\\p{P}\\p{S}\\s&&[^@#(\\[<]]+|[\\p{P}\\p{S}\\s&&[^.)]]+$");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[<].*$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private NameMarks() {}

  /** A name that begins and ends with letters has no marks around it. */
  static String withoutEdges(String name) {
    boolean isBare =
        !name.isEmpty()
            && Character.isLetter(name.charAt(0))
            && Character.isLetter(name.charAt(name.length() - 1));
    return isBare ? name : EDGES.matcher(name).replaceAll("");
  }

  /** Without what stands in brackets, and all behind it. */
  static String withoutBrackets(String name) {
    return hasAny(name, "([<") ? BRACKETS.matcher(name).replaceFirst("") : name;
  }

  /** White space as one blank. */
  static String withSingleBlanks(String name) {
    boolean blank = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || (c == ' ' && blank)) {
        return BLANKS.matcher(name).replaceAll(" ");
      }
      blank = c == ' ';
    }
    return name;
  }

  /** Whether a text has one of some marks: cheaper to ask than what stands around the mark. */
  static boolean hasAny(String text, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      if (text.indexOf(marks.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Without the marks at the beginning, or else at the end. */
  static String withoutFirstEdge(String text) {
    return EDGES.matcher(text).replaceFirst("");
  }
}
