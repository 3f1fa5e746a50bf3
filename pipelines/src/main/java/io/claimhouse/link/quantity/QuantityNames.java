package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.Units;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.Term;
import io.claimhouse.link.terms.TermWeights;
import io.claimhouse.model.FigureKind;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Names quantities as a journalist would: "Deaths in the Qeshm earthquake", "Age of Bettie Page",
 * "Unemployment rate of the United States". The words are those of the quantity's own figures.
 * Names are unique: of two alike the later one gets what differs, its month, or a number.
 */
final class QuantityNames {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** A name or word tells whose a quantity is if so many of the figures have it. */
  private static final double MOST = 0.5;

  private static final int NAMES = 2;

  /** So many of an article's weightiest terms say what it is about. */
  private static final int TOP = 6;

  private final Gazetteer places;
  private final Units units = Units.fromSeeds("en");
  private final Catalogue catalogue;
  private final TermWeights weights;
  private final Set<String> given = new HashSet<>();

  QuantityNames(Gazetteer places, Catalogue catalogue, TermWeights weights) {
    this.places = places;
    this.catalogue = catalogue;
    this.weights = weights;
  }

  /**
   * What a quantity is called.
   *
   * @param label the whole name, unique
   * @param measure what is counted or measured
   * @param ofWhom whose it is or of what
   */
  record Name(String label, Optional<String> measure, Optional<String> ofWhom) {}

  /**
   * @param members the quantity's mentions in the order of time
   * @param articles the articles of all mentions
   */
  Name of(List<Described> members, Map<String, ArticleTerms> articles) {
    Described first = members.get(0);
    Optional<Catalogue.Entry> entry =
        members.stream()
            .flatMap(each -> each.mention.catalogueId().stream())
            .findFirst()
            .flatMap(catalogue::byId);
    String label;
    Optional<String> measure;
    Optional<String> ofWhom;
    if (entry.isPresent()) {
      Optional<String> owner =
          members.stream().flatMap(each -> each.mention.owner().stream()).findFirst();
      measure = Optional.of(entry.get().measure());
      ofWhom = owner.map(code -> ownerName(code.split(">", 2)[0], members, articles));
      label =
          entry
              .get()
              .label()
              .replace("{owner}", ofWhom.orElse(""))
              .replace(
                  "{place}",
                  owner
                      .filter(code -> code.contains(">"))
                      .map(code -> ownerName(code.split(">", 2)[1], members, articles))
                      .orElse(""));
    } else {
      measure = measure(members);
      List<String> names = names(members, articles, measure);
      ofWhom = names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
      label = label(first, measure, ofWhom);
    }
    return new Name(unique(capitalised(label.strip()), members, articles), measure, ofWhom);
  }

  private String label(Described first, Optional<String> measure, Optional<String> ofWhom) {
    Mention mention = first.mention;
    if (mention.kind() == FigureKind.AGE) {
      return ofWhom.map(who -> "Age of " + who).orElse("Age");
    }
    String thing = measure.orElse("");
    String base =
        switch (mention.kind()) {
          case DURATION -> thing.isEmpty() ? "Length of time" : "Length of the " + thing;
          case PERCENT -> thing.isEmpty() ? "Percentage" : thing + " in percent";
          case MONEY -> (thing.isEmpty() ? "Sum" : thing) + unit(mention, " in ");
          case RATIO -> thing.isEmpty() ? "Share" : "Share of " + thing;
          case MEASURE, RATE -> (thing.isEmpty() ? first.dimension : thing) + unit(mention, " in ");
          default -> thing.isEmpty() ? "Number" : thing;
        };
    return ofWhom.map(who -> base + ": " + who).orElse(base);
  }

  private String unit(Mention mention, String before) {
    return mention.unit().map(code -> before + units.plural(code)).orElse("")
        + mention.perUnit().map(per -> " per " + per).orElse("");
  }

  /** The words for what is counted that most figures use, in the longest form that is common. */
  private static Optional<String> measure(List<Described> members) {
    Optional<String> concept = most(members, each -> each.mention.thing(), 0);
    return concept.flatMap(
        thing ->
            most(
                members.stream().filter(each -> each.mention.thing().equals(thing)).toList(),
                each -> each.mention.surfaceThing(),
                0));
  }

