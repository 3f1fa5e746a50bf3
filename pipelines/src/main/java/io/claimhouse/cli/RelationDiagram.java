package io.claimhouse.cli;

import io.claimhouse.warehouse.Dictionary.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Foreign keys as a picture: each table stands one column to the right of the rightmost that it
 * refers to, and a line leads from it to each of them.
 */
final class RelationDiagram {

  private static final int WIDTH = 190;
  private static final int HEIGHT = 30;
  private static final int COLUMN_GAP = 90;
  private static final int ROW_GAP = 20;

  private RelationDiagram() {}

  /** An SVG element; names of tables and columns are lower-case words and need no escape. */
  static String svg(List<Relation> relations) {
    Map<String, Integer> depths = depths(relations);
    Map<Integer, Set<String>> byDepth = new TreeMap<>();
    depths.forEach(
        (table, depth) -> byDepth.computeIfAbsent(depth, d -> new TreeSet<>()).add(table));
    Map<String, int[]> places = new TreeMap<>();
    int rows = 0;
    for (Map.Entry<Integer, Set<String>> column : byDepth.entrySet()) {
      List<String> tables = new ArrayList<>(column.getValue());
      rows = Math.max(rows, tables.size());
      for (int row = 0; row < tables.size(); row++) {
        places.put(
            tables.get(row),
            new int[] {column.getKey() * (WIDTH + COLUMN_GAP), row * (HEIGHT + ROW_GAP)});
      }
    }
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 %d %d\" width=\"%1$d\""
                + " font-family=\"sans-serif\" font-size=\"12\">",
            byDepth.size() * (WIDTH + COLUMN_GAP) - COLUMN_GAP + 2,
            rows * (HEIGHT + ROW_GAP)));
    for (Relation relation : relations) {
      int[] from = places.get(relation.table());
      int[] to = places.get(relation.target());
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#999\"/>",
              from[0],
              from[1] + HEIGHT / 2,
              from[0] - COLUMN_GAP / 2,
              from[1] + HEIGHT / 2,
              to[0] + WIDTH + COLUMN_GAP / 2,
              to[1] + HEIGHT / 2,
              to[0] + WIDTH,
              to[1] + HEIGHT / 2));
    }
    places.forEach(
        (table, at) ->
            svg.append(
                String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#eef3f8\""
                        + " stroke=\"#0b5394\"/><text x=\"%d\" y=\"%d\">%s</text>",
                    at[0],
                    at[1],
                    WIDTH,
                    HEIGHT,
                    at[0] + 10,
                    at[1] + 20,
                    table)));
    return svg.append("</svg>").toString();
  }

  private static Map<String, Integer> depths(List<Relation> relations) {
    Map<String, Set<String>> targets = new HashMap<>();
    for (Relation relation : relations) {
      targets.computeIfAbsent(relation.table(), table -> new HashSet<>()).add(relation.target());
      targets.computeIfAbsent(relation.target(), table -> new HashSet<>());
    }
    Map<String, Integer> depths = new TreeMap<>();
    targets.keySet().forEach(table -> depth(table, targets, depths));
    return depths;
  }

  /** Foreign keys make no circle: a table's targets are loaded before it. */
  private static int depth(
      String table, Map<String, Set<String>> targets, Map<String, Integer> depths) {
    if (!depths.containsKey(table)) {
      int depth = 0;
      for (String target : targets.get(table)) {
        depth = Math.max(depth, 1 + depth(target, targets, depths));
      }
      depths.put(table, depth);
    }
    return depths.get(table);
  }
}
