/**
 * The Parquet lake: its tables, one file a table, and how files are written, named and committed.
 */
package io.claimhouse.lake;