  private static Optional<String> most(
      List<Described> members, Function<Described, String> word, double share) {
    Map<String, Integer> counts = new TreeMap<>();
    members.forEach(each -> counts.merge(word.apply(each), 1, Integer::sum));
    counts.remove("");
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= share * members.size())
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
                .thenComparing(each -> -each.getKey().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /**
   * The names that most of the figures' sentences have, the weightiest first; where there are none,
   * those of their articles; where there are none either, the words beside the figures.
   */
  private List<String> names(
      List<Described> members, Map<String, ArticleTerms> articles, Optional<String> measure) {
    List<String> found = common(members, articles, measure, (mention, term) -> isNamed(term), MOST);
    if (found.isEmpty()) {
      found = ofArticles(members, articles);
    }
    return found.isEmpty()
        ? common(members, articles, measure, (mention, term) -> !isNamed(term), MOST)
        : found;
  }

  private static boolean isNamed(String term) {
    return Term.isName(term) || Term.isPlace(term);
  }

  private List<String> common(
      List<Described> members,
      Map<String, ArticleTerms> articles,
      Optional<String> measure,
      BiPredicate<Mention, String> isTaken,
      double share) {
    Map<String, Double> score = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (Described each : members) {
      Set<String> here = new HashSet<>();
      Mention mention = each.mention;
      for (int i = 0; i < mention.terms().size(); i++) {
        String term = mention.terms().get(i);
        boolean isThing = term.equals(mention.thing()) || mention.modifiers().contains(term);
        if (!isThing && isTaken.test(mention, term) && here.add(term)) {
          double near = Math.exp(-Math.abs(mention.distances().get(i)) / 12.0);
          score.merge(term, weights.of(term) * (0.5 + near), Double::sum);
          count.merge(term, 1, Integer::sum);
        }
      }
    }
    score.keySet().removeIf(term -> count.get(term) < share * members.size());
    return best(score, members, articles, measure);
  }

  private List<String> ofArticles(List<Described> members, Map<String, ArticleTerms> articles) {
    Map<String, Double> score = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (Described each : members) {
      ArticleTerms article = articles.get(each.articleId());
      for (String term : article.terms().subList(0, Math.min(TOP, article.terms().size()))) {
        if (isNamed(term)) {
          score.merge(term, weights.of(term), Double::sum);
          count.merge(term, 1, Integer::sum);
        }
      }
    }
    score.keySet().removeIf(term -> count.get(term) < MOST * members.size());
    return best(score, members, articles, Optional.empty());
  }

  private List<String> best(
      Map<String, Double> score,
      List<Described> members,
      Map<String, ArticleTerms> articles,
      Optional<String> measure) {
    List<String> found = new ArrayList<>();
    score.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(each -> written(each.getKey(), members, articles))
        .filter(name -> measure.filter(thing -> isWithin(name, thing)).isEmpty())
        .forEach(
            name -> {
              boolean isNew =
                  found.stream().noneMatch(other -> isWithin(other, name) || isWithin(name, other));
              if (isNew && found.size() < NAMES) {
                found.add(name);
              }
            });
    return found;
  }

  private static boolean isWithin(String part, String whole) {
    return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private String written(String term, List<Described> members, Map<String, ArticleTerms> articles) {
    if (Term.isPlace(term)) {
      return places.byCode(Term.bare(term)).map(Gazetteer.Place::name).orElse(Term.bare(term));
    }
    return surface(term, members, articles);
  }

  private static String surface(
      String term, List<Described> members, Map<String, ArticleTerms> articles) {
    Map<String, Integer> written = new TreeMap<>();
    for (Described each : members) {
      ArticleTerms article = articles.get(each.articleId());
      int at = article.terms().indexOf(term);
      if (at >= 0) {
        written.merge(article.surfaces().get(at), 1, Integer::sum);
      }
    }
    return written.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
                .thenComparing(each -> -each.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(Term.isName(term) ? capitalised(Term.bare(term)) : term);
  }

  private String ownerName(
      String code, List<Described> members, Map<String, ArticleTerms> articles) {
    return places
        .byCode(code)
        .map(Gazetteer.Place::name)
        .orElseGet(
            () -> {
              String written = surface("^" + code, members, articles);
              // A land's people may be named more often than the land.
              return isWithin(code, written)
                      && !written.toLowerCase(Locale.ROOT).endsWith(code + "n")
                  ? written
                  : capitalised(code);
            });
  }

  private String unique(String label, List<Described> members, Map<String, ArticleTerms> articles) {
    if (given.add(label)) {
      return label;
    }
    String dated =
        label
            + members.stream()
                .flatMap(each -> articles.get(each.articleId()).publishedDate().stream())
                .findFirst()
                .map(day -> " (" + MONTH.format(day) + ")")
                .orElse("");
    String unique = dated;
    for (int i = 2; !given.add(unique); i++) {
      unique = dated + " (" + i + ")";
    }
    return unique;
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
