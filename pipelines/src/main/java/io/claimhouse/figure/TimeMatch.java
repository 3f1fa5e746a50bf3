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

  TimeMatch {
    parts = List.copyOf(parts);
  }

  TimeMatch(int from, int to, TimeExpression time, String rule) {
    this(from, to, time, rule, List.of());
  }

  int length() {
    return to - from;
  }
}
