package io.claimhouse.pipeline;

import io.claimhouse.lake.ArticleOriginTable;
import io.claimhouse.lake.CitationTable;
import io.claimhouse.lake.FigureLinkTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LinkManifest;
import io.claimhouse.lake.NearSeriesTable;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.lake.SeriesFigureTable;
import io.claimhouse.lake.SeriesTable;
import io.claimhouse.lake.StoryArticleTable;
import io.claimhouse.lake.StoryTable;
import io.claimhouse.link.citation.Citation;
import io.claimhouse.link.copies.ArticleOrigin;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.quantity.FigureLink;
import io.claimhouse.link.quantity.NearSeries;
import io.claimhouse.link.quantity.Series;
import io.claimhouse.link.quantity.SeriesFigure;
import io.claimhouse.link.story.Story;
import io.claimhouse.link.story.StoryArticle;
import io.claimhouse.pipeline.LinkSources.CitingPart;
import io.claimhouse.pipeline.WriteTable.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.joda.time.Duration;

/**
 * The job that finds what belongs together over all runs: copies and their origins, citations, and
 * series of comparable figures. It reads small rows of the lake, never bodies, and writes its
 * tables anew each time; they count from the moment that all are written.
 */
public final class LinkJob {

  /** The folder of the lake that the job's tables stand in. */
  static final String FOLDER = "linked";

  /** The tables that the job reads. */
  private static final List<String> READ =
      List.of("signature", "article", "claim", "article_terms", "mention");

  private static final Duration TICK = Duration.millis(200);

  private final Lake lake;
  private final RunnerChoice runner;

  public LinkJob(Lake lake, RunnerChoice runner) {
    this.lake = lake;
    this.runner = runner;
  }

  /**
   * Runs if a run since the last link has added rows to link; otherwise what was linked stands.
   *
   * @return what counts from now on
   * @throws IOException as {@link #run}
   */
  public LinkManifest update() throws IOException {
    Optional<LinkManifest> linked = lake.newestLinked();
    List<RunManifest> runs = lake.runs();
    if (linked.isEmpty() || !standsFor(linked.get(), runs)) {
      return run();
    }
    lake.commit(
        new LinkManifest(
            runs.stream().map(RunManifest::runId).toList(),
            linked.get().files(),
            linked.get().rowCounts()));
    return lake.newestLinked().orElseThrow();
  }

  /** Whether the runs are those that were linked and others that added nothing. */
  private static boolean standsFor(LinkManifest linked, List<RunManifest> runs) {
    List<RunManifest> known =
        runs.stream().filter(run -> linked.runs().contains(run.runId())).toList();
    if (known.isEmpty() || known.size() != linked.runs().size()) {
      return false;
    }
    String version = known.get(known.size() - 1).version();
    return runs.stream()
        .filter(run -> !known.contains(run))
        .allMatch(
            run ->
                run.version().equals(version)
                    && READ.stream().noneMatch(table -> run.files().containsKey(table)));
  }

  /**
   * Runs to the end and commits.
   *
   * @return what counts from now on
   * @throws IOException if the lake cannot be read or written, or a worker failed for good; then
   *     what counted before still does
   */
  public LinkManifest run() throws IOException {
    List<String> runs = lake.runs().stream().map(RunManifest::runId).toList();
    if (lake.files("signature").isEmpty()) {
      lake.commit(new LinkManifest(runs, new TreeMap<>(), new TreeMap<>()));
    } else {
      Pipeline pipeline = Pipeline.create(runner.options("claimhouse-link"));
      link(pipeline, runs);
      PipelineRun.toTheEnd(pipeline, TICK, () -> {});
    }
    LinkManifest linked =
        lake.newestLinked().orElseThrow(() -> new IOException("the job left no manifest"));
    lake.clean();
    return linked;
  }

