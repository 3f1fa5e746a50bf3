package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.figure.NumberReader;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Scores the English specifications of Recognizers-Text: a case passes when the results match one
 * to one on text, value and unit.
 *
 * <p>Left out: the extractors and parsers of DateTime (their cases come again in DateTimeModel),
 * the modes that only repeat a model under other options, NumberRange (half-open intervals of bare
 * numbers, which are no figures) and the relative ordinals ({@code the last one}).
 */
public final class RecognizersEval implements EvalTask {

  private static final List<String> MODELS =
      List.of(
          "Number/NumberModel",
          "Number/OrdinalModelSuppressExtendedTypes",
          "Number/PercentModel",
          "NumberWithUnit/AgeModel",
          "NumberWithUnit/CurrencyModel",
          "NumberWithUnit/DimensionModel",
          "NumberWithUnit/TemperatureModel");

  /** Names that the set leaves unsettled between countries. */
  private static final Map<String, String> BARE_NAMES =
      Map.ofEntries(
          Map.entry("$", "dollar"),
          Map.entry("dollar", "dollar"),
          Map.entry("£", "pound"),
          Map.entry("pound", "pound"),
          Map.entry("rupee", "rupee"),
          Map.entry("franc", "franc"),
          Map.entry("peso", "peso"),
          Map.entry("krona", "krona"),
          Map.entry("krone", "krone"),
          Map.entry("dinar", "dinar"),
          Map.entry("riyal", "riyal"),
          Map.entry("rial", "rial"),
          Map.entry("shilling", "shilling"),
          Map.entry("lira", "lira"),
          Map.entry("mark", "mark"));

  /** A result of either side. */
  private record Result(String text, double value, String unit) {

    boolean agrees(Result gold) {
      boolean near = Math.abs(value - gold.value) <= 1e-9 + 1e-7 * Math.abs(gold.value);
      return text.equalsIgnoreCase(gold.text) && near && sameUnit(unit, gold.unit);
    }

    private static boolean sameUnit(String a, String b) {
      return fold(a).equals(fold(b));
    }

    private static String fold(String unit) {
      return unit.toLowerCase(Locale.ROOT)
          .replace("metre", "meter")
          .replace("litre", "liter")
          .replace("tonne", "metric ton");
    }
  }

  private final UnitNames names = UnitNames.fromSeeds();
  private final NumberReader numbers = NumberReader.english();

  @Override
  public String name() {
    return "recognizers";
  }

  @Override
  public boolean isSet(Path folder) {
    return Files.isDirectory(folder.resolve("NumberWithUnit"));
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    FigureExtractor extractor = FigureExtractor.fromSeeds();
    Map<String, Double> measures = new LinkedHashMap<>();
    List<SetScore.Miss> misses = new ArrayList<>();
    int all = 0;
    int allPassed = 0;
    for (String model : MODELS) {
      Path file = folder.resolve(model + ".json");
      if (!Files.isRegularFile(file)) {
        continue;
      }
      String name = model.substring(model.indexOf('/') + 1);
      int passed = 0;
      List<JsonNode> cases = Jsonl.array(file);
      for (JsonNode one : cases) {
        String input = one.path("Input").asText();
        List<Result> gold = new ArrayList<>();
        one.path("Results").forEach(result -> gold.add(gold(result)));
        List<Result> found = found(name, input, extractor);
        if (matches(gold, found)) {
          passed++;
        } else {
          misses.add(
              new SetScore.Miss(
                  name + ": " + input, 0, "  gold  " + gold + "\n  found " + found + "\n"));
        }
      }
      all += cases.size();
      allPassed += passed;
      measures.put("passed_share." + name, share(passed, cases.size()));
    }
    Path times = folder.resolve("DateTime").resolve(RecognizersDateTime.NAME + ".json");
    if (Files.isRegularFile(times)) {
      RecognizersDateTime reader = new RecognizersDateTime();
      int passed = 0;
      List<JsonNode> cases = Jsonl.array(times);
      for (JsonNode one : cases) {
        List<RecognizersDateTime.Result> gold = RecognizersDateTime.gold(one);
        List<RecognizersDateTime.Result> found = reader.found(one);
        if (gold.equals(found)) {
          passed++;
        } else {
          misses.add(
              new SetScore.Miss(
                  RecognizersDateTime.NAME + ": " + one.path("Input").asText(),
                  0,
                  "  gold  " + gold + "\n  found " + found + "\n"));
        }
      }
      all += cases.size();
      allPassed += passed;
      measures.put("passed_share." + RecognizersDateTime.NAME, share(passed, cases.size()));
    }
    Map<String, Double> ordered = new LinkedHashMap<>();
    ordered.put("passed_share", share(allPassed, all));
    ordered.putAll(measures);
    return new SetScore(name(), folder.getFileName().toString(), all, ordered, misses);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static boolean matches(List<Result> gold, List<Result> found) {
    List<Result> left = new ArrayList<>(found);
    for (Result wanted : gold) {
      Optional<Result> match = left.stream().filter(one -> one.agrees(wanted)).findFirst();
      if (match.isEmpty()) {
        return false;
      }
      left.remove(match.get());
    }
    return left.isEmpty();
  }

  private static Result gold(JsonNode node) {
    JsonNode resolution = node.path("Resolution");
    String value = resolution.path("value").asText("").replace("%", "");
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      // A unit without a number, or a value that is none: it cannot be found.
      number = Double.NaN;
    }
    return new Result(node.path("Text").asText(), number, resolution.path("unit").asText(""));
  }

