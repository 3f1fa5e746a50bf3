package io.claimhouse.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimhouse.warehouse.QueryResult;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgChartTest {

  private static final ChartSpec SPEC =
      ChartSpec.parse(
          Map.of(
              "chart", "x=day y=best low=low high=high by=outlet hollow=planned label=words",
              "title", "Soldiers & <others>",
              "unit", "soldiers"));
  private static final LocalDate DAY = LocalDate.of(2026, 2, 9);

  @Test
  void everyRowWithADateAndAValueIsDrawnAndNoOther() throws Exception {
    Document svg =
        draw(
            row(DAY, 3000.0, 3000.0, 3000.0, "A", false, "about 3,000"),
            row(DAY.plusDays(3), null, 8000.0, 10000.0, "B", false, "8,000 to 10,000"),
            row(DAY.atTime(4, 5), null, null, 12000.0, "B", false, "up to 12,000"),
            row(DAY.plusDays(9), 50000.0, null, null, "A", true, "50,000"),
            row(null, 7000.0, null, null, "A", false, "no date"),
            row(DAY, null, null, null, "A", false, "no value"));

    assertThat(titles(svg))
        .containsExactly(
            "9 February 2026, A: about 3,000",
            "12 February 2026, B: 8,000 to 10,000",
            "9 February 2026, B: up to 12,000",
            "18 February 2026, A: 50,000");
    assertThat(texts(svg)).contains("Soldiers & <others>", "soldiers", "A", "B", "planned");
  }

  @Test
  void marksOfOneDayStandSideBySide() throws Exception {
    Document svg =
        draw(
            row(DAY, 3000.0, null, null, "A", false, ""),
            row(DAY, 3000.0, null, null, "A", false, ""),
            row(DAY, 3000.0, null, null, "A", false, ""),
            row(DAY.plusDays(60), 9000.0, null, null, "A", false, ""));

    List<String> places = new ArrayList<>();
    NodeList circles = svg.getElementsByTagName("circle");
    for (int i = 0; i < 4; i++) {
      places.add(((Element) circles.item(i)).getAttribute("cx"));
    }
    assertThat(places).doesNotHaveDuplicates();
  }

  @Test
  void theSameRowsGiveTheSamePicture() {
    List<Object> row = row(DAY, 3000.0, 2000.0, 4000.0, "A", false, "");

    assertThat(SvgChart.draw(SPEC, Mark.read(result(row), SPEC), List.of()))
        .isEqualTo(SvgChart.draw(SPEC, Mark.read(result(row), SPEC), List.of()));
  }

  @Test
  void bandsStandBehindPointsWhoseAreasGrowWithTheirSize() throws Exception {
    ChartSpec spec =
        ChartSpec.parse(
            Map.of(
                "chart",
                "x=day y=best size=origins band_low=least band_high=greatest band_days=7"
                    + " by=outlet"));
    QueryResult rows =
        new QueryResult(
            Stream.of("day", "best", "origins", "least", "greatest", "outlet")
                .map(name -> new QueryResult.Column(name, false))
                .toList(),
            List.of(
                row(DAY, null, null, 2000.0, 4000.0, null),
                row(DAY.plusDays(7), null, null, null, null, null),
                row(DAY.plusDays(1), 3000.0, 1, null, null, "A"),
                row(DAY.plusDays(9), 3500.0, 4, null, null, "A")));

    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new InputSource(
                    new StringReader(
                        SvgChart.draw(spec, Mark.read(rows, spec), Band.read(rows, spec)))));

    assertThat(titles(svg))
        .containsExactly(
            "9 February 2026 to 15 February 2026: 2,000 to 4,000",
            "10 February 2026, A: 3,000",
            "18 February 2026, A: 3,500");
    NodeList circles = svg.getElementsByTagName("circle");
    assertThat(((Element) circles.item(0)).getAttribute("r")).isEqualTo("5.0");
    assertThat(((Element) circles.item(1)).getAttribute("r")).isEqualTo("10.0");
    assertThat(texts(svg)).contains("least to greatest", "origins: 1", "origins: 4");
  }

  static Stream<List<Object>> wrongRows() {
    return Stream.of(
        row("2026-02-09", 3000.0, null, null, "A", false, ""),
        row(DAY, "3000", null, null, "A", false, ""),
        row(null, 3000.0, null, null, "A", false, ""));
  }

  @ParameterizedTest
  @MethodSource("wrongRows")
  void whatCannotBeDrawnIsSaidInASentence(List<Object> row) {
    assertThatThrownBy(() -> SvgChart.draw(SPEC, Mark.read(result(row), SPEC), List.of()))
        .isInstanceOf(NotebookException.class);
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
    ChartSpec spec = ChartSpec.parse(Map.of("chart", "x=date y=best"));

    assertThatThrownBy(() -> Mark.read(result(), spec))
        .hasMessage(
            "the result has no column date; its columns are "
                + "day, best, low, high, outlet, planned, words");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Document draw(List<Object>... rows) throws Exception {
    String svg = SvgChart.draw(SPEC, Mark.read(result(rows), SPEC), List.of());
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static QueryResult result(List<Object>... rows) {
    List<List<Object>> cells = Arrays.asList(rows);
    return new QueryResult(
        Stream.of("day", "best", "low", "high", "outlet", "planned", "words")
            .map(name -> new QueryResult.Column(name, false))
            .toList(),
        cells);
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private static List<String> titles(Document svg) {
    return all(svg, "title");
  }

  private static List<String> texts(Document svg) {
    return all(svg, "text");
  }

  private static List<String> all(Document svg, String name) {
    List<String> found = new ArrayList<>();
    NodeList nodes = svg.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add(nodes.item(i).getTextContent());
    }
    return found;
  }
}
