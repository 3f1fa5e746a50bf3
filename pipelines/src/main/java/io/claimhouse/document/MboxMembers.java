package io.claimhouse.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The messages of an mbox: each begins with a line {@code From …} that follows a blank line. Lines
 * that were quoted as {@code >From} lose their mark.
 */
final class MboxMembers implements Members {

  private static final Pattern POSTMARK = Pattern.compile("\\AFrom \\S+.*");

  private final InputStream in;
  private final Budget budget;
  private byte[] line;
  private int number;

  MboxMembers(Bytes bytes, Budget budget) throws IOException {
    this.in = new BufferedInputStream(bytes.open(), 1 << 16);
    this.budget = budget;
    this.line = readLine();
  }

  @Override
  public Optional<Member> next() throws IOException {
    if (line.length == 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean blank = false;
    boolean tooLarge = false;
    do {
      if (message.size() + (long) line.length <= budget.maxItemBytes()) {
        int skip = isQuotedFrom(line) ? 1 : 0;
        message.write(line, skip, line.length - skip);
      } else {
        tooLarge = true;
      }
      blank = isBlank(line);
      line = readLine();
    } while (line.length > 0 && !(blank && isPostmark(line)));
    String name = String.valueOf(++number);
    return Optional.of(tooLarge ? budget.tooLarge(name) : Member.of(name, message.toByteArray()));
  }

  private static boolean isBlank(byte[] line) {
    return line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
  }

  private static boolean isPostmark(byte[] line) {
    return line.length > 6
        && line[0] == 'F'
        && POSTMARK.matcher(new String(line, StandardCharsets.ISO_8859_1).strip()).matches();
  }

  private static boolean isQuotedFrom(byte[] line) {
    return line.length > 6
        && line[0] == '>'
        && line[1] == 'F'
        && line[2] == 'r'
        && line[3] == 'o'
        && line[4] == 'm'
        && line[5] == ' ';
  }

  /** The next line with its end, in pieces of at most 1 MiB; no bytes at the end. */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128);
    for (int c = in.read(); c >= 0; c = in.read()) {
      out.write(c);
      if (c == '\n' || out.size() >= 1 << 20) {
        break;
      }
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
