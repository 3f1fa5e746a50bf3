package io.claimhouse.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All rows of all tables of a published file as one short text, read anew rather than taken from
 * the file's own digests: tells one version from another, and a mixture from either.
 */
final class Contents {

  /** Holds what was there before, and so differs with the history. */
  private static final String HISTORY = "run_digest";

  private Contents() {}

  static String of(Path warehouse) {
    try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
      return of(query);
    }
  }

  static String of(WarehouseQuery query) {
    List<String> tables =
        query.tables().stream()
            .filter(table -> !table.isView() && !table.name().equals(HISTORY))
            .map(TableDescription::name)
            .toList();
    String sql =
        tables.stream()
            .map(
                name ->
                    "select '%s', count(*), coalesce(sum(hash(each_row)), 0)::varchar from %s as each_row"
                        .formatted(name, name))
            .collect(Collectors.joining(" union all "));
    TreeMap<String, String> rows = new TreeMap<>();
    for (List<Object> row : query.run("contents", sql).rows()) {
      rows.put((String) row.get(0), row.get(1) + " rows " + row.get(2));
    }
    return rows.toString();
  }
}
