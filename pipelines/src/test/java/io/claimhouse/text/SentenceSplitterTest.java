package io.claimhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** A bar marks where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.|It stopped.",
        "Mr. Ito met Sen. Lopez on Dec. 5.|They talked.",
        "The U.S. Army said so.|He agreed.",
        "They moved to the U.S.|The rest stayed.",
        "J. K. Adams paid £950,000 for it.|Nobody asked.",
        "Prices rose 1.1m to 12.5 points.|That was all.",
        "See No. 5 for more.|No.|Really?|Yes!",
        "He said: “We lost 40 men.”|The army denied it.",
        "(They left.)|Then came rain.",
        "Acme Inc. Chairman Bo Lee quit.|The firm fell.",
        "Wait...|What now?",
        "It opens at 5 p.m. Monday.|Bring food.",
        "\"Is it true?\" he asked.|Nobody knew.",
        "1. First point is here.|Second sentence.",
        "Das war am 19. Juni 2024 in Bonn.|Es regnete.",
      })
  void aSentenceEndsWhereAReaderSeesItEnd(String marked) {
    String body = marked.replace("|", " ");
    assertThat(SentenceSplitter.split(body, List.of()).stream().map(s -> s.span().of(body)))
        .containsExactly(marked.split("\\|"));
  }

  @Test
  void aSentenceStaysInItsBlockAndLeavesTheBulletOut() {
    String body = "- One two\n- Three. Four";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 9), Block.Kind.LIST_ITEM),
            new Block(new Span(10, 23), Block.Kind.LIST_ITEM));
    assertThat(SentenceSplitter.split(body, blocks))
        .containsExactly(
            new Sentence(new Span(2, 9), 0, 0),
            new Sentence(new Span(12, 18), 1, 1),
            new Sentence(new Span(19, 23), 2, 1));
  }

  @Test
  void anyTextGivesSentencesInsideItInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String body = RandomText.of(random, 200);
      int last = 0;
      for (Sentence sentence : SentenceSplitter.split(body, List.of())) {
        assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(sentence.span().length()).isPositive();
        last = sentence.span().end();
        assertThat(last).isLessThanOrEqualTo(body.length());
      }
    }
  }
}
