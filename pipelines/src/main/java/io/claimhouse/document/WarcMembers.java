package io.claimhouse.document;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * The records of a WARC or ARC file. What a server answered with, resources and conversions are
 * read; every other record is a row that says that it is no article. The records are told apart
 * here, because archives hold legal and broken forms that jwarc refuses, and the good records of a
 * broken archive count; jwarc reads the HTTP inside.
 */
final class WarcMembers implements Members {

  static final String PARSER = Versions.of("jwarc", "org.netpreserve", "jwarc");

  private static final List<String> HINTS =
      List.of("WARC-Type", "WARC-Target-URI", "WARC-Date", "WARC-Record-ID", "WARC-IP-Address");

  private static final int MAX_LINE = 1 << 16;
  private static final int MAX_HEADER_LINES = 1_000;

  private static final Pattern WARC_LINE = Pattern.compile("(?i)WARC/\\d.*");
  private static final Pattern ARC_LINE =
      Pattern.compile("(\\S+) +(\\S+) +(\\d{14}) +(\\S.*?) +(\\d+)");
  private static final DateTimeFormatter ARC_DATE =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private final InputStream in;
  private final Budget budget;
  private int number;
  private String lineOrNull;
  private Optional<Rejection> broken = Optional.empty();

  WarcMembers(InputStream in, Budget budget) throws IOException {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.budget = budget;
    this.lineOrNull = readLine();
  }

  /**
   * A record's header.
   *
   * @param fields the named fields, their names as they should be spelt
   */
  private record Header(Map<String, String> fields, long length) {

    String first(String name) {
      return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (lineOrNull != null) {
      Optional<Header> header = header();
      if (header.isPresent()) {
        Member member = record(header.get());
        lineOrNull = readLine();
        return Optional.of(member);
      }
    }
    if (broken.isPresent()) {
      Rejection rejection = broken.get();
      broken = Optional.empty();
      throw rejection;
    }
    return Optional.empty();
  }

  /** The header that begins at the line at hand; empty, and a line further, where none does. */
  private Optional<Header> header() throws IOException {
    String line = lineOrNull.strip();
    if (line.isEmpty()) {
      lineOrNull = readLine();
      return Optional.empty();
    }
    if (WARC_LINE.matcher(line).matches()) {
      return warcHeader();
    }
    Matcher arc = ARC_LINE.matcher(line);
    if (arc.matches()) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("warc-type", arc.group(1).startsWith("filedesc:") ? "warcinfo" : "response");
      fields.put("warc-target-uri", arc.group(1));
      fields.put("warc-ip-address", arc.group(2));
      arcDate(arc.group(3)).ifPresent(date -> fields.put("warc-date", date.toString()));
      fields.put("content-type", arc.group(4));
      return length(arc.group(5)).map(length -> new Header(fields, length));
    }
    breaks("bytes between the records");
    lineOrNull = readLine();
    return Optional.empty();
  }

