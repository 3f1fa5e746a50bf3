package io.claimhouse.document;

import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * Reads files to documents: the type is told from the bytes, containers are opened, texts decoded.
 * Whatever a file is made of, it gives a row for itself and, if it is a container, one for each of
 * its members, and never an exception. One reader serves all threads.
 */
public final class DocumentReader {

  private final Limits limits;
  private final Deadline deadline;
  private final TikaParsers tika = new TikaParsers();
  private final TypeDetector detector = new TypeDetector(tika);
  private final OfficeReader office = new OfficeReader(tika);
  private final PdfReader pdf = new PdfReader(tika);
  private final MailText mailText = MailText.fromSeeds();
  private final MailReader mail = new MailReader(mailText);
  private final OutlookReader outlook = new OutlookReader(mailText);

  public DocumentReader(Limits limits) {
    this.limits = limits;
    this.deadline = new Deadline(limits.maxTime());
  }

  /**
   * Reads a file. The members of a container come before the container, in its order.
   *
   * @param file the file, which need not exist any more
   * @param skip tells which items need not be parsed
   * @param sink takes each document as it is read, on the caller's thread
   */
  public void read(InputFile file, SkipRule skip, Consumer<ParsedDocument> sink) {
    long start = System.nanoTime();
    Item item;
    List<Hint> sidecar;
    boolean describes;
    try {
      if (!isUnicode(file.itemUri())) {
        throw new Rejection(
            Reason.BAD_FILE_NAME, "the file name is not valid UTF-8; rename the file");
      }
      Bytes bytes = open(file.path());
      String name = file.path().getFileName().toString();
      sidecar = Sidecars.hintsFor(file.path());
      describes = Sidecars.describesAnother(file.path());
      item =
          new Item(
              file.itemUri(),
              Optional.empty(),
              name,
              bytes,
              0,
              sidecar,
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
    } catch (IOException | RuntimeException e) {
      Rejection rejection = openFailure(e);
      sink.accept(
          new ParsedDocument(
              facts(file.itemUri(), Optional.empty(), 0, start)
                  .rejected(rejection.reason(), Failures.line(rejection)),
              new Content.Nothing(),
              List.of()));
      return;
    }
    new Reading(skip, sink, new Budget(limits, item.bytes().size()), describes).item(item, start);
  }

  private static Rejection openFailure(Exception e) {
    if (e instanceof Rejection rejection) {
      return rejection;
    }
    if (e instanceof NoSuchFileException) {
      return new Rejection(Reason.VANISHED, "the file was gone when it was to be read");
    }
    return new Rejection(Reason.UNREADABLE, Failures.line(e));
  }

  private Bytes open(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isRegularFile(path)) {
      throw new Rejection(Reason.UNREADABLE, "not a file that can be read");
    }
    if (!Files.isReadable(path)) {
      throw new Rejection(Reason.UNREADABLE, "no permission to read the file");
    }
    long size = Files.size(path);
    if (size > limits.maxItemBytes()) {
      return new Bytes.OnDisk(path, size);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new Bytes.InMemory(in.readAllBytes());
    }
  }

  /** Whether the bytes that the URI stands for are UTF-8. */
  private static boolean isUnicode(String uri) {
    byte[] bytes = new byte[uri.length()];
    int n = 0;
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%' && i + 2 < uri.length()) {
        bytes[n++] = (byte) Integer.parseInt(uri.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        bytes[n++] = (byte) c;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, n));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static FactsBuilder facts(
      String uri, Optional<String> container, long size, long startNanos) {
    return new FactsBuilder(uri, container, size, startNanos);
  }

  /** One file being read. */
  private final class Reading {

    private final SkipRule skip;
    private final Consumer<ParsedDocument> sink;
    private final Budget budget;
    private final boolean describes;

    Reading(SkipRule skip, Consumer<ParsedDocument> sink, Budget budget, boolean describes) {
      this.skip = skip;
      this.sink = sink;
      this.budget = budget;
      this.describes = describes;
    }

