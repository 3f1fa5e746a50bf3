package io.claimhouse.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of the sample articles are found, and what only looks like one is not. */
class CopiesInSampleTest {

  private static Map<ArticleSignature, String> articles;
  private static Pairs pairs;

  @BeforeAll
  static void findOrigins() {
    articles = SampleCopies.articles();
    Map<String, String> originById = new HashMap<>();
    Origins.of(articles.keySet()).forEach(row -> originById.put(row.articleId(), row.originId()));
    pairs = Pairs.of(articles, originById);
  }

  @Test
  void theSetHasCopiesAndWhatLooksLikeThem() {
    assertThat(pairs.right() + pairs.missed().size()).isGreaterThan(400);
    assertThat(articles.values().stream().distinct().count()).isGreaterThan(70);
  }

  @Test
  void pairsOfCopiesAreFound() {
    assertThat(pairs.f1())
        .as("right: %d%nmissed: %s%nwrong: %s", pairs.right(), pairs.missed(), pairs.wrong())
        .isGreaterThanOrEqualTo(0.98);
  }

  /**
   * The pairs of articles with one origin, held against those with one text.
   *
   * @param right how many have both
   * @param missed those with one text only
   * @param wrong those with one origin only
   */
  private record Pairs(int right, List<String> missed, List<String> wrong) {

    static Pairs of(Map<ArticleSignature, String> articles, Map<String, String> originById) {
      List<ArticleSignature> all = List.copyOf(articles.keySet());
      int right = 0;
      List<String> missed = new ArrayList<>();
      List<String> wrong = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        for (int j = 0; j < i; j++) {
          String one = articles.get(all.get(i));
          String other = articles.get(all.get(j));
          boolean haveOneOrigin =
              originById.get(all.get(i).articleId()).equals(originById.get(all.get(j).articleId()));
          String pair =
              "%s by %s and %s by %s"
                  .formatted(
                      one,
                      all.get(i).outletId().orElse("?"),
                      other,
                      all.get(j).outletId().orElse("?"));
          if (one.equals(other) && haveOneOrigin) {
            right++;
          } else if (one.equals(other)) {
            missed.add(pair);
          } else if (haveOneOrigin) {
            wrong.add(pair);
          }
        }
      }
      return new Pairs(right, missed, wrong);
    }

    double f1() {
      return 2.0 * right / (2 * right + missed.size() + wrong.size());
    }
  }
}
