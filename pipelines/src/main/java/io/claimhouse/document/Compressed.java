package io.claimhouse.document;

import io.claimhouse.model.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** A compressed file: one member, or the members of the tar or WARC that was compressed. */
final class Compressed {

  private static final int TAR_MAGIC = 257;
  private static final Pattern TAR_NAME =
      Pattern.compile("(?si).*\\.t(?:ar\\.)?(?:gz|bz2|xz|zst|lz4)");

  private Compressed() {}

  static Members open(Item item, String mediaType, Budget budget) throws IOException {
    InputStream in = inflate(item.bytes(), mediaType);
    try {
      in.mark(1024);
      byte[] head = head(in);
      in.reset();
      String start = new String(head, StandardCharsets.ISO_8859_1);
      if (start.startsWith("WARC/") || start.startsWith("filedesc:")) {
        return new WarcMembers(in, budget);
      }
      if (start.startsWith("ustar", Math.min(TAR_MAGIC, start.length()))
          || TAR_NAME.matcher(item.name()).matches()) {
        return Archives.tar(in, budget);
      }
    } catch (IOException e) {
      in.close();
      throw e;
    }
    return new One(in, innerName(item.name()), budget);
  }

  /** The first bytes, fewer where the stream breaks before. */
  private static byte[] head(InputStream in) throws IOException {
    byte[] head = new byte[512];
    int n = 0;
    try {
      for (int c = in.read(); c >= 0; c = in.read()) {
        head[n++] = (byte) c;
        if (n == head.length) {
          break;
        }
      }
    } catch (EOFException | ZipException e) {
      // The reader of the member meets the same break, and tells.
      return Arrays.copyOf(head, n);
    }
    return Arrays.copyOf(head, n);
  }

  private static InputStream inflate(Bytes bytes, String mediaType) throws IOException {
    String name =
        switch (mediaType) {
          case "application/x-brotli" -> CompressorStreamFactory.BROTLI;
          case "application/deflate64" -> CompressorStreamFactory.DEFLATE64;
          case "application/zlib" -> CompressorStreamFactory.DEFLATE;
          case "application/x-lz4" -> CompressorStreamFactory.LZ4_FRAMED;
          case "application/x-compress" -> CompressorStreamFactory.Z;
          case "application/x-lzma" -> CompressorStreamFactory.LZMA;
          default -> "";
        };
    if (mediaType.endsWith("gzip") || mediaType.endsWith("+gz")) {
      return eager(new Gunzip(bytes));
    }
    InputStream buffered = new BufferedInputStream(bytes.open());
    try {
      CompressorStreamFactory factory = new CompressorStreamFactory(true, Archives.MEMORY_KIB);
      return eager(
          name.isEmpty()
              ? factory.createCompressorInputStream(buffered)
              : factory.createCompressorInputStream(name, buffered));
    } catch (CompressorException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new Rejection(Reason.CORRUPT, Failures.line(e));
    }
  }

  /**
   * Buffered, and handing on what there is before it asks for more: what was unpacked before a
   * break is then not lost with the break.
   */
  private static InputStream eager(InputStream in) {
    return new BufferedInputStream(
        new FilterInputStream(in) {
          @Override
          public int available() {
            return 0;
          }
        },
        1 << 13);
  }

  /** The name without its last suffix: {@code a.html.gz} holds {@code a.html}. */
  private static String innerName(String name) {
    int dot = name.lastIndexOf('.');
    String inner = dot > 0 ? name.substring(0, dot) : name;
    return inner.isEmpty() ? "content" : inner;
  }

  /** The one member of a compressed file. */
  private static final class One implements Members {
    private final InputStream in;
    private final String name;
    private final Budget budget;
    private boolean read;

    One(InputStream in, String name, Budget budget) {
      this.in = in;
      this.name = name;
      this.budget = budget;
    }

    @Override
    public Optional<Member> next() throws IOException {
      if (read) {
        return Optional.empty();
      }
      read = true;
      return Optional.of(budget.member(name, in));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
