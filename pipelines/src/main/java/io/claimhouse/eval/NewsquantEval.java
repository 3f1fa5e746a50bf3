package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.lexicon.FigureWords;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Change;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Topic;
import io.claimhouse.text.SentenceSplitter;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores figures against NewsQuant: values, with units, with changes, with what is measured. The
 * official walk over sorted units and a strict pairing, both.
 */
public final class NewsquantEval implements EvalTask {

  private static final Set<FigureKind> NOT_QUANTITIES =
      EnumSet.of(FigureKind.DATE, FigureKind.ORDINAL);

  private static final Set<String> STOP_WORDS =
      Set.of(
          "of", "the", "a", "an", "in", "on", "for", "to", "and", "or", "by", "with", "from", "at",
          "-", "&", "/", "'s", "’s", "'", "its", "their", "his", "her", "our", "my", "your", "this",
          "that", "these", "those", "all", "both", "each", "every", "some", "any", "among",
          "between", "against", "about", "like", "within", "across", "near", "total");

  /** A quantity of either side. */
  private record Quantity(
      double low, double high, String unit, String change, Set<String> concept, String text) {

    boolean equalsValue(Quantity gold) {
      boolean isRange = low != high;
      return isRange == (gold.low != gold.high) && near(low, gold.low) && near(high, gold.high);
    }

    private static boolean near(double a, double b) {
      return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
    }
  }

  private final UnitNames names = UnitNames.fromSeeds();
  private final Set<String> changeWords = changeWords();

  /** {@code up} and {@code down} are particles. */
  private static Set<String> changeWords() {
    FigureWords words = FigureWords.fromSeeds();
    Set<String> all = new HashSet<>(words.of(FigureWords.Role.CHANGE_UP));
    all.addAll(words.of(FigureWords.Role.CHANGE_DOWN));
    all.removeAll(Set.of("up", "down"));
    return Set.copyOf(all);
  }

  @Override
  public String name() {
    return "newsquant";
  }

  @Override
  public boolean isSet(Path folder) {
    return Jsonl.has(folder, "NewsQuant.json");
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    FigureExtractor extractor = FigureExtractor.fromSeeds();
    List<JsonNode> sentences = Jsonl.array(folder.resolve("NewsQuant.json"));
    Tally official = new Tally();
    Tally strict = new Tally();
    List<SetScore.Miss> misses = new ArrayList<>();
    int number = 0;
    for (JsonNode sentence : sentences) {
      List<Quantity> gold = new ArrayList<>();
      sentence.path("quantities").forEach(one -> gold.add(gold(one)));
      List<Quantity> found = found(extractor, sentence.path("text").asText());
      int before = official.unit;
      int changes = official.change;
      official(gold, found, official);
      strict(gold, found, strict);
      int right = official.unit - before;
      boolean told = official.change - changes == gold.size();
      if (right < gold.size() || right < found.size() || !told) {
        misses.add(
            new SetScore.Miss(
                String.format(Locale.ROOT, "%04d", number),
                SpanMatch.f1(right, gold.size(), found.size()),
                detail(sentence.path("text").asText(), gold, found)));
      }
      number++;
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    official.report("", measures);
    strict.report("strict_", measures);
    return new SetScore(
        name(), folder.getFileName().toString(), sentences.size(), measures, misses);
  }

  private static String detail(String text, List<Quantity> gold, List<Quantity> found) {
    StringBuilder detail = new StringBuilder("  ").append(text).append('\n');
    gold.forEach(one -> detail.append("    gold  ").append(show(one)).append('\n'));
    found.forEach(one -> detail.append("    found ").append(show(one)).append('\n'));
    return detail.toString();
  }

  private static String show(Quantity one) {
    return one.low
        + (one.low == one.high ? "" : ".." + one.high)
        + " | "
        + one.unit
        + " | "
        + one.change
        + " | "
        + one.concept
        + " | "
        + one.text;
  }

  // ---- the two sides

  private static Quantity gold(JsonNode node) {
    String value = node.path("value").asText();
    int dash = value.indexOf('-', 1);
    boolean isRange = dash > 0 && Character.toUpperCase(value.charAt(dash - 1)) != 'E';
    double low = Double.parseDouble(isRange ? value.substring(0, dash) : value);
    double high = isRange ? Double.parseDouble(value.substring(dash + 1)) : low;
    return new Quantity(
        low,
        high,
        node.path("normalized_unit").asText(),
        node.path("change").asText(),
        words(node.path("referred_concepts").asText()),
        "");
  }

  private static Set<String> words(String concepts) {
    Set<String> words = new TreeSet<>();
    for (String word : concepts.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private List<Quantity> found(FigureExtractor extractor, String text) {
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of("en"), Optional.empty());
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      List<Figure> figures = extractor.extract(text, sentence, context);
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        if (NOT_QUANTITIES.contains(figure.kind())
            || (figure.value().low().isEmpty() && figure.value().high().isEmpty())) {
          continue;
        }
        Optional<Figure> other =
            i + 1 < figures.size() && isFromTo(figure, figures.get(i + 1))
                ? Optional.of(figures.get(i + 1))
                : Optional.empty();
        found.add(quantity(figure, other, text));
        i += other.isPresent() ? 1 : 0;
      }
    }
    return found;
  }

  /** The set takes both ends of a change, {@code from x to y}, for one range. */
  private static boolean isFromTo(Figure from, Figure to) {
    return from.change().kind() == Change.Kind.FROM
        && to.change().kind() == Change.Kind.TO
        && to.span().start() - from.span().end() <= 6;
  }

