package io.claimhouse.figure;

import java.util.List;

/** One way of reading a time: what begins at a token, by no other rule's leave. */
interface TimeRule {

  List<TimeMatch> at(TimeWords words, int i);
}
