package io.claimhouse.article;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a page's site has: as it calls itself, as the registry does, its domain. */
final class SiteNames {

  private final Set<String> squeezed = new LinkedHashSet<>();

  static SiteNames of(Collection<String> names) {
    SiteNames site = new SiteNames();
    names.forEach(site::add);
    return site;
  }

  private void add(String name) {
    String letters = Words.squeezed(name);
    if (letters.length() > 1) {
      squeezed.add(letters);
    }
  }

  /** Whether a text is one of the names, blanks, case and marks aside. */
  boolean is(String text) {
    String letters = Words.squeezed(text);
    return squeezed.contains(letters)
        || (letters.startsWith("the") && squeezed.contains(letters.substring(3)));
  }

  /** Names with something added run to so many words: "Linden Post Online", "Port News". */
  private static final int LONGEST = 5;

  /**
   * Whether a text is a name, a part of one, or one with a word or two added. Too weak a sign for a
   * headline, good enough for the last part of a title.
   */
  boolean isNamedBy(String text) {
    List<String> words = Words.of(text);
    String letters = String.join("", words);
    if (letters.isEmpty()) {
      return true;
    }
    for (String name : squeezed) {
      if (name.equals(letters)
          || (letters.length() > 2 && name.contains(letters))
          || (name.length() > 3 && words.size() <= LONGEST && letters.contains(name))) {
        return true;
      }
    }
    return false;
  }
}
