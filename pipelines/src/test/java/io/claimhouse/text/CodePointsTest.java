package io.claimhouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimhouse.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void everyIndexAgreesWithTheCountOfCodePoints() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      String text = RandomText.of(random, 60);
      CodePoints points = CodePoints.of(text);
      for (int i = 0; i <= text.length(); i++) {
        assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Test
  void aSpanBehindAnEmojiIsOneShorter() {
    assertThat(CodePoints.of("\ud83d\ude00 12 men").of(new Span(3, 5))).isEqualTo(new Span(2, 4));
  }

  @Test
  void anIndexOutsideTheTextIsRefused() {
    CodePoints points = CodePoints.of("ab");
    assertThatThrownBy(() -> points.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
