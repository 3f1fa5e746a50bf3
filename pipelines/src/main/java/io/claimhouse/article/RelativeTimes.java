package io.claimhouse.article;

import io.claimhouse.lexicon.SeedTable;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads "3 hours ago" and its like, which tell a time only where it is known when the page was had.
 * The forms are those of {@code seeds/lexicon/relative_times.csv}.
 */
final class RelativeTimes {

  /** What the number counts, with the precision that counting by it leaves. */
  private enum Unit {
    MINUTE(ChronoUnit.MINUTES, Precision.MINUTE),
    HOUR(ChronoUnit.HOURS, Precision.HOUR),
    DAY(ChronoUnit.DAYS, Precision.DAY);

    private final ChronoUnit length;
    private final Precision precision;

    Unit(ChronoUnit length, Precision precision) {
      this.length = length;
      this.precision = precision;
    }
  }

  private record Form(Unit unit, Pattern pattern) {}

  private final List<Form> forms;

  private RelativeTimes(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  static RelativeTimes fromSeeds() {
    List<Form> forms = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      List<String> alternatives = new ArrayList<>();
      for (SeedTable.Row row : SeedTable.read("lexicon/relative_times.csv").rows()) {
        if (row.get("unit").equals(unit.name().toLowerCase(Locale.ROOT))) {
          row.list("forms").forEach(form -> alternatives.add(pattern(form)));
        }
      }
      forms.add(
          new Form(
              unit,
              Pattern.compile(
                  "(?<![\\p{L}\\d.,])(?:" + String.join("|", alternatives) + ")(?!\\p{L})",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
    return new RelativeTimes(forms);
  }

  /** A form with its number as a group; one that has no number counts one. */
  private static String pattern(String form) {
    int at = form.indexOf("{n}");
    return at < 0
        ? Pattern.quote(form)
        : Pattern.quote(form.substring(0, at))
            + "(\\d{1,2})"
            + Pattern.quote(form.substring(at + 3));
  }

  /**
   * The time that a text gives as so long before another.
   *
   * @param captured when the page was had; the result is on the clock of its zone
   */
  Optional<DateReading> read(String text, Moment captured) {
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.find()) {
        LocalDateTime now = captured.at().atOffset(captured.offset()).toLocalDateTime();
        LocalDateTime then =
            now.minus(count(matcher), form.unit().length).truncatedTo(form.unit().length);
        return Optional.of(
            new DateReading(then, Optional.of(captured.offset()), form.unit().precision));
      }
    }
    return Optional.empty();
  }

  private static int count(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Integer.parseInt(matcher.group(i));
      }
    }
    return 1;
  }
}
