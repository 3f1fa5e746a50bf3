package io.claimhouse.figure;

import io.claimhouse.model.Figure;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads texts in tests, and writes figures in one line each. */
final class Figures {

  private static final FigureExtractor EXTRACTOR = FigureExtractor.fromSeeds();

  private Figures() {}

  static List<Figure> of(String text, FigureContext context) {
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      figures.addAll(EXTRACTOR.extract(text, sentence, context));
    }
    return figures;
  }

  static FigureContext english() {
    return new FigureContext(Optional.empty(), Optional.of("en"), Optional.empty());
  }

  static FigureContext published(String day, Precision precision) {
    Moment moment =
        new Moment(
            LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), precision, "test");
    return new FigureContext(Optional.of(moment), Optional.of("en"), Optional.empty());
  }

  /** {@code surface|kind|low..high|approximation|unit}. */
  static String row(Figure figure) {
    return figure.surface()
        + "|"
        + figure.kind().name().toLowerCase(Locale.ROOT)
        + "|"
        + number(figure.value().low().orElse(Double.NaN))
        + ".."
        + number(figure.value().high().orElse(Double.NaN))
        + "|"
        + figure.approximation().name().toLowerCase(Locale.ROOT)
        + "|"
        + figure.unit().map(unit -> unit.code()).orElse("");
  }

  /** {@code surface|timex|start..end}. */
  static String time(Figure figure) {
    return figure.surface()
        + "|"
        + figure.time().flatMap(time -> time.timex()).orElse("?")
        + "|"
        + figure
            .time()
            .flatMap(time -> time.period())
            .map(period -> period.start() + ".." + period.end())
            .orElse("");
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
