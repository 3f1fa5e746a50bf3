package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockTextTest {

  private static Stream<Arguments> pieces() {
    return Stream.of(
        Arguments.of(List.of("Ships wait"), "Ships wait"),
        Arguments.of(List.of("\n  Ships\t\r\n wait \n"), "Ships wait"),
        Arguments.of(List.of("Ships", "wait"), "Shipswait"),
        Arguments.of(List.of("Ships ", " wait"), "Ships wait"),
        Arguments.of(List.of("Ships", " ", "wait"), "Ships wait"),
        Arguments.of(List.of("Li\u00adn", "\u200bden"), "Linden"),
        Arguments.of(List.of("40\u00a0ships"), "40 ships"),
        Arguments.of(List.of(" ", "\n"), ""),
        Arguments.of(List.of("x".repeat(3000), " ", "y".repeat(3000)), longPair()));
  }

  private static String longPair() {
    return "x".repeat(3000) + " " + "y".repeat(3000);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void foldsWhiteSpaceAcrossPieces(List<String> pieces, String expected) {
    BlockText text = new BlockText();
    pieces.forEach(text::append);
    assertThat(text.length()).isEqualTo(expected.length());
    assertThat(text.take()).isEqualTo(expected);
    text.append(" next");
    assertThat(text.take()).isEqualTo("next");
  }
}
