package io.claimhouse.figure;

import java.util.List;

/**
 * One way of reading numbers. A rule looks at one number and proposes; it knows nothing of the
 * other rules. Its candidates carry its name.
 */
interface Rule {

  /** What the rule takes the number for; empty where it does not apply. */
  List<Candidate> read(Line line, Numeral number);
}
