package io.claimhouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzip, all its members one after the other. Java's own reader forgives what archivers write into
 * the header, but drops what it had unpacked in the step that met a break; here those bytes are
 * unpacked again, one by one, before the break is told.
 */
final class Gunzip extends InputStream {

  private static final int BUFFER = 1 << 14;

  private final Bytes source;
  private InputStream in;
  private long given;
  private boolean careful;

  Gunzip(Bytes source) throws IOException {
    this.source = source;
    this.in = new GZIPInputStream(source.open(), BUFFER);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      int n = in.read(buffer, offset, careful ? 1 : length);
      given += Math.max(0, n);
      return n;
    } catch (ZipException e) {
      if (careful) {
        throw e;
      }
      careful = true;
      in.close();
      in = new GZIPInputStream(source.open(), BUFFER);
      in.skipNBytes(given);
      return read(buffer, offset, length);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
