package io.claimhouse.document;

import java.io.Reader;
import java.util.List;

/** Reads texts one after another, without a copy of them all. */
final class PartsReader extends Reader {

  private final List<String> parts;

  /** The part that is being read, and the place of its next char. */
  private int part;

  private int at;

  PartsReader(List<String> parts) {
    this.parts = parts;
  }

  @Override
  public int read(char[] into, int offset, int most) {
    int read = 0;
    while (read < most && part < parts.size()) {
      String current = parts.get(part);
      int count = Math.min(most - read, current.length() - at);
      current.getChars(at, at + count, into, offset + read);
      read += count;
      at += count;
      if (at == current.length()) {
        part++;
        at = 0;
      }
    }
    return read == 0 && most > 0 ? -1 : read;
  }

  @Override
  public void close() {
    part = parts.size();
  }
}
