package io.claimhouse.notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a chart shows: which columns of the result stand for what, and its words.
 *
 * @param x the column of dates
 * @param y the column of the best value; a row without one is drawn by its range alone
 * @param low the column of the lower bound
 * @param high the column of the upper bound
 * @param by the column that tells the series apart, such as the outlet's name
 * @param size a column of numbers that the areas of the points stand for; the legend names it
 * @param bandLow the column of the lower end of a band behind the points, in rows of their own
 * @param bandHigh the column of its upper end
 * @param bandDays how many days from its date a band covers
 * @param hollow a boolean column: points where it holds are drawn hollow, and the legend names the
 *     column
 * @param label the column of the words shown when the pointer rests on a point
 * @param isLogarithmic whether the value axis is logarithmic
 * @param title the chart's title
 * @param subtitle the line below the title
 * @param unit what the value axis counts
 */
record ChartSpec(
    String x,
    String y,
    Optional<String> low,
    Optional<String> high,
    Optional<String> by,
    Optional<String> size,
    Optional<String> bandLow,
    Optional<String> bandHigh,
    int bandDays,
    Optional<String> hollow,
    Optional<String> label,
    boolean isLogarithmic,
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> unit) {

  private static final Set<String> OPTIONS =
      Set.of(
          "x",
          "y",
          "low",
          "high",
          "by",
          "size",
          "band_low",
          "band_high",
          "band_days",
          "hollow",
          "label",
          "scale");

  private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}");

  /**
   * Reads the directives of a cell, by name.
   *
   * @throws NotebookException if an option of the chart is unknown or one that it needs is missing
   */
  static ChartSpec parse(Map<String, String> directives) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String word : directives.getOrDefault("chart", "").strip().split("\\s+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int equals = word.indexOf('=');
      if (equals < 1 || !OPTIONS.contains(word.substring(0, equals))) {
        throw new NotebookException(
            "%chart does not know '"
                + word
                + "'; its options are x=, y=, low=, high=, by=, size=, band_low=, band_high=, "
                + "hollow=, label= (each a column), band_days= and scale=log");
      }
      options.put(word.substring(0, equals), word.substring(equals + 1));
    }
    String scale = options.getOrDefault("scale", "linear");
    if (!scale.equals("log") && !scale.equals("linear")) {
      throw new NotebookException("%chart scale= is log or linear, not " + scale);
    }
    String days = options.getOrDefault("band_days", "1");
    if (!DAYS.matcher(days).matches()) {
      throw new NotebookException("a chart's band_days= is a number of days, not " + days);
    }
    if (options.containsKey("band_low") != options.containsKey("band_high")) {
      throw new NotebookException("a chart needs both band_low= and band_high=, or none");
    }
    return new ChartSpec(
        needed(options, "x"),
        needed(options, "y"),
        find(options, "low"),
        find(options, "high"),
        find(options, "by"),
        find(options, "size"),
        find(options, "band_low"),
        find(options, "band_high"),
        Integer.parseInt(days),
        find(options, "hollow"),
        find(options, "label"),
        scale.equals("log"),
        find(directives, "title"),
        find(directives, "subtitle"),
        find(directives, "unit"));
  }

  private static String needed(Map<String, String> options, String name) {
    return find(options, name)
        .orElseThrow(() -> new NotebookException("%chart needs a column for " + name + "="));
  }

  private static Optional<String> find(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
  }
}
