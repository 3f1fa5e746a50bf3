package io.claimhouse.link.terms;

/**
 * A name, a place or a content word of a text.
 *
 * @param key what synonyms and forms of it share; {@code ^} begins a name, {@code @} a place's code
 * @param first the number of its first token
 * @param last the number of its last token
 */
public record Term(String key, int first, int last) {

  private static final char NAME = '^';
  private static final char PLACE = '@';

  static String name(String lower) {
    return NAME + lower;
  }

  static String place(String code) {
    return PLACE + code;
  }

  public static boolean isName(String key) {
    return key.charAt(0) == NAME;
  }

  public static boolean isPlace(String key) {
    return key.charAt(0) == PLACE;
  }

  /** The code of a place's key, the lower-case name of a name's, else the word. */
  public static String bare(String key) {
    return isName(key) || isPlace(key) ? key.substring(1) : key;
  }
}