  private List<Result> found(String model, String input, FigureExtractor extractor) {
    if (model.equals("NumberModel")) {
      return numbers.read(input).stream()
          .map(one -> new Result(one.span().of(input), one.value(), ""))
          .toList();
    }
    List<Result> found = new ArrayList<>();
    Sentence whole = new Sentence(new Span(0, input.length()), 0, 0);
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of("en"), Optional.empty());
    for (Figure figure : extractor.extract(input, whole, context)) {
      if (isOf(model, figure)) {
        found.add(result(model, figure, input));
      }
    }
    return found;
  }

  private static boolean isOf(String model, Figure figure) {
    String dimension = figure.unit().flatMap(unit -> unit.dimension()).orElse("");
    return switch (model) {
      case "OrdinalModelSuppressExtendedTypes" -> figure.kind() == FigureKind.ORDINAL;
      case "PercentModel" -> figure.kind() == FigureKind.PERCENT;
      case "AgeModel" -> figure.kind() == FigureKind.AGE;
      case "CurrencyModel" -> figure.kind() == FigureKind.MONEY;
      case "TemperatureModel" ->
          dimension.equals("temperature")
              || (dimension.equals("angle") && !figure.surface().endsWith("°"));
      default ->
          figure.kind() == FigureKind.MEASURE
              && !dimension.equals("temperature")
              && !dimension.equals("angle");
    };
  }

  /** Without the bound and the noun; a range's text stays whole. */
  private Result result(String model, Figure figure, String input) {
    Span span = ValuesEval.withoutNoun(figure, input);
    Span core = new Span(firstNumber(input, span, model), span.end());
    double value = figure.value().point().orElse(figure.value().high().orElse(Double.NaN));
    String code = figure.unit().map(unit -> unit.code()).orElse("");
    String unit =
        switch (model) {
          case "CurrencyModel" -> currency(figure);
          case "TemperatureModel" ->
              switch (code) {
                case "Cel" -> "C";
                case "[degF]" -> "F";
                case "K" -> "K";
                case "[degR]" -> "R";
                default -> "Degree";
              };
          case "OrdinalModelSuppressExtendedTypes", "PercentModel" -> "";
          default -> names.of(code);
        };
    boolean minor = unit.equals("cent") || unit.equals("pence");
    return new Result(core.of(input), minor ? value * 100 : value, unit);
  }

  private String currency(Figure figure) {
    String code = figure.unit().map(unit -> unit.code()).orElse("");
    String surface = figure.unit().map(unit -> unit.surface().toLowerCase(Locale.ROOT)).orElse("");
    if (figure.rule().equals("money.minor")) {
      return surface.startsWith("cent") || surface.equals("¢") ? "cent" : "pence";
    }
    String bare =
        BARE_NAMES.get(
            surface.endsWith("s") ? surface.substring(0, surface.length() - 1) : surface);
    if (bare != null) {
      return bare;
    }
    return switch (code) {
      case "USD" -> "united states dollar";
      case "GBP" -> "british pound";
      case "NLG" -> "netherlands guilder";
      case "CRC" -> "costa rican col\u00f3n";
      case "ESP" -> "peseta";
      default -> names.of(code);
    };
  }

  private int firstNumber(String input, Span span, String model) {
    String text = span.of(input);
    List<Token> tokens = Tokenizer.tokenize(text);
    List<NumberReader.Found> found = numbers.read(text);
    if (found.isEmpty()) {
      return span.start();
    }
    int first = found.get(0).span().start();
    // A currency sign or a minus before the number belongs to it.
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean near = token.end() <= first && first - token.end() <= 1;
      boolean sign =
          !token.isWord()
              || (model.equals("CurrencyModel")
                  && token.text().equals(token.text().toUpperCase(Locale.ROOT)));
      if (near && sign && !"~>≈<".contains(token.text())) {
        first = token.start();
      }
    }
    return span.start() + first;
  }
}
