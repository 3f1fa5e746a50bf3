package io.claimhouse.bench;

import com.sun.management.OperatingSystemMXBean;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.InputLister;
import io.claimhouse.document.Limits;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.ArticleOriginTable;
import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.ClaimTable;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.Extraction;
import io.claimhouse.lake.Extraction.ArticleRow;
import io.claimhouse.lake.Extraction.ClaimRow;
import io.claimhouse.lake.Extraction.FigureRow;
import io.claimhouse.lake.FigureTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileWriter;
import io.claimhouse.lake.LakeTables;
import io.claimhouse.lake.LinkManifest;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.link.copies.ArticleOrigin;
import io.claimhouse.model.Article;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.pipeline.Extractor;
import io.claimhouse.warehouse.LakeFiles;
import io.claimhouse.warehouse.WarehouseLoader;
import io.claimhouse.warehouse.WarehouseLock;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What loading a large lake costs, beside a plain {@code create table as select} of the same
 * Parquet files. The lake is made of the sample articles, over and over, each copy with bytes, an
 * address and a last line of its own. {@code benchmarks/load} runs the two in turn, each in a
 * process of its own.
 */
final class LoadBenchmark {

  private static final int ARTICLES_A_FILE = 512;

  private static final Instant STARTED_AT = Instant.parse("2026-01-01T00:00:00Z");

  private static final String RUN_ID = "run-20260101T000000.000Z";

  private LoadBenchmark() {}

  /**
   * Makes a lake, or loads one and prints one line.
   *
   * @param args {@code make LAKE SAMPLE FIGURES}, {@code load LAKE WAREHOUSE MEMORY} or {@code
   *     plain LAKE DATABASE MEMORY}
   */
  public static void main(String[] args) throws Exception {
    Lake lake = new Lake(Path.of(args[1]));
    switch (args[0]) {
      case "make" -> make(lake, args[2], Long.parseLong(args[3]));
      case "load" ->
          timed(
              "load",
              () -> {
                try (WarehouseLock lock = WarehouseLock.take(Path.of(args[2]))) {
                  new WarehouseLoader(args[3]).load(lock, LakeFiles.of(lake));
                }
              });
      case "plain" -> timed("plain", () -> plain(LakeFiles.of(lake), Path.of(args[2]), args[3]));
      default -> throw new IllegalArgumentException("make, load or plain, not " + args[0]);
    }
  }

  private static void make(Lake lake, String sample, long figures) throws Exception {
    List<Extraction> originals = extractions(sample);
    TreeMap<String, List<String>> files = new TreeMap<>();
    TreeMap<String, Long> rows = new TreeMap<>();
    TreeMap<String, List<String>> linked = new TreeMap<>();
    TreeMap<String, Long> linkedRows = new TreeMap<>();
    int made = 0;
    while (rows.getOrDefault("figure", 0L) < figures) {
      try (LakeFileWriter<Extraction> items =
              new LakeFileWriter<>(lake.folder(), DocumentTable.TABLE);
          LakeFileWriter<ArticleRow> articles =
              new LakeFileWriter<>(lake.folder(), ArticleTable.TABLE);
          LakeFileWriter<ClaimRow> claims = new LakeFileWriter<>(lake.folder(), ClaimTable.TABLE);
          LakeFileWriter<FigureRow> found = new LakeFileWriter<>(lake.folder(), FigureTable.TABLE);
          LakeFileWriter<ArticleOrigin> origins =
              new LakeFileWriter<>(lake.folder(), ArticleOriginTable.TABLE)) {
        for (int i = 0; i < ARTICLES_A_FILE; i++, made++) {
          Extraction copy = copy(originals.get(made % originals.size()), made);
          items.write(copy);
          articles.write(copy.articleRow().orElseThrow());
          origins.write(ArticleOrigin.original(copy.article().orElseThrow().articleId()));
          for (ClaimRow claim : copy.claimRows()) {
            claims.write(claim);
            for (FigureRow figure : claim.figureRows()) {
              found.write(figure);
            }
          }
        }
        keep("document", items, files, rows);
        keep("article", articles, files, rows);
        keep("claim", claims, files, rows);
        keep("figure", found, files, rows);
        keep("article_origin", origins, linked, linkedRows);
      }
    }
    lake.commit(
        new RunManifest(
            RUN_ID,
            STARTED_AT,
            STARTED_AT,
            "benchmark",
            List.of(sample),
            List.of(),
            Map.of(),
            false,
            files,
            rows,
            new TreeMap<>(Map.of("parsed", (long) made))));
    lake.commit(new LinkManifest(List.of(RUN_ID), linked, linkedRows));
    long number =
        files.values().stream().mapToLong(List::size).sum() + linked.get("article_origin").size();
    System.out.println(number + " files: " + rows);
  }

