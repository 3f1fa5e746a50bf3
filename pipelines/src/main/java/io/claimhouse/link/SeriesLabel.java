package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Units;
import io.claimhouse.lexicon.VerbForms;
import io.claimhouse.model.FigureKind;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names a series as a person would: "Troops of North Korea in Russia". */
final class SeriesLabel {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Synonyms synonyms;
  private final PlaceNames places;
  private final VerbForms verbs = VerbForms.fromSeeds();
  private final Units units = Units.fromSeeds("en");

  SeriesLabel(Synonyms synonyms, PlaceNames places) {
    this.synonyms = synonyms;
    this.places = places;
  }

  /**
   * @param figures its figures in order of time
   */
  String of(SeriesKey key, List<ComparableFigure> figures) {
    List<String> words = new ArrayList<>();
    if (key.isOfStory() && key.kind() == FigureKind.COUNT) {
      // Only the number tells it from the story's other counts of the noun.
      mostTold(figures).ifPresent(words::add);
    }
    boolean isOfPeriod = key.statistic().startsWith("within ");
    if (!key.statistic().isEmpty() && !isOfPeriod) {
      words.add(key.statistic().replace('_', ' ') + " of");
    }
    if (!key.modifiers().isEmpty() && !synonyms.hasOutcome(key.counted())) {
      words.add(key.modifiers());
    }
    String subject = key.subject().isEmpty() ? "" : name(key.subject());
    if (key.counted().isEmpty()) {
      words.add(subject.isEmpty() ? "quantity without a name" : subject);
    } else {
      words.add(synonyms.label(key.counted()).orElseGet(() -> noun(key)));
      if (synonyms.hasOutcome(key.counted()) && !key.modifiers().isEmpty()) {
        words.add("of " + narrowed(key.modifiers()));
      }
      if (!subject.isEmpty() && !key.subject().equals(key.counted())) {
        words.add("of " + subject);
      }
    }
    if (!key.act().isEmpty()) {
      words.add(synonyms.actLabel(key.act()).orElseGet(() -> verbs.participle(key.act())));
    }
    if (!key.place().isEmpty() && !key.place().equals(key.subject())) {
      words.add(
          "in " + town(key, figures).map(town -> name(town) + ", ").orElse("") + name(key.place()));
    }
    if (!key.unit().isEmpty()) {
      words.add("in " + units.plural(key.unit()));
    }
    if (!key.per().isEmpty()) {
      words.add("per " + key.per());
    }
    if (isOfPeriod) {
      words.add(key.statistic());
    }
    if (!key.scope().isEmpty() && !key.isOfStory()) {
      words.add("(one article)");
    }
    if (key.isOfEvents()) {
      figures.get(0).publishedDate().ifPresent(day -> words.add("(" + MONTH.format(day) + ")"));
    }
    String label = String.join(" ", words);
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** The number that most of the figures tell, the least of several. */
  private static Optional<String> mostTold(List<ComparableFigure> figures) {
    Map<Double, Long> told =
        figures.stream()
            .flatMapToDouble(figure -> figure.figure().value().point().stream())
            .boxed()
            .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    return told.entrySet().stream()
        .max(
            Map.Entry.<Double, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(value -> NumberFormat.getNumberInstance(Locale.ENGLISH).format(value.getKey()));
  }

  /** The town or region of an event, where most of the figures that tell it tell the same. */
  private static Optional<String> town(SeriesKey key, List<ComparableFigure> figures) {
    if (!key.isOfEvents()) {
      return Optional.empty();
    }
    Map<String, Long> told =
        figures.stream()
            .flatMap(figure -> figure.claim().placeCode().stream())
            .filter(code -> !code.equals(key.place()))
            .filter(code -> ArticlePlaces.country(code).equals(key.place()))
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    long all = told.values().stream().mapToLong(Long::longValue).sum();
    return told.entrySet().stream()
        .filter(town -> town.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Modifiers with the codes of countries written out. */
  private String narrowed(String modifiers) {
    return Arrays.stream(modifiers.split(" ", -1))
        .map(word -> places.name(word).map(country -> "people of " + country).orElse(word))
        .collect(Collectors.joining(" "));
  }

  /** Counts are of several: the plural by the rules of English spelling. */
  private static String noun(SeriesKey key) {
    String noun = key.counted();
    boolean isPlural = noun.endsWith("s") || noun.endsWith("men");
    if (key.kind() != FigureKind.COUNT || noun.length() < 3 || isPlural) {
      return noun;
    }
    char last = noun.charAt(noun.length() - 1);
    char before = noun.charAt(noun.length() - 2);
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hisses = last == 'x' || last == 'z' || noun.endsWith("ch") || noun.endsWith("sh");
    return hisses ? noun + "es" : noun + "s";
  }

  private String name(String codeOrWords) {
    return places.name(codeOrWords).orElseGet(() -> capitalised(codeOrWords));
  }

  private static String capitalised(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean start = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      out.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ' || c == '-';
    }
    return out.toString();
  }
}
