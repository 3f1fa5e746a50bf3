package io.claimhouse.eval;

import io.claimhouse.eval.LinkedArticles.Read;
import io.claimhouse.eval.QuantityGold.PlacedFigure;
import io.claimhouse.lake.Extraction.FigureRow;
import io.claimhouse.link.quantity.SeriesFigure;
import io.claimhouse.model.FigureKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores which figures of different articles stand in one series: {@code gold.tsv} names the
 * quantity of numbers in the documents of {@code files/}, all of which are linked. Mentions in a
 * document's first line, its title, are left out where the set counts lines. The misses are the
 * quantities that several series part and the series that hold several quantities.
 */
public final class QuantitiesEval implements EvalTask {

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public boolean isSet(Path folder) throws IOException {
    Path gold = folder.resolve("gold.tsv");
    if (!Files.isRegularFile(gold) || !Files.isDirectory(folder.resolve("files"))) {
      return false;
    }
    try (Stream<String> lines = Files.lines(gold)) {
      return lines.findFirst().filter(header -> header.endsWith("\tquantity")).isPresent();
    }
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    Path files = folder.resolve("files");
    List<QuantityGold.Row> rows =
        QuantityGold.read(folder.resolve("gold.tsv"), files).stream()
            .filter(row -> row.lineNumber() != 0)
            .toList();
    List<String> documents;
    try (Stream<Path> all = Files.list(files)) {
      documents = all.map(file -> file.getFileName().toString()).sorted().toList();
    }
    LinkedArticles linked = LinkedArticles.read(files, documents);
    Map<String, Read> byDocument =
        linked.articles().stream()
            .collect(Collectors.toMap(Read::document, read -> read, (one, other) -> one));
    List<Optional<String>> figureOf = new ArrayList<>();
    Map<String, String> seriesOf = new HashMap<>();
    for (QuantityGold.Row row : rows) {
      Optional<String> figure =
          Optional.ofNullable(byDocument.get(row.document()))
              .flatMap(read -> QuantityGold.find(row, read.article().body(), placed(read)));
      figureOf.add(figure);
      figure
          .flatMap(linked::placeOf)
          .map(SeriesFigure::seriesId)
          .ifPresent(id -> seriesOf.put(figure.get(), id));
    }
    return new SetScore(
        name(),
        folder.getFileName().toString(),
        rows.size(),
        QuantityGold.score(rows, figureOf, seriesOf),
        misses(rows, figureOf, seriesOf, linked));
  }

  private static List<PlacedFigure> placed(Read read) {
    return read.figures().stream()
        .filter(row -> row.figure().kind() != FigureKind.DATE)
        .filter(row -> row.figure().kind() != FigureKind.ORDINAL)
        .map(QuantitiesEval::placed)
        .toList();
  }

  private static PlacedFigure placed(FigureRow row) {
    return new PlacedFigure(
        row.figureId(),
        row.claim().codePoints().at(row.figure().span().start()),
        row.claim().codePoints().at(row.figure().span().end()));
  }

  /** What the series of a gold row is called, for people. */
  private static String place(
      Optional<String> figure, Map<String, String> seriesOf, LinkedArticles linked) {
    if (figure.isEmpty()) {
      return "no figure";
    }
    return figure.map(seriesOf::get).map(id -> linked.series(id).label()).orElse("alone");
  }

  private static List<SetScore.Miss> misses(
      List<QuantityGold.Row> rows,
      List<Optional<String>> figureOf,
      Map<String, String> seriesOf,
      LinkedArticles linked) {
    Map<String, Map<String, List<Integer>>> partedBy = new TreeMap<>();
    Map<String, Map<String, List<Integer>>> heldBy = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String place = place(figureOf.get(i), seriesOf, linked);
      String quantity = rows.get(i).quantity();
      partedBy
          .computeIfAbsent(quantity, none -> new TreeMap<>())
          .computeIfAbsent(place, none -> new ArrayList<>())
          .add(i);
      if (figureOf.get(i).filter(seriesOf::containsKey).isPresent()) {
        heldBy
            .computeIfAbsent(place, none -> new TreeMap<>())
            .computeIfAbsent(quantity, none -> new ArrayList<>())
            .add(i);
      }
    }
    List<SetScore.Miss> misses = new ArrayList<>();
    partedBy.forEach(
        (quantity, places) -> {
          boolean isWhole = places.size() == 1 && !places.containsKey("alone");
          if (!isWhole && count(places) > 1) {
            misses.add(miss("split: " + quantity, places, rows));
          }
        });
    heldBy.forEach(
        (series, quantities) -> {
          if (quantities.size() > 1) {
            misses.add(miss("mixed: " + series, quantities, rows));
          }
        });
    return misses;
  }

  private static int count(Map<String, List<Integer>> parts) {
    return parts.values().stream().mapToInt(List::size).sum();
  }

  /** The more figures stand apart, the worse. */
  private static SetScore.Miss miss(
      String item, Map<String, List<Integer>> parts, List<QuantityGold.Row> rows) {
    int most = parts.values().stream().mapToInt(List::size).max().orElse(0);
    StringBuilder detail = new StringBuilder();
    parts.entrySet().stream()
        .sorted(Comparator.comparingInt(part -> -part.getValue().size()))
        .forEach(
            part -> {
              detail.append(part.getKey()).append(": ").append(part.getValue().size()).append('\n');
              part.getValue().stream()
                  .limit(3)
                  .forEach(i -> detail.append("    ").append(around(rows.get(i))).append('\n'));
            });
    return new SetScore.Miss(item, 1.0 / (1 + count(parts) - most), detail.toString());
  }

  private static String around(QuantityGold.Row row) {
    String line = row.line();
    int from = Math.max(0, row.start() - 90);
    int to = Math.min(line.length(), row.end() + 90);
    return row.document()
        + " "
        + line.substring(from, row.start())
        + "["
        + line.substring(row.start(), row.end())
        + "]"
        + line.substring(row.end(), to);
  }
}
