package io.claimhouse.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the expressions of time of a line: first those that stand by themselves, then, from the
 * line's end, those that are made of others. All readings are given, overlapping ones too.
 */
final class TimeGrammar {

  private static final List<TimeRule> RULES =
      List.of(
          new CalendarDates(),
          new NumericDates(),
          new CalendarYears(),
          new NamedTimes(),
          new RelativeTimes(),
          new ClockTimes(),
          new SpokenTimes(),
          new TimeSets(),
          new DurationTimes());

  private TimeGrammar() {}

  static List<TimeMatch> read(TimeWords words) {
    int size = words.line().size();
    List<List<TimeMatch>> byStart = new ArrayList<>(size + 1);
    for (int i = 0; i < size; i++) {
      List<TimeMatch> here = new ArrayList<>(0);
      for (TimeRule rule : RULES) {
        here.addAll(rule.at(words, i));
      }
      here.sort(Comparator.comparingInt(TimeMatch::to).reversed());
      byStart.add(here);
    }
    TimeJoins joins = new TimeJoins(words, byStart);
    DayTimes dayTimes = new DayTimes(words, byStart);
    LengthTimes lengths = new LengthTimes(words, byStart);
    TimeSpans spans = new TimeSpans(words, byStart);
    for (int i = size - 1; i >= 0; i--) {
      joins.at(i);
      byStart.get(i).addAll(dayTimes.at(i));
      joins.phases(i);
      byStart.get(i).addAll(lengths.at(i));
      spans.at(i);
      byStart.get(i).sort(Comparator.comparingInt(TimeMatch::to).reversed());
    }
    return byStart.stream().flatMap(List::stream).toList();
  }
}
