package io.claimhouse.link;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where an article's event was: the country, and the narrower place if there is one, that its
 * headline and its claims name most; an article that names no country speaks of its outlet's.
 *
 * @param country ISO 3166-1 code, or the folded name of a place that has none; empty where the
 *     article names none or none more than all others together
 * @param narrower the code of the city or region in it that is named most, and twice as often as
 *     any other; empty where there is none
 * @param isOfOutlet whether the article itself does not tell where it was: it names no country, or
 *     in passing its outlet's, as a British paper does that compares a flood's rain with London's
 */
record ArticlePlaces(Optional<String> country, Optional<String> narrower, boolean isOfOutlet) {

  /** A name in the headline counts for so many in the text. */
  private static final int HEADLINE_WEIGHT = 4;

  static ArticlePlaces of(ArticleFacts article, PlaceNames names) {
    Map<String, Integer> countries = new TreeMap<>();
    Map<String, Integer> narrower = new TreeMap<>();
    article
        .title()
        .ifPresent(
            title ->
                names
                    .namedIn(title)
                    .forEach(code -> count(countries, narrower, code, HEADLINE_WEIGHT)));
    for (ClaimFacts claim : article.claims()) {
      claim.placeCode().ifPresent(code -> count(countries, narrower, code, 1));
      names.namedIn(claim.text()).forEach(code -> count(countries, narrower, code, 1));
    }
    if (countries.isEmpty()) {
      article.claims().forEach(claim -> countDemonyms(countries, claim.text(), names));
    }
    Optional<String> country =
        countries.isEmpty()
            ? article.outletCountry()
            : most(countries, 1).filter(most -> countries.get(most) > 1 || countries.size() == 1);
    return new ArticlePlaces(
        country,
        country.flatMap(
            of -> {
              narrower.keySet().removeIf(code -> !country(code).equals(of));
              return most(narrower, 2);
            }),
        isOfOutlet(countries, article.outletCountry()));
  }

  private static boolean isOfOutlet(Map<String, Integer> countries, Optional<String> outlet) {
    return countries.entrySet().stream()
        .allMatch(
            named ->
                outlet.equals(Optional.of(named.getKey())) && named.getValue() < HEADLINE_WEIGHT);
  }

  /** Whether a code is of a town or a region of a country. */
  static boolean isNarrow(String place) {
    return !country(place).equals(place);
  }

  /** The country of a place in it. */
  static String country(String place) {
    return place.matches("[A-Z]{2}-.*") ? place.substring(0, 2) : place;
  }

  /**
   * How far a place identifies an event of this article: its country for the article's own event,
   * which the news places in a town, a region or the country; itself where it is another town than
   * the one that the article is about.
   *
   * @param isOfOnePlace whether the article tells no outcomes of several places
   */
  String event(String place, boolean isOfOnePlace) {
    boolean isElsewhere =
        isNarrow(place)
            && country.equals(Optional.of(country(place)))
            && narrower.map(town -> !town.equals(place)).orElse(!isOfOnePlace);
    return isElsewhere ? place : country(place);
  }

  private static void countDemonyms(Map<String, Integer> countries, String text, PlaceNames names) {
    for (String word : text.split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        names.code(word).ifPresent(code -> countries.merge(country(code), 1, Integer::sum));
      }
    }
  }

  private static void count(
      Map<String, Integer> countries, Map<String, Integer> narrower, String code, int weight) {
    countries.merge(country(code), weight, Integer::sum);
    if (!country(code).equals(code)) {
      narrower.merge(code, weight, Integer::sum);
    }
  }

  /** The key with the greatest count, if that is more than {@code times} the next. */
  private static Optional<String> most(Map<String, Integer> counts, int times) {
    Optional<String> most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return most.filter(
        key ->
            counts.entrySet().stream()
                .filter(other -> !other.getKey().equals(key))
                .allMatch(other -> other.getValue() * times < counts.get(key)));
  }
}
