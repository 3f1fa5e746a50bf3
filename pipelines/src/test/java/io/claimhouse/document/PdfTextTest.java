package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.Fixtures.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines on pages come back as paragraphs, headings, list items and table rows. */
class PdfTextTest {

  private static final String[] LEFT = {
    "The bridge over the Drava was closed",
    "on Monday after the flood had torn a",
    "pier away, the office of roads said in",
    "the evening. Nobody was hurt, but the",
    "trains must go round by the valley of",
    "the Gail, which takes forty minutes on",
    "the best of days and two hours on bad"
  };
  private static final String[] RIGHT = {
    "ones. The engineers will look at the",
    "other piers as soon as the water lets",
    "them, which may be on Friday. A new",
    "pier costs two million, and the county",
    "has put half of that aside. The rest is",
    "to come from the state, the governor",
    "said, who came in rubber boots today."
  };

  private final List<Placed> words = new ArrayList<>();

  private PdfTextTest put(int page, float x, float y, String text) {
    words.add(new Placed(page, x, y, 10, false, text));
    return this;
  }

  private PdfTextTest put(float y, float size, boolean bold, String text) {
    words.add(new Placed(1, 60, y, size, bold, text));
    return this;
  }

  private List<String> parts() throws IOException {
    Parts parts = new Parts(1_000_000);
    PdfText.addTo(parts, PdfLayout.read(Fixtures.pdf(words), 1_000_000).pages());
    return parts.toList().stream()
        .map(part -> part.kind().name().charAt(0) + " " + part.text())
        .toList();
  }

  @Test
  void linesOfAParagraphAreJoinedAndBrokenWordsMended() throws IOException {
    put(1, 60, 100, "The bridge over the river Drava was re-");
    put(1, 60, 112, "opened on Monday by the mayor.");
    put(1, 60, 136, "Next came the rain.");
    assertThat(parts())
        .containsExactly(
            "P The bridge over the river Drava was reopened on Monday by the mayor.",
            "P Next came the rain.");
  }

  @Test
  void aParagraphRunsOverAPageEnd() throws IOException {
    put(1, 60, 700, "He said in the evening that the dam");
    put(2, 60, 60, "would hold until May.");
    put(2, 60, 90, "Then rain.");
    assertThat(parts())
        .containsExactly(
            "P He said in the evening that the dam would hold until May.", "P Then rain.");
  }

  @Test
  void aSentenceThatEndsIsNotJoinedToTheNextPage() throws IOException {
    put(1, 60, 700, "It ended.").put(2, 60, 712, "and went on.");
    assertThat(parts()).containsExactly("P It ended.", "P and went on.");
  }

  @Test
  void whatRepeatsAtTheEdgesOfPagesIsDroppedWhereverTheFileHasIt() throws IOException {
    for (int page = 1; page <= 4; page++) {
      // The feet stand first in the file, and left and right pages have their own heads.
      put(page, 60, 760, "Lamp House, 4 Quay Street, Linden");
      put(page, 290, 745, String.valueOf(page));
      put(page, 60, 40, page % 2 == 0 ? "The Daily Lamp" : "A bridge reopens");
      put(page, 60, 100, "Text " + "ABCD".charAt(page - 1) + " goes on for a while here.");
    }
    assertThat(parts())
        .containsExactly(
            "P Text A goes on for a while here.",
            "P Text B goes on for a while here.",
            "P Text C goes on for a while here.",
            "P Text D goes on for a while here.");
  }

  @Test
  void aLineThatStandsOnOnePageOnlyIsKept() throws IOException {
    put(1, 60, 40, "Report of the year").put(1, 60, 100, "First text.");
    put(2, 60, 100, "Second text.").put(3, 60, 140, "Third text.");
    assertThat(parts())
        .containsExactly(
            "P Report of the year", "P First text.", "P Second text.", "P Third text.");
  }

