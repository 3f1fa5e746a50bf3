package io.claimhouse.cli;

import io.claimhouse.lake.Extraction;
import io.claimhouse.model.Article;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Outlet;
import io.claimhouse.model.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** An extraction as a person reads it: the article's facts, then a line for each figure. */
final class ExtractTable {

  private ExtractTable() {}

  static String of(Extraction extraction) {
    StringBuilder text = new StringBuilder();
    if (!extraction.facts().itemUri().isEmpty()) {
      text.append(extraction.facts().itemUri()).append('\n');
      text.append(fact("outcome", Optional.of(outcome(extraction))));
    }
    extraction.article().ifPresent(article -> text.append(facts(article)));
    for (Claim claim : extraction.claims()) {
      text.append('\n').append(claim.text()).append('\n');
      text.append(
          String.format(
              Locale.ROOT,
              "    %s, %s, certainty %.2f%s%n",
              claim.attribution().source().orElse("nobody named"),
              claim.modality().name().toLowerCase(Locale.ROOT),
              claim.certainty(),
              claim.hedges().isEmpty() ? "" : ", hedges: " + String.join(", ", claim.hedges())));
      claim.figures().forEach(figure -> text.append(line(figure)));
    }
    return text.append('\n').toString();
  }

  private static String outcome(Extraction extraction) {
    return extraction.facts().outcome().name().toLowerCase(Locale.ROOT)
        + extraction
            .facts()
            .reason()
            .map(reason -> " (" + reason.name().toLowerCase(Locale.ROOT) + ")")
            .orElse("");
  }

  private static String facts(Article article) {
    return fact("title", article.title())
        + fact("subtitle", article.subtitle())
        + fact("authors", Optional.of(String.join("; ", article.authors())))
        + fact("outlet", article.outlet().map(Outlet::name))
        + fact("url", article.canonicalUrl())
        + fact(
            "published",
            article
                .published()
                .map(
                    moment ->
                        moment.at()
                            + " ("
                            + moment.precision().name().toLowerCase(Locale.ROOT)
                            + ", "
                            + moment.method()
                            + ")"));
  }

  private static String fact(String name, Optional<String> value) {
    return value
        .filter(text -> !text.isBlank())
        .map(text -> String.format(Locale.ROOT, "  %-10s %s%n", name, text))
        .orElse("");
  }

  private static String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        "    %-40s %-9s %-24s %s%n",
        figure.surface(),
        figure.kind().name().toLowerCase(Locale.ROOT),
        figure.time().map(time -> time.timex().orElse("not settled")).orElse(value(figure)),
        figure
            .unit()
            .map(Unit::code)
            .or(() -> figure.counted().map(counted -> counted.modifiers() + " " + counted.head()))
            .orElse("")
            .strip());
  }

  private static String value(Figure figure) {
    OptionalDouble point = figure.value().point();
    String bound = figure.approximation().name().toLowerCase(Locale.ROOT);
    String number =
        point.isPresent()
            ? number(point.getAsDouble())
            : end(figure.value().low()) + " to " + end(figure.value().high());
    return bound.equals("exact") ? number : bound + " " + number;
  }

  private static String end(OptionalDouble end) {
    return end.isPresent() ? number(end.getAsDouble()) : "…";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }
}
