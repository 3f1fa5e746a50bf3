package io.claimhouse.document;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The records of a WARC or ARC file. What a server answered with, and resources, are read; every
 * other record is a row that says that it is no article.
 */
final class WarcMembers implements Members {

  static final String PARSER = Versions.of("jwarc", "org.netpreserve", "jwarc");

  private static final List<String> HINTS =
      List.of("WARC-Type", "WARC-Target-URI", "WARC-Date", "WARC-Record-ID", "WARC-IP-Address");

  private final WarcReader reader;
  private final Budget budget;
  private int number;

  WarcMembers(Bytes bytes, Budget budget) throws IOException {
    this.budget = budget;
    reader = new WarcReader(bytes.channel());
    reader.setLenient(true);
  }

  @Override
  public Optional<Member> next() throws IOException {
    Optional<WarcRecord> next = reader.next();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    WarcRecord record = next.get();
    String name = String.valueOf(++number);
    List<Hint> hints = hints(record);
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      if (http.status() != 200) {
        return skip(name, "an answer with status " + http.status(), record, hints);
      }
      String type = http.headers().first("Content-Type").orElse("");
      if (!isText(type)) {
        return skip(name, "an answer of type " + Parts.clean(type), record, hints);
      }
      http.headers()
          .first("Last-Modified")
          .ifPresent(value -> hints.add(new Hint("warc", "Last-Modified", value)));
      try (InputStream in = http.bodyDecoded().stream()) {
        return Optional.of(read(name, record, hints, type, in));
      }
    }
    if (record instanceof WarcResource resource) {
      String type = resource.headers().first("Content-Type").orElse("");
      return isText(type)
          ? Optional.of(read(name, record, hints, type, record.body().stream()))
          : skip(name, "a resource of type " + Parts.clean(type), record, hints);
    }
    return skip(name, "a record of type " + record.type(), record, hints);
  }

  private static boolean isHttp(WarcResponse response) throws IOException {
    return response.contentType().base().toString().equalsIgnoreCase("application/http")
        || response.target().startsWith("http");
  }

  private Member read(String name, WarcRecord record, List<Hint> hints, String type, InputStream in)
      throws IOException {
    byte[] bytes = budget.readOrNull(in);
    if (bytes == null) {
      return budget.tooLarge(name);
    }
    String target = record instanceof WarcTargetRecord t ? t.target() : "";
    return new Member(
        name,
        fileName(target),
        Member.read(bytes),
        hints,
        Optional.of(new Moment(record.date(), Precision.SECOND, "warc.WARC-Date")),
        Optional.of(type).filter(t -> !t.isBlank()));
  }

  private Optional<Member> skip(String name, String why, WarcRecord record, List<Hint> hints)
      throws IOException {
    return Optional.of(Member.notAnArticle(name, why, record.body().size(), hints));
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
    if (base.equals("text/css") || base.equals("text/javascript")) {
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

  private static List<Hint> hints(WarcRecord record) {
    List<Hint> hints = new ArrayList<>();
    MessageHeaders headers = record.headers();
    for (String key : HINTS) {
      headers
          .first(key)
          .map(Parts::clean)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> hints.add(new Hint("warc", key, value)));
    }
    return hints;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