  @Test
  void aPageOfOneNumberKeepsIt() throws IOException {
    put(1, 60, 100, "1914");
    assertThat(parts()).containsExactly("P 1914");
  }

  @Test
  void numbersInsideAPageAreKept() throws IOException {
    put(1, 60, 100, "Ferries in May:").put(1, 60, 130, "41").put(1, 60, 160, "No more came.");
    assertThat(parts()).containsExactly("P Ferries in May:", "P 41", "P No more came.");
  }

  @Test
  void bulletsBeginListItems() throws IOException {
    put(1, 60, 100, "\u2022 ten boats").put(1, 60, 112, "\u2022 two planes");
    assertThat(parts()).containsExactly("L ten boats", "L two planes");
  }

  @Test
  void largerAndBolderLinesAreHeadings() throws IOException {
    put(60, 18, true, "A bridge reopens");
    put(100, 10, false, "The bridge over the Drava was closed on Monday after the flood.");
    put(130, 10, true, "What it costs");
    put(150, 10, false, "A new pier costs two million, and the county has put half aside.");
    put(180, 10, true, "Nobody was hurt.");
    Parts parts = new Parts(1_000_000);
    assertThat(PdfText.addTo(parts, PdfLayout.read(Fixtures.pdf(words), 1_000_000).pages()))
        .contains("A bridge reopens");
    assertThat(parts())
        .containsExactly(
            "H A bridge reopens",
            "P The bridge over the Drava was closed on Monday after the flood.",
            "H What it costs",
            "P A new pier costs two million, and the county has put half aside.",
            "P Nobody was hurt.");
  }

  @Test
  void columnsThatTheFileHoldsOneByOneAreRead() throws IOException {
    for (int i = 0; i < LEFT.length; i++) {
      put(1, 60, 100 + 12 * i, LEFT[i]);
    }
    for (int i = 0; i < RIGHT.length; i++) {
      put(1, 320, 100 + 12 * i, RIGHT[i]);
    }
    assertThat(parts())
        .containsExactly("P " + String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void columnsThatTheFileHoldsLineByLineAreReadOneAfterTheOther() throws IOException {
    for (int i = 0; i < LEFT.length; i++) {
      put(1, 60, 100 + 12 * i, LEFT[i]);
      put(1, 320, 100 + 12 * i, RIGHT[i]);
    }
    assertThat(parts())
        .containsExactly("P " + String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void rowsOfATableAreRowsWithTheirCells() throws IOException {
    String[][] table = {
      {"Port", "Ships", "Tons"}, {"Linden", "41", "2,950"}, {"Karvel", "7", "310"}
    };
    for (int row = 0; row < table.length; row++) {
      for (int cell = 0; cell < table[row].length; cell++) {
        put(1, 60 + 100 * cell, 100 + 14 * row, table[row][cell]);
      }
    }
    assertThat(parts())
        .containsExactly("T Port | Ships | Tons", "T Linden | 41 | 2,950", "T Karvel | 7 | 310");
  }

  @Test
  void cellsOfSeveralLinesStandInOneRow() throws IOException {
    put(1, 60, 100, "Road office")
        .put(1, 200, 100, "repair of the")
        .put(1, 200, 111, "second pier");
    put(1, 340, 100, "Linden");
    put(1, 60, 130, "County").put(1, 200, 130, "money for the").put(1, 200, 141, "first half");
    put(1, 340, 130, "Karvel");
    assertThat(parts())
        .containsExactly(
            "T Road office | repair of the second pier | Linden",
            "T County | money for the first half | Karvel");
  }

  @Test
  void oneLineWithAGapIsNoTable() throws IOException {
    put(1, 60, 100, "No. 9").put(1, 300, 100, "8 September 2014");
    put(1, 60, 130, "The ferries came back on Tuesday.");
    assertThat(parts())
        .containsExactly("P No. 9 8 September 2014", "P The ferries came back on Tuesday.");
  }
}
