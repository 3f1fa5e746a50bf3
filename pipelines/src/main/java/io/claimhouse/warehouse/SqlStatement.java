package io.claimhouse.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One statement of a SQL text.
 *
 * @param line the line of its first character that is not blank or comment, from 1
 * @param text the statement without its semicolon, comments kept
 * @param isClosed whether a semicolon ends it
 */
public record SqlStatement(int line, String text, boolean isClosed) {

  /**
   * Splits a SQL text at its semicolons; those in strings, quoted names, dollar quotes and comments
   * are left alone, and what holds nothing but comments is left out.
   */
  public static List<SqlStatement> split(String sql) {
    List<SqlStatement> statements = new ArrayList<>();
    int begin = 0;
    int first = -1;
    int at = 0;
    while (at < sql.length()) {
      int next = skipToken(sql, at);
      boolean isComment = sql.startsWith("--", at) || sql.startsWith("/*", at);
      char c = sql.charAt(at);
      if (c == ';') {
        if (first >= 0) {
          statements.add(new SqlStatement(lineOf(sql, first), sql.substring(begin, at), true));
        }
        begin = next;
        first = -1;
      } else if (first < 0 && !isComment && !Character.isWhitespace(c)) {
        first = at;
      }
      at = next;
    }
    if (first >= 0) {
      statements.add(new SqlStatement(lineOf(sql, first), sql.substring(begin), false));
    }
    return statements;
  }

  /** The lower-case text with comments and quoted strings blanked: where names are looked for. */
  static String withoutLiterals(String sql) {
    StringBuilder code = new StringBuilder(sql.length());
    int at = 0;
    while (at < sql.length()) {
      int next = skipToken(sql, at);
      code.append(next == at + 1 && sql.charAt(at) != '\'' ? sql.charAt(at) : ' ');
      at = next;
    }
    return code.toString().toLowerCase(Locale.ROOT);
  }

  /** The index after the token at {@code at}; what is neither quote nor comment is one char. */
  private static int skipToken(String sql, int at) {
    char c = sql.charAt(at);
    if (c == '\'' || c == '"') {
      return after(sql, String.valueOf(c), at + 1);
    }
    if (sql.startsWith("--", at)) {
      return after(sql, "\n", at + 2);
    }
    if (sql.startsWith("/*", at)) {
      return after(sql, "*/", at + 2);
    }
    if (c == '$') {
      int end = at + 1;
      while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
        end++;
      }
      if (end < sql.length() && sql.charAt(end) == '$') {
        return after(sql, sql.substring(at, end + 1), end + 1);
      }
    }
    return at + 1;
  }

  private static int after(String sql, String mark, int from) {
    int found = sql.indexOf(mark, from);
    return found < 0 ? sql.length() : found + mark.length();
  }

  private static int lineOf(String sql, int index) {
    return 1 + (int) sql.substring(0, index).chars().filter(c -> c == '\n').count();
  }
}
