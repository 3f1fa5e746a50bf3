/**
 * A Jupyter kernel whose cells are SQL: a cell's rows come back as a table, or, under a {@code
 * %chart} line, as a chart in SVG. The only package that knows Jupyter; it reads the warehouse
 * through {@link io.claimhouse.warehouse.WarehouseQuery} and can change nothing.
 */
package io.claimhouse.notebook;
