package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes clean names of a byline: no "By", no desks or titles, one name each. */
final class AuthorNames {

  private final List<String> leads = new ArrayList<>();
  private final Set<String> conjunctions = new HashSet<>();
  private final Set<String> notNames = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Pattern separator;

  private AuthorNames(SeedTable table) {
    for (SeedTable.Row row : table.rows()) {
      String word = row.get("word").toLowerCase(Locale.ROOT);
      switch (row.get("kind")) {
        case "lead" -> leads.add(word);
        case "conjunction" -> conjunctions.add(Pattern.quote(word));
        case "not_name" -> notNames.add(word);
        case "role" -> roles.add(word);
        default ->
            throw new IllegalStateException(
                "seed " + table.name() + ", row " + row.number() + ": kind " + row.get("kind"));
      }
    }
    leads.sort((a, b) -> Integer.compare(b.length(), a.length()));
    separator =
        Pattern.compile(
            "\\s*[,;|•·/]\\s*|\\s+(?:&|"
                + String.join("|", conjunctions.stream().sorted().toList())
                + ")\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static AuthorNames fromSeeds() {
    return new AuthorNames(SeedTable.read("lexicon/bylines.csv"));
  }

  /** The names that a byline holds; empty where it holds none. */
  List<String> read(String byline) {
    List<String> names = new ArrayList<>();
    if (byline.length() > 300 || byline.startsWith("http") || byline.startsWith("/")) {
      return names;
    }
    for (String part : separator.split(withoutLead(byline.strip()), -1)) {
      String name = withoutLead(part.strip());
      name =
          name.replaceAll("\\s*[(\\[<].*$", "")
              .replaceAll("^[\"'“”.:\\-–—\\s]+|[\"“”:\\-–—\\s]+$", "");
      if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private String withoutLead(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (String lead : leads) {
      if (folded.startsWith(lead)
          && text.length() > lead.length()
          && !Character.isLetterOrDigit(text.charAt(lead.length()))) {
        return text.substring(lead.length()).replaceAll("^[:\\s]+", "");
      }
    }
    return text;
  }

  private boolean isName(String name) {
    if (name.length() < 2 || name.length() > 60 || name.contains("@") || name.contains("http")) {
      return false;
    }
    String folded = name.toLowerCase(Locale.ROOT);
    if (notNames.contains(folded)) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
      if (Character.isDigit(name.charAt(i))) {
        return false;
      }
    }
    if (letters < 2 || name.split("\\s+", -1).length > 7) {
      return false;
    }
    for (String word : folded.split("[^\\p{L}]+", -1)) {
      if (roles.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
