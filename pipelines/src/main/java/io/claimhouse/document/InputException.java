package io.claimhouse.document;

/** An input that the user named cannot be used. The message is one sentence for the user. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
