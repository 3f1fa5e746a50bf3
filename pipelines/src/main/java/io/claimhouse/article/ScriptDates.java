package io.claimhouse.article;

import io.claimhouse.document.PageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the values of keys such as {@code publishedAt} in the data that scripts carry. Scripts are
 * much the longest part of many pages, so they are searched for whole names and not by a pattern.
 */
final class ScriptDates {

  /** What stands between a key and its value, and the value; quotes may be escaped. */
  private static final Pattern VALUE =
      Pattern.compile(
          "\\\\?[\"']?\\s*[:=]\\s*(?:\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']|(1\\d{9}(?:\\d{3})?)(?!\\d))");

  /** With what {@link #VALUE} may begin: most names in a script are followed by something else. */
  private static final String AFTER_KEY = "\\\"':= \t\n\u000b\f\r";

  private static final int MOST = 10;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;

  private ScriptDates() {}

  /** The first values in a page's scripts, in their order. */
  static List<String> values(PageIndex page, Set<String> keys) {
    List<String> values = new ArrayList<>();
    for (Element script : page.tagged("script")) {
      if (!script.hasAttr("src") && values.size() < MOST) {
        collect(script.data(), keys, values);
      }
    }
    return values;
  }

  private static void collect(String data, Set<String> keys, List<String> values) {
    int length = data.length();
    int at = 0;
    while (at < length && values.size() < MOST) {
      if (!isNameChar(data.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < length && isNameChar(data.charAt(at))) {
        at++;
      }
      int size = at - start;
      if (size >= SHORTEST
          && size <= LONGEST
          && at < length
          && AFTER_KEY.indexOf(data.charAt(at)) >= 0
          && keys.contains(data.substring(start, at))) {
        Matcher value = VALUE.matcher(data).region(at, length);
        if (value.lookingAt()) {
          values.add(value.group(1) == null ? value.group(2) : value.group(1));
        }
      }
    }
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
