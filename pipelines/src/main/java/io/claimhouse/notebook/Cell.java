package io.claimhouse.notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a notebook: lines that begin with {@code %} say how to show what the SQL below them
 * gives.
 *
 * <pre>
 * %chart x=published_date y=value_best low=value_low high=value_high by=outlet_name
 * %title Soldiers in the border region
 * %subtitle first reports only
 * %unit soldiers
 * select …
 * </pre>
 *
 * @param sql the SQL, with an empty line in the place of each directive, so that the line numbers
 *     of errors are the cell's
 * @param chart the chart to draw, absent for a table
 */
record Cell(String sql, Optional<ChartSpec> chart) {

  private static final String MARK = "%";
  private static final Set<String> DIRECTIVES = Set.of("chart", "title", "subtitle", "unit");

  /**
   * Reads a cell.
   *
   * @throws NotebookException if a line begins with {@code %} and is no directive
   */
  static Cell parse(String text) {
    Map<String, String> directives = new LinkedHashMap<>();
    StringBuilder sql = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        String[] parts = line.substring(MARK.length()).strip().split("\\s+", 2);
        if (!DIRECTIVES.contains(parts[0])) {
          throw new NotebookException(
              "there is no directive %"
                  + parts[0]
                  + "; the directives are %chart, %title, "
                  + "%subtitle and %unit");
        }
        directives.put(parts[0], parts.length > 1 ? parts[1] : "");
      } else {
        sql.append(line);
      }
      sql.append('\n');
    }
    if (directives.isEmpty()) {
      return new Cell(sql.toString(), Optional.empty());
    }
    if (!directives.containsKey("chart")) {
      throw new NotebookException("a cell with a %title, %subtitle or %unit needs a %chart line");
    }
    return new Cell(sql.toString(), Optional.of(ChartSpec.parse(directives)));
  }
}
