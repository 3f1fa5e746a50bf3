package io.claimhouse.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Where near texts meet: a signature's MinHash values in {@value #BANDS} bands of {@value #ROWS}.
 * Two texts of Jaccard similarity <i>s</i> share at least one band with probability 1 − (1 −
 * s³)<sup>42</sup>: 0.04 at 0.1, 0.94 at 0.4, 0.996 at 0.5, and all but surely from 0.6.
 */
public final class Bands {

  public static final int BANDS = 42;
  public static final int ROWS = 3;

  private Bands() {}

  /** The keys of a signature's bands; none where it has no MinHash values. */
  public static List<String> keys(Signature signature) {
    List<Long> values = signature.minhash();
    if (values.isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      StringBuilder key = new StringBuilder(2 + ROWS * 11).append(band);
      for (int row = 0; row < ROWS; row++) {
        key.append('.').append(Long.toString(values.get(band * ROWS + row), Character.MAX_RADIX));
      }
      keys.add(key.toString());
    }
    return keys;
  }
}
