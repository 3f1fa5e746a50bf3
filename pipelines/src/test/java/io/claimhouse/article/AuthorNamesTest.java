package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  private static final AuthorNames NAMES = AuthorNames.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Marsh | Ada Marsh",
        "By Ada Marsh and Lio Brandt | Ada Marsh;Lio Brandt",
        "Von Ada Marsh und Lio Brandt | Ada Marsh;Lio Brandt",
        "par Ada Marsh avec Lio Brandt | Ada Marsh;Lio Brandt",
        "Ada Marsh, Lio Brandt | Ada Marsh;Lio Brandt",
        "Ada Marsh, Senior Editor | Ada Marsh",
        "WRITTEN BY: Ada Marsh | Ada Marsh",
        "Ada Marsh (Port Linden) | Ada Marsh",
        "Byron Field | Byron Field",
      })
  void readsNamesWithoutDesksAndTitles(String byline, String expected) {
    assertThat(NAMES.read(byline)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "Staff",
        "https://example.org/author/ada",
        "ada@example.org",
        "Published 3 May 2024",
        ""
      })
  void givesNoNameWhereThereIsNone(String byline) {
    assertThat(NAMES.read(byline)).isEmpty();
  }
}