    Verdict item(Item item, long start) {
      FactsBuilder facts = facts(item.uri(), item.containerUri(), item.bytes().size(), start);
      facts.capturedAt = item.capturedAt();
      boolean known = false;
      try {
        facts.documentId = Optional.of(item.bytes().sha256());
        known = skip.skips(item.uri(), facts.documentId.get());
        if (known && !skip.hasMembers(item.uri())) {
          return unchanged(facts);
        }
        if (item.bytes().size() == 0) {
          throw new Rejection(Reason.EMPTY, "no bytes in it");
        }
        Detected type = guarded(() -> detector.detect(item));
        facts.mediaType = Optional.of(type.mediaType());
        if (type.format() == Format.ENCRYPTED) {
          throw new Rejection(Reason.ENCRYPTED, "a password or a key is needed");
        }
        if (type.format() == Format.DANGEROUS) {
          throw new Rejection(
              Reason.RESOURCE_LIMIT, "a format that can ask for any amount of memory is not read");
        }
        if (type.format() == Format.UNSUPPORTED) {
          throw new Rejection(
              Reason.UNSUPPORTED_TYPE, "no text is read from the type " + type.mediaType());
        }
        if (known && type.format() == Format.WORDLESS) {
          return unchanged(facts);
        }
        if (type.format() == Format.WORDLESS) {
          return emit(
              facts.finished(
                  Outcome.PARSED,
                  Optional.of(Reason.EMPTY_TEXT),
                  Optional.of("no text is read from the type " + type.mediaType())),
              new Content.Nothing(),
              item.hints());
        }
        return type.format().isContainer()
            ? container(item, type, facts, known)
            : document(item, type, facts, known);
      } catch (Rejection e) {
        return known ? unchanged(facts) : reject(item, facts, e);
      } catch (IOException | RuntimeException e) {
        return known ? unchanged(facts) : reject(item, facts, Failures.of(e));
      }
    }

    private Verdict reject(Item item, FactsBuilder facts, Rejection failure) {
      // Bytes that are missing are why the rest makes no sense.
      Rejection e = item.damage().orElse(failure);
      return emit(
          facts.rejected(e.reason(), Failures.line(e)), new Content.Nothing(), item.hints());
    }

    private Verdict document(Item item, Detected type, FactsBuilder facts, boolean known)
        throws Rejection {
      if (known && type.format() != Format.MAIL && type.format() != Format.OUTLOOK) {
        return unchanged(facts);
      }
      if (item.bytes().size() > limits.maxItemBytes()) {
        throw new Rejection(Reason.SIZE_LIMIT, "more than " + limits.maxItemBytes() + " bytes");
      }
      ParseResult result;
      Optional<Moment> sent = Optional.empty();
      if (type.format() == Format.MAIL || type.format() == Format.OUTLOOK) {
        MailReader.Mail message =
            guarded(
                () ->
                    type.format() == Format.MAIL
                        ? mail.read(item, limits.maxTextChars())
                        : outlook.read(item, limits.maxTextChars()));
        result = message.result();
        sent = message.sent();
      } else {
        result = guarded(() -> parse(item, type));
      }
      if (describes && item.depth() == 0 && type.format() == Format.JSON) {
        result =
            ParseResult.of(new Content.Nothing(), result.hints(), result.parser())
                .withCharset("UTF-8")
                .with(Outcome.PARSED, Reason.METADATA_ONLY, "describes the article beside it");
      }
      Verdict members = attached(item, result.attached());
      if (known) {
        return unchanged(facts);
      }
      if (result.outcome() == Outcome.PARSED
          && result.reason().isEmpty()
          && members.outcome() != Outcome.PARSED) {
        result =
            result.with(
                Outcome.PARTIAL,
                members.reason().orElse(Reason.CORRUPT),
                "an attachment could not be read: " + members.detail());
      }
      if (item.damage().isPresent() && result.outcome() == Outcome.PARSED) {
        Rejection damage = item.damage().get();
        result = result.with(Outcome.PARTIAL, damage.reason(), Failures.line(damage));
      }
      facts.charset = result.charset();
      facts.parser = result.parser();
      if (facts.capturedAt.isEmpty()) {
        facts.capturedAt = sent;
      }
      List<Hint> hints = new ArrayList<>(item.hints());
      hints.addAll(result.hints());
      return emit(
          facts.finished(result.outcome(), result.reason(), result.detail()),
          result.content(),
          hints);
    }

    private Verdict unchanged(FactsBuilder facts) {
      return emit(
          facts.finished(Outcome.UNCHANGED, Optional.empty(), Optional.empty()),
          new Content.Nothing(),
          List.of());
    }

