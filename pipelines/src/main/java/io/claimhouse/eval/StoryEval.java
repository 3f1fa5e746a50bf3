package io.claimhouse.eval;

import io.claimhouse.eval.LinkedArticles.Read;
import io.claimhouse.lake.Extraction.FigureRow;
import io.claimhouse.link.quantity.Role;
import io.claimhouse.model.Approximation;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores series on stories told by several documents: {@code gold.tsv} names for each document the
 * value of a metric (deaths, injured …) at an event.
 *
 * <p>Each metric of an event is given the one series that holds most of its values, no series to
 * two metrics. A gold row is right when its document has a figure of that value in that series; of
 * metrics that end in {@code _delta}, one with the role of an addition in the series of the metric
 * that it is added to. Values may differ by a hundredth where the gold says about or nearly. Over
 * the right rows: whether a figure's approximation is the qualifier of the gold, and whether it
 * speaks of the day that the gold gives, by its own words or by its document's publication. {@code
 * value_in_any_series} tells how many rows have their value in the document at all. Where the set
 * has one issue in two languages, {@code issue_equality} is the share of the metrics that the gold
 * has in both for which both give the same value in one series.
 */
public final class StoryEval implements EvalTask {

  private static final String GOLD = "gold.tsv";
  private static final String DELTA = "_delta";
  private static final double LOOSE = 0.01;
  private static final double STRICT = 1e-6;

  @Override
  public String name() {
    return "story";
  }

  @Override
  public boolean isSet(Path folder) {
    return Files.isRegularFile(folder.resolve(GOLD));
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    List<Row> gold = gold(folder.resolve(GOLD));
    StoryFigures figures =
        StoryFigures.of(
            LinkedArticles.read(folder, gold.stream().map(Row::document).distinct().toList()));
    Map<String, List<Row>> byEvent = new TreeMap<>();
    gold.forEach(row -> byEvent.computeIfAbsent(row.event(), e -> new ArrayList<>()).add(row));
    Tally tally = new Tally();
    byEvent.values().forEach(rows -> new EventScore(rows, figures, tally).addAll());
    return new SetScore(
        name(),
        folder.getFileName().toString(),
        gold.size(),
        tally.measures(gold.size()),
        tally.misses);
  }