  private Optional<Header> warcHeader() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    String name = "";
    lineOrNull = readLine();
    for (int i = 0; lineOrNull != null && i < MAX_HEADER_LINES; i++) {
      String line = lineOrNull;
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0))) {
        fields.computeIfPresent(name, (n, value) -> (value + " " + line.strip()).strip());
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        String known = fields.putIfAbsent(name, value);
        if (known != null && !known.equals(value) && name.equals("content-length")) {
          breaks("a record has two lengths");
          return Optional.empty();
        }
      } else {
        breaks("a record's header has a line without a name");
        return Optional.empty();
      }
      lineOrNull = readLine();
    }
    // A record that states no length has no body.
    return length(fields.getOrDefault("content-length", "0"))
        .map(length -> new Header(fields, length));
  }

  private Optional<Long> length(String digits) {
    if (digits.matches("\\d{1,18}")) {
      return Optional.of(Long.parseLong(digits));
    }
    breaks("a record has no valid length: '" + Parts.clean(digits) + "'");
    return Optional.empty();
  }

  private void breaks(String what) {
    if (broken.isEmpty()) {
      broken = Optional.of(new Rejection(Reason.CORRUPT, what));
    }
  }

  private Member record(Header header) throws IOException {
    String name = String.valueOf(++number);
    String type = header.first("WARC-Type").toLowerCase(Locale.ROOT);
    List<Hint> hints = hints(header);
    Body body = new Body(in, header.length());
    try {
      return switch (type) {
        case "response" -> response(name, header, hints, body);
        case "resource", "conversion" -> {
          String media = header.first("Content-Type");
          yield isText(media)
              ? member(name, header, hints, media, all(body))
              : skip(name, "a " + type + " of type " + media, header, hints);
        }
        default -> skip(name, "a record of type " + type, header, hints);
      };
    } finally {
      if (!body.skipRest()) {
        broken =
            Optional.of(new Rejection(Reason.TRUNCATED, "the last record ends before its length"));
      }
    }
  }

  private Member response(String name, Header header, List<Hint> hints, Body body)
      throws IOException {
    String media = header.first("Content-Type").toLowerCase(Locale.ROOT);
    String target = header.first("WARC-Target-URI");
    boolean http = target.regionMatches(true, 0, "http", 0, 4) || media.contains("http");
    if (!http) {
      return skip(name, "an answer that is not HTTP", header, hints);
    }
    Member.Body all = all(body);
    if (!(all instanceof Member.Read read)) {
      return member(name, header, hints, "", all);
    }
    HttpResponse response;
    try {
      response = parse(read);
    } catch (IOException | RuntimeException e) {
      return header.length() == 0
          ? skip(name, "an empty record", header, hints)
          : Member.refused(name, Reason.CORRUPT, Failures.line(e), header.length());
    }
    if (response.status() != 200) {
      return skip(name, "an answer with status " + response.status(), header, hints);
    }
    String type = response.headers().first("Content-Type").orElse("");
    if (!isText(type)) {
      return skip(name, "an answer of type " + type, header, hints);
    }
    response
        .headers()
        .first("Last-Modified")
        .map(Parts::clean)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> hints.add(new Hint("warc", "Last-Modified", value)));
    return member(name, header, hints, type, payload(read, response));
  }

  /** The whole record, marked as cut off where the file ends before the record does. */
  private Member.Body all(Body body) throws Rejection {
    Member.Body all = budget.read(body);
    boolean cut = all instanceof Member.Read read && read.damage().isEmpty() && body.left > 0;
    return cut
        ? new Member.Read(
            ((Member.Read) all).bytes(),
            Optional.of(new Rejection(Reason.TRUNCATED, "the record ends before its length")))
        : all;
  }

  private static HttpResponse parse(Member.Read read) throws IOException {
    byte[] bytes = read.bytes().array();
    // An answer without a length of its own ends where the record ends.
    return HttpResponse.parse(
        LengthedBody.create(
            Channels.newChannel(new ByteArrayInputStream(bytes)),
            ByteBuffer.allocate(1 << 13).flip(),
            bytes.length));
  }

  /** The body as the page was, or, where its coding is a lie, as it stands. */
  private Member.Body payload(Member.Read read, HttpResponse response) throws IOException {
    Member.Body decoded;
    try {
      decoded = budget.read(response.bodyDecoded().stream());
    } catch (Rejection e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      decoded =
          new Member.Refused(
              io.claimhouse.model.Outcome.REJECTED, Reason.CORRUPT, Failures.line(e), 0);
    }
    boolean good = decoded instanceof Member.Read text && text.damage().isEmpty();
    if (!good) {
      try {
        Member.Body raw = budget.read(parse(read).body().stream());
        if (raw instanceof Member.Read text && text.bytes().size() > 0) {
          decoded = raw;
        }
      } catch (RuntimeException e) {
        return decoded;
      }
    }
    return decoded instanceof Member.Read text && text.damage().isEmpty()
        ? new Member.Read(text.bytes(), read.damage())
        : decoded;
  }

  private static Member member(
      String name, Header header, List<Hint> hints, String type, Member.Body body) {
    return new Member(
        name,
        fileName(header.first("WARC-Target-URI")),
        body,
        hints,
        instant(header.first("WARC-Date"))
            .map(at -> new Moment(at, Precision.SECOND, "warc.WARC-Date")),
        Optional.of(type).filter(t -> !t.isBlank()));
  }

  private static Member skip(String name, String why, Header header, List<Hint> hints) {
    return Member.notAnArticle(name, why, header.length(), hints);
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(Instant.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> arcDate(String digits) {
    try {
      return Optional.of(LocalDateTime.parse(digits, ARC_DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last part of the address, which may tell a type. */
  private static String fileName(String target) {
    String path = target.replaceFirst("[?#].*", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isText(String type) {
    String base = type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    if (base.isEmpty()) {
      return true;
    }
    if (base.equals("text/css") || base.equals("text/javascript") || base.equals("text/dns")) {
      return false;
    }
    return base.startsWith("text/")
        || base.equals("application/xhtml+xml")
        || base.equals("application/pdf")
        || base.equals("application/json")
        || base.equals("application/rtf")
        || base.equals("application/msword")
        || base.equals("application/epub+zip")
        || base.equals("message/rfc822")
        || base.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")
        || base.startsWith("application/vnd.oasis.opendocument.text");
  }

  private static List<Hint> hints(Header header) {
    List<Hint> hints = new ArrayList<>();
    for (String key : HINTS) {
      String value = Parts.clean(header.first(key));
      if (!value.isEmpty()) {
        hints.add(new Hint("warc", key, value));
      }
    }
    return hints;
  }

  /** The next line without its end; null at the end. What is longer than a line may be is cut. */
  private String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.size() < MAX_LINE) {
        line.write(c);
      }
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The bytes of one record. */
  private static final class Body extends InputStream {

    private final InputStream in;
    private long left;

    Body(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      if (left <= 0) {
        return -1;
      }
      int c = in.read();
      left -= c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int n = in.read(buffer, offset, (int) Math.min(length, left));
      if (n < 0) {
        return -1;
      }
      left -= n;
      return n;
    }

    /** Goes to the end of the record; false when the file ends before. */
    boolean skipRest() throws IOException {
      byte[] buffer = new byte[1 << 13];
      while (left > 0) {
        if (read(buffer, 0, buffer.length) < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
