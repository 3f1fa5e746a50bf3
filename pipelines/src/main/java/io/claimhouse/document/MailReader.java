package io.claimhouse.document;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Mail: headers become hints, the text its content, attached documents members. */
final class MailReader {

  private static final String PARSER =
      Versions.of("mime4j", "org.apache.james", "apache-mime4j-core");

  /** How a mail travelled says nothing about its text. */
  private static final Set<String> TRANSPORT =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "dkim-signature",
          "domainkey-signature",
          "authentication-results",
          "received-spf",
          "arc-seal",
          "arc-message-signature",
          "arc-authentication-results");

  private static final int MAX_DEPTH = 20;

  /** A plain part of more chars is the mail's text, whatever its page shows. */
  private static final int LONGEST_STUB = 400;

  /** How many times longer than a short plain part a page is that has the text alone. */
  private static final int STUB_TO_PAGE = 4;

  private final MailText words;

  MailReader(MailText words) {
    this.words = words;
  }

  /** A message, and when it says that it was sent. */
  record Mail(ParseResult result, Optional<Moment> sent) {}

  Mail read(Item item, int maxChars) throws IOException {
    byte[] bytes = withoutEnvelope(item.array());
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    try {
      Gathered gathered = new Gathered();
      gather(message, gathered, 0);
      List<Hint> hints = hints(message);
      ParseResult result = content(gathered, maxChars, Optional.ofNullable(message.getSubject()));
      List<Hint> all = new ArrayList<>(hints);
      all.addAll(result.hints());
      result =
          new ParseResult(
              result.content(),
              all,
              result.charset(),
              PARSER,
              result.outcome(),
              result.reason(),
              result.detail(),
              gathered.attached);
      if (gathered.encrypted) {
        result = result.with(Outcome.PARTIAL, Reason.ENCRYPTED, "the body is encrypted");
      }
      return new Mail(result, sent(message));
    } finally {
      message.dispose();
    }
  }

  private ParseResult content(Gathered gathered, int maxChars, Optional<String> subject) {
    Optional<ParseResult> plain =
        gathered.plain.isEmpty()
            ? Optional.empty()
            : Optional.of(plain(gathered.plain, maxChars, subject));
    if (gathered.html.isEmpty()) {
      return plain.orElseGet(() -> Prose.result(new Parts(maxChars), List.of(), PARSER));
    }
    if (plain.isPresent() && chars(plain.get()) >= LONGEST_STUB) {
      return plain.get();
    }
    ParseResult page = HtmlReader.page(gathered.html.get(0));
    if (page.content() instanceof Content.Page shown) {
      Content.Page own = MailText.own(shown);
      // Many a plain part only says that the mail should be read as a page.
      if (plain.isPresent()
          && chars(plain.get()) > 0
          && own.dom().text().length() < STUB_TO_PAGE * chars(plain.get())) {
        return plain.get();
      }
      return page.withContent(own);
    }
    return page;
  }

  private ParseResult plain(List<Decoded> texts, int maxChars, Optional<String> subject) {
    Parts parts = new Parts(maxChars);
    texts.forEach(text -> PlainText.addTo(parts, words.own(text.text(), subject)));
    return Prose.result(parts, texts.get(0).hints(), PARSER).withCharset(texts.get(0).charset());
  }

  private static int chars(ParseResult result) {
    return result.content() instanceof Content.Prose prose
        ? prose.parts().stream().mapToInt(part -> part.text().length()).sum()
        : 0;
  }

  /**
   * The line {@code From sender date} of an mbox left off, or the byte count of an emlx with what
   * follows so many bytes.
   */
  private static byte[] withoutEnvelope(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String first = new String(bytes, 0, Math.min(end, 200), StandardCharsets.ISO_8859_1).strip();
    if (end + 1 >= bytes.length) {
      return bytes;
    }
    if (first.startsWith("From ") || first.startsWith(">From ")) {
      return Arrays.copyOfRange(bytes, end + 1, bytes.length);
    }
    if (first.isEmpty()
        || first.length() > 9
        || !first.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return bytes;
    }
    int rest = bytes.length - end - 1;
    return Arrays.copyOfRange(bytes, end + 1, end + 1 + Math.min(rest, Integer.parseInt(first)));
  }

  private List<Hint> hints(Message message) {
    List<Hint> hints = new ArrayList<>();
    for (Field field : message.getHeader().getFields()) {
      if (TRANSPORT.contains(field.getName().toLowerCase(Locale.ROOT))) {
        continue;
      }
      String value =
          Parts.clean(DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
      if (field.getName().equalsIgnoreCase("Subject")) {
        value = words.subject(value);
      }
      if (!value.isEmpty() && value.length() <= 10_000) {
        hints.add(new Hint("mail", field.getName(), value));
      }
    }
    return hints;
  }

  private static Optional<Moment> sent(Message message) {
    Date date = message.getDate();
    return date == null
        ? Optional.empty()
        : Optional.of(new Moment(date.toInstant(), Precision.SECOND, "mail.Date"));
  }

  /** The texts and attachments of a message. */
  private static final class Gathered {
    final List<Decoded> plain = new ArrayList<>();
    final List<PageText> html = new ArrayList<>();
    final List<Member> attached = new ArrayList<>();
    boolean encrypted;
  }

  private static void gather(Entity entity, Gathered gathered, int depth) throws IOException {
    Body body = entity.getBody();
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    if (type.equals("multipart/encrypted") || type.endsWith("pkcs7-mime")) {
      gathered.encrypted = true;
    }
    if (body instanceof Multipart multipart) {
      if (depth < MAX_DEPTH) {
        for (Entity part : multipart.getBodyParts()) {
          gather(part, gathered, depth + 1);
        }
      }
      if (multipart.getCount() == 0 && multipart.getPreamble() != null) {
        gathered.plain.add(new Decoded(multipart.getPreamble(), "UTF-8", false));
      }
      return;
    }
    if (body instanceof Message message) {
      // A message inside a message is read as part of it: a forward, or an item of a digest.
      if (depth < MAX_DEPTH) {
        gather(message, gathered, depth + 1);
      }
      return;
    }
    if (!(body instanceof SingleBody single)) {
      return;
    }
    byte[] bytes;
    try (InputStream in = single.getInputStream()) {
      bytes = in.readAllBytes();
    }
    boolean attachment = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (type.equals("text/html") && !attachment) {
      gathered.html.add(TextDecoder.page(bytes, contentType(entity)));
    } else if (type.startsWith("text/") && !attachment) {
      gathered.plain.add(TextDecoder.text(bytes, contentType(entity)));
    } else if (bytes.length > 0 && isDocument(type)) {
      String name = Optional.ofNullable(entity.getFilename()).filter(n -> !n.isBlank()).orElse("");
      String number = String.valueOf(gathered.attached.size() + 1);
      gathered.attached.add(
          new Member(
              name.isEmpty() ? number : number + "/" + lastName(name),
              lastName(name),
              Member.read(bytes),
              List.of(),
              Optional.empty(),
              contentType(entity)));
    }
  }

  /** The name without its folders: an attachment's name may claim any path. */
  private static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Pictures, sounds and signatures that ride along are part of the mail, not items. */
  private static boolean isDocument(String type) {
    return !type.startsWith("image/")
        && !type.startsWith("audio/")
        && !type.startsWith("video/")
        && !type.contains("signature")
        && !type.contains("pgp")
        && !type.contains("pkcs7");
  }

  private static Optional<String> contentType(Entity entity) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
    return Optional.ofNullable(field).map(Field::getBody);
  }
}
