package io.claimhouse.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes those sample articles that cannot be written in an editor: PDF, DOCX, WARC, zip and tar.
 * The sources lie in {@code src/test/resources/samples}: for PDF and DOCX a text whose first lines
 * are title, author, date and address, for the rest the pages themselves. The same sources give the
 * same bytes on every day (with the same JDK, whose zlib decides).
 *
 * <p>Arguments: the folder of the sources and the folder to write to.
 */
public final class WriteSampleArticles {

  private static final float MARGIN = 64;
  private static final float LINE = 14.5f;
  private static final String SECRET = "spring-gate";

  private final Path sources;
  private final Path target;

  private WriteSampleArticles(Path sources, Path target) {
    this.sources = sources;
    this.target = target;
  }

  public static void main(String[] args) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    new WriteSampleArticles(Path.of(args[0]), Path.of(args[1])).write();
  }

  private void write() throws IOException {
    byte[] brief = pdf(text("oravacentre_2026-02-19_spring-gate-from-above"), false);
    put("oravacentre_2026-02-19_spring-gate-from-above.pdf", brief);
    // Broken on purpose: a download that stopped half-way.
    put(
        "oravacentre_2026-03-13_spring-gate-second-look.pdf",
        Arrays.copyOf(brief, brief.length * 2 / 5));
    // Rejected on purpose: nobody has the password.
    put("kestriamod_2026-02-13_press-pack.pdf", pdf(text("kestriamod_2026-02-11_statement"), true));
    put("kestriamod_2026-02-11_statement.docx", docx(text("kestriamod_2026-02-11_statement")));
    put("harbournews_2026-02_what-we-know.warc.gz", warc());
    put(
        "money-pages_2026-04.zip",
        zip(
            "meridianpost_2026-03-25_strike-deal.html",
            "meridianpost_2026-04-02_price-of-bread.html",
            "dailylantern_2026-04-03_daylight-loaf.html"));
    put(
        "slowdispatch_2026-04-05_letters.tar.gz",
        tarGz("slowdispatch_2026-04-05_budget-letter.html"));
  }

  private record Text(
      String title, String author, LocalDate date, String url, List<String> paragraphs) {}

  private Text text(String name) throws IOException {
    List<String> lines = Files.readAllLines(sources.resolve(name + ".txt"));
    return new Text(
        lines.get(0),
        lines.get(1),
        LocalDate.parse(lines.get(2)),
        lines.get(3),
        lines.subList(4, lines.size()));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(target.resolve(name), bytes);
  }

  private static byte[] pdf(Text text, boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(text.date().toEpochDay());
      COSString id = new COSString(text.date().toString());
      document.getDocument().setDocumentID(new COSArray(List.of(id, id)));
      Calendar written = GregorianCalendar.from(text.date().atTime(9, 0).atZone(ZoneOffset.UTC));
      document.getDocumentInformation().setTitle(text.title());
      document.getDocumentInformation().setAuthor(text.author());
      document.getDocumentInformation().setCreationDate(written);
      document.getDocumentInformation().setModificationDate(written);
      new PdfFlow(document).write(text);
      if (locked) {
        // 40-bit RC4 draws no random salt, so that the bytes stay the same.
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy(SECRET, SECRET, new AccessPermission());
        policy.setEncryptionKeyLength(40);
        document.protect(policy);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Sets a text in lines on A4 pages with a running foot. */
  private static final class PdfFlow {
    private final PDDocument document;
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private Optional<PDPageContentStream> page = Optional.empty();
    private float y;
    private int number;

    PdfFlow(PDDocument document) {
      this.document = document;
    }

    void write(Text text) throws IOException {
      paragraph(text.title(), bold, 18);
      paragraph("By " + text.author(), roman, 12);
      paragraph(day(text.date()), roman, 12);
      paragraph("URL: " + text.url(), roman, 12);
      for (String paragraph : text.paragraphs()) {
        paragraph(paragraph, roman, 11.5f);
      }
      closePage();
    }

    private void paragraph(String words, PDFont font, float size) throws IOException {
      StringBuilder line = new StringBuilder();
      for (String word : words.split(" ", -1)) {
        float width = font.getStringWidth(line + " " + word) / 1000 * size;
        if (!line.isEmpty() && width > PDRectangle.A4.getWidth() - 2 * MARGIN) {
          line(line.toString(), font, size);
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      line(line.toString(), font, size);
      y -= Math.max(LINE, size * 1.5f);
    }

    private void line(String words, PDFont font, float size) throws IOException {
      if (page.isEmpty() || y < MARGIN + 2 * LINE) {
        closePage();
        openPage();
      }
      show(words, font, size, MARGIN, y);
      y -= Math.max(LINE, size * 1.25f);
    }

    private void openPage() throws IOException {
      PDPage sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      page = Optional.of(new PDPageContentStream(document, sheet));
      y = PDRectangle.A4.getHeight() - MARGIN;
      number++;
    }

    private void closePage() throws IOException {
      if (page.isPresent()) {
        show("Page " + number, roman, 9, PDRectangle.A4.getWidth() / 2 - 14, MARGIN / 2);
        page.get().close();
        page = Optional.empty();
      }
    }

    private void show(String words, PDFont font, float size, float x, float at) throws IOException {
      PDPageContentStream stream = page.orElseThrow();
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(x, at);
      stream.showText(words);
      stream.endText();
    }

    private static String day(LocalDate date) {
      return String.format(Locale.ENGLISH, "%te %<tB %<tY", date);
    }
  }

  private static byte[] docx(Text text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Optional<Date> written =
          Optional.of(Date.from(text.date().atTime(10, 30).toInstant(ZoneOffset.UTC)));
      var core = document.getProperties().getCoreProperties();
      core.setTitle(text.title());
      core.setCreator(text.author());
      core.setCreated(written);
      core.setModified(written);
      XWPFRun heading = document.createParagraph().createRun();
      heading.setBold(true);
      heading.setFontSize(16);
      heading.setText(text.title());
      document.createParagraph().createRun().setText(text.url());
      for (String paragraph : text.paragraphs()) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
    }
    return withFixedTimes(out.toByteArray());
  }

  /** Writes a zip anew: the office writer stamps its entries with the hour of writing. */
  private static byte[] withFixedTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream fixed = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        add(fixed, entry.getName(), in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  private byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        add(zip, name, Files.readAllBytes(sources.resolve(name)));
      }
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 4, 6, 8, 0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private byte[] tarGz(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
      for (String name : names) {
        byte[] bytes = Files.readAllBytes(sources.resolve(name));
        TarArchiveEntry entry = new TarArchiveEntry("letters/" + name);
        entry.setSize(bytes.length);
        entry.setModTime(Date.from(Instant.parse("2026-04-06T08:00:00Z")));
        entry.setUserName("");
        entry.setGroupName("");
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /** A crawl of one page on two days, after a redirect that is no article. */
  private byte[] warc() throws IOException {
    String page = "https://www.harbournews.example/world/bukovina-what-we-know";
    Instant first = Instant.parse("2026-02-21T11:14:09Z");
    Instant second = Instant.parse("2026-02-28T18:02:51Z");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      writer.write(
          new Warcinfo.Builder()
              .recordId(id("info"))
              .date(first)
              .body(
                  MediaType.WARC_FIELDS,
                  "software: hand\r\nformat: WARC File Format 1.0\r\n"
                      .getBytes(StandardCharsets.US_ASCII))
              .build());
      writer.write(
          response(
              "http://harbournews.example/world/bukovina-what-we-know",
              first,
              new HttpResponse.Builder(301, "Moved Permanently")
                  .addHeader("Location", page)
                  .body(MediaType.parse("text/html"), new byte[0])
                  .build()));
      writer.write(response(page, first, page("harbournews_warc_1.html")));
      writer.write(response(page, second, page("harbournews_warc_2.html")));
    }
    return out.toByteArray();
  }

  private HttpResponse page(String name) throws IOException {
    try (InputStream in = Files.newInputStream(sources.resolve(name))) {
      return new HttpResponse.Builder(200, "OK")
          .addHeader("Server", "harbour")
          .body(MediaType.parse("text/html; charset=utf-8"), in.readAllBytes())
          .build();
    }
  }

  private static WarcResponse response(String url, Instant captured, HttpResponse http)
      throws IOException {
    return new WarcResponse.Builder(URI.create(url))
        .recordId(id(url + captured))
        .date(captured)
        .body(http)
        .build();
  }

  private static URI id(String name) {
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
