package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.ZeroByteFileException;

/** Names the reason behind what a parser threw. */
final class Failures {

  private static final int MAX_LINE = 300;

  private Failures() {}

  /** The reason and one line about it. */
  static Rejection of(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = next(t)) {
      Reason reason = reasonOrNull(t);
      if (reason != null) {
        return t instanceof Rejection rejection ? rejection : new Rejection(reason, line(t));
      }
    }
    return new Rejection(Reason.CORRUPT, line(deepest(thrown)));
  }

  private static Reason reasonOrNull(Throwable t) {
    if (t instanceof Rejection rejection) {
      return rejection.reason();
    }
    if (t instanceof NoSuchFileException) {
      return Reason.VANISHED;
    }
    if (t instanceof AccessDeniedException) {
      return Reason.UNREADABLE;
    }
    if (t instanceof EncryptedDocumentException
        || t instanceof org.apache.poi.EncryptedDocumentException
        || t instanceof PasswordRequiredException) {
      return Reason.ENCRYPTED;
    }
    // POI refuses to allocate what a record claims to need.
    boolean refused =
        t.getClass().getSimpleName().equals("RecordFormatException")
            && String.valueOf(t.getMessage()).contains("allocate an array");
    if (refused
        || t instanceof TikaMemoryLimitException
        || t instanceof MemoryLimitException
        || t instanceof OutOfMemoryError) {
      return Reason.RESOURCE_LIMIT;
    }
    if (t instanceof StackOverflowError) {
      return Reason.NESTING_LIMIT;
    }
    if (t instanceof ZeroByteFileException) {
      return Reason.EMPTY;
    }
    String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
    if (t instanceof EOFException
        || message.contains("truncated")
        || message.contains("unexpected end of")
        || message.contains("premature end of")) {
      return Reason.TRUNCATED;
    }
    if (message.contains("zip bomb")) {
      return Reason.BOMB;
    }
    return null;
  }

  private static Throwable next(Throwable t) {
    return t.getCause() == t ? null : t.getCause();
  }

  private static Throwable deepest(Throwable thrown) {
    Throwable t = thrown;
    for (int i = 0; i < 20 && next(t) != null; i++) {
      t = next(t);
    }
    // A wrapped IOException says more than the wrapper.
    return t instanceof UncheckedIOException unchecked ? unchecked.getCause() : t;
  }

  /** One clean line: what was thrown and its message, without paths of temporary files. */
  static String line(Throwable t) {
    String message = t.getMessage();
    String name = t.getClass().getSimpleName();
    String text =
        message == null || message.isBlank()
            ? name
            : t instanceof IOException ? message : name + ": " + message;
    return clean(text);
  }

  static String clean(String text) {
    String line =
        Parts.clean(text)
            .replaceAll("/\\S*apache-tika\\S*", "(temporary file)")
            .replaceAll("tika-ooxml-repair-\\d+", "(temporary file)")
            .replaceAll("@[0-9a-f]{5,8}\\b", "");
    return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE).strip() + "…";
  }
}
