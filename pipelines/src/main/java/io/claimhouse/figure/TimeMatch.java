package io.claimhouse.figure;

import io.claimhouse.time.TimeExpression;
import java.util.List;

/**
 * An expression of time as it stands in a line.
 *
 * @param from number of its first token
 * @param to number of the token after it
 * @param time what it says
 * @param rule the rule's name
 * @param parts the expressions of which it is made, where each could stand alone: the ends of a
 *     span
 */
record TimeMatch(int from, int to, TimeExpression time, String rule, List<TimeMatch> parts) {

  /** Begins the names of rules whose finds are times only to who expects one: "the 18th". */
  static final String BARE = "bare.";

  TimeMatch {
    parts = List.copyOf(parts);
  }

  TimeMatch(int from, int to, TimeExpression time, String rule) {
    this(from, to, time, rule, List.of());
  }

  /** Whether it is a time only to who expects one, and else a number or a noun like others. */
  boolean isBare() {
    return rule.startsWith(BARE);
  }

  int length() {
    return to - from;
  }
}
