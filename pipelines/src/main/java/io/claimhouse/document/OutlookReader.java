package io.claimhouse.document;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Outlook messages, in the shape of mail. */
final class OutlookReader {

  private static final String PARSER = Versions.of("poi", "org.apache.poi", "poi-scratchpad");

  private final MailText words;

  OutlookReader(MailText words) {
    this.words = words;
  }

  MailReader.Mail read(Item item, int maxChars) throws IOException {
    try (MAPIMessage message = new MAPIMessage(item.bytes().open())) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      List<Hint> hints = new ArrayList<>();
      String subject = message.getSubject();
      hint(hints, "Subject", subject == null ? null : words.subject(subject));
      hint(hints, "From", message.getDisplayFrom());
      hint(hints, "To", message.getDisplayTo());
      Calendar date = message.getMessageDate();
      if (date != null) {
        hint(hints, "Date", date.toInstant().toString());
      }
      ParseResult result = content(message, maxChars);
      List<Member> attached = new ArrayList<>();
      boolean encrypted = false;
      for (AttachmentChunks chunks : message.getAttachmentFiles()) {
        String name = nameOf(chunks);
        encrypted |= name.toLowerCase(Locale.ROOT).endsWith(".p7m");
        byte[] bytes = chunks.getEmbeddedAttachmentObject();
        if (bytes != null && bytes.length > 0 && isDocument(name)) {
          String number = String.valueOf(attached.size() + 1);
          attached.add(
              new Member(
                  name.isEmpty() ? number : number + "/" + name,
                  name,
                  Member.read(bytes),
                  List.of(),
                  Optional.empty(),
                  Optional.empty()));
        }
      }
      result =
          new ParseResult(
              result.content(),
              hints,
              result.charset(),
              PARSER,
              result.outcome(),
              result.reason(),
              result.detail(),
              attached);
      if (encrypted) {
        result = result.with(Outcome.PARTIAL, Reason.ENCRYPTED, "the body is encrypted");
      }
      Optional<Moment> sent =
          Optional.ofNullable(date)
              .map(d -> new Moment(d.toInstant(), Precision.SECOND, "mail.Date"));
      return new MailReader.Mail(result, sent);
    } catch (ChunkNotFoundException e) {
      throw new Rejection(Reason.CORRUPT, "a part of the message is missing: " + e.getMessage());
    }
  }

  private ParseResult content(MAPIMessage message, int maxChars) throws ChunkNotFoundException {
    String text = message.getTextBody();
    if (text != null && !text.isBlank()) {
      Parts parts = new Parts(maxChars);
      PlainText.addTo(parts, words.own(text, Optional.ofNullable(message.getSubject())));
      return Prose.result(parts, List.of(), PARSER);
    }
    String html = message.getHtmlBody();
    if (html != null && !html.isBlank()) {
      ParseResult result =
          HtmlReader.page(PageText.of(new Decoded(html, StandardCharsets.UTF_8.name(), false)));
      return result.content() instanceof Content.Page page
          ? result.withContent(MailText.own(page))
          : result;
    }
    return Prose.result(new Parts(maxChars), List.of(), PARSER);
  }

  private static void hint(List<Hint> hints, String key, String valueOrNull) {
    String value = valueOrNull == null ? "" : Parts.clean(valueOrNull);
    if (!value.isEmpty()) {
      hints.add(new Hint("mail", key, value));
    }
  }

  private static String nameOf(AttachmentChunks chunks) {
    String name =
        chunks.getAttachLongFileName() != null
            ? chunks.getAttachLongFileName().getValue()
            : chunks.getAttachFileName() != null ? chunks.getAttachFileName().getValue() : "";
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static boolean isDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.matches(".*\\.(?:png|jpe?g|gif|bmp|tiff?|ico|svg|wmf|emf|p7[ms]|vcf|ics)");
  }
}
