package io.claimhouse.document;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads parts of texts one after another, without a copy of them all. */
final class PartsReader extends Reader {

  /** A part of a text from one place to before another. */
  private record Part(String text, int from, int to) {}

  private final List<Part> parts = new ArrayList<>();

  /** The part that is being read, and the place of its next char. */
  private int part;

  private int at;

  /** Adds a part; all are added before the first is read. */
  void add(String text, int from, int to) {
    if (from < to) {
      at = parts.isEmpty() ? from : at;
      parts.add(new Part(text, from, to));
    }
  }

  @Override
  public int read(char[] into, int offset, int most) {
    int read = 0;
    while (read < most && part < parts.size()) {
      Part current = parts.get(part);
      int count = Math.min(most - read, current.to - at);
      current.text.getChars(at, at + count, into, offset + read);
      read += count;
      at += count;
      if (at == current.to) {
        part++;
        at = part < parts.size() ? parts.get(part).from : 0;
      }
    }
    return read == 0 && most > 0 ? -1 : read;
  }

  @Override
  public void close() {
    part = parts.size();
  }
}
