package io.claimhouse.bench;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.document.Content;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Measures pages per second, bytes to article on one core, against readability4j on the same pages
 * in the same run. Not a test: run its main with a folder of {@code *.html.gz}.
 */
public final class ArticleBenchmark {

  private static final int MOST_PAGES = 200;
  private static final int ROUNDS = 3;

  /** The thread's processor time, so that the load of the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ArticleBenchmark() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> pages = pages(Path.of(args[0]));
    ArticleReader reader = ArticleReader.fromSeeds();
    ToIntFunction<byte[]> parse = bytes -> parse(bytes).body().childNodeSize();
    ToIntFunction<byte[]> ours =
        bytes -> reader.read(document(parse(bytes))).map(a -> a.body().length()).orElse(0);
    ToIntFunction<byte[]> theirs =
        bytes -> {
          String html = new String(bytes, StandardCharsets.UTF_8);
          String text = new Readability4J("https://example.org/", html).parse().getTextContent();
          return text == null ? 0 : text.length();
        };
    for (int round = 1; round <= ROUNDS; round++) {
      report(round, "parse only", pages, parse);
      report(round, "claimhouse", pages, ours);
      report(round, "readability4j", pages, theirs);
    }
  }

  private static void report(
      int round, String name, List<byte[]> pages, ToIntFunction<byte[]> reader) {
    long start = CLOCK.getCurrentThreadCpuTime();
    long chars = 0;
    for (byte[] page : pages) {
      chars += reader.applyAsInt(page);
    }
    double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "round %d  %-14s %7.1f pages/s  %6.2f ms a page  (%d chars)%n",
        round,
        name,
        pages.size() / seconds,
        1000 * seconds / pages.size(),
        chars);
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().limit(MOST_PAGES).toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(in.readAllBytes());
        }
      }
    }
    return pages;
  }

  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://example.org/");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ParsedDocument document(Document dom) {
    return new ParsedDocument(
        new DocumentFacts(
            Optional.of("0".repeat(64)),
            "bench",
            Optional.empty(),
            Optional.of("text/html"),
            Optional.empty(),
            0,
            Outcome.PARSED,
            Optional.empty(),
            Optional.empty(),
            "bench",
            Optional.empty(),
            0),
        new Content.Page(dom),
        List.of());
  }
}
