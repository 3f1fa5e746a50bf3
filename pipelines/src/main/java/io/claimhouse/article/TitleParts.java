package io.claimhouse.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title and its parts between separators: headline, rubric, the site's name. */
final class TitleParts {

  /**
   * Bars and angle quotes separate wherever they stand; dashes, dots and slashes only between
   * blanks; a colon before one.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|│ㅣ»«›‹•·*~/\\-–—]+\\s+|\\s*[|│ㅣ»«]\\s*|--+|\\s*::?\\s+");

  private static final String SEPARATORS = "|│ㅣ»«›‹•·*~/-–—:";

  /** Titles with more parts are lists of words; only so many runs of parts are compared. */
  private static final int MOST = 8;

  private record Part(int start, int end, boolean colonAfter) {}

  private final String text;
  private final List<Part> parts;

  private TitleParts(String text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
  }

  static TitleParts of(String text) {
    if (!hasSeparator(text)) {
      return new TitleParts(text, List.of(new Part(0, text.length(), false)));
    }
    List<Part> parts = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text);
    int start = 0;
    while (parts.size() < MOST - 1 && separator.find()) {
      parts.add(new Part(start, separator.start(), separator.group().indexOf(':') >= 0));
      start = separator.end();
    }
    parts.add(new Part(start, text.length(), false));
    return new TitleParts(text, parts);
  }

  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSeparator(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeparator(char c) {
    return (c < 'a' || c > 'z') && SEPARATORS.indexOf(c) >= 0;
  }

  /** The words of every run of neighbouring parts, the whole title among them. */
  Set<String> runs() {
    Set<String> runs = new HashSet<>();
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from; to < parts.size(); to++) {
        runs.add(Words.key(text.substring(parts.get(from).start(), parts.get(to).end())));
      }
    }
    return runs;
  }

  /** Whether a text goes on with a separator at a place. */
  static boolean isSeparatorAt(String text, int at) {
    return at < text.length() && isSeparator(text.charAt(at));
  }

  /** The title without the parts at its ends that are a name of the site. */
  String withoutSite(SiteNames site) {
    int first = 0;
    int last = parts.size() - 1;
    while (last > first) {
      if (!parts.get(last - 1).colonAfter() && site.isNamedBy(part(last))) {
        last--;
      } else if (site.is(part(first))) {
        first++;
      } else {
        break;
      }
    }
    return text.substring(parts.get(first).start(), parts.get(last).end());
  }

  /**
   * The title without a last part that is short beside what stands before it: in the title of a
   * whole page that is the site or a rubric, even where nothing on the page says so.
   */
  String withoutShortEnd() {
    int last = parts.size() - 1;
    while (last > 0 && !parts.get(last - 1).colonAfter() && isShortEnd(last)) {
      last--;
    }
    return text.substring(0, parts.get(last).end());
  }

  private boolean isShortEnd(int last) {
    int before = Words.of(text.substring(0, parts.get(last - 1).end())).size();
    return Words.of(part(last)).size() <= 3 && before >= 4;
  }

  /** Whether the last part says this, after a separator as sites put before their name. */
  boolean endsWithPart(String key) {
    int last = parts.size() - 1;
    return last > 0 && !parts.get(last - 1).colonAfter() && Words.key(part(last)).equals(key);
  }

  private String part(int index) {
    return text.substring(parts.get(index).start(), parts.get(index).end());
  }
}