  private static void keep(
      String table,
      LakeFileWriter<?> writer,
      TreeMap<String, List<String>> files,
      TreeMap<String, Long> rows)
      throws IOException {
    rows.merge(table, writer.rows(), Long::sum);
    writer
        .finish()
        .ifPresent(file -> files.computeIfAbsent(table, name -> new ArrayList<>()).add(file));
  }

  private static List<Extraction> extractions(String sample) throws Exception {
    Extractor extractor = Extractor.fromSeeds();
    List<Extraction> found = new ArrayList<>();
    List<ParsedDocument> documents = new ArrayList<>();
    for (InputFile file : new InputLister().add(sample).files()) {
      new DocumentReader(Limits.DEFAULT).read(file, SkipRule.NONE, documents::add);
    }
    for (ParsedDocument document : documents) {
      Extraction extraction = extractor.extract(document, RUN_ID, "benchmark");
      if (!extraction.claims().isEmpty()) {
        found.add(extraction);
      }
    }
    return found;
  }

  /** The same article from other bytes at another address, with a last line of its own. */
  private static Extraction copy(Extraction original, int number) {
    DocumentFacts facts = original.facts();
    Article article = original.article().orElseThrow();
    String id = sha256(facts.documentId().orElseThrow() + number);
    String uri = facts.itemUri() + "?copy=" + number;
    String line = "Copy " + number + " of it.";
    return new Extraction(
        original.runId(),
        original.extractorVersion(),
        new DocumentFacts(
            Optional.of(id),
            uri,
            facts.containerUri(),
            facts.mediaType(),
            facts.charset(),
            facts.byteSize(),
            facts.outcome(),
            facts.reason(),
            facts.detail(),
            facts.parser(),
            facts.capturedAt(),
            facts.elapsedMs()),
        Optional.of(
            new Article(
                id.substring(0, 32),
                id,
                uri,
                article.title(),
                article.titleMethod(),
                article.subtitle(),
                article.subtitleMethod(),
                article.authors(),
                article.authorMethod(),
                article.outlet(),
                article.canonicalUrl().map(url -> url + "?copy=" + number),
                article.published(),
                article.modified(),
                article.language(),
                article.description(),
                article.section(),
                article.tags(),
                article.body() + "\n" + line,
                article.blocks(),
                article.bodyMethod(),
                article.flags())),
        original.claims());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Each lake table as it stands, and no more. */
  private static void plain(LakeFiles lake, Path database, String memory) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("set memory_limit = '" + memory + "'");
      for (String table : LakeTables.NAMES) {
        String names =
            lake.of(table).stream()
                .map(file -> "'" + file.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
          statement.execute("create table " + table + " as from read_parquet([" + names + "])");
        }
      }
      statement.execute("checkpoint");
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private static void timed(String mode, Work work) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpuBefore = system.getProcessCpuTime();
    long wallBefore = System.nanoTime();
    work.run();
    System.out.printf(
        Locale.ROOT,
        "%-6s %7.1f s wall %7.1f s cpu %6.0f MiB peak%n",
        mode,
        (System.nanoTime() - wallBefore) / 1e9,
        (system.getProcessCpuTime() - cpuBefore) / 1e9,
        peakMiB());
  }

  /**
   * The most memory that the process had, native memory included; 0 where the system keeps none.
   */
  private static double peakMiB() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        / 1024;
  }
}