    private ParseResult parse(Item item, Detected type) throws Exception {
      return switch (type.format()) {
        case HTML -> HtmlReader.read(item);
        case JSON -> JsonReader.read(item, limits.maxTextChars());
        case TEXT -> PlainText.read(item, limits.maxTextChars());
        case PDF -> pdf.read(item, limits.maxTextChars());
        case OFFICE -> office.read(item, type.mediaType(), limits.maxTextChars());
        case ZIPPED_OFFICE -> zippedOffice(item, type);
        default -> throw new IllegalStateException("no parser for " + type.format());
      };
    }

    private ParseResult zippedOffice(Item item, Detected type) throws Exception {
      if (ZipBombs.refuse(item, limits)) {
        return office.read(item, type.mediaType(), limits.maxTextChars());
      }
      Rejection cut = new Rejection(Reason.TRUNCATED, "the end of the file is missing");
      try {
        return office
            .read(item, type.mediaType(), limits.maxTextChars())
            .with(Outcome.PARTIAL, cut.reason(), Failures.line(cut));
      } catch (IOException | TikaException | SAXException | RuntimeException e) {
        throw cut;
      }
    }

    /** The attachments of a mail, each an item of its own. */
    private Verdict attached(Item mail, List<Member> members) {
      Tally tally = new Tally();
      for (Member member : members) {
        tally.add(member(mail, member, tally));
        if (tally.isOver()) {
          break;
        }
      }
      return tally.ofAttachments();
    }

    private Verdict container(Item item, Detected type, FactsBuilder facts, boolean known)
        throws Rejection {
      if (item.depth() >= limits.maxNesting()) {
        throw new Rejection(
            Reason.NESTING_LIMIT,
            "more than " + limits.maxNesting() + " containers in one another");
      }
      facts.parser = ContainerFormats.parserOf(type.format());
      Tally tally = new Tally();
      try (Members members = guarded(() -> ContainerFormats.open(item, type, budget))) {
        for (Optional<Member> next = guarded(members::next);
            next.isPresent();
            next = guarded(members::next)) {
          tally.add(member(item, next.get(), tally));
          if (tally.isOver()) {
            break;
          }
        }
      } catch (IOException e) {
        tally.broke(Failures.of(e));
      }
      if (item.damage().isPresent()) {
        tally.broke(item.damage().get());
      }
      Verdict verdict = tally.ofContainer();
      if (known && verdict.outcome() != Outcome.REJECTED) {
        return unchanged(facts);
      }
      return emit(
          facts.finished(
              verdict.outcome(),
              verdict.reason(),
              Optional.of(verdict.detail()).filter(d -> !d.isEmpty())),
          new Content.Nothing(),
          item.hints());
    }

    private Verdict member(Item container, Member member, Tally tally) {
      long start = System.nanoTime();
      String uri = container.uri() + "!/" + tally.unique(MemberNames.encode(member.name()));
      FactsBuilder facts = facts(uri, Optional.of(container.uri()), 0, start);
      facts.capturedAt = member.capturedAt();
      List<Hint> hints = member.hints();
      try {
        budget.member();
        if (member.body() instanceof Member.Refused refused) {
          tally.refused(refused.reason());
          facts.size = Math.max(0, refused.byteSize());
          return emit(
              facts.finished(
                  refused.outcome(),
                  Optional.of(refused.reason()),
                  Optional.of(Failures.clean(refused.detail()))),
              new Content.Nothing(),
              hints);
        }
        if (MemberNames.climbs(member.name())) {
          throw new Rejection(Reason.PATH_TRAVERSAL, "its name points outside the archive");
        }
        Member.Read read = (Member.Read) member.body();
        return item(
            new Item(
                uri,
                Optional.of(container.uri()),
                member.fileName(),
                read.bytes(),
                container.depth() + 1,
                hints,
                member.capturedAt(),
                member.declaredType(),
                read.damage()),
            start);
      } catch (Rejection e) {
        return emit(facts.rejected(e.reason(), Failures.line(e)), new Content.Nothing(), hints);
      }
    }

    private Verdict emit(DocumentFacts facts, Content content, List<Hint> hints) {
      sink.accept(new ParsedDocument(facts, content, hints));
      return new Verdict(facts.outcome(), facts.reason(), facts.detail().orElse(""));
    }

    private <T> T guarded(Callable<T> step) throws Rejection {
      try {
        return deadline.call(step);
      } catch (Deadline.Failure e) {
        throw Failures.of(e.getCause());
      }
    }
  }
}
