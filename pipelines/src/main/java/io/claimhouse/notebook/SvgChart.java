package io.claimhouse.notebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Draws figures over time as SVG: for each row a point, with its range as a bar and an arrow where
 * the range is open, one colour and shape for each series.
 *
 * <p>It asks nothing of the machine's fonts or graphics, so the same rows give the same picture
 * everywhere. The chart libraries that write SVG are under GPL or LGPL, do not resolve, or measure
 * text with the fonts that happen to be installed.
 */
final class SvgChart {

  private static final int WIDTH = 1020;
  private static final int HEIGHT = 520;
  private static final double LEFT = 84;
  private static final double RIGHT = 730;
  private static final double TOP = 84;
  private static final double BOTTOM = 452;
  private static final double LEGEND = 756;
  private static final double LEGEND_LINE = 23;
  private static final int LEGEND_LENGTH = 36;
  private static final double RADIUS = 5.5;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 18;
  private static final double ARROW = 22;
  private static final double SIDE_STEP = 13;
  private static final int SIDE_STEPS = 8;
  private static final String INK = "#222222";
  private static final String FAINT = "#6b6b6b";
  private static final String GRID = "#e4e4e4";
  private static final String BAND = "#dfe8f2";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** Colours that people who are colour-blind tell apart, after Okabe and Ito, and three more. */
  private static final List<String> COLOURS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7a5195", "#000000",
          "#8c6d31", "#b2182b", "#4d9221");

  private final ChartSpec spec;
  private final List<Mark> marks;
  private final List<Band> bands;
  private final List<String> series;
  private final DateAxis dates;
  private final ValueAxis values;
  private final StringBuilder svg = new StringBuilder();

  private SvgChart(ChartSpec spec, List<Mark> marks, List<Band> bands) {
    this.spec = spec;
    this.marks = marks;
    this.bands = bands;
    this.series = marks.stream().map(Mark::series).distinct().toList();
    LocalDate first =
        Stream.concat(marks.stream().map(Mark::date), bands.stream().map(Band::from))
            .min(LocalDate::compareTo)
            .orElseThrow();
    LocalDate last =
        Stream.concat(marks.stream().map(Mark::date), bands.stream().map(Band::to))
            .max(LocalDate::compareTo)
            .orElseThrow();
    long air = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / 30);
    this.dates = new DateAxis(first.minusDays(air), last.plusDays(air), LEFT, RIGHT);
    this.values =
        ValueAxis.holding(
            DoubleStream.concat(
                    marks.stream().mapToDouble(Mark::bottom), bands.stream().mapToDouble(Band::low))
                .min()
                .orElseThrow(),
            DoubleStream.concat(
                    marks.stream().mapToDouble(Mark::top), bands.stream().mapToDouble(Band::high))
                .max()
                .orElseThrow(),
            BOTTOM,
            TOP,
            spec.isLogarithmic());
  }

  /**
   * Draws the rows.
   *
   * @throws NotebookException if there is none
   */
  static String draw(ChartSpec spec, List<Mark> marks, List<Band> bands) {
    if (marks.isEmpty()) {
      throw new NotebookException("there is nothing to draw: no row has a date and a value");
    }
    return new SvgChart(spec, marks, bands).draw();
  }

  private String draw() {
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\">\n"
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    spec.title()
        .ifPresent(
            title -> text(24, 34, "start", INK, "font-size=\"19\" font-weight=\"bold\"", title));
    spec.subtitle().ifPresent(line -> text(24, 56, "start", FAINT, "font-size=\"13\"", line));
    drawBands();
    drawValueAxis();
    drawDateAxis();
    drawMarks();
    drawLegend();
    return svg.append("</svg>\n").toString();
  }

  /** Not thinner than a line where the least value is the greatest, and apart from the next. */
  private void drawBands() {
    for (Band band : bands) {
      double x = dates.at(band.from());
      double top = values.at(band.high()) - 1;
      svg.append("<g>")
          .append("<title>")
          .append(escape(DAY.format(band.from()) + " to " + DAY.format(band.to().minusDays(1))))
          .append(": ")
          .append(ValueAxis.format(band.low()) + " to " + ValueAxis.format(band.high()))
          .append("</title>");
      rectangle(x, top, dates.at(band.to()) - x - 2, values.at(band.low()) + 1 - top);
      svg.append("</g>\n");
    }
  }

  private void rectangle(double x, double y, double width, double height) {
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
            .formatted(px(x), px(y), px(width), px(height), BAND));
  }

  private void drawValueAxis() {
    for (double tick : values.ticks()) {
      double y = values.at(tick);
      line(LEFT, y, RIGHT, y, GRID, 1);
      text(LEFT - 8, y + 4, "end", INK, "", ValueAxis.format(tick));
    }
    String name = spec.unit().orElse("") + (values.isLogarithmic() ? " (logarithmic)" : "");
    if (!name.isBlank()) {
      double middle = (TOP + BOTTOM) / 2;
      text(
          22,
          middle,
          "middle",
          FAINT,
          "transform=\"rotate(-90 22 %s)\"".formatted(px(middle)),
          name.strip());
    }
  }

  private void drawDateAxis() {
    line(LEFT, BOTTOM, RIGHT, BOTTOM, INK, 1.2);
    for (DateAxis.Tick tick : dates.ticks()) {
      double x = dates.at(tick.date());
      line(x, BOTTOM, x, BOTTOM + 5, INK, 1);
      text(x, BOTTOM + 19, "middle", INK, "", tick.label());
    }
    int from = dates.first().getYear();
    int to = dates.last().getYear();
    String years = from == to ? Integer.toString(from) : from + " to " + to;
    text(
        (LEFT + RIGHT) / 2,
        BOTTOM + 42,
        "middle",
        FAINT,
        "",
        spec.x().replace('_', ' ') + ", " + years);
  }

  private void drawMarks() {
    List<Placed> placed = new ArrayList<>();
    for (Mark mark : marks) {
      Placed at = beside(mark, placed);
      placed.add(at);
      drawMark(at);
    }
  }

  /** A mark, with the place to which it moved so as not to cover another. */
  private record Placed(Mark mark, double x, double top, double bottom) {

    boolean covers(Placed other) {
      double reach = radius(mark.size()) + radius(other.mark.size());
      return Math.abs(x - other.x) < reach + 1
          && top < other.bottom + reach
          && bottom > other.top - reach;
    }
  }

  /** Its square grows with the size, so that areas can be compared. */
  private static double radius(OptionalDouble size) {
    return size.isEmpty()
        ? RADIUS
        : Math.min(LARGEST, Math.max(SMALLEST, SMALLEST * Math.sqrt(size.getAsDouble())));
  }

  private Placed beside(Mark mark, List<Placed> placed) {
    double x = dates.at(mark.date());
    double arrowUp = mark.low().isPresent() && mark.high().isEmpty() ? ARROW : 0;
    double arrowDown = mark.high().isPresent() && mark.low().isEmpty() ? ARROW : 0;
    double top = values.at(mark.top()) - arrowUp;
    double bottom = values.at(mark.bottom()) + arrowDown;
    for (int i = 0; i <= SIDE_STEPS; i++) {
      int steps = (i + 1) / 2;
      double aside = steps * SIDE_STEP * (i % 2 == 0 ? -1 : 1);
      Placed here = new Placed(mark, x + aside, top, bottom);
      if (x + aside < RIGHT && placed.stream().noneMatch(here::covers)) {
        return here;
      }
    }
    return new Placed(mark, x, top, bottom);
  }

  private void drawMark(Placed at) {
    Mark mark = at.mark();
    int index = series.indexOf(mark.series());
    String colour = COLOURS.get(index % COLOURS.size());
    svg.append("<g>");
    title(mark);
    double y = values.at(mark.value());
    if (mark.low().isPresent() && mark.high().isPresent()) {
      double low = values.at(mark.low().getAsDouble());
      double high = values.at(mark.high().getAsDouble());
      if (low - high > 2 * radius(mark.size())) {
        line(at.x(), low, at.x(), high, colour, 2);
        line(at.x() - 4, low, at.x() + 4, low, colour, 2);
        line(at.x() - 4, high, at.x() + 4, high, colour, 2);
      }
    } else if (mark.low().isPresent()) {
      arrow(at.x(), y, y - ARROW, colour);
    } else if (mark.high().isPresent()) {
      arrow(at.x(), y, y + ARROW, colour);
    }
    shape(index, at.x(), y, radius(mark.size()), colour, mark.isHollow());
    svg.append("</g>\n");
  }

  private void title(Mark mark) {
    svg.append("<title>").append(escape(DAY.format(mark.date())));
    if (!mark.series().isEmpty()) {
      svg.append(", ").append(escape(mark.series()));
    }
    svg.append(": ")
        .append(escape(mark.label().isEmpty() ? ValueAxis.format(mark.value()) : mark.label()))
        .append("</title>");
  }

  private void arrow(double x, double from, double to, String colour) {
    double back = to > from ? -5 : 5;
    line(x, from, x, to, colour, 2);
    line(x - 4, to + back, x, to, colour, 2);
    line(x + 4, to + back, x, to, colour, 2);
  }

  private void shape(int index, double x, double y, double r, String colour, boolean isHollow) {
    String fill = isHollow ? "#ffffff" : colour;
    String look = "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"".formatted(fill, colour);
    switch (index % 4) {
      case 0 ->
          svg.append(
              "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>".formatted(px(x), px(y), px(r), look));
      case 1 ->
          svg.append(
              "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
                  .formatted(px(x - r + 0.5), px(y - r + 0.5), px(2 * r - 1), px(2 * r - 1), look));
      case 2 -> polygon(look, x, y - r - 1, x + r + 1, y + r - 1, x - r - 1, y + r - 1);
      default -> polygon(look, x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
    }
  }

  private void polygon(String look, double... points) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      list.append(i == 0 ? "" : " ").append(px(points[i])).append(',').append(px(points[i + 1]));
    }
    svg.append("<polygon points=\"%s\" %s/>".formatted(list, look));
  }

  private void drawLegend() {
    double y = TOP + 6;
    for (int i = 0; i < series.size(); i++) {
      if (!series.get(i).isEmpty()) {
        shape(i, LEGEND, y, RADIUS, COLOURS.get(i % COLOURS.size()), false);
        text(LEGEND + 16, y + 4, "start", INK, "", shorten(series.get(i)));
        y += LEGEND_LINE;
      }
    }
    y += LEGEND_LINE / 2;
    Optional<String> hollow = spec.hollow();
    if (hollow.isPresent()) {
      shape(0, LEGEND, y, RADIUS, FAINT, true);
      text(LEGEND + 16, y + 4, "start", FAINT, "", shorten(hollow.get().replace('_', ' ')));
      y += LEGEND_LINE;
    }
    if (marks.stream().anyMatch(mark -> mark.low().isPresent() && mark.top() > mark.bottom())) {
      line(LEGEND, y - 7, LEGEND, y + 7, FAINT, 2);
      line(LEGEND - 4, y - 7, LEGEND + 4, y - 7, FAINT, 2);
      line(LEGEND - 4, y + 7, LEGEND + 4, y + 7, FAINT, 2);
      text(LEGEND + 16, y + 4, "start", FAINT, "", "from low to high");
      y += LEGEND_LINE;
    }
    if (marks.stream().anyMatch(mark -> mark.low().isPresent() != mark.high().isPresent())) {
      arrow(LEGEND, y + 8, y - 8, FAINT);
      text(LEGEND + 16, y + 4, "start", FAINT, "", "open: at least, up to");
      y += LEGEND_LINE;
    }
    if (!bands.isEmpty()) {
      rectangle(LEGEND - 7, y - 7, 14, 14);
      String ends = spec.bandLow().orElse("") + " to " + spec.bandHigh().orElse("");
      text(LEGEND + 16, y + 4, "start", FAINT, "", shorten(ends.replace('_', ' ')));
      y += LEGEND_LINE;
    }
    drawSizes(y);
  }

  /** The least and the greatest size, under the name of their column. */
  private void drawSizes(double top) {
    DoubleSummaryStatistics sizes =
        marks.stream().flatMapToDouble(mark -> mark.size().stream()).summaryStatistics();
    if (sizes.getCount() == 0) {
      return;
    }
    double y = top;
    String name = spec.size().orElse("").replace('_', ' ');
    for (double size : DoubleStream.of(sizes.getMin(), sizes.getMax()).distinct().toArray()) {
      double r = radius(OptionalDouble.of(size));
      y += Math.max(0, r - RADIUS);
      shape(0, LEGEND, y, r, FAINT, true);
      text(LEGEND + 24, y + 4, "start", FAINT, "", shorten(name + ": " + ValueAxis.format(size)));
      y += LEGEND_LINE;
    }
  }

  private static String shorten(String name) {
    return name.length() <= LEGEND_LENGTH ? name : name.substring(0, LEGEND_LENGTH - 1) + "…";
  }

  private void line(double x1, double y1, double x2, double y2, String colour, double width) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
            .formatted(px(x1), px(y1), px(x2), px(y2), colour, px(width)));
  }

  private void text(double x, double y, String anchor, String colour, String more, String words) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" %s>%s</text>\n"
            .formatted(px(x), px(y), anchor, colour, more, escape(words)));
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
