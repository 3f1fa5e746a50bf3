package io.claimhouse.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where near texts meet: a signature's MinHash values in {@value #BANDS} bands of {@value #ROWS}.
 * Two texts of Jaccard similarity <i>s</i> share at least one band with probability 1 − (1 −
 * s³)<sup>42</sup>: 0.04 at 0.1, 0.94 at 0.4, 0.996 at 0.5, and all but surely from 0.6.
 */
public final class Bands {

  public static final int BANDS = 42;
  public static final int ROWS = 3;

  /** Up to this many members of a band are compared each with each. */
  public static final int HOT = 32;

  /** In a hot band each member is compared with so many of the first, and of those next to it. */
  private static final int HOT_COMPARISONS = 4;

  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::publishedBySecond).thenComparing(Member::articleId);

  private Bands() {}

  /** The keys of a signature's bands; none for a text too short to be compared. */
  public static List<String> keys(Signature signature) {
    List<Long> values = signature.minhash();
    if (values.isEmpty() || !Likeness.isLongEnough(signature)) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      StringBuilder key = new StringBuilder(2 + ROWS * 14).append(band);
      for (int row = 0; row < ROWS; row++) {
        key.append('.').append(Long.toString(values.get(band * ROWS + row), Character.MAX_RADIX));
      }
      keys.add(key.toString());
    }
    return keys;
  }

  /**
   * The pairs of a band to compare, at most {@value #HOT_COMPARISONS} times two for each member of
   * a hot one, so that the work grows with the corpus and not with its square.
   *
   * @param members the members of one band, in any order
   */
  public static List<Pair> pairs(List<Member> members) {
    List<Member> ordered = members.stream().distinct().sorted(ORDER).toList();
    List<Pair> pairs = new ArrayList<>();
    boolean hot = isHot(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!hot || j < HOT_COMPARISONS || i - j <= HOT_COMPARISONS) {
          pairs.add(Pair.of(ordered.get(i).articleId(), ordered.get(j).articleId()));
        } else {
          j = i - HOT_COMPARISONS - 1;
        }
      }
    }
    return pairs;
  }

  /** Whether a band of so many members is compared only in part. */
  public static boolean isHot(int members) {
    return members > HOT;
  }

  /**
   * An article in a band.
   *
   * @param articleId the article
   * @param publishedBySecond the latest second of its publication, since 1970; the greatest long
   *     where it is not dated
   */
  public record Member(String articleId, long publishedBySecond) {

    public static Member of(ArticleSignature article) {
      return new Member(
          article.articleId(),
          article.capture().publishedBy().map(at -> at.getEpochSecond()).orElse(Long.MAX_VALUE));
    }
  }

  /**
   * Two articles to compare.
   *
   * @param one the smaller id
   * @param other the greater id
   */
  public record Pair(String one, String other) {

    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }
}