  private Quantity quantity(Figure figure, Optional<Figure> to, String text) {
    double low =
        figure.value().point().orElse(figure.value().low().orElse(figure.value().high().orElse(0)));
    double high = figure.value().point().orElse(figure.value().high().orElse(low));
    if (figure.approximation() == Approximation.SEVERAL) {
      // The set writes a vague plural as one to ten times its base; ours begins at twice the base.
      high = low / 2 * 10;
      low = low / 2;
    }
    double end =
        to.map(other -> other.value().point().orElse(other.value().low().orElse(0))).orElse(high);
    boolean cents = figure.rule().equals("money.minor");
    double factor = cents ? 100 : 1;
    return new Quantity(
        Math.min(low, end) * factor,
        Math.max(high, end) * factor,
        names.newsquant(to.filter(other -> other.unit().isPresent()).orElse(figure)),
        to.isPresent() ? "=" : change(figure, text),
        concept(figure),
        figure.surface() + " " + figure.rule());
  }

  /** The words of the topics, of a count without what is counted: that is the set's unit. */
  private static Set<String> concept(Figure figure) {
    Set<String> words = new TreeSet<>();
    for (Topic topic : figure.topics()) {
      boolean isUnit =
          figure.unit().isEmpty()
              && figure.counted().filter(noun -> noun.span().overlaps(topic.span())).isPresent();
      if (!isUnit) {
        addWords(topic.text(), words);
      }
    }
    return words.isEmpty() ? Set.of("-") : words;
  }

  private static void addWords(String phrase, Set<String> words) {
    for (String written : phrase.toLowerCase(Locale.ROOT).split("[\\s,()]+", -1)) {
      String word = written.replaceFirst("['’]s?$", "");
      if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
        words.add(word);
      }
    }
  }

  private String change(Figure figure, String text) {
    switch (figure.approximation()) {
      case OVER, AT_LEAST:
        return ">";
      case AT_MOST, UP_TO:
        return "<";
      default:
        break;
    }
    boolean size = figure.change().kind() == Change.Kind.BY;
    if (size && figure.change().direction() != Change.Direction.NONE && !isNamed(figure, text)) {
      return figure.change().direction() == Change.Direction.UP ? "up" : "down";
    }
    return figure.approximation() == Approximation.ABOUT
            || figure.approximation() == Approximation.NEARLY
        ? "~"
        : "=";
  }

  /**
   * Whether a noun or comparative names the change, {@code a 5% rise}, {@code a gain of 5%}, {@code
   * 5% higher}: the set tells a change only where a verb or particle does.
   */
  private boolean isNamed(Figure figure, String text) {
    List<Token> behind =
        Tokenizer.tokenize(text.substring(figure.span().end()).lines().findFirst().orElse(""));
    boolean after = !behind.isEmpty() && changeWords.contains(behind.get(0).lower());
    return after || text.substring(0, figure.span().start()).endsWith(" of ");
  }

  // ---- scoring

  private static final class Tally {
    private int gold;
    private int found;
    private int value;
    private int unit;
    private int change;
    private int partial;
    private int full;

    private void report(String prefix, Map<String, Double> measures) {
      measures.put(prefix + "value_f1", SpanMatch.f1(value, gold, found));
      measures.put(prefix + "value_unit_f1", SpanMatch.f1(unit, gold, found));
      measures.put(prefix + "value_change_f1", SpanMatch.f1(change, gold, found));
      measures.put(prefix + "concept_partial_f1", SpanMatch.f1(partial, gold, found));
      measures.put(prefix + "concept_full_f1", SpanMatch.f1(full, gold, found));
    }

    private void extras(Quantity gold, Quantity found) {
      change += gold.change.equals(found.change) ? 1 : 0;
      full += gold.concept.equals(found.concept) ? 1 : 0;
      partial += gold.concept.stream().anyMatch(found.concept::contains) ? 1 : 0;
    }
  }

  /** As the set's own script: a prediction is used up only where the unit is right too. */
  private static void official(List<Quantity> gold, List<Quantity> found, Tally tally) {
    tally.gold += gold.size();
    tally.found += found.size();
    Comparator<Quantity> byUnit = Comparator.comparing(Quantity::unit);
    List<Quantity> left = new ArrayList<>(found.stream().sorted(byUnit).toList());
    int values = 0;
    Tally here = new Tally();
    for (Quantity wanted : gold.stream().sorted(byUnit).toList()) {
      for (int i = 0; i < left.size(); i++) {
        Quantity one = left.get(i);
        if (!one.equalsValue(wanted)) {
          continue;
        }
        values++;
        here.extras(wanted, one);
        if (one.unit.equalsIgnoreCase(wanted.unit)) {
          tally.unit++;
          left.remove(i);
          break;
        }
      }
    }
    tally.value += Math.min(values, gold.size());
    tally.change += Math.min(here.change, gold.size());
    tally.partial += Math.min(here.partial, gold.size());
    tally.full += Math.min(here.full, gold.size());
  }

  /** One to one: value and unit first, then value alone. */
  private static void strict(List<Quantity> gold, List<Quantity> found, Tally tally) {
    tally.gold += gold.size();
    tally.found += found.size();
    List<Quantity> wanted = new ArrayList<>(gold);
    List<Quantity> left = new ArrayList<>(found);
    for (boolean withUnit : new boolean[] {true, false}) {
      for (int g = wanted.size() - 1; g >= 0; g--) {
        for (int f = 0; f < left.size(); f++) {
          boolean unit = left.get(f).unit.equalsIgnoreCase(wanted.get(g).unit);
          if (left.get(f).equalsValue(wanted.get(g)) && (unit || !withUnit)) {
            tally.value++;
            tally.unit += unit ? 1 : 0;
            tally.extras(wanted.get(g), left.get(f));
            left.remove(f);
            wanted.remove(g);
            break;
          }
        }
      }
    }
  }
}
