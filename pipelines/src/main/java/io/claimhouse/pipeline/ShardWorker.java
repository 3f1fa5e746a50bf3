package io.claimhouse.pipeline;

import io.claimhouse.document.Lazy;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.ArticleTermsTable;
import io.claimhouse.lake.ArticleTermsTable.ArticleTermsRow;
import io.claimhouse.lake.ClaimTable;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.Extraction;
import io.claimhouse.lake.Extraction.ArticleRow;
import io.claimhouse.lake.Extraction.ClaimRow;
import io.claimhouse.lake.Extraction.FigureRow;
import io.claimhouse.lake.FigureTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileWriter;
import io.claimhouse.lake.MentionTable;
import io.claimhouse.lake.MentionTable.MentionRow;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.lake.SignatureTable;
import io.claimhouse.lake.SignatureTable.SignatureRow;
import io.claimhouse.link.copies.SignatureBuilder;
import io.claimhouse.link.quantity.Mention;
import io.claimhouse.link.quantity.MentionReader;
import io.claimhouse.link.quantity.TextFigure;
import io.claimhouse.link.story.ArticleTermsReader;
import io.claimhouse.model.DocumentFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Reads a shard's files from end to end and writes their rows: everything that one worker does. The
 * Beam job and the benchmark's plain loop run the same class.
 */
public final class ShardWorker {

  /** Told after each input file, so that a watcher can see the work go on. */
  @FunctionalInterface
  public interface Progress {

    /** Nobody watches. */
    Progress NONE = () -> {};

    void fileDone() throws IOException;
  }

  private final IngestSettings settings;
  private final ItemSource source;
  private final Lazy<SignatureBuilder> signatures;
  private final Lazy<ArticleTermsReader> terms;
  private final Lazy<MentionReader> mentions;

  private ShardWorker(IngestSettings settings, ItemSource source) {
    this.settings = settings;
    this.source = source;
    this.signatures = new Lazy<>(SignatureBuilder::fromSeeds);
    this.terms = new Lazy<>(ArticleTermsReader::fromSeeds);
    this.mentions = new Lazy<>(MentionReader::fromSeeds);
  }

  /**
   * A worker; its look-up tables cost far more than a file does, and are made for the first text.
   */
  public static ShardWorker of(IngestSettings settings) throws IOException {
    return of(
        settings,
        settings.skipsKnown() && !settings.readsStoredTexts()
            ? KnownItems.read(new Lake(settings.lake()), settings.extractorVersion())
            : SkipRule.NONE);
  }

  static ShardWorker of(IngestSettings settings, SkipRule known) throws IOException {
    Lazy<Extractor> extractor = new Lazy<>(Extractor::fromSeeds);
    return new ShardWorker(
        settings,
        settings.readsStoredTexts()
            ? new StoredTexts(settings, extractor)
            : new RawItems(settings, extractor, known));
  }

  /**
   * Does the whole of a shard.
   *
   * @throws IOException if the lake cannot be written; the rows of this shard then do not count
   */
  public ShardReport work(Shard shard, Progress progress) throws IOException {
    Path lake = settings.lake();
    TreeMap<String, Long> outcomes = new TreeMap<>();
    try (LakeFileWriter<Extraction> items = new LakeFileWriter<>(lake, DocumentTable.TABLE);
        LakeFileWriter<ArticleRow> articles = new LakeFileWriter<>(lake, ArticleTable.TABLE);
        LakeFileWriter<ClaimRow> claims = new LakeFileWriter<>(lake, ClaimTable.TABLE);
        LakeFileWriter<FigureRow> figures = new LakeFileWriter<>(lake, FigureTable.TABLE);
        LakeFileWriter<SignatureRow> signed = new LakeFileWriter<>(lake, SignatureTable.TABLE);
        LakeFileWriter<ArticleTermsRow> told = new LakeFileWriter<>(lake, ArticleTermsTable.TABLE);
        LakeFileWriter<MentionRow> mentioned = new LakeFileWriter<>(lake, MentionTable.TABLE)) {
      for (String uri : shard.itemUris()) {
        source.read(
            uri,
            extraction -> {
              try {
                count(extraction.facts(), outcomes);
                items.write(extraction);
                List<TextFigure> inText = new ArrayList<>();
                for (ClaimRow claim : extraction.claimRows()) {
                  claims.write(claim);
                  for (FigureRow figure : claim.figureRows()) {
                    figures.write(figure);
                    inText.add(inText(claim, figure));
                  }
                }
                for (ArticleRow article : extraction.articleRow().stream().toList()) {
                  articles.write(article);
                  signed.write(
                      new SignatureRow(
                          signatures.get().of(article.article()),
                          extraction.id(),
                          settings.runId()));
                  ArticleTermsReader.Reading reading = terms.get().read(article.article());
                  told.write(
                      new ArticleTermsRow(reading.terms(), extraction.id(), settings.runId()));
                  for (Mention mention : mentions.get().read(article.article(), inText, reading)) {
                    mentioned.write(new MentionRow(mention, extraction.id(), settings.runId()));
                  }
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
        progress.fileDone();
      }
      TreeMap<String, String> files = new TreeMap<>();
      TreeMap<String, Long> rowCounts = new TreeMap<>();
      finish(DocumentTable.TABLE.name(), items, files, rowCounts);
      finish(ArticleTable.TABLE.name(), articles, files, rowCounts);
      finish(ClaimTable.TABLE.name(), claims, files, rowCounts);
      finish(FigureTable.TABLE.name(), figures, files, rowCounts);
      finish(SignatureTable.TABLE.name(), signed, files, rowCounts);
      finish(ArticleTermsTable.TABLE.name(), told, files, rowCounts);
      finish(MentionTable.TABLE.name(), mentioned, files, rowCounts);
      return new ShardReport(shard.number(), files, rowCounts, outcomes);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static TextFigure inText(ClaimRow claim, FigureRow figure) {
    return new TextFigure(
        figure.figureId(),
        claim.codePoints().at(figure.figure().span().start()),
        claim.claim(),
        figure.figure());
  }

  private static void finish(
      String table,
      LakeFileWriter<?> writer,
      TreeMap<String, String> files,
      TreeMap<String, Long> rowCounts)
      throws IOException {
    rowCounts.put(table, writer.rows());
    writer.finish().ifPresent(file -> files.put(table, file));
  }

  private static void count(DocumentFacts facts, TreeMap<String, Long> outcomes) {
    String outcome = facts.outcome().name().toLowerCase(Locale.ROOT);
    outcomes.merge(outcome, 1L, Long::sum);
    if (facts.documentId().isEmpty()) {
      outcomes.merge(RunManifest.WITHOUT_BYTES, 1L, Long::sum);
    }
    facts
        .reason()
        .ifPresent(
            reason ->
                outcomes.merge(
                    outcome + "." + reason.name().toLowerCase(Locale.ROOT), 1L, Long::sum));
  }
}
