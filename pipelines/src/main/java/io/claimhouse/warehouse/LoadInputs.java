package io.claimhouse.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that the tables of content are made from, as digests by name: where these are equal, a load
 * would make the same rows again.
 */
final class LoadInputs {

  private LoadInputs() {}

  /**
   * The digests of the SQL, the seeds, the lake's files, which their bytes name, and the readings
   * that stand.
   *
   * @param connection where the temporary objects of the load are
   */
  static SortedMap<String, String> digests(Connection connection, LoadVariables variables)
      throws SQLException {
    SortedMap<String, String> digests = new TreeMap<>();
    variables.ofContent().forEach((name, value) -> digests.put(name, sha256(value)));
    digests.put(
        "sql",
        sha256(
            SqlFolder.ofLoad().stream()
                .map(file -> file.path() + "\n" + file.text())
                .collect(Collectors.joining("\n"))));
    digests.put("duckdb", one(connection, "select version()"));
    digests.put(
        Lineage.STANDING,
        one(
            connection,
            "select count(*) || ' rows ' || coalesce(sum(hash(reading)), 0) from %s as reading"
                .formatted(Lineage.STANDING)));
    return digests;
  }

  /** As the rows of {@code load_input}. */
  static List<Map<String, String>> rows(SortedMap<String, String> digests) {
    return digests.entrySet().stream()
        .map(input -> Map.of("input_name", input.getKey(), "digest", input.getValue()))
        .toList();
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
