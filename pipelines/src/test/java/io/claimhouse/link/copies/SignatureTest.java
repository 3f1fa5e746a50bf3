package io.claimhouse.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three men were held.|three  men were HELD",
        "“No,” she said — twice.|'No', she said: twice",
        "3,000 troops|3 000 troops",
      })
  void caseSpaceAndPunctuationDoNotChangeTheBodyHash(String one, String other) {
    assertThat(Signature.of(one).bodyHash()).isEqualTo(Signature.of(other).bodyHash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,000 troops|3,001 troops",
        "three men were held|three men were not held",
        "résumé of the day|resume of the day",
      })
  void anotherWordOrNumberChangesTheBodyHash(String one, String other) {
    assertThat(Signature.of(one).bodyHash()).isNotEqualTo(Signature.of(other).bodyHash());
  }

  @Test
  void bodiesTooShortForAShingleHaveNoValues() {
    for (String body : new String[] {"", " \n", "two words", "— … !"}) {
      Signature signature = Signature.of(body);
      assertThat(signature.minhash()).isEmpty();
      assertThat(signature.shingles()).isEmpty();
      assertThat(Bands.keys(signature)).isEmpty();
    }
  }

  @Test
  void theSignatureOfABodyIsTheSameInEveryRun() {
    Signature signature = Signature.of("The ferry sank off the northern coast on Monday night.");
    assertThat(signature.words()).isEqualTo(10);
    assertThat(signature.shingles()).hasSize(8).isSorted().doesNotHaveDuplicates();
    assertThat(signature.shingles().get(0)).isEqualTo(FIRST_SHINGLE);
    assertThat(signature.minhash()).hasSize(Signature.MINHASH_VALUES);
    assertThat(signature.minhash().get(0)).isEqualTo(FIRST_MINHASH);
  }

  private static final long FIRST_SHINGLE = -7474941806466553461L;
  private static final long FIRST_MINHASH = -7573873160186696353L;

  @Test
  void aLongBodyKeepsABoundedSample() {
    Signature signature = Signature.of(words(5_000, 1));
    assertThat(signature.shingles()).hasSize(Signature.SHINGLE_LIMIT);
    assertThat(signature.isSampled()).isTrue();
  }

  @Test
  void equalMinHashValuesEstimateTheShareOfCommonShingles() {
    String common = words(600, 1);
    Signature one = Signature.of(common + " " + words(200, 2));
    Signature other = Signature.of(common + " " + words(200, 3));
    long equal =
        IntStream.range(0, Signature.MINHASH_VALUES)
            .filter(i -> one.minhash().get(i).equals(other.minhash().get(i)))
            .count();
    // 600 of 1,000 shingles are common; the standard deviation is 0.044.
    assertThat((double) equal / Signature.MINHASH_VALUES).isBetween(0.45, 0.75);
  }

  static String words(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(1_000_000))
        .collect(Collectors.joining(" "));
  }
}
