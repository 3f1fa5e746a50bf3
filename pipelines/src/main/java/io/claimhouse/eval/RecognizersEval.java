package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.figure.NumberReader;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
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

  /** What is not scored, and why; printed with the measures. */
  private static final List<String> LEFT_OUT =
      List.of(
          "Left out: Number/OrdinalModel: asks for \"last\", \"previous\", \"current\", which are no"
              + " figures; its other cases are in OrdinalModelSuppressExtendedTypes",
          "Left out: Number/*ExperimentalMode, Number/*PercentMode: the texts of the plain models"
              + " again, read under options that contradict those",
          "Left out: Number/NumberRangeModel: bounds of bare numbers in formulas (\"x>10\") with the"
              + " upper end left open by convention");

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
      boolean near =
          Double.compare(value, gold.value) == 0
              || Math.abs(value - gold.value) <= 1e-9 + 1e-7 * Math.abs(gold.value);
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
  private final LoneUnits loneUnits = new LoneUnits();
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
    return new SetScore(name(), folder.getFileName().toString(), all, ordered, misses, LEFT_OUT);
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
      // A unit without a number.
      number = Double.NaN;
    }
    return new Result(node.path("Text").asText(), number, resolution.path("unit").asText(""));
  }

  private List<Result> found(String model, String input, FigureExtractor extractor) {
    if (model.equals("NumberModel")) {
      return numbers.read(input).stream()
          .map(one -> signed(new Result(one.span().of(input), one.value(), ""), one.span(), input))
          .toList();
    }
    List<Result> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Figure figure : extract(extractor, input, new Span(0, input.length()))) {
      taken.add(figure.span());
      if (isOf(model, figure)) {
        found.addAll(lowEnd(model, figure, input, extractor));
        found.add(result(model, figure, input));
      }
    }
    loneUnits
        .find(input, taken, unit -> isOf(model, unit))
        .forEach((span, unit) -> found.add(lone(model, span.of(input), unit.code())));
    return found;
  }

  private Result lone(String model, String text, String code) {
    String unit =
        model.equals("CurrencyModel")
            ? currency(code, text.toLowerCase(Locale.ROOT))
            : unit(model, code);
    return new Result(text, Double.NaN, unit);
  }

  private static List<Figure> extract(FigureExtractor extractor, String input, Span span) {
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of("en"), Optional.empty());
    return extractor.extract(input, new Sentence(span, 0, 0), context);
  }

  /** The first end of a range, if it has a unit of its own. */
  private List<Result> lowEnd(String model, Figure range, String input, FigureExtractor extractor) {
    List<NumberReader.Found> ends = numbers.read(range.surface());
    if (!range.rule().startsWith("range.") || ends.size() < 2) {
      return List.of();
    }
    Span low = new Span(range.span().start(), range.span().start() + ends.get(1).span().start());
    return extract(extractor, input, low).stream()
        .filter(figure -> isOf(model, figure))
        .map(figure -> result(model, figure, input))
        .toList();
  }

  private static boolean isOf(String model, LoneUnits.Named unit) {
    return switch (model) {
      case "PercentModel" -> unit.code().equals("%");
      case "CurrencyModel" -> unit.dimension().equals("money");
      case "TemperatureModel" -> unit.dimension().equals("temperature");
      default -> false;
    };
  }

  private static boolean isOf(String model, Figure figure) {
    String dimension = figure.unit().flatMap(unit -> unit.dimension()).orElse("");
    return switch (model) {
      case "OrdinalModelSuppressExtendedTypes" -> figure.kind() == FigureKind.ORDINAL;
      case "PercentModel" -> figure.kind() == FigureKind.PERCENT;
      case "AgeModel" -> figure.kind() == FigureKind.AGE;
      case "CurrencyModel" -> figure.kind() == FigureKind.MONEY;
      case "TemperatureModel" -> dimension.equals("temperature");
      default -> figure.kind() == FigureKind.MEASURE && !dimension.equals("temperature");
    };
  }

  /** Without the bound and the noun; of a range the high end. */
  private Result result(String model, Figure figure, String input) {
    Span span = ValuesEval.withoutNoun(figure, input);
    Span core = new Span(firstNumber(figure, input, span), span.end());
    double value = figure.value().point().orElse(figure.value().high().orElse(Double.NaN));
    String code = figure.unit().map(unit -> unit.code()).orElse("");
    String unit = model.equals("CurrencyModel") ? currency(figure) : unit(model, code);
    boolean minor = unit.equals("cent") || unit.equals("pence");
    return signed(new Result(core.of(input), minor ? value * 100 : value, unit), core, input);
  }

  /** A hyphen amid blanks before a number is its minus, as in text that was split into tokens. */
  private static Result signed(Result result, Span core, String input) {
    String before = input.substring(0, core.start());
    boolean minus = before.equals("- ") || (before.endsWith(" - ") && !before.endsWith("- - "));
    boolean joins =
        before.length() > 3 && Character.isLetterOrDigit(before.charAt(before.length() - 4));
    return minus && !(joins && result.unit.isEmpty())
        ? new Result("- " + result.text, -result.value, result.unit)
        : result;
  }

  private String unit(String model, String code) {
    return switch (model) {
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
  }

  private String currency(Figure figure) {
    String code = figure.unit().map(unit -> unit.code()).orElse("");
    String surface = figure.unit().map(unit -> unit.surface().toLowerCase(Locale.ROOT)).orElse("");
    if (figure.rule().equals("money.minor")) {
      return surface.startsWith("cent") || surface.equals("¢") ? "cent" : "pence";
    }
    return currency(code, surface);
  }

  private String currency(String code, String surface) {
    String name = surface.endsWith("s") ? surface.substring(0, surface.length() - 1) : surface;
    String bare = BARE_NAMES.get(name);
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

  /** Where the last number begins, a currency sign or a minus before it included. */
  private int firstNumber(Figure figure, String input, Span span) {
    String text = span.of(input);
    List<NumberReader.Found> found = numbers.read(text);
    if (found.isEmpty()) {
      return span.start();
    }
    boolean isRange = figure.rule().startsWith("range.");
    int first = found.get(isRange ? found.size() - 1 : 0).span().start();
    String head = text.substring(0, first).stripTrailing();
    String sign = figure.unit().map(unit -> unit.surface()).orElse("");
    if (!sign.isEmpty() && head.endsWith(sign)) {
      return span.start() + head.length() - sign.length();
    }
    if (head.endsWith("-") || head.endsWith("\u2212")) {
      return span.start() + head.length() - 1;
    }
    return span.start() + first;
  }
}
