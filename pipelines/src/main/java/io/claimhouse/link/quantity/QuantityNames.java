package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.Gazetteer;
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

  private final Gazetteer places;
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
      Optional<String> place = place(members);
      List<String> names = names(members, articles, place);
      ofWhom =
          names.isEmpty() ? place : Optional.of(String.join(", ", names));
      label = label(first.mention.kind(), measure, place, names, first.dimension);
    }
    return new Name(unique(capitalised(label.strip()), members, articles), measure, ofWhom);
  }

  private static String label(
      FigureKind kind,
      Optional<String> measure,
      Optional<String> place,
      List<String> names,
      String dimension) {
    String who = String.join(" and ", names);
    String thing = measure.orElse("");
    String base =
        switch (kind) {
          case AGE -> who.isEmpty() ? "Age" + (thing.isEmpty() ? "" : " of the " + thing) : "Age";
          case DURATION -> thing.isEmpty() ? "Length of time" : "Length of the " + thing;
          case PERCENT -> thing.isEmpty() ? "Percentage" : "Percentage: " + thing;
          case MONEY -> thing.isEmpty() ? "Sum" : thing + " (money)";
          case RATIO -> thing.isEmpty() ? "Share" : "Share of " + thing;
          case MEASURE -> thing.isEmpty() ? dimension : dimension + " of " + thing;
          default -> thing.isEmpty() ? "Number" : thing;
        };
    if (!who.isEmpty()) {
      return kind == FigureKind.AGE ? base + " of " + who : base + ", " + who;
    }
    return place.map(in -> base + " in " + in).orElse(base);
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

  private Optional<String> place(List<Described> members) {
    return most(members, each -> each.mention.place().orElse(""), MOST)
        .flatMap(places::byCode)
        .map(Gazetteer.Place::name);
  }

  /** The names that most of the figures' sentences or articles have, the weightiest first. */
  private List<String> names(
      List<Described> members, Map<String, ArticleTerms> articles, Optional<String> place) {
    Map<String, Double> score = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (Described each : members) {
      Set<String> here = new HashSet<>();
      Mention mention = each.mention;
      for (int i = 0; i < mention.terms().size(); i++) {
        String term = mention.terms().get(i);
        if (Term.isName(term) && here.add(term)) {
          double near = Math.exp(-Math.abs(mention.distances().get(i)) / 12.0);
          score.merge(term, weights.of(term) * (0.5 + near), Double::sum);
          count.merge(term, 1, Integer::sum);
        }
      }
      ArticleTerms article = articles.get(each.articleId());
      for (String term : article.terms().subList(0, Math.min(6, article.terms().size()))) {
        if (Term.isName(term) && here.add(term)) {
          score.merge(term, weights.of(term) * 0.4, Double::sum);
          count.merge(term, 1, Integer::sum);
        }
      }
    }
    List<String> found = new ArrayList<>();
    score.entrySet().stream()
        .filter(each -> count.get(each.getKey()) >= MOST * members.size())
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(each -> surface(each.getKey(), members, articles))
        .filter(name -> place.filter(name::equals).isEmpty())
        .forEach(
            name -> {
              boolean isNew =
                  found.stream().noneMatch(other -> other.contains(name) || name.contains(other));
              if (isNew && found.size() < NAMES) {
                found.add(name);
              }
            });
    return found;
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
        .orElse(capitalised(Term.bare(term)));
  }

  private String ownerName(
      String code, List<Described> members, Map<String, ArticleTerms> articles) {
    return places
        .byCode(code)
        .map(Gazetteer.Place::name)
        .orElseGet(() -> surface("^" + code, members, articles));
  }

  private String unique(
      String label, List<Described> members, Map<String, ArticleTerms> articles) {
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
