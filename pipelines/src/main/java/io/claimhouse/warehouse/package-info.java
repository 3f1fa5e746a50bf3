/**
 * The DuckDB warehouse: built from the lake by the SQL in {@code sql/}, published by rename, read
 * and checked. The only package that knows JDBC.
 */
package io.claimhouse.warehouse;
