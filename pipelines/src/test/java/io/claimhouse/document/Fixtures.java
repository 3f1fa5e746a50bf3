package io.claimhouse.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of many formats, made here. */
final class Fixtures {

  static final String PAGE =
      "<!doctype html><html><head><title>Ferry count</title></head>"
          + "<body><p>Forty ferries left the port on Monday.</p></body></html>";

  private Fixtures() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A tar with a file for each entry; a value that begins with {@code ->} makes a link. */
  static byte[] tar(Map<String, String> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        String value = member.getValue();
        if (value.startsWith("->")) {
          TarArchiveEntry link = new TarArchiveEntry(member.getKey(), (byte) '2');
          link.setLinkName(value.substring(2));
          tar.putArchiveEntry(link);
        } else {
          TarArchiveEntry file = new TarArchiveEntry(member.getKey(), true);
          file.setSize(bytes(value).length);
          tar.putArchiveEntry(file);
          tar.write(bytes(value));
        }
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A PDF with a page for each text, a line for each of its lines. */
  static byte[] pdf(String... pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.setLeading(14);
          content.newLineAtOffset(60, 700);
          for (String line : text.split("\n", -1)) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Words on a page.
   *
   * @param x points from the left
   * @param y points from the top
   */
  record Placed(int page, float x, float y, float size, boolean bold, String text) {}

  /** A PDF with words where they are put, in the order given. */
  static byte[] pdf(List<Placed> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
      for (int number = 1; number <= words.get(words.size() - 1).page(); number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Placed placed : words) {
            if (placed.page() == number) {
              content.beginText();
              content.setFont(placed.bold() ? bold : plain, placed.size());
              content.newLineAtOffset(placed.x(), page.getMediaBox().getHeight() - placed.y());
              content.showText(placed.text());
              content.endText();
            }
          }
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] docx(String title, String... paragraphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(title);
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A WARC record; its length is that of the body. */
  static String record(String type, String target, String contentType, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: "
        + target
        + "\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nContent-Type: "
        + contentType
        + "\r\nContent-Length: "
        + bytes(body).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  static String http(int status, String contentType, String body) {
    return "HTTP/1.1 "
        + status
        + " X\r\nContent-Type: "
        + contentType
        + "\r\nContent-Length: "
        + bytes(body).length
        + "\r\n\r\n"
        + body;
  }
}
