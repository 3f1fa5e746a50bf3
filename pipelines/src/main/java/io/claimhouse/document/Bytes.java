package io.claimhouse.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of an item: in memory, or, for a container too large for that, in its file. */
sealed interface Bytes {

  long size();

  InputStream open() throws IOException;

  SeekableByteChannel channel() throws IOException;

  /** The first bytes, at most {@code length} of them. */
  byte[] head(int length) throws IOException;

  /** SHA-256 of all bytes, 64 lower-case hex digits. */
  default String sha256() throws IOException {
    try (InputStream in = open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Bytes in memory; the array is not copied and must not be changed. */
  final class InMemory implements Bytes {

    private final byte[] array;

    InMemory(byte[] array) {
      this.array = array;
    }

    byte[] array() {
      return array;
    }

    @Override
    public long size() {
      return array.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(array);
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(array);
    }

    @Override
    public byte[] head(int length) {
      return array.length <= length ? array : Arrays.copyOf(array, length);
    }
  }

  /** Bytes in a file. */
  record OnDisk(Path path, long size) implements Bytes {

    @Override
    public InputStream open() throws IOException {
      return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(path);
    }

    @Override
    public byte[] head(int length) throws IOException {
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(length);
      }
    }
  }
}
