package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.SeedTable;
import io.claimhouse.link.quantity.MentionReader.SentenceTerms;
import io.claimhouse.link.terms.Term;
import io.claimhouse.model.Change;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code quantities/standing.csv}: the quantities that come back for years (an unemployment rate, a
 * level of troops), by the words that tell them and by whose they are. A figure that fills an entry
 * is known by it, whoever keeps, raises or mentions it.
 */
public final class Catalogue {

  /** Whose a quantity is. */
  enum OwnerKind {
    /** Nobody's: there is one of it. */
    NONE,
    /** A place's: the nearest that the sentence names, else the outlet's country. */
    PLACE,
    /** A place's that the sentence names. */
    NAMED_PLACE,
    /** A person's or an organisation's: the nearest name. */
    NAME,
    /** One place's in another: the name before the figure's noun, and the one behind it. */
    PLACE_IN_PLACE
  }

  /**
   * An entry.
   *
   * @param id its name in rows
   * @param measure what is counted, as labels say it
   * @param label how a label is made of measure and owner: {@code {owner}}, {@code {place}}
   * @param ownerKind whose it may be
   * @param kinds the kinds of figure that may fill it
   * @param needs words of which the sentence must have one, lower case
   * @param pattern where the figure, written {@code #}, stands among the sentence's words
   * @param except where the pattern holds and the figure is something else; may be empty
   * @param low the least plausible value
   * @param high the greatest plausible value
   */
  public record Entry(
      String id,
      String measure,
      String label,
      OwnerKind ownerKind,
      Set<FigureKind> kinds,
      List<String> needs,
      Pattern pattern,
      Optional<Pattern> except,
      double low,
      double high) {}

  /**
   * An entry that a figure fills.
   *
   * @param entryId the entry
   * @param owner whose: a code or a name; two codes parted by {@code >} for one place in another
   */
  record Filled(String entryId, Optional<String> owner) {}

  private final List<Entry> entries;
  private final Map<String, Entry> byId;

  private Catalogue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  public static Catalogue fromSeeds() {
    return new Catalogue(
        SeedTable.read("quantities/standing.csv").rows().stream().map(Catalogue::entry).toList());
  }

  private static Entry entry(SeedTable.Row row) {
    return new Entry(
        row.get("id"),
        row.get("measure"),
        row.get("label"),
        OwnerKind.valueOf(row.get("owner").toUpperCase(Locale.ROOT)),
        row.list("kinds").stream()
            .map(kind -> FigureKind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        row.list("needs"),
        Pattern.compile(row.get("pattern")),
        row.find("except").map(Pattern::compile),
        Double.parseDouble(row.get("low")),
        Double.parseDouble(row.get("high")));
  }

  /** The entry of this name. */
  public Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The first entry that a figure fills; none for a change.
   *
   * @param first the number of the figure's first token in its sentence
   * @param last the number of its last token
   */
  Optional<Filled> find(
      Figure figure, SentenceTerms sentence, int first, int last, Optional<String> country) {
    if (figure.change().kind() == Change.Kind.BY) {
      return Optional.empty();
    }
    String lower = null;
    for (Entry entry : entries) {
      if (!entry.kinds().contains(figure.kind()) || !isPlausible(entry, figure)) {
        continue;
      }
      if (lower == null) {
        lower = marked(figure, sentence);
      }
      String text = lower;
      boolean fits =
          entry.needs().stream().anyMatch(text::contains)
              && entry.pattern().matcher(text).find()
              && entry.except().filter(except -> except.matcher(text).find()).isEmpty();
      if (!fits) {
        continue;
      }
      if (entry.ownerKind() == OwnerKind.NONE) {
        return Optional.of(new Filled(entry.id(), Optional.empty()));
      }
      Optional<String> owner = owner(entry, sentence, first, last, country);
      if (owner.isPresent()) {
        return Optional.of(new Filled(entry.id(), owner));
      }
    }
    return Optional.empty();
  }

  /** The sentence in lower case, the figure as {@code #} with what follows its number. */
  private static String marked(Figure figure, SentenceTerms sentence) {
    int from = Math.max(0, figure.span().start() - sentence.start());
    int to = Math.min(sentence.text().length(), figure.span().end() - sentence.start());
    String text = sentence.text();
    return (text.substring(0, from) + "# " + text.substring(from, to) + text.substring(to))
        .toLowerCase(Locale.ROOT)
        .replace('\n', ' ');
  }

  private static boolean isPlausible(Entry entry, Figure figure) {
    OptionalDouble value =
        figure.value().point().isPresent()
            ? figure.value().point()
            : figure.value().low().isPresent() ? figure.value().low() : figure.value().high();
    return value.isPresent()
        && value.getAsDouble() >= entry.low()
        && value.getAsDouble() <= entry.high();
  }

  private static Optional<String> owner(
      Entry entry, SentenceTerms sentence, int first, int last, Optional<String> country) {
    return switch (entry.ownerKind()) {
      case NONE -> Optional.empty();
      case PLACE -> nearest(sentence, first, last, Term::isPlace).or(() -> country);
      case NAMED_PLACE -> nearest(sentence, first, last, Term::isPlace);
      case NAME -> nearest(sentence, first, last, Term::isName);
      case PLACE_IN_PLACE -> placeInPlace(sentence, first);
    };
  }

  private static Optional<String> nearest(
      SentenceTerms sentence, int first, int last, java.util.function.Predicate<String> isOwner) {
    Term best = null;
    int least = Integer.MAX_VALUE;
    for (Term term : sentence.terms()) {
      int distance =
          term.last() < first ? first - term.last() : Math.max(0, term.first() - last);
      if (isOwner.test(term.key()) && distance < least) {
        best = term;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(term -> Term.bare(term.key()));
  }

  private static Optional<String> placeInPlace(SentenceTerms sentence, int first) {
    List<Term> places =
        sentence.terms().stream().filter(term -> Term.isPlace(term.key())).toList();
    Optional<Term> where =
        places.stream()
            .filter(place -> place.first() > first && place.first() > 0)
            .filter(place -> isIn(sentence, place))
            .findFirst()
            .or(() -> places.stream().filter(place -> isIn(sentence, place)).findFirst());
    if (where.isEmpty()) {
      return Optional.empty();
    }
    return places.stream()
        .filter(place -> !place.key().equals(where.get().key()) && !isIn(sentence, place))
        .min(java.util.Comparator.comparingInt(place -> Math.abs(place.first() - first)))
        .map(whose -> Term.bare(whose.key()) + ">" + Term.bare(where.get().key()));
  }

  private static boolean isIn(SentenceTerms sentence, Term place) {
    for (int i = place.first() - 1; i >= Math.max(0, place.first() - 3); i--) {
      if (Arrays.asList("in", "inside", "across", "into").contains(sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
