package io.claimhouse.bench;

import com.sun.management.ThreadMXBean;
import io.claimhouse.article.ArticleReader;
import io.claimhouse.document.Content;
import io.claimhouse.document.PageBytes;
import io.claimhouse.document.ParsedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;

/**
 * What it costs to make an article of a page's bytes on one core, beside readability4j on the same
 * pages in the same run, and how much of it is the parse. {@code benchmarks/articles} runs it. All
 * three read from the same bytes and take turns, round by round; the first rounds warm up and do
 * not count.
 */
final class ArticleBenchmark {

  private static final int PAGES_OF_A_FOLDER = 100;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 5;

  /** The thread's processor time, so that the load of the machine does not count. */
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ArticleBenchmark() {}

  /**
   * Measures.
   *
   * @param args folders that hold {@code *.html.gz}, at any depth
   */
  public static void main(String[] args) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (String folder : args) {
      pages.addAll(pages(Path.of(folder)));
    }
    ArticleReader articles = ArticleReader.fromSeeds();
    Measured parse = new Measured("parse", ArticleBenchmark::parse);
    Measured article = new Measured("article", bytes -> article(articles, bytes));
    Measured peer = new Measured("readability4j", ArticleBenchmark::readability);
    List<Measured> all = List.of(parse, article, peer);
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d bytes each%n",
        pages.size(),
        pages.stream().mapToInt(page -> page.length).sum() / pages.size());
    for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
      for (Measured measured : all) {
        measured.round(pages, round);
      }
    }
    all.forEach(measured -> System.out.println("median   " + measured.median()));
    System.out.printf(
        Locale.ROOT,
        "article: %.2f times readability4j, %.0f %% of it the parse%n",
        peer.median().millis() / article.median().millis(),
        100 * parse.median().millis() / article.median().millis());
  }

  private static int parse(byte[] bytes) {
    return ((Content.Page) PageBytes.read(bytes).content()).dom().childNodeSize();
  }

  private static int article(ArticleReader reader, byte[] bytes) {
    ParsedDocument document = PageBytes.read(bytes);
    return reader.read(document).map(article -> article.body().length()).orElse(0);
  }

  private static int readability(byte[] bytes) {
    String html = new String(bytes, StandardCharsets.UTF_8);
    String text = new Readability4J("https://example.org/", html).parse().getTextContent();
    return text == null ? 0 : text.length();
  }

  /**
   * The pages of a folder: every n-th, so that the sample does not depend on how files are named.
   */
  private static List<byte[]> pages(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".html.gz")).sorted().toList();
    }
    List<byte[]> pages = new ArrayList<>();
    int most = Math.min(PAGES_OF_A_FOLDER, files.size());
    for (int i = 0; i < most; i++) {
      Path file = files.get((int) ((long) i * files.size() / most));
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(in.readAllBytes());
      }
    }
    return pages;
  }

  /** A way to read pages, with what its rounds cost. */
  private static final class Measured {

    private final String name;
    private final ToIntFunction<byte[]> reader;
    private final List<Cost> rounds = new ArrayList<>();

    Measured(String name, ToIntFunction<byte[]> reader) {
      this.name = name;
      this.reader = reader;
    }

    void round(List<byte[]> pages, int round) {
      long nanos = THREAD.getCurrentThreadCpuTime();
      long allocated = THREAD.getCurrentThreadAllocatedBytes();
      long chars = 0;
      for (byte[] page : pages) {
        chars += reader.applyAsInt(page);
      }
      Cost cost =
          new Cost(
              name,
              (THREAD.getCurrentThreadCpuTime() - nanos) / 1e6 / pages.size(),
              (THREAD.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / pages.size(),
              chars);
      if (round > 0) {
        rounds.add(cost);
      }
      System.out.println((round > 0 ? "round " + round + "  " : "warm-up  ") + cost);
    }

    Cost median() {
      Cost[] sorted = rounds.toArray(Cost[]::new);
      Arrays.sort(sorted, (a, b) -> Double.compare(a.millis(), b.millis()));
      return sorted[sorted.length / 2];
    }
  }

  /** What a page costs; the number of characters shows that all rounds did the same. */
  private record Cost(String name, double millis, double megabytes, long chars) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-14s %7.1f pages/s  %6.3f ms and %6.2f MB a page  (%d)",
          name,
          1000 / millis,
          millis,
          megabytes,
          chars);
    }
  }
}
