package io.claimhouse.notebook;

/** A cell that cannot be run or drawn; the message is one sentence for the cell's author. */
public final class NotebookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotebookException(String message) {
    super(message);
  }

  public NotebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
