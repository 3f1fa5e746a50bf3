package io.claimhouse.document;

import static io.claimhouse.document.Fixtures.PAGE;
import static io.claimhouse.document.Fixtures.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.claimhouse.model.DocumentFacts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input gives its row, and text where there is text. */
class DocumentReaderTest {

  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  private static final String MAIL =
      "From: Desk <desk@lamp.example>\r\nTo: all@lamp.example\r\n"
          + "Subject: =?utf-8?q?Caf=C3=A9_prices?=\r\n"
          + "Date: Tue, 4 Mar 2025 05:06:07 +0000\r\nMIME-Version: 1.0\r\n";

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private List<ParsedDocument> read(String name, byte[] content) throws IOException {
    return Reading.of(READER, file(name, content));
  }

  /** Rows as {@code name OUTCOME REASON}, names relative to the file. */
  private static List<String> rows(List<ParsedDocument> documents) {
    String root = documents.get(documents.size() - 1).facts().itemUri();
    return documents.stream()
        .map(d -> d.facts().itemUri().substring(root.length()) + " " + Reading.outcome(d))
        .map(String::strip)
        .toList();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("a.html", bytes(PAGE), "text/html", "Forty ferries left the port on Monday."),
        arguments("a.pdf", bytes(PAGE), "text/html", "Forty ferries left the port on Monday."),
        arguments(
            "a.txt",
            bytes("Forty ferries left.\n\nNone came."),
            "text/plain",
            "Forty ferries left.\nNone came."),
        arguments(
            "b",
            bytes("{\"title\": \"T\", \"text\": \"Forty ferries.\\n\\nNone.\"}"),
            "application/json",
            "Forty ferries.\nNone."),
        arguments(
            "c.json",
            bytes("{\"content\": {\"rendered\": \"<h2>Ferries</h2><p>Forty <b>left</b>.</p>\"}}"),
            "application/json",
            "Ferries\nForty left."),
        arguments(
            "d.rtf",
            bytes("{\\rtf1\\ansi Forty ferries left.\\par None came.}"),
            "application/rtf",
            "Forty ferries left.\nNone came."),
        arguments(
            "e.pdf",
            Fixtures.pdf("Forty ferries left the port on\nMonday and none came back."),
            "application/pdf",
            "Forty ferries left the port on Monday and none came back."),
        arguments(
            "f.docx",
            Fixtures.docx("Ferry count", "Forty ferries left.", "None came."),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Forty ferries left.\nNone came."),
        arguments(
            "g.eml",
            bytes(MAIL + "Content-Type: text/plain; charset=utf-8\r\n\r\nForty ferries left.\r\n"),
            "message/rfc822",
            "Forty ferries left."),
        arguments(
            "h.eml",
            bytes(MAIL + "Content-Type: text/html; charset=utf-8\r\n\r\n" + PAGE),
            "message/rfc822",
            "Forty ferries left the port on Monday."),
        arguments(
            "i.eml",
            bytes(
                "From desk@lamp.example Tue Mar  4 05:06:07 2025\n"
                    + MAIL
                    + "\r\nForty ferries left.\r\n"),
            "message/rfc822",
            "Forty ferries left."),
        arguments(
            "j.eml",
            bytes(
                MAIL
                    + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlain words.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Coloured words.</p>\r\n--b--\r\n"),
            "message/rfc822",
            "Plain words."));
  }

  @ParameterizedTest(name = "{0} is {2}")
  @MethodSource("texts")
  void textIsReadByWhatTheBytesAre(String name, byte[] content, String type, String text)
      throws IOException {
    ParsedDocument document = Reading.file(READER, file(name, content));
    assertThat(Reading.outcome(document)).isEqualTo("PARSED");
    assertThat(document.facts().mediaType()).hasValue(type);
    assertThat(document.facts().byteSize()).isEqualTo(content.length);
    assertThat(document.facts().documentId().orElseThrow()).matches("[0-9a-f]{64}");
    // The title of a page is in its head, which jsoup's text leaves in.
    assertThat(Reading.text(document)).endsWith(text);
  }

  static Stream<Arguments> refused() {
    byte[] pdf = Fixtures.pdf("Forty ferries left the port.");
    byte[] docx = Fixtures.docx("T", "Forty ferries left the port.");
    return Stream.of(
        arguments("empty.html", new byte[0], "REJECTED EMPTY"),
        arguments(
            "corrupt.pdf", bytes("%PDF-1.7\nthis is no PDF at all\n%%EOF"), "REJECTED CORRUPT"),
        arguments("half.pdf", Arrays.copyOf(pdf, 200), "REJECTED TRUNCATED"),
        arguments("half.docx", Arrays.copyOf(docx, docx.length / 2), "REJECTED TRUNCATED"),
        arguments(
            "noise",
            new byte[] {1, 2, 3, 4, (byte) 0xFE, 0, 9, 8, 7, 6, 5, 4, 3},
            "REJECTED UNSUPPORTED_TYPE"),
        arguments("zeros.txt", new byte[4096], "REJECTED UNSUPPORTED_TYPE"),
        arguments("blank.txt", bytes(" \n\n\t "), "PARSED EMPTY_TEXT"),
        arguments(
            "blank.html", bytes("<!doctype html><html><body></body></html>"), "PARSED EMPTY_TEXT"),
        arguments(
            "picture.png",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
            "PARSED EMPTY_TEXT"),
        arguments(
            "pack",
            new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xD0, 0x0D, 7, (byte) 0x96},
            "REJECTED RESOURCE_LIMIT"),
        arguments("facts.json", bytes("{\"date\": \"2025-03-04\"}"), "PARSED METADATA_ONLY"),
        arguments(
            "entities.xml",
            bytes(
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"),
            "PARSED EMPTY_TEXT"));
  }

  @ParameterizedTest(name = "{0} is {2}")
  @MethodSource("refused")
  void whatHoldsNoTextSaysWhy(String name, byte[] content, String expected) throws IOException {
    ParsedDocument document = Reading.file(READER, file(name, content));
    assertThat(Reading.outcome(document)).isEqualTo(expected);
    assertThat(document.facts().detail().orElseThrow()).doesNotContain("\n").isNotBlank();
  }

  @Test
  void aFileThatVanishedHasItsRow() {
    ParsedDocument document = Reading.file(READER, folder.resolve("gone.html"));
    assertThat(Reading.outcome(document)).isEqualTo("REJECTED VANISHED");
    assertThat(document.facts().documentId()).isEmpty();
  }

  @Test
  void aFolderInPlaceOfAFileHasItsRow() {
    assertThat(Reading.outcome(Reading.file(READER, folder))).isEqualTo("REJECTED UNREADABLE");
  }

  @Test
  void aNameThatIsNotUnicodeHasItsRow() {
    InputFile file = new InputFile(Path.of(URI.create("file:///caf%C3%A9")), "file:///caf%E9.html");
    List<ParsedDocument> documents = new ArrayList<>();
    READER.read(file, SkipRule.NONE, documents::add);
    assertThat(documents).hasSize(1);
    assertThat(Reading.outcome(documents.get(0))).isEqualTo("REJECTED BAD_FILE_NAME");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "O'Brien'); DROP TABLE x;--.html",
        "a*?[b]{c}.html",
        "-rf.html",
        "\u202Etxt.exe.html",
        "date=2025-01-01.html"
      })
  void oddNamesAreReadLikeAnyOther(String name) throws IOException {
    ParsedDocument document = Reading.file(READER, file(name, bytes(PAGE)));
    assertThat(Reading.outcome(document)).isEqualTo("PARSED");
    assertThat(InputFile.ofUri(document.facts().itemUri()).path())
        .isEqualTo(folder.resolve(name).toAbsolutePath());
  }

