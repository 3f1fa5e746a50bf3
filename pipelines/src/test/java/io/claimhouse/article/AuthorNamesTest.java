package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  private static final AuthorNames NAMES = AuthorNames.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "By Ada Marsh -> Ada Marsh",
        "By Ada Marsh and Lio Brandt -> Ada Marsh;Lio Brandt",
        "Von Ada Marsh und Lio Brandt -> Ada Marsh;Lio Brandt",
        "par Ada Marsh avec Lio Brandt -> Ada Marsh;Lio Brandt",
        "Por Ada Marsh y Lio Brandt -> Ada Marsh;Lio Brandt",
        "Ada Marsh, Lio Brandt -> Ada Marsh;Lio Brandt",
        "Ada Marsh / Lio Brandt & Una Field -> Ada Marsh;Lio Brandt;Una Field",
        "WRITTEN BY: Ada Marsh -> Ada Marsh",
        "Text: Ada Marsh -> Ada Marsh",
        "View all posts by Ada Marsh -> Ada Marsh",
        "Byron Field -> Byron Field",
        "Andrea Anders -> Andrea Anders",
        "Ludwig van der Aue -> Ludwig van der Aue",
        "O'Neill D'Arcy -> O'Neill D'Arcy",
        "ADA MARSH-FIELD -> Ada Marsh-Field",
        "A. J. MARSH -> A. J. MARSH",
        "ibby -> ibby",
        "김서연 기자 -> 김서연",
      })
  void readsNames(String byline, String expected) {
    assertThat(NAMES.read(byline)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "Ada Marsh, Senior Editor -> Ada Marsh",
        "Ada Marsh, Head of Sales and Marketing -> Ada Marsh",
        "Ada Marsh - Staff Writer -> Ada Marsh",
        "Ada Marsh (Port Linden) -> Ada Marsh",
        "Ada Marsh, Linden -> Ada Marsh",
        "Ada Marsh in Port Linden -> Ada Marsh",
        "Ada Marsh on behalf of the harbour office -> Ada Marsh",
        "Ada Marsh, Associated Press -> Ada Marsh",
        "Ada Marsh The Associated Press -> Ada Marsh",
        "Ada Marsh | The Linden Journal -> Ada Marsh",
        "Ada Marsh, lindenpost.com -> Ada Marsh",
        "Ada Marsh, profesorius ir laivininkas -> Ada Marsh",
        "By Ada Marsh Updated 14:00, 28 Apr 2024 -> Ada Marsh",
        "Ada Marsh on Dec 20, 2023 3:06 pm -> Ada Marsh",
        "Dec. 19, 2025 · Ada Marsh -> Ada Marsh",
        "By Ada Marsh Photography by Lio Brandt -> Ada Marsh",
      })
  void leavesOutWhatFollowsAName(String byline, String expected) {
    assertThat(NAMES.read(byline)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "Ada Marsh, MD -> Ada Marsh, MD",
        "Lio Brandt, Jr. and Ada Marsh -> Lio Brandt, Jr.;Ada Marsh",
      })
  void keepsWhatBelongsToAName(String byline, String expected) {
    assertThat(NAMES.read(byline)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "Reuters, false",
    "dpa, false",
    "University of Linden, false",
    "Linden Post Staff, false",
    "lindenpost.com, false",
    "WXYZ, false",
    "Ada Marsh, true",
    "Ada, true",
    "крапива, true",
  })
  void tellsPersonsFromOrganisations(String name, boolean isPerson) {
    assertThat(NAMES.parts(name)).containsExactly(new AuthorName(name, isPerson));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "Staff",
        "By",
        "von",
        "Senior Editor",
        "https://example.org/author/ada",
        "/author/ada",
        "@adamarsh",
        "ada@example.org",
        "ada.marsh.1232",
        "1482088941",
        "Published 3 May 2024",
        "3 May 2024",
        "Donnerstag",
        "(Image: Lio Brandt)",
        "Photo: Lio Brandt",
        "Reviewed by Lio Brandt",
        "in Linden",
        ""
      })
  void givesNoNameWhereThereIsNone(String byline) {
    assertThat(NAMES.read(byline)).isEmpty();
  }
}
