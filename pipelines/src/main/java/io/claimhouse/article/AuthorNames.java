package io.claimhouse.article;

import io.claimhouse.article.BylineWords.Kind;
import io.claimhouse.lexicon.Outlets;
import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes clean names of a byline: no "By", no roles, places or dates, one name each. Where a person
 * is named, what follows the name after a comma or a bar is taken for an affiliation unless it
 * looks like a further person.
 */
final class AuthorNames {

  private static final int LONGEST_BYLINE = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private static final Pattern BREAK = Pattern.compile("\\s*[,;|•·/│\\n]\\s*|\\s+[&+]\\s+");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i).*\\w\\.(?:[a-z]{2,3}|info|online)\\b");
  private static final Pattern HANDLE = Pattern.compile("\\S*[._]\\S*\\d\\S*");
  private static final Pattern DASH = Pattern.compile("\\s[-–—]+\\s");

  private final BylineWords words;
  private final Outlets outlets;
  private final Set<String> months = new HashSet<>();
  private final Pattern conjunctions;

  private AuthorNames(BylineWords words, Outlets outlets, SeedTable monthNames, String and) {
    this.words = words;
    this.outlets = outlets;
    monthNames.rows().forEach(row -> months.addAll(row.list("names")));
    conjunctions =
        Pattern.compile("\\s+(?:" + and + ")\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static AuthorNames fromSeeds() {
    BylineWords words = BylineWords.fromSeeds();
    return new AuthorNames(
        words,
        Outlets.fromSeeds(),
        SeedTable.read("lexicon/month_names.csv"),
        words.alternatives(Kind.CONJUNCTION));
  }

  BylineWords words() {
    return words;
  }

  /** The names that a byline holds, persons and organisations alike; empty where it holds none. */
  List<String> read(String byline) {
    return parts(byline).stream().map(AuthorName::name).toList();
  }

  /** The names that a byline holds, with what they name. */
  List<AuthorName> parts(String byline) {
    List<AuthorName> names = new ArrayList<>();
    String text = byline.strip();
    if (text.isEmpty() || text.length() > LONGEST_BYLINE || "@/(#".indexOf(text.charAt(0)) >= 0) {
      return names;
    }
    if (text.startsWith("http") || isCredit(text)) {
      return names;
    }
    text = withoutTail(withoutLeads(withoutDate(text)));
    Matcher matcher = BREAK.matcher(text);
    int start = 0;
    boolean more = true;
    while (more) {
      more = matcher.find();
      String part = text.substring(start, more ? matcher.start() : text.length());
      addAll(part, names);
      start = more ? matcher.end() : start;
    }
    return names;
  }

  /** Whether a byline credits somebody else than the authors: a photographer, a reviewer. */
  boolean isCredit(String byline) {
    return words.lengthAt(Kind.CREDIT, byline.strip().toLowerCase(Locale.ROOT), 0) > 0;
  }

  /** The names that a byline credits with something else than the text. */
  List<String> credited(String byline) {
    List<String> credited = new ArrayList<>();
    String folded = byline.toLowerCase(Locale.ROOT);
    if (folded.length() != byline.length()) {
      return credited;
    }
    for (int at = 0; at >= 0 && at < byline.length(); at = nextWord(byline, at)) {
      int length = words.lengthAt(Kind.CREDIT, folded, at);
      if (length > 0) {
        credited.addAll(read(byline.substring(at + length)));
      }
    }
    return credited;
  }

  /** Adds the names of a part between commas; "Head of Sales and Marketing" is one role. */
  private void addAll(String part, List<AuthorName> names) {
    boolean follows = !names.isEmpty() && names.get(names.size() - 1).isPerson();
    for (String name : conjunctions.split(part, -1)) {
      if (!add(cleaned(name), names) && follows) {
        return;
      }
    }
  }

  /** Adds a name, or what belongs to the one before it; false where it is neither. */
  private boolean add(String name, List<AuthorName> names) {
    if (name.isEmpty()) {
      return false;
    }
    boolean follows = !names.isEmpty() && names.get(names.size() - 1).isPerson();
    String folded = name.toLowerCase(Locale.ROOT);
    if (follows && words.has(Kind.SUFFIX, folded.endsWith(".") ? cut(folded) : folded)) {
      AuthorName last = names.remove(names.size() - 1);
      names.add(new AuthorName(last.name() + ", " + name, true));
      return true;
    }
    if (!isName(name, folded)) {
      return false;
    }
    boolean person = isPerson(name);
    if (follows && (!person || isPhrase(name) || isLoneWordAfterFullName(name, names))) {
      return false;
    }
    names.add(new AuthorName(person ? inNormalCase(name) : name, person));
    return true;
  }

  /** Several words without a capital, where names are written with them. */
  private static boolean isPhrase(String name) {
    return name.indexOf(' ') > 0 && hasCase(name) && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String cut(String text) {
    return text.substring(0, text.length() - 1);
  }

  /** "Ada Marsh, Linden": a place, a desk or a role rather than somebody of one name. */
  private static boolean isLoneWordAfterFullName(String name, List<AuthorName> names) {
    return names.size() == 1
        && Words.of(name).size() == 1
        && Words.of(names.get(0).name()).size() > 1
        && hasCase(name);
  }

  private String withoutLeads(String text) {
    String rest = text;
    while (true) {
      int length = words.lengthAt(Kind.LEAD, rest.toLowerCase(Locale.ROOT), 0);
      if (length == 0 || length == rest.length()) {
        return rest;
      }
      String after = rest.substring(length);
      String stripped = NameMarks.withoutFirstEdge(after);
      // "Von Braun": a lead needs a name behind it, and "From" needs more than a word.
      if (stripped.isEmpty() || stripped.length() == after.length()) {
        return rest;
      }
      rest = stripped;
    }
  }

  /** "Dec. 19, 2025 · Ada Marsh": a byline behind its date. */
  private String withoutDate(String text) {
    int at = 0;
    int numbers = 0;
    boolean dated = false;
    while (at >= 0 && at < text.length()) {
      boolean isDigit = Character.isDigit(text.charAt(at));
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean isMonth = months.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
      if (!isDigit && !(isMonth && (numbers > 0 || isDate(text.toLowerCase(Locale.ROOT), at)))) {
        break;
      }
      numbers += isDigit ? 1 : 0;
      dated |= isMonth || numbers > 1;
      while (isDigit && end < text.length() && !isBetween(text.charAt(end))) {
        char c = text.charAt(end);
        if (dated && Character.isUpperCase(c)) {
          // A year that runs into the name.
          return text.substring(end);
        }
        dated |= c == '.' || c == ':' || c == '/';
        end++;
      }
      at = nextWord(text, end);
    }
    return dated && at > 0 ? text.substring(at) : text;
  }

  /** A byline up to its date, credits of others, and what else ends the names. */
  private String withoutTail(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    if (folded.length() != text.length()) {
      return text;
    }
    if (words.lengthAt(Kind.END, folded, 0) > 0) {
      return "";
    }
    for (int at = nextWord(text, 0); at > 0; at = nextWord(text, at)) {
      boolean ends =
          words.lengthAt(Kind.CREDIT, folded, at) > 0
              || words.lengthAt(Kind.END, folded, at) > 0
              || isDate(folded, at);
      if (ends) {
        return withoutPreposition(text.substring(0, at).strip());
      }
    }
    return withoutPreposition(text);
  }

  private String withoutPreposition(String text) {
    int blank = text.lastIndexOf(' ');
    return blank > 0 && words.has(Kind.BEFORE_DATE, text.substring(blank + 1))
        ? text.substring(0, blank)
        : text;
  }

  /** Where the next word begins, -1 where none does. */
  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !isBetween(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isBetween(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || c == '|' || c == '•' || c == '·' || c == ',';
  }

  private boolean isDate(String folded, int at) {
    if (Character.isDigit(folded.charAt(at))) {
      return true;
    }
    int end = at;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    int digit = end;
    while (digit < folded.length() && ". ,".indexOf(folded.charAt(digit)) >= 0) {
      digit++;
    }
    return months.contains(folded.substring(at, end))
        && digit < folded.length()
        && Character.isDigit(folded.charAt(digit));
  }

  private String cleaned(String part) {
    String name = NameMarks.withoutEdges(NameMarks.withoutBrackets(part.strip()));
    name = NameMarks.withoutEdges(withoutLeads(name));
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.length() == name.length()) {
      for (int at = nextWord(name, 0); at > 0; at = nextWord(name, at)) {
        if (words.lengthAt(Kind.WITHIN, folded, at) > 0) {
          name = name.substring(0, at).strip();
          break;
        }
      }
    }
    name = withoutDashed(NameMarks.withSingleBlanks(name));
    return withoutNameRole(withoutEmployer(name));
  }

  /** "Ada Marsh - Staff Writer": what follows a dash, unless it is written as a name is. */
  private String withoutDashed(String name) {
    if (!NameMarks.hasAny(name, "-–—")) {
      return name;
    }
    Matcher dash = DASH.matcher(name);
    if (!dash.find() || dash.start() == 0) {
      return name;
    }
    String tail = name.substring(dash.end());
    boolean named = tail.indexOf(' ') > 0 && isName(tail, tail.toLowerCase(Locale.ROOT));
    return named && isPerson(tail) ? name : name.substring(0, dash.start());
  }

  /** "Ada Marsh Associated Press": a name run together with an outlet's. */
  private String withoutEmployer(String name) {
    int first = name.indexOf(' ');
    for (int at = first < 0 ? -1 : name.indexOf(' ', first + 1); at > 0; ) {
      String tail = name.substring(at + 1);
      String bare = tail.startsWith("The ") ? tail.substring(4) : tail;
      boolean several = bare.indexOf(' ') > 0;
      boolean initials = bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT));
      if ((several || initials) && outlets.byName(bare).isPresent()) {
        return name.substring(0, at);
      }
      at = name.indexOf(' ', at + 1);
    }
    return name;
  }

  private String withoutNameRole(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && words.has(Kind.NAME_ROLE, name.substring(blank + 1))
        ? name.substring(0, blank)
        : name;
  }

  /** Whether an outlet of the registry goes by a name. */
  boolean isOutlet(String name) {
    return outlets.byName(name).isPresent();
  }

  /** Whether a name is that of a news agency. */
  boolean isAgency(String name) {
    return outlets.byName(name).filter(entry -> entry.kind() == Outlets.Kind.AGENCY).isPresent();
  }

  private boolean isName(String name, String folded) {
    if (name.length() < 2 || name.length() > LONGEST_NAME || name.indexOf('@') >= 0) {
      return false;
    }
    if (words.has(Kind.NOT_NAME, folded)
        || words.has(Kind.LEAD, folded)
        || months.contains(folded)
        || folded.contains("http")
        || folded.contains("www.")) {
      return false;
    }
    List<String> all = Words.of(name);
    if (all.isEmpty()
        || words.has(Kind.WITHIN, all.get(0))
        || words.has(Kind.CONJUNCTION, all.get(0))
        || (NameMarks.hasAny(name, "._") && HANDLE.matcher(name).matches())) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return letters >= 2
        && all.size() <= MOST_WORDS + 1
        && !Character.isDigit(name.charAt(0))
        && !words.hasAny(Kind.ROLE, all);
  }

  /** Whether a name is a person's as far as its form tells. */
  private boolean isPerson(String name) {
    List<String> all = Words.of(name);
    if (all.size() > MOST_WORDS
        || words.hasAny(Kind.ORGANISATION, all)
        || (name.indexOf('.') >= 0 && DOMAIN.matcher(name).matches())
        || outlets.byName(name).isPresent()) {
      return false;
    }
    String[] written = name.split(" ", -1);
    if (written.length == 1) {
      // A short word in capitals is an agency's or a station's name.
      return !(name.length() <= 5 && name.length() > 1 && isUpper(name));
    }
    for (String word : written) {
      int letter = firstLetter(word);
      if (letter >= 0
          && Character.isLowerCase(word.charAt(letter))
          && !words.has(Kind.PARTICLE, word)
          && word.indexOf('\'') < 0) {
        // "von Berlin aus": a phrase, unless nobody is written with capitals.
        return name.equals(name.toLowerCase(Locale.ROOT)) && written.length <= 3;
      }
    }
    return true;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasCase(String name) {
    return !name.toLowerCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isUpper(String name) {
    return hasCase(name) && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** ADA MARSH as Ada Marsh; initials and single words stay. */
  private static String inNormalCase(String name) {
    if (!isUpper(name) || name.indexOf(' ') < 0 || name.indexOf('.') >= 0) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetter(c);
    }
    return out.toString();
  }
}
