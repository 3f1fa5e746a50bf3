package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  private static final Set<String> WORDS = Set.of("author", "authors", "by", "größe", "link-all");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "author, true",
    "post-author, true",
    "POST_AUTHOR, true",
    "article__authors wide, true",
    "cardAuthorName, true",
    "author2, true",
    "col-4 by, true",
    "bildGröße, true",
    "coauthor, false",
    "authority, false",
    "auth or, false",
    "autHor, false",
    "bay, false",
    "link-all, false",
    "'', false",
    "--4, false",
  })
  void findsAWordWhereTheNameIsCutIntoItAndNowhereElse(String names, boolean isIn) {
    assertThat(new NameWords(WORDS).isIn(names)).isEqualTo(isIn);
    List<String> tokens = Boilerplate.tokens(names);
    assertThat(tokens.stream().anyMatch(WORDS::contains)).isEqualTo(isIn);
  }
}
