package io.claimhouse.warehouse;

/** What went wrong with a warehouse, in one sentence for a person that names the thing. */
public final class WarehouseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WarehouseException(String message) {
    super(message);
  }

  public WarehouseException(String message, Throwable cause) {
    super(message, cause);
  }
}
