package io.claimhouse.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.lake.LakeTables;
import io.claimhouse.lexicon.SeedTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the SQL of a load reads with {@code getvariable}: the lake's files by table in {@code
 * TABLE_files}, the seeds that become dimensions in {@code NAME_seed}, and what the published file
 * tells of earlier runs.
 *
 * @param values JSON by variable
 * @param withoutFiles the variables whose lists of files are empty
 */
record LoadVariables(SortedMap<String, String> values, Set<String> withoutFiles) {

  /** What each run adds to, even one that finds nothing new. */
  private static final Set<String> OF_RUNS =
      Set.of("document_files", LakeFiles.RUN + "_files", "earlier_digests");

  private static final Map<String, String> SEEDS =
      Map.of(
          "outlets", "registry/outlets.csv",
          "units", "reference/units.csv",
          "currencies", "reference/currencies.csv",
          "places", "reference/places.csv");

  private static final ObjectMapper JSON = new ObjectMapper();

  static LoadVariables of(LakeFiles lake, EarlierLoad earlier) {
    SortedMap<String, String> values = new TreeMap<>();
    Set<String> withoutFiles = new TreeSet<>();
    List<String> tables = new ArrayList<>(LakeTables.NAMES);
    tables.add(LakeFiles.RUN);
    for (String table : tables) {
      List<Path> files = lake.of(table);
      if (files.isEmpty()) {
        withoutFiles.add(table + "_files");
      }
      values.put(
          table + "_files",
          json(files.stream().map(path -> path.toAbsolutePath().toString()).toList()));
    }
    SEEDS.forEach((name, file) -> values.put(name + "_seed", json(rows(file))));
    values.put("earlier_digests", json(earlier.runDigests()));
    return new LoadVariables(values, withoutFiles);
  }

  /** Those that change with what the warehouse holds, and not with every run. */
  SortedMap<String, String> ofContent() {
    SortedMap<String, String> content = new TreeMap<>(values);
    content.keySet().removeAll(OF_RUNS);
    return content;
  }

  void bind(Connection connection) throws SQLException {
    for (Map.Entry<String, String> variable : values.entrySet()) {
      // A list of files is read as a list, all else as JSON that the SQL takes apart.
      String value = variable.getKey().endsWith("_files") ? "from_json(?, '[\"VARCHAR\"]')" : "?";
      bind(connection, variable.getKey(), value, variable.getValue());
    }
  }

  static void bind(Connection connection, String variable, Object value) throws SQLException {
    bind(connection, variable, "?", json(value));
  }

  private static void bind(Connection connection, String variable, String as, String value)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("set variable %s = %s".formatted(variable, as))) {
      statement.setString(1, value);
      statement.execute();
    }
  }

  private static List<Map<String, String>> rows(String seed) {
    return LoadVariables.class.getResource("/seeds/" + seed) == null
        ? List.of()
        : SeedTable.read(seed).rows().stream()
            .<Map<String, String>>map(row -> new TreeMap<>(row.cells()))
            .toList();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON", e);
    }
  }
}
