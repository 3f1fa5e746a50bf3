package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines on pages come back as paragraphs. */
class PdfTextTest {

  private static List<String> of(List<List<String>> pages) {
    Parts parts = new Parts(1_000_000);
    PdfText.addTo(parts, pages);
    return parts.toList().stream().map(Content.Part::text).toList();
  }

  @Test
  void linesOfAParagraphAreJoinedAndBrokenWordsMended() {
    assertThat(of(List.of(List.of("The bridge was re-\nopened on Monday\nby the mayor.", "Next."))))
        .containsExactly("The bridge was reopened on Monday by the mayor.", "Next.");
  }

  @Test
  void aParagraphRunsOverAPageEnd() {
    assertThat(
            of(
                List.of(
                    List.of("He said that the dam"),
                    List.of("would hold until May.", "Then rain."))))
        .containsExactly("He said that the dam would hold until May.", "Then rain.");
  }

  @Test
  void aSentenceThatEndsIsNotJoinedToTheNextPage() {
    assertThat(of(List.of(List.of("It ended."), List.of("and went on."))))
        .containsExactly("It ended.", "and went on.");
  }

  @Test
  void runningHeadsAndPageNumbersThatRepeatAreDropped() {
    assertThat(
            of(
                List.of(
                    List.of("The Daily Lamp, page 1", "First text.", "1"),
                    List.of("The Daily Lamp, page 2", "Second text.", "2"),
                    List.of("The Daily Lamp, page 3", "Third text.", "3"))))
        .containsExactly("First text.", "Second text.", "Third text.");
  }

  @Test
  void aLineThatStandsOnOnePageOnlyIsKept() {
    assertThat(
            of(
                List.of(
                    List.of("Report of the year", "First text."),
                    List.of("Second text."),
                    List.of("Third text."))))
        .containsExactly("Report of the year", "First text.", "Second text.", "Third text.");
  }

  @Test
  void aPageOfOneNumberKeepsIt() {
    assertThat(of(List.of(List.of("1914")))).containsExactly("1914");
  }

  @Test
  void bulletsBeginListItems() {
    assertThat(of(List.of(List.of("\u2022 ten boats\n\u2022 two planes"))))
        .containsExactly("ten boats", "two planes");
  }
}
