package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Article;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, nothing is thrown, spans are exact and every figure is in one claim. */
class ForeignTextTest {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.fromSeeds();

  private static final String[] PIECES = {
    "said",
    "says",
    "according to",
    "reportedly",
    "that",
    "Smith",
    "the report",
    "is expected to",
    "denied",
    "“",
    "”",
    "\"",
    "'",
    "’s",
    ",",
    ".",
    ":",
    ";",
    "-",
    "—",
    "(",
    ")",
    "7",
    "1,200",
    "and",
    "who",
    "in",
    "Kursk",
    "of",
    "Russia",
    "told",
    "may",
    "if",
    "\n",
    " ",
    "  ",
    "🛰",
    "é",
    "\u0301",
    "한국",
    "العربية",
    "\u200b",
    "not",
    "vowed to",
    "“We",
    "killed",
    "dead",
    "it",
    "to"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTextGivesClaimsWithExactSpans(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      check(words(random), random);
      check(characters(random), random);
    }
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static String characters(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(80);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
    }
    return text.toString();
  }

  private static void check(String body, Random random) {
    Article article = Texts.article(body);
    List<Sentence> sentences = SentenceSplitter.split(body, article.blocks());
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int start = sentence.span().start();
      while (start < sentence.span().end() && random.nextBoolean()) {
        int end = Math.min(sentence.span().end(), start + 1 + random.nextInt(8));
        FigureKind[] kinds = FigureKind.values();
        figures.add(Texts.figure(body, start, end, kinds[random.nextInt(kinds.length)]));
        start = end + random.nextInt(10);
      }
    }
    List<Claim> claims = EXTRACTOR.extract(body, sentences, figures);
    IdentityHashMap<Figure, Integer> seen = new IdentityHashMap<>();
    for (Claim claim : claims) {
      assertThat(claim.text()).isEqualTo(claim.span().of(body));
      assertThat(claim.certainty()).isBetween(0.0, 1.0);
      claim.figures().forEach(figure -> seen.merge(figure, 1, Integer::sum));
      claim
          .attribution()
          .sourceSpan()
          .ifPresent(span -> assertThat(claim.attribution().source()).contains(span.of(body)));
    }
    assertThat(seen.values()).allMatch(count -> count == 1);
    assertThat(seen).hasSameSizeAs(figures);
  }
}
