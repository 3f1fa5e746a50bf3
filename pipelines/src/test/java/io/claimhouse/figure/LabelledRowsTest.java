package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Change;
import io.claimhouse.model.CountedNoun;
import io.claimhouse.model.Figure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables and lists: what they count, how many, and by how much more or less. */
class LabelledRowsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // a cell for the label and one for the number
        "Number of drownings | 12; drownings 12",
        "Collapsed houses | 1,204; Collapsed houses 1204",
        "Total number of evacuees | 900; evacuees 900",
        // a colon
        "Injured: 12; injured 12",
        "Number of drownings: 31 (53.44% of all swimmers), two of them children; drownings 31",
        "Flooded cellars: at least 40; Flooded cellars 40",
        // nothing between, where the label or a change tells that a number follows
        "Number of drownings 12; drownings 12",
        "Flooded cellars 24 +10 ▲; Flooded cellars 24, Flooded cellars +10",
        "Laboratory confirmed cases 30; Laboratory confirmed cases 30",
        // the change, and the share that it makes of the level before
        "Number of drownings | 41 | +1 | ▲ 2.5; drownings 41, drownings +1, drownings +2.5 %",
        "Number of drownings 68* -3 ▼ - 4.22%; drownings 68, drownings -3",
        "Number of drownings | 58 (+5); drownings 58, drownings +5",
        "Deaths 14 0 ►; deaths 14, deaths ±0",
        // what the arrow is followed by is a share only where it is that of the change
        "Number of drownings | 41 | +1 | ▲ 9; drownings 41, drownings +1",
      })
  void theLabelOfARowIsWhatItCounts(String text, String expected) {
    assertThat(labelled(text, "en")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "fr; Nombre de blessés | 12; blessés 12",
        "fr; Nombre de décès : 31 (12 de plus), dont 6 soignants; décès 31",
        "fr; Nombre total de noyades 41 +1 ▲ 2,5; noyades 41, noyades +1, noyades +2.5 %",
        "fr; Cas confirmés 9 +2; cas confirmés 9, cas confirmés +2",
        "de; Zahl der Toten: 12; toten 12",
      })
  void labelsOfOtherLanguagesAreRead(String language, String text, String expected) {
    assertThat(labelled(text, language)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // tables of clubs, parties and places: a name counts nothing
        "Rovers | 38 | 26 | 8 | 4 | 86",
        "Northport United 38 26 8 4",
        "People's Alliance | 23,410 | 45.2%",
        "Westmark | 120 | 14",
        // several numbers without signs: their columns say which is which
        "Deaths | 12 | 14 | 18",
        "Rovers | 38 | +12",
        // telephones, prices, times, years, pages
        "Press office: 020 7946 0112",
        "Tickets: £12",
        "Doors: 7.30",
        "Year | 2014 | 2015",
        "Introduction 3",
        "Findings and recommendations 14",
        "Conclusions . . . . 21",
        "Chapter 4",
        "Windows 10",
        // sentences
        "She said: 12",
        "The harbour was shut in 12",
        "Police counted 12",
        // a number in front is counted by what follows
        "12 deaths",
      })
  void whatIsNoLabelCountsNothing(String text) {
    assertThat(labelled(text, "en")).isEmpty();
  }

  private static String labelled(String text, String language) {
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of(language), Optional.empty());
    List<String> rows =
        Figures.of(text, context).stream()
            .filter(figure -> figure.rule().contains("labelled"))
            .map(LabelledRowsTest::row)
            .toList();
    return String.join(", ", rows);
  }

  private static String row(Figure figure) {
    double value = figure.value().point().orElseThrow();
    String number = value == Math.rint(value) ? "" + (long) value : "" + value;
    String noun =
        figure.counted().map(counted -> (modifiers(counted) + counted.head()).strip()).orElse("");
    return noun + " " + sign(figure.change()) + number + figure.unit().map(u -> " %").orElse("");
  }

  private static String modifiers(CountedNoun counted) {
    return counted.modifiers().isEmpty() ? "" : counted.modifiers() + " ";
  }

  private static String sign(Change change) {
    if (change.kind() == Change.Kind.NONE) {
      return "";
    }
    return switch (change.direction()) {
      case UP -> "+";
      case DOWN -> "-";
      case NONE -> "±";
    };
  }
}