  private void link(Pipeline pipeline, List<String> runs) throws IOException {
    PCollection<ArticleOrigin> origins =
        pipeline
            .apply(
                "ReadSignatures",
                new ReadTable<>(
                    lake.files("signature"), new LinkSources.Signatures(), ArticleSignature.class))
            .apply("GroupReadings", new GroupByPart<>())
            .apply("KeepStanding", ParDo.of(new KeepStanding()))
            .setCoder(RecordCoder.of(ArticleSignature.class))
            .apply("FindOrigins", new FindOrigins());

    PCollection<Citation> citations =
        PCollectionList.of(read(pipeline, "ReadArticles", "article", new LinkSources.Articles()))
            .and(read(pipeline, "ReadClaims", "claim", new LinkSources.Claims()))
            .apply("AllParts", Flatten.pCollections())
            .apply("ListCitations", new ListCitations());

    PCollectionTuple linked = pipeline.apply("LinkQuantities", new LinkQuantities(lake));

    Path folder = lake.folder().resolve(FOLDER);
    PCollectionList.of(
            origins.apply(
                "WriteOrigins",
                new WriteTable<>(
                    folder,
                    Target.of(() -> ArticleOriginTable.TABLE, ArticleOrigin::articleId),
                    ArticleOrigin.class)))
        .and(
            citations.apply(
                "WriteCitations",
                new WriteTable<>(
                    folder, Target.of(() -> CitationTable.TABLE, LinkJob::key), Citation.class)))
        .and(
            linked
                .get(LinkQuantities.SERIES)
                .apply(
                    "WriteSeries",
                    new WriteTable<>(
                        folder,
                        Target.of(() -> SeriesTable.TABLE, Series::seriesId),
                        Series.class)))
        .and(
            linked
                .get(LinkQuantities.FIGURES)
                .apply(
                    "WriteSeriesFigures",
                    new WriteTable<>(
                        folder,
                        Target.of(
                            () -> SeriesFigureTable.TABLE,
                            row -> row.seriesId() + "|" + row.figureId()),
                        SeriesFigure.class)))
        .and(
            linked
                .get(LinkQuantities.LINKS)
                .apply(
                    "WriteFigureLinks",
                    new WriteTable<>(
                        folder,
                        Target.of(
                            () -> FigureLinkTable.TABLE,
                            row -> row.fromFigureId() + "|" + row.toFigureId()),
                        FigureLink.class)))
        .and(
            linked
                .get(LinkQuantities.NEAR)
                .apply(
                    "WriteNearSeries",
                    new WriteTable<>(
                        folder,
                        Target.of(
                            () -> NearSeriesTable.TABLE,
                            row -> row.seriesId() + "|" + row.nearSeriesId()),
                        NearSeries.class)))
        .and(
            linked
                .get(LinkQuantities.STORIES)
                .apply(
                    "WriteStories",
                    new WriteTable<>(
                        folder, Target.of(() -> StoryTable.TABLE, Story::storyId), Story.class)))
        .and(
            linked
                .get(LinkQuantities.STORY_ARTICLES)
                .apply(
                    "WriteStoryArticles",
                    new WriteTable<>(
                        folder,
                        Target.of(
                            () -> StoryArticleTable.TABLE,
                            row -> row.storyId() + "|" + row.articleId()),
                        StoryArticle.class)))
        .apply("AllFiles", Flatten.pCollections())
        .apply("CommitLinked", new CommitLinked(lake, runs));
  }

  private PCollection<KV<String, KV<String, CitingPart>>> read(
      Pipeline pipeline, String step, String table, ReadTable.Source<CitingPart> source)
      throws IOException {
    return pipeline.apply(step, new ReadTable<>(lake.files(table), source, CitingPart.class));
  }

  private static final class KeepStanding
      extends DoFn<KV<String, List<KV<String, ArticleSignature>>>, ArticleSignature> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void keep(
        @Element KV<String, List<KV<String, ArticleSignature>>> readings,
        OutputReceiver<ArticleSignature> out) {
      Readings.standing(readings.getValue()).ifPresent(row -> out.output(row.getValue()));
    }
  }

  private static String key(Citation row) {
    return String.join("|", row.articleId(), row.claimId(), row.citedName(), row.cue().orElse(""));
  }
}