  @Test
  void aMetadataFileLendsItsFactsToTheArticleBesideIt() throws IOException {
    Path article = file("doc.txt", bytes("Forty ferries left."));
    Path sidecar =
        file(
            "doc.json",
            bytes(
                "{\"date\": \"2025-03-04\", \"outlet\": {\"name\": \"Lamp\"}, \"tags\": [\"a\", \"b\"]}"));
    assertThat(Reading.hints(Reading.file(READER, article), "sidecar"))
        .containsExactly("date=2025-03-04", "outlet.name=Lamp", "tags=a", "tags=b");
    ParsedDocument description = Reading.file(READER, sidecar);
    assertThat(Reading.outcome(description)).isEqualTo("PARSED METADATA_ONLY");
    assertThat(description.content()).isEqualTo(new Content.Nothing());
  }

  @Test
  void aMetadataFileOfAnotherNameLendsNothing() throws IOException {
    file("other.json", bytes("{\"date\": \"2025-03-04\"}"));
    ParsedDocument article = Reading.file(READER, file("doc.txt", bytes("Forty ferries left.")));
    assertThat(article.hints()).isEmpty();
  }

  @Test
  void aRecordKeepsItsFactsAndNotItsText() throws IOException {
    ParsedDocument record =
        Reading.file(
            READER,
            file(
                "r.json",
                bytes(
                    "{\"text\": \"Words.\", \"url\": \"https://a.example/1\", \"n\": 7, \"none\": null}")));
    assertThat(Reading.hints(record, "json")).containsExactly("url=https://a.example/1", "n=7");
  }

