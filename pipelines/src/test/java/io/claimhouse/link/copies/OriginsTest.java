package io.claimhouse.link.copies;

import static io.claimhouse.link.copies.Stories.article;
import static io.claimhouse.link.copies.Stories.cutByAThird;
import static io.claimhouse.link.copies.Stories.sentences;
import static io.claimhouse.link.copies.Stories.text;
import static io.claimhouse.link.copies.Stories.withRewrittenLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimhouse.link.copies.ArticleOrigin.Method;
import io.claimhouse.model.Precision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OriginsTest {

  private static final List<String> STORY = sentences(30, 1);

  static Stream<Arguments> copies() {
    return Stream.of(
        Arguments.of("verbatim", text(STORY), Method.IDENTICAL),
        Arguments.of(
            "other quotes and breaks", text(STORY).replace("\n", "  — "), Method.IDENTICAL),
        Arguments.of("cut by a third", text(cutByAThird(STORY)), Method.NEAR_DUPLICATE),
        Arguments.of("the last half", text(STORY.subList(15, 30)), Method.NEAR_DUPLICATE),
        Arguments.of("rewritten lead", text(withRewrittenLead(STORY, 7)), Method.NEAR_DUPLICATE),
        Arguments.of(
            "a headline and a credit around it",
            "Ferry toll rises\nBy our staff\n" + text(STORY) + "\nAll rights reserved.",
            Method.NEAR_DUPLICATE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("copies")
  void aCopyHasTheEarlierTextAsItsOrigin(String what, String body, Method method) {
    List<ArticleOrigin> origins =
        Origins.of(
            List.of(
                article("b-first", "daily", "2024-05-01T08:00:00Z", text(STORY)),
                article("a-later", "herald", "2024-05-01T09:00:00Z", body)));
    assertThat(origins)
        .extracting(ArticleOrigin::articleId, ArticleOrigin::originId, ArticleOrigin::method)
        .containsExactly(
            tuple("a-later", "b-first", method), tuple("b-first", "b-first", Method.ORIGINAL));
    assertThat(origins.get(0).similarity()).isBetween(0.45, 1.0);
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        Arguments.of("another writer on the same topic", text(sentences(30, 2))),
        Arguments.of(
            "one who quotes a passage", text(sentences(30, 3)) + text(STORY.subList(4, 7))),
        Arguments.of("a caption", "Ferry. Photo."),
        Arguments.of("nothing", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangers")
  void aTextOfItsOwnIsItsOwnOrigin(String what, String body) {
    List<ArticleOrigin> origins =
        Origins.of(
            List.of(
                article("a", "daily", "2024-05-01T08:00:00Z", text(STORY)),
                article("b", "herald", "2024-05-01T09:00:00Z", body),
                article("c", "courier", "2024-05-01T09:00:00Z", "Ferry. Photo."),
                article("d", "gazette", "2024-05-01T09:00:00Z", "")));
    assertThat(origins).hasSize(4).allMatch(origin -> origin.method() == Method.ORIGINAL);
    assertThat(origins).allMatch(origin -> origin.originId().equals(origin.articleId()));
  }

  @Test
  void theAgencyCreditedIsTheOriginThoughItsCaptureIsLater() {
    List<ArticleOrigin> origins =
        Origins.of(
            List.of(
                credited("a", "daily", "2024-05-01T08:00:00Z", text(STORY)),
                article("b", "herald", "2024-05-01T08:30:00Z", text(cutByAThird(STORY))),
                article("c", "northwire", "2024-05-01T12:00:00Z", text(STORY)),
                credited("d", "courier", "2024-05-01T13:00:00Z", text(cutByAThird(STORY)))));
    assertThat(origins).extracting(ArticleOrigin::originId).containsOnly("c");
    assertThat(origins)
        .extracting(ArticleOrigin::method)
        .containsExactly(
            Method.WIRE_CREDIT, Method.NEAR_DUPLICATE, Method.ORIGINAL, Method.WIRE_CREDIT);
  }

  @Test
  void aCreditWithoutALikeTextMakesNoCopy() {
    List<ArticleOrigin> origins =
        Origins.of(
            List.of(
                article("a", "northwire", "2024-05-01T08:00:00Z", text(STORY)),
                credited("b", "daily", "2024-05-01T12:00:00Z", text(sentences(30, 2)))));
    assertThat(origins).extracting(ArticleOrigin::method).containsOnly(Method.ORIGINAL);
  }

  @Test
  void twoCapturesOfOneAddressAreARevisionAndShareTheirOrigin() {
    String changed = text(withRewrittenLead(STORY, 9));
    Optional<String> url = Optional.of("https://daily.example/ferry");
    List<ArticleOrigin> origins =
        Origins.of(
            List.of(
                captured("a", "daily", "2024-05-02T08:00:00Z", changed, url),
                captured("b", "daily", "2024-05-01T08:00:00Z", text(STORY), url),
                article("c", "herald", "2024-05-02T12:00:00Z", changed)));
    assertThat(origins)
        .extracting(ArticleOrigin::articleId, ArticleOrigin::originId, ArticleOrigin::method)
        .containsExactly(
            tuple("a", "b", Method.ORIGINAL),
            tuple("b", "b", Method.ORIGINAL),
            tuple("c", "b", Method.IDENTICAL));
  }

  @Test
  void differentArticlesUnderOneWrongAddressStayApart() {
    Optional<String> home = Optional.of("https://daily.example/");
    List<ArticleSignature> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(
          captured("a" + i, "daily", "2024-05-01T08:00:00Z", text(sentences(20, 100 + i)), home));
    }
    assertThat(Origins.of(articles)).allMatch(row -> row.originId().equals(row.articleId()));
  }

  @Test
  void anOutletsBulletinsFromOneTemplateStayApart() {
    List<String> next = new ArrayList<>(STORY);
    List<String> news = sentences(8, 55);
    for (int i = 0; i < news.size(); i++) {
      next.set(i * 3, news.get(i));
    }
    List<ArticleOrigin> origins =
        Origins.of(
            List.of(
                article("a", "ministry", "2024-05-01T08:00:00Z", text(STORY)),
                article("b", "ministry", "2024-05-02T08:00:00Z", text(next))));
    assertThat(origins).extracting(ArticleOrigin::originId).containsExactly("a", "b");
  }

  @Test
  void aDateWithoutATimeIsNotBeforeATimeOfThatDay() {
    ArticleSignature timed = article("b", "daily", "2024-05-01T08:00:00Z", text(STORY));
    ArticleSignature dated =
        new ArticleSignature(
            "a",
            timed.text(),
            Optional.of("herald"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse("2024-05-01T00:00:00Z")),
            Optional.of(Precision.DAY),
            Optional.empty());
    assertThat(Origins.of(List.of(timed, dated)))
        .extracting(ArticleOrigin::originId)
        .containsOnly("b");
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    List<ArticleSignature> articles = new ArrayList<>(corpus(60, 11).keySet());
    List<ArticleOrigin> expected = Origins.of(articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(Origins.of(articles)).isEqualTo(expected);
    }
  }

  @Test
  void setsOfCopiesAreFound() {
    Map<ArticleSignature, String> corpus = corpus(200, 23);
    Map<String, String> storyById = new HashMap<>();
    corpus.forEach((article, story) -> storyById.put(article.articleId(), story));
    Map<String, String> foundById = new HashMap<>();
    Origins.of(corpus.keySet()).forEach(o -> foundById.put(o.articleId(), o.originId()));
    assertThat(pairF1(storyById, foundById)).isGreaterThanOrEqualTo(0.98);
  }

  /** Stories by many outlets, each article with the name of its story. */
  private static Map<ArticleSignature, String> corpus(int stories, long seed) {
    Map<ArticleSignature, String> corpus = new HashMap<>();
    Random random = new Random(seed);
    for (int s = 0; s < stories; s++) {
      String story = "story" + s;
      List<String> sentences = sentences(8 + random.nextInt(40), seed * 1_000 + s);
      List<String> bodies = new ArrayList<>(List.of(text(sentences)));
      if (random.nextBoolean()) {
        bodies.add(text(sentences));
        bodies.add(text(cutByAThird(sentences)));
        bodies.add(text(withRewrittenLead(sentences, seed * 7_000 + s)));
        bodies.add("Ferry toll rises to " + s + "\n" + text(sentences));
      }
      for (int b = 0; b < bodies.size(); b++) {
        Instant at = Instant.parse("2024-05-01T00:00:00Z").plusSeconds(s * 600L + b * 60L);
        corpus.put(
            article(
                Signature.sha256(story + b).substring(0, 12),
                "outlet" + b,
                at.toString(),
                bodies.get(b)),
            story);
      }
    }
    return corpus;
  }

  /** F1 over the pairs of articles that stand in one set. */
  private static double pairF1(Map<String, String> truth, Map<String, String> found) {
    List<String> ids = truth.keySet().stream().sorted().toList();
    Set<String> gold = new HashSet<>();
    Set<String> mine = new HashSet<>();
    for (String a : ids) {
      for (String b : ids) {
        if (a.compareTo(b) < 0) {
          if (truth.get(a).equals(truth.get(b))) {
            gold.add(a + b);
          }
          if (found.get(a).equals(found.get(b))) {
            mine.add(a + b);
          }
        }
      }
    }
    long right = mine.stream().filter(gold::contains).count();
    return 2.0 * right / (gold.size() + mine.size());
  }

  private static ArticleSignature credited(String id, String outlet, String at, String body) {
    return article(id, outlet, at, body, Optional.of("northwire"), Optional.empty());
  }

  private static ArticleSignature captured(
      String id, String outlet, String at, String body, Optional<String> url) {
    return article(id, outlet, at, body, Optional.empty(), url);
  }
}
