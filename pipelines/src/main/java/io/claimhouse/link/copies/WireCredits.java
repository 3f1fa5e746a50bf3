package io.claimhouse.link.copies;

import io.claimhouse.lexicon.Outlets;
import io.claimhouse.lexicon.WireCreditCues;
import io.claimhouse.lexicon.WireCreditCues.Cue;
import io.claimhouse.lexicon.WireCreditCues.Extent;
import io.claimhouse.lexicon.WireCreditCues.Place;
import io.claimhouse.model.Article;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the agency that an article credits for its text: in its byline, or in the first or last
 * lines of its body ("KYIV (Reuters) -", "AP contributed to this report"). Names are matched with
 * their case, so that an agency called PA is not found in "pa". Immutable.
 */
public final class WireCredits {

  /** Lines at the head of a body that may carry a dateline or a credit line. */
  private static final int HEAD_LINES = 3;

  /** Lines at its tail: the credit often stands before a corrections or copyright line. */
  private static final int TAIL_LINES = 4;

  /** A dateline stands this near to the start of its line; beyond it a bracket is a remark. */
  private static final int DATELINE_CHARS = 80;

  private final Map<String, String> agencyByName;
  private final List<Form> forms;

  /**
   * @param agencyByName the outlet id of each agency by each of its names
   * @param cues the forms of credit
   */
  public WireCredits(Map<String, String> agencyByName, WireCreditCues cues) {
    this.agencyByName = new LinkedHashMap<>(agencyByName);
    String names =
        agencyByName.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.forms =
        agencyByName.isEmpty()
            ? List.of()
            : cues.cues().stream().map(cue -> Form.of(cue, names)).toList();
  }

  /** With the agencies of the registry and the cues of the seeds. */
  public static WireCredits fromSeeds() {
    Map<String, String> agencies = new TreeMap<>();
    for (Outlets.Entry entry : Outlets.fromSeeds().all()) {
      if (entry.kind() == Outlets.Kind.AGENCY) {
        agencies.put(withoutThe(entry.outlet().name()), entry.outlet().id());
        entry.aliases().forEach(alias -> agencies.put(withoutThe(alias), entry.outlet().id()));
      }
    }
    return new WireCredits(agencies, WireCreditCues.fromSeeds());
  }

  /** The outlet id of the agency credited; where several are, the one of the strongest form. */
  public Optional<String> find(Article article) {
    for (String author : article.authors()) {
      String agency = agencyByName.get(withoutThe(author));
      if (agency != null) {
        return Optional.of(agency);
      }
    }
    return findInBody(article.mainText());
  }

  Optional<String> findInBody(String body) {
    List<String> lines = body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (Form form : forms) {
      for (int i = 0; i < lines.size(); i++) {
        boolean head = i < HEAD_LINES && form.place() != Place.TAIL;
        boolean tail = i >= lines.size() - TAIL_LINES && form.place() != Place.HEAD;
        if (!head && !tail) {
          continue;
        }
        Matcher match = form.pattern().matcher(lines.get(i));
        if (match.find() && (tail || match.start() <= DATELINE_CHARS)) {
          return Optional.ofNullable(agencyByName.get(match.group("agency")));
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutThe(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
  }

  private record Form(Place place, Pattern pattern) {

    private static final String DASH = "[-\\u2010-\\u2015]{1,2}";

    static Form of(Cue cue, String names) {
      int at = cue.form().indexOf("{agency}");
      String regex =
          literal(cue.form().substring(0, at))
              + "(?:[Tt]he\\s+)?(?<agency>"
              + names
              + ")"
              + literal(cue.form().substring(at + "{agency}".length()));
      Extent extent = cue.extent();
      boolean fromStart = extent == Extent.LINE || extent == Extent.START;
      boolean toEnd = extent == Extent.LINE || extent == Extent.END;
      String before = fromStart ? "^" : "(?<![\\p{L}\\p{N}])";
      String after = toEnd ? "[.\\s]*$" : "(?![\\p{L}\\p{N}])";
      return new Form(cue.place(), Pattern.compile(before + regex + after));
    }

    /** The words of a cue in any case, with any dash and any white space, none after a dash. */
    private static String literal(String part) {
      StringBuilder regex = new StringBuilder("(?iu:");
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        if (c == ' ') {
          regex.append(i > 0 && part.charAt(i - 1) == '-' ? "\\s*" : "\\s+");
        } else if (c == '-') {
          regex.append(DASH);
        } else {
          regex.append(Pattern.quote(String.valueOf(c)));
        }
      }
      return regex.append(')').toString();
    }
  }
}
