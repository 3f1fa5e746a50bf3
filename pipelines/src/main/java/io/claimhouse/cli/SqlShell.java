package io.claimhouse.cli;

import io.claimhouse.warehouse.WarehouseQuery;

/** The shell of {@link SqlCommand}. */
final class SqlShell {

  SqlShell(WarehouseQuery reader, ResultPrinter printer) {}

  int run() {
    return 0;
  }
}
