package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.lexicon.SeedTable;
import io.claimhouse.link.quantity.MentionReader.SentenceTerms;
import io.claimhouse.link.terms.Term;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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
    /** A country's: that of the nearest place, else the outlet's. */
    COUNTRY,
    /** A person's or an organisation's: the name nearest to the entry's word. */
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
   * @param things what the figure may count by itself, as {@link Mention#thing} gives it; then it
   *     needs no pattern
   * @param needs words of which the sentence must have one, lower case
   * @param pattern where the figure, written {@code #}, stands among the sentence's words
   * @param except beside the words of the pattern it says that the figure is something else
   * @param low the least plausible value
   * @param high the greatest plausible value
   */
  public record Entry(
      String id,
      String measure,
      String label,
      OwnerKind ownerKind,
      Set<FigureKind> kinds,
      Set<String> things,
      List<String> needs,
      Pattern pattern,
      Optional<Pattern> except,
      double low,
      double high) {}

  /**
   * An entry that a figure fills.
   *
   * @param entry the entry
   * @param whose a code or a name; empty where the sentence tells none
   * @param where the code or name of the place where it is; empty where the sentence tells none or
   *     the entry has none
   */
  record Filled(Entry entry, Optional<String> whose, Optional<String> where) {

    /** What is empty here taken from others of the article, where these agree. */
    Filled completed(List<Filled> others) {
      return new Filled(
          entry,
          whose.or(() -> only(others.stream().flatMap(other -> other.whose().stream()).toList())),
          where.or(() -> only(others.stream().flatMap(other -> other.where().stream()).toList())));
    }

    private static Optional<String> only(List<String> values) {
      return values.stream()
          .max(
              Comparator.comparingInt((String value) -> Collections.frequency(values, value))
                  .thenComparing(Comparator.reverseOrder()));
    }

    /** Whether all that the entry asks for is known. */
    boolean isComplete() {
      return switch (entry.ownerKind()) {
        case NONE -> true;
        case PLACE, COUNTRY, NAME -> whose.isPresent();
        case PLACE_IN_PLACE -> whose.isPresent() && where.isPresent();
      };
    }

    /** Whose, and behind {@code >} where; empty where the entry has no owner. */
    Optional<String> owner() {
      return whose.map(of -> where.map(in -> of + ">" + in).orElse(of));
    }
  }

  /** So many letters around its words tell that an entry is something else. */
  private static final int BESIDE = 24;

  /** Prepositions before the place where something is, comes to or leaves. */
  private static final Set<String> PLACING = Set.of("in", "inside", "across", "into", "to", "from");

  /** A place further away is told in passing. */
  private static final int PLACE_REACH = 14;

  private final List<Entry> entries;
  private final Map<String, Entry> byId;

  /** Between an owner and what it has. */
  private final Set<String> have;

  private Catalogue(List<Entry> entries, Set<String> have) {
    this.have = Set.copyOf(have);
    this.entries = List.copyOf(entries);
    this.byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  public static Catalogue fromSeeds() {
    return new Catalogue(
        SeedTable.read("quantities/standing.csv").rows().stream().map(Catalogue::entry).toList(),
        Set.copyOf(FigureWords.fromSeeds().of(FigureWords.Role.HAVE)));
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
        Set.copyOf(row.list("things")),
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
   * The first entry that a figure fills; none for a change or an average.
   *
   * @param thing what it counts
   * @param first the number of the figure's first token in its sentence
   * @param last the number of its last token
   * @param country of the outlet
   */
  Optional<Filled> find(
      Figure figure,
      String thing,
      SentenceTerms sentence,
      int first,
      int last,
      Optional<String> country) {
    if (figure.change().kind() == Change.Kind.BY
        || figure.aggregation() == Aggregation.PER_PERIOD
        || figure.aggregation() == Aggregation.AVERAGE) {
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
      if (fits(entry, thing, lower)) {
        Filled filled = filled(entry, sentence, first, last, country);
        if (filled.isComplete() || entry.ownerKind() == OwnerKind.PLACE_IN_PLACE) {
          return Optional.of(filled);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Entry entry, String thing, String text) {
    Matcher match = entry.pattern().matcher(text);
    boolean isSaid = entry.needs().stream().anyMatch(text::contains) && match.find();
    int figure = text.indexOf('#');
    if (!isSaid && !entry.things().contains(thing)) {
      return false;
    }
    int from = Math.max(0, (isSaid ? match.start() : figure) - BESIDE);
    int to = Math.min(text.length(), (isSaid ? match.end() : figure) + BESIDE);
    String beside = text.substring(from, to);
    return entry.except().filter(except -> except.matcher(beside).find()).isEmpty();
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

  private Filled filled(
      Entry entry, SentenceTerms sentence, int first, int last, Optional<String> country) {
    return switch (entry.ownerKind()) {
      case NONE -> new Filled(entry, Optional.empty(), Optional.empty());
      case PLACE ->
          new Filled(
              entry,
              nearest(sentence, first, last, Term::isPlace).or(() -> country),
              Optional.empty());
      case COUNTRY ->
          new Filled(
              entry,
              nearest(sentence, first, last, Term::isPlace)
                  .map(code -> code.replaceAll("-.*", ""))
                  .filter(code -> code.length() == 2)
                  .or(() -> country),
              Optional.empty());
      case NAME -> {
        int word = wordOf(entry, sentence, first);
        yield new Filled(entry, nearest(sentence, word, word, Term::isName), Optional.empty());
      }
      case PLACE_IN_PLACE -> placeInPlace(entry, sentence, first, last);
    };
  }

  /** The first token that holds a word which the entry needs; else the figure's. */
  private static int wordOf(Entry entry, SentenceTerms sentence, int figure) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String token = sentence.tokens().get(i).lower();
      if (entry.needs().stream().anyMatch(token::contains)) {
        return i;
      }
    }
    return figure;
  }

  private static Optional<String> nearest(
      SentenceTerms sentence, int first, int last, Predicate<String> isOwner) {
    Term best = null;
    int least = PLACE_REACH + 1;
    for (Term term : sentence.terms()) {
      int distance = term.last() < first ? first - term.last() : Math.max(0, term.first() - last);
      if (isOwner.test(term.key()) && distance < least) {
        best = term;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(term -> Term.bare(term.key()));
  }

  /** The name that stands before what is counted, and the place behind it where that is. */
  private Filled placeInPlace(Entry entry, SentenceTerms sentence, int first, int last) {
    List<Term> names =
        sentence.terms().stream()
            .filter(term -> Term.isPlace(term.key()) || Term.isName(term.key()))
            .toList();
    Optional<Term> where =
        names.stream()
            .filter(name -> name.first() > last && isIn(sentence, name))
            .findFirst()
            .or(
                () ->
                    names.stream()
                        .filter(name -> Term.isPlace(name.key()) && isIn(sentence, name))
                        .findFirst());
    // A name that is no part of what is counted may be a speaker; the article then tells whose.
    Optional<Term> whose =
        names.stream()
            .filter(name -> name.first() >= first && name.first() <= last + 1)
            .filter(name -> !isIn(sentence, name))
            .findFirst()
            .or(
                () ->
                    names.stream()
                        .filter(name -> name.last() + 1 < first)
                        .filter(
                            name -> have.contains(sentence.tokens().get(name.last() + 1).lower()))
                        .findFirst());
    return new Filled(
        entry,
        whose.map(term -> land(Term.bare(term.key()))),
        where.map(term -> Term.bare(term.key())));
  }

  /** "kestria" for "kestrian": the regular demonym of a land that no gazetteer has. */
  private static String land(String name) {
    return name.endsWith("ian") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isIn(SentenceTerms sentence, Term place) {
    for (int i = place.first() - 1; i >= Math.max(0, place.first() - 2); i--) {
      if (PLACING.contains(sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
