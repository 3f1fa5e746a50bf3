package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.figure.TimeReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The DateTimeModel of Recognizers-Text: a result matches when its text is the same but for case
 * and its readings agree in timex, type, value, start, end and Mod.
 */
final class RecognizersDateTime {

  static final String NAME = "DateTimeModel";

  private static final List<String> FIELDS =
      List.of("timex", "type", "value", "start", "end", "Mod");

  /** A result of either side, in the words that are compared. */
  record Result(String text, List<String> readings) {}

  private final TimeReader reader = TimeReader.english();

  /** The results that a case wants. */
  static List<Result> gold(JsonNode one) {
    List<Result> gold = new ArrayList<>();
    for (JsonNode result : one.path("Results")) {
      TreeSet<String> rows = new TreeSet<>();
      for (JsonNode value : result.path("Resolution").path("values")) {
        StringBuilder row = new StringBuilder();
        for (String field : FIELDS) {
          if (value.hasNonNull(field)) {
            row.append(row.length() == 0 ? "" : " ").append(field).append('=');
            row.append(value.path(field).asText());
          }
        }
        rows.add(row.toString());
      }
      gold.add(
          new Result(result.path("Text").asText().toLowerCase(Locale.ROOT), List.copyOf(rows)));
    }
    return gold;
  }

  /** What the program finds in a case. */
  List<Result> found(JsonNode one) {
    String input = one.path("Input").asText();
    String reference = one.path("Context").path("ReferenceDateTime").asText("");
    LocalDateTime now =
        LocalDateTime.parse(reference.isEmpty() ? "2016-11-07T00:00:00" : reference);
    RecognizersWording wording = new RecognizersWording(input, now);
    List<Result> results = new ArrayList<>();
    for (TimeReader.Found found : reader.read(input)) {
      RecognizersWording.Worded worded = wording.of(found);
      TreeSet<String> rows = new TreeSet<>();
      worded.readings().forEach(reading -> rows.add(reading.row()));
      if (!rows.isEmpty()) {
        results.add(
            new Result(worded.span().of(input).toLowerCase(Locale.ROOT), List.copyOf(rows)));
      }
    }
    return results;
  }
}