  private static List<Row> gold(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      String[] values = line.split("\t", -1);
      for (int i = 0; i < Math.min(values.length, header.size()); i++) {
        cells.put(header.get(i), values[i]);
      }
      rows.add(Row.of(cells));
    }
    return rows;
  }

  /**
   * A row of the gold.
   *
   * @param event the event; empty in a set of one
   * @param document the document's path in the set
   * @param metric what is told
   * @param value how much
   * @param qualifier how it is bound: exact, at_least, more_than, up_to, about, nearly
   * @param asOf the day of which it is told; empty where the set does not say
   * @param quote the words
   * @param language of the document; empty where the set does not say
   * @param issue what its issues in other languages share: the number, or the day
   */
  private record Row(
      String event,
      String document,
      String metric,
      double value,
      Optional<String> qualifier,
      Optional<LocalDate> asOf,
      String quote,
      String language,
      String issue) {

    static Row of(Map<String, String> cells) {
      return new Row(
          cells.getOrDefault("event", ""),
          cells.containsKey("path") ? cells.get("path") : cells.get("doc"),
          cells.get("metric"),
          Double.parseDouble(cells.get("value")),
          Optional.ofNullable(cells.get("qualifier")),
          Optional.ofNullable(cells.get("as_of"))
              .filter(day -> !day.isEmpty())
              .map(LocalDate::parse),
          cells.containsKey("quote") ? cells.get("quote") : cells.get("line"),
          cells.getOrDefault("lang", ""),
          cells.getOrDefault("bulletin", "").isEmpty()
              ? cells.getOrDefault("as_of", "")
              : cells.get("bulletin"));
    }

    boolean isOtherLanguageOf(Row other) {
      return metric.equals(other.metric)
          && issue.equals(other.issue)
          && !language.isEmpty()
          && language.compareTo(other.language) < 0;
    }

    boolean isDelta() {
      return metric.endsWith(DELTA);
    }

    /** The metric that a delta is added to. */
    String base() {
      return isDelta() ? metric.substring(0, metric.length() - DELTA.length()) : metric;
    }

    boolean hasValueOf(StoryFigure figure) {
      boolean isLoose = qualifier.filter(q -> q.equals("about") || q.equals("nearly")).isPresent();
      double room = Math.abs(value) * (isLoose ? LOOSE : STRICT);
      var interval = figure.figure().value();
      return List.of(interval.point(), interval.low(), interval.high()).stream()
          .anyMatch(end -> end.isPresent() && Math.abs(end.getAsDouble() - value) <= room);
    }

    boolean isBoundAs(Approximation approximation) {
      return qualifier.isPresent()
          && switch (approximation) {
            case EXACT -> qualifier.get().equals("exact");
            case ABOUT -> qualifier.get().equals("about");
            case NEARLY -> qualifier.get().equals("nearly");
            case OVER -> qualifier.get().equals("more_than");
            case AT_LEAST -> qualifier.get().equals("at_least");
            case AT_MOST, UP_TO -> qualifier.get().equals("up_to");
            case SEVERAL -> false;
          };
    }

    boolean isOfDay(StoryFigure figure) {
      return asOf.isPresent()
          && (figure.figure().asOf().map(Period::end).equals(asOf)
              || (figure.figure().asOf().isEmpty() && figure.publishedDate().equals(asOf)));
    }
  }

  /** The rows of one event against the series. */
  private static final class EventScore {
    private final List<Row> rows;
    private final StoryFigures series;
    private final Tally tally;

    EventScore(List<Row> rows, StoryFigures series, Tally tally) {
      this.rows = rows;
      this.series = series;
      this.tally = tally;
    }

    void addAll() {
      Map<String, String> seriesOfMetric = assign();
      Map<Row, List<StoryFigure>> found = new LinkedHashMap<>();
      for (Row row : rows) {
        List<Placed> ofValue = ofValue(row);
        List<Placed> right =
            ofValue.stream()
                .filter(figure -> figure.seriesId().equals(seriesOfMetric.get(row.base())))
                .filter(figure -> isOfRole(row, figure))
                .toList();
        found.put(row, right.stream().map(Placed::figure).toList());
        tally.add(row, found.get(row), ofValue);
      }
      for (Row one : rows) {
        rows.stream()
            .filter(one::isOtherLanguageOf)
            .forEach(other -> tally.addIssue(found.get(one), found.get(other)));
      }
    }

    /** The series of each metric, the metric and series that fit most rows first. */
    private Map<String, String> assign() {
      Map<String, Map<String, Integer>> hits = new TreeMap<>();
      for (Row row : rows) {
        Set<String> ids = new HashSet<>();
        ofValue(row).stream()
            .filter(found -> isOfRole(row, found))
            .forEach(found -> ids.add(found.seriesId()));
        ids.forEach(
            id ->
                hits.computeIfAbsent(row.base(), m -> new TreeMap<>()).merge(id, 1, Integer::sum));
      }
      record Fit(String metric, String seriesId, int rows) {}
      List<Fit> fits = new ArrayList<>();
      hits.forEach((metric, of) -> of.forEach((id, count) -> fits.add(new Fit(metric, id, count))));
      fits.sort(
          Comparator.comparingInt((Fit fit) -> -fit.rows())
              .thenComparing(Fit::metric)
              .thenComparing(Fit::seriesId));
      Map<String, String> assigned = new HashMap<>();
      for (Fit fit : fits) {
        if (!assigned.containsKey(fit.metric()) && !assigned.containsValue(fit.seriesId())) {
          assigned.put(fit.metric(), fit.seriesId());
        }
      }
      return assigned;
    }

    private List<Placed> ofValue(Row row) {
      return series.of(row.document()).stream()
          .filter(found -> row.hasValueOf(found.figure()))
          .toList();
    }

    private static boolean isOfRole(Row row, Placed found) {
      return (found.role() == Role.ADDITIONAL) == row.isDelta();
    }
  }

  private static final class Tally {
    private int right;
    private int inAnySeries;
    private int qualified;
    private int qualifiedRight;
    private int dated;
    private int datedRight;
    private int issues;
    private int issuesEqual;
    private final List<SetScore.Miss> misses = new ArrayList<>();

    void add(Row row, List<StoryFigure> found, List<Placed> ofValue) {
      inAnySeries += ofValue.isEmpty() ? 0 : 1;
      if (found.isEmpty()) {
        StringBuilder detail = new StringBuilder(row.quote().strip());
        ofValue.forEach(
            other ->
                detail
                    .append("\n  ")
                    .append(other.role().name().toLowerCase(Locale.ROOT))
                    .append(" in \"")
                    .append(other.label())
                    .append("\": ")
                    .append(other.figure().claimText().replace('\n', ' ')));
        misses.add(
            new SetScore.Miss(
                String.join(" ", row.document(), row.metric(), Double.toString(row.value())),
                0,
                detail.toString()));
        return;
      }
      right++;
      if (row.qualifier().isPresent()) {
        qualified++;
        qualifiedRight +=
            found.stream().anyMatch(f -> row.isBoundAs(f.figure().approximation())) ? 1 : 0;
      }
      if (row.asOf().isPresent()) {
        dated++;
        datedRight += found.stream().anyMatch(row::isOfDay) ? 1 : 0;
      }
    }

    /** One metric of an issue in two languages. */
    void addIssue(List<StoryFigure> one, List<StoryFigure> other) {
      issues++;
      issuesEqual +=
          one.stream()
                  .anyMatch(
                      figure ->
                          other.stream()
                              .anyMatch(
                                  same ->
                                      same.figure().value().point().isPresent()
                                          && same.figure().value().equals(figure.figure().value())))
              ? 1
              : 0;
    }

    Map<String, Double> measures(int rows) {
      Map<String, Double> measures = new LinkedHashMap<>();
      measures.put("recall", share(right, rows));
      measures.put("value_in_any_series", share(inAnySeries, rows));
      if (qualified > 0) {
        measures.put("qualifier_accuracy", share(qualifiedRight, qualified));
      }
      if (dated > 0) {
        measures.put("as_of_accuracy", share(datedRight, dated));
      }
      if (issues > 0) {
        measures.put("issue_equality", share(issuesEqual, issues));
      }
      return measures;
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /**
   * A figure of a document.
   *
   * @param figure the figure
   * @param claimText the words of its claim
   * @param publishedDate of its article
   */
  private record StoryFigure(Figure figure, String claimText, Optional<LocalDate> publishedDate) {}

  /** A figure in its series, in the role that it has there. */
  private record Placed(String seriesId, String label, StoryFigure figure, Role role) {}

  /** The figures of each document that stand in a series. */
  private record StoryFigures(Map<String, List<Placed>> byDocument) {

    static StoryFigures of(LinkedArticles linked) {
      Map<String, List<Placed>> byDocument = new HashMap<>();
      for (Read read : linked.articles()) {
        for (FigureRow row : read.figures()) {
          linked
              .placeOf(row.figureId())
              .ifPresent(
                  place ->
                      byDocument
                          .computeIfAbsent(read.document(), none -> new ArrayList<>())
                          .add(
                              new Placed(
                                  place.seriesId(),
                                  linked.series(place.seriesId()).label(),
                                  new StoryFigure(
                                      row.figure(),
                                      row.claim().claim().text(),
                                      read.terms().publishedDate()),
                                  place.role())));
        }
      }
      return new StoryFigures(byDocument);
    }

    List<Placed> of(String document) {
      return byDocument.getOrDefault(document, List.of());
    }
  }
}
