package io.claimhouse.warehouse;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many items of a run had which outcome, duplicates told apart. */
public final class RunOutcomes {

  private RunOutcomes() {}

  /**
   * Reads a run's outcomes from a published warehouse.
   *
   * @return items by outcome, as the column {@code outcome} spells it
   * @throws WarehouseException if the warehouse cannot be read
   */
  public static SortedMap<String, Long> of(Path warehouse, String runId) {
    try (WarehouseQuery query = WarehouseQuery.open(warehouse);
        PreparedStatement statement =
            query
                .connection()
                .prepareStatement(
                    "select outcome, item_count from fct_run_outcome where run_id = ?")) {
      statement.setString(1, runId);
      SortedMap<String, Long> outcomes = new TreeMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          outcomes.put(rows.getString(1), rows.getLong(2));
        }
      }
      return outcomes;
    } catch (SQLException e) {
      throw new WarehouseException(
          "cannot read the outcomes of " + runId + ": " + SqlError.sentence(e), e);
    }
  }
}
