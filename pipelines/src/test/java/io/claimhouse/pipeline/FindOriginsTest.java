package io.claimhouse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.link.copies.ArticleOrigin;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.copies.Origins;
import io.claimhouse.link.copies.Signature;
import io.claimhouse.model.Precision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;

class FindOriginsTest {

  @Test
  void theJobFindsWhatThePureFunctionsFind() {
    List<ArticleSignature> articles = corpus();
    List<ArticleOrigin> expected = Origins.of(articles);
    assertThat(expected).extracting(ArticleOrigin::method).contains(ArticleOrigin.Method.values());
    Collections.shuffle(articles, new Random(5));
    Pipelines.run(
        pipeline ->
            PAssert.that(
                    pipeline
                        .apply(
                            Create.of(articles).withCoder(RecordCoder.of(ArticleSignature.class)))
                        .apply(new FindOrigins()))
                .containsInAnyOrder(expected));
  }

  @Test
  void aCorpusWithoutCopiesGivesEachArticleItself() {
    List<ArticleSignature> articles =
        IntStream.range(0, 5)
            .mapToObj(i -> article("a" + i, "o" + i, i, words(100, i), Optional.empty(), ""))
            .toList();
    Pipelines.run(
        pipeline ->
            PAssert.that(
                    pipeline
                        .apply(
                            Create.of(articles).withCoder(RecordCoder.of(ArticleSignature.class)))
                        .apply(new FindOrigins()))
                .containsInAnyOrder(
                    articles.stream().map(a -> ArticleOrigin.original(a.articleId())).toList()));
  }

  /** Copies of every kind, revisions, credits, short texts and a hot band. */
  private static List<ArticleSignature> corpus() {
    List<ArticleSignature> articles = new ArrayList<>();
    for (int story = 0; story < 8; story++) {
      String id = "s" + story;
      String body = words(120, story);
      articles.add(article(id + "a", "daily", story, body, Optional.empty(), id));
      articles.add(article(id + "b", "herald", story + 1, body, Optional.empty(), ""));
      articles.add(
          article(id + "c", "courier", story + 2, body + " more words", Optional.empty(), ""));
      articles.add(
          article(id + "d", "daily", story + 3, body + " corrected", Optional.empty(), id));
      articles.add(article(id + "e", "gazette", story + 4, body, Optional.of("northwire"), ""));
      if (story % 2 == 0) {
        articles.add(article(id + "f", "northwire", story + 9, body, Optional.empty(), ""));
      }
      articles.add(article(id + "g", "ticker", story, "Short notice.", Optional.empty(), ""));
    }
    String template = words(60, 99);
    for (int i = 0; i < 50; i++) {
      articles.add(
          article("t" + i, "o" + i, i, template + " " + words(5, i), Optional.empty(), ""));
    }
    return articles;
  }

  private static ArticleSignature article(
      String id, String outlet, int hour, String body, Optional<String> credit, String url) {
    return new ArticleSignature(
        id,
        Signature.of(body),
        Optional.of(outlet),
        credit,
        Optional.of(url).filter(address -> !address.isEmpty()),
        Optional.of(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(hour * 3_600L)),
        Optional.of(Precision.SECOND),
        Optional.empty());
  }

  private static String words(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(1_000_000))
        .collect(Collectors.joining(" "));
  }
}