  @Test
  void aMailTellsItsHeadersAndWhenItWasSent() throws IOException {
    ParsedDocument mail = Reading.file(READER, file("m.eml", bytes(MAIL + "\r\nForty.\r\n")));
    assertThat(Reading.hints(mail, "mail"))
        .contains("Subject=Caf\u00E9 prices", "From=Desk <desk@lamp.example>");
    assertThat(mail.facts().capturedAt().orElseThrow().at()).hasToString("2025-03-04T05:06:07Z");
  }

  @Test
  void attachedDocumentsAreItemsAndPicturesAreNot() throws IOException {
    String mail =
        MAIL
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
            + "See the page.\r\n--b\r\nContent-Type: text/html; name=\"../../p.html\"\r\n"
            + "Content-Disposition: attachment; filename=\"../../p.html\"\r\n\r\n"
            + PAGE
            + "\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: inline\r\n\r\nx\r\n--b--\r\n";
    assertThat(rows(read("m.eml", bytes(mail)))).containsExactly("!/1/p.html PARSED", "PARSED");
  }

  @Test
  void membersOfNestedContainersHaveTheirRows() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a b.html", bytes(PAGE));
    members.put("inner.zip", Fixtures.zip(Map.of("c.html.gz", Fixtures.gzip(bytes(PAGE)))));
    members.put("empty.txt", new byte[0]);
    assertThat(rows(read("x.zip", Fixtures.zip(members))))
        .containsExactly(
            "!/a%20b.html PARSED",
            "!/inner.zip!/c.html.gz!/c.html PARSED",
            "!/inner.zip!/c.html.gz PARSED",
            "!/inner.zip PARSED",
            "!/empty.txt REJECTED EMPTY",
            "PARSED");
  }

  @Test
  void aMemberKnowsItsContainer() throws IOException {
    List<ParsedDocument> documents =
        read("x.zip", Fixtures.zip(Map.of("i.zip", Fixtures.zip(Map.of("a.html", bytes(PAGE))))));
    assertThat(documents.stream().map(d -> d.facts().containerUri().orElse("-")))
        .containsExactly(
            documents.get(1).facts().itemUri(), documents.get(2).facts().itemUri(), "-");
  }

  @Test
  void namesThatClimbAreRefusedAndLinksAreNotFollowed() throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("good.html", PAGE);
    members.put("../up.html", PAGE);
    members.put("/etc/root.html", PAGE);
    members.put("link", "->/etc");
    members.put("link/below.html", PAGE);
    assertThat(rows(read("x.tar", Fixtures.tar(members))))
        .containsExactly(
            "!/good.html PARSED",
            "!/../up.html REJECTED PATH_TRAVERSAL",
            "!//etc/root.html REJECTED PATH_TRAVERSAL",
            "!/link REJECTED LINK_NOT_FOLLOWED",
            "!/link/below.html REJECTED PATH_TRAVERSAL",
            "PARTIAL PATH_TRAVERSAL");
  }

  @Test
  void aTarThatIsCompressedIsOneContainer() throws IOException {
    assertThat(rows(read("x.tgz", Fixtures.gzip(Fixtures.tar(Map.of("a.html", PAGE))))))
        .containsExactly("!/a.html PARSED", "PARSED");
  }

  @Test
  void aMailboxGivesItsMessages() throws IOException {
    String message = "From a@b.example Tue Mar  4 05:06:07 2025\n" + MAIL + "\n>From here on\n\n";
    List<ParsedDocument> documents = read("x.mbox", bytes(message + message));
    assertThat(rows(documents)).containsExactly("!/1 PARSED", "!/2 PARSED", "PARSED");
    assertThat(Reading.text(documents.get(0))).isEqualTo("From here on");
  }

  @Test
  void recordsOfAnArrayAndOfLinesAreMembers() throws IOException {
    String record = "{\"text\": \"Forty ferries left.\"}";
    assertThat(rows(read("a.json", bytes("[" + record + ", {\"n\": 1}]"))))
        .containsExactly("!/1 PARSED", "!/2 PARSED METADATA_ONLY", "PARSED");
    assertThat(rows(read("a.jsonl", bytes(record + "\n" + record + "\n"))))
        .containsExactly("!/1 PARSED", "!/2 PARSED", "PARSED");
  }

  @Test
  void textThatOnlyBeginsLikeJsonIsText() throws IOException {
    ParsedDocument document =
        Reading.file(READER, file("x.txt", bytes("{\"quoted\" is how it began.")));
    assertThat(Reading.text(document)).isEqualTo("{\"quoted\" is how it began.");
  }

  @Test
  void answersInAWebArchiveAreMembersAndTheRestSayWhat() throws IOException {
    String warc =
        Fixtures.record("warcinfo", "", "application/warc-fields", "software: none\r\n")
            + Fixtures.record(
                "request", "https://a.example/", "application/http", "GET / HTTP/1.1\r\n\r\n")
            + Fixtures.record(
                "response",
                "https://a.example/1",
                "application/http",
                Fixtures.http(200, "text/html", PAGE))
            + Fixtures.record(
                "response",
                "https://a.example/2",
                "application/http",
                Fixtures.http(404, "text/html", PAGE))
            + Fixtures.record(
                "response",
                "https://a.example/3.png",
                "application/http",
                Fixtures.http(200, "image/png", "x"));
    for (byte[] bytes : List.of(bytes(warc), Fixtures.gzip(bytes(warc)))) {
      List<ParsedDocument> documents = read("x.warc", bytes);
      assertThat(rows(documents))
          .containsExactly(
              "!/1 PARSED NOT_AN_ARTICLE",
              "!/2 PARSED NOT_AN_ARTICLE",
              "!/3 PARSED",
              "!/4 PARSED NOT_AN_ARTICLE",
              "!/5 PARSED NOT_AN_ARTICLE",
              "PARSED");
      assertThat(Reading.hints(documents.get(2), "warc"))
          .contains("WARC-Target-URI=https://a.example/1", "WARC-Date=2025-03-04T05:06:07Z");
      assertThat(documents.get(2).facts().capturedAt().orElseThrow().at())
          .hasToString("2025-03-04T05:06:07Z");
    }
  }

  @Test
  void anAnswerWithoutALengthEndsWithItsRecord() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String record = Fixtures.record("response", "https://a.example/1", "application/http", answer);
    List<ParsedDocument> documents = read("x.warc", bytes(record + record));
    assertThat(rows(documents)).containsExactly("!/1 PARSED", "!/2 PARSED", "PARSED");
    assertThat(documents.get(0).facts().byteSize()).isEqualTo(bytes(PAGE).length);
  }

  @Test
  void theGoodRecordsOfABrokenWebArchiveCount() throws IOException {
    String good =
        Fixtures.record(
            "response",
            "https://a.example/1",
            "application/http",
            Fixtures.http(200, "text/html", PAGE));
    assertThat(rows(read("x.warc", bytes(good + "garbage\r\n\r\n" + good))))
        .containsExactly("!/1 PARSED", "!/2 PARSED", "PARTIAL CORRUPT");
    assertThat(rows(read("y.warc", bytes(good + good.substring(0, good.length() - 40)))))
        .containsExactly("!/1 PARSED", "!/2 PARTIAL TRUNCATED", "PARTIAL TRUNCATED");
  }

  @Test
  void whatIsKnownIsNotParsedAgainAndContainersStillGiveTheirMembers() throws IOException {
    Path zip = file("x.zip", Fixtures.zip(Map.of("a.html", bytes(PAGE))));
    List<ParsedDocument> documents = new ArrayList<>();
    READER.read(InputFile.of(zip), (uri, id) -> true, documents::add);
    assertThat(rows(documents)).containsExactly("!/a.html UNCHANGED", "UNCHANGED");
    assertThat(documents).allMatch(d -> d.content().equals(new Content.Nothing()));
    assertThat(documents).allMatch(d -> d.facts().documentId().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "1000000,  100, 8, 100, 60, 1000, BOMB",
    "1000000,  2,   8, 100, 60, 1000, ENTRY_LIMIT",
    "100,      100, 8, 100, 60, 1000, SIZE_LIMIT",
    "1000000,  100, 0, 100, 60, 1000, NESTING_LIMIT"
  })
  void eachLimitHasItsReason(
      long itemBytes,
      int members,
      int nesting,
      long unpacked,
      int seconds,
      int chars,
      String reason)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      entries.put("a" + i + ".txt", bytes("Forty ferries left. ".repeat(10)));
    }
    long allowed = reason.equals("BOMB") ? unpacked : 1L << 30;
    Limits limits =
        new Limits(itemBytes, members, nesting, allowed, 1000, Duration.ofSeconds(seconds), chars);
    byte[] zip = Fixtures.zip(entries);
    Path file = file("x.zip", zip);
    List<ParsedDocument> documents = Reading.of(new DocumentReader(limits), file);
    assertThat(Reading.outcome(documents.get(documents.size() - 1))).endsWith(" " + reason);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysSo() throws IOException {
    Limits limits = new Limits(1 << 20, 10, 2, 1 << 20, 100, Duration.ofSeconds(60), 30);
    for (Map.Entry<String, byte[]> file :
        Map.of(
                "a.txt", bytes("Forty ferries left the port on Monday."),
                "a.docx", Fixtures.docx("T", "Forty ferries left the port on Monday."),
                "a.pdf", Fixtures.pdf("Forty ferries left the port on Monday."))
            .entrySet()) {
      ParsedDocument document =
          Reading.file(new DocumentReader(limits), file(file.getKey(), file.getValue()));
      assertThat(Reading.outcome(document)).isEqualTo("PARTIAL SIZE_LIMIT");
      assertThat(Reading.text(document)).hasSizeBetween(20, 30);
      assertThat("Forty ferries left the port on Monday.").startsWith(Reading.text(document));
    }
  }

  @Test
  void aStepThatTakesTooLongIsLeft() throws IOException {
    Limits limits = new Limits(1 << 20, 10, 2, 1 << 20, 100, Duration.ofMillis(0), 1000);
    assertThat(
            Reading.outcome(Reading.file(new DocumentReader(limits), file("a.html", bytes(PAGE)))))
        .isEqualTo("REJECTED TIME_LIMIT");
  }

  @Test
  void randomBytesAndBrokenFilesNeverThrowAndAlwaysGiveOneRow() throws IOException {
    Random random = new Random(42);
    List<byte[]> seeds =
        List.of(
            bytes(PAGE),
            bytes(MAIL + "\r\nForty.\r\n"),
            bytes("{\"text\": \"Forty ferries left.\"}"),
            Fixtures.zip(Map.of("a.html", bytes(PAGE))),
            Fixtures.gzip(bytes(PAGE)),
            Fixtures.tar(Map.of("a.html", PAGE)),
            Fixtures.docx("T", "Forty ferries left."),
            Fixtures.pdf("Forty ferries left."),
            bytes(
                Fixtures.record(
                    "response",
                    "https://a.example/1",
                    "application/http",
                    Fixtures.http(200, "text/html", PAGE))),
            new byte[300]);
    for (int i = 0; i < 200; i++) {
      byte[] seed = seeds.get(i % seeds.size()).clone();
      int changes = 1 + random.nextInt(20);
      if (i % seeds.size() == seeds.size() - 1) {
        random.nextBytes(seed);
      }
      for (int c = 0; c < changes; c++) {
        seed[random.nextInt(seed.length)] = (byte) random.nextInt(256);
      }
      Path file = file("random-" + i, seed);
      List<ParsedDocument> once = Reading.of(READER, file);
      String uri = InputFile.of(file).itemUri();
      assertThat(once.stream().filter(d -> d.facts().itemUri().equals(uri))).hasSize(1);
      assertThat(once.stream().map(d -> d.facts().itemUri()).distinct()).hasSize(once.size());
      assertThat(seen(Reading.of(READER, file))).isEqualTo(seen(once));
      Files.delete(file);
    }
  }

  /** Everything but the time that it took. */
  private static List<String> seen(List<ParsedDocument> documents) {
    List<String> seen = new ArrayList<>();
    for (ParsedDocument document : documents) {
      DocumentFacts f = document.facts();
      seen.add(
          f.itemUri()
              + f.documentId()
              + f.outcome()
              + f.reason()
              + f.detail()
              + f.mediaType()
              + f.charset()
              + Reading.text(document)
              + document.hints());
    }
    return seen;
  }
}
