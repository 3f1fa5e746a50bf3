package io.claimhouse.model;

/**
 * Whether a figure tells a change, and which end or size of it.
 *
 * @param direction up, down or none
 * @param kind by (the size), to (the new level), from (the old level) or none
 */
public record Change(Direction direction, Kind kind) {

  /** No change is told. */
  public static final Change NONE = new Change(Direction.NONE, Kind.NONE);

  /** Which way it went. */
  public enum Direction {
    UP,
    DOWN,
    NONE
  }

  /** What the figure is of the change. */
  public enum Kind {
    BY,
    TO,
    FROM,
    NONE
  }
}
