package io.claimhouse.pipeline;

import io.claimhouse.lake.ArticleOriginTable;
import io.claimhouse.lake.CitationTable;
import io.claimhouse.lake.FigureLinkTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeTable;
import io.claimhouse.lake.LinkManifest;
import io.claimhouse.lake.RunManifest;
import io.claimhouse.lake.SeriesFigureTable;
import io.claimhouse.lake.SeriesTable;
import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.FigureLink;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import io.claimhouse.link.citation.Citation;
import io.claimhouse.link.copies.ArticleOrigin;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.quantity.Role;
import io.claimhouse.link.quantity.Series;
import io.claimhouse.link.quantity.SeriesFigure;
import io.claimhouse.pipeline.LinkSources.ArticlePart;
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
  private static final List<String> READ = List.of("signature", "article", "claim", "figure");

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

    PCollection<ArticleFacts> articles =
        PCollectionList.of(read(pipeline, "ReadArticles", "article", new LinkSources.Articles()))
            .and(read(pipeline, "ReadClaims", "claim", new LinkSources.Claims()))
            .and(read(pipeline, "ReadFigures", "figure", new LinkSources.Figures()))
            .apply("AllParts", Flatten.pCollections())
            .apply("GatherArticles", new GatherArticles());
    PCollection<Citation> citations = articles.apply("ListCitations", new ListCitations());
    PCollection<FilledSeries> series = articles.apply("BuildSeries", new BuildSeries());

    Path folder = lake.folder().resolve(FOLDER);
    PCollectionList.of(
            origins.apply(
                "WriteOrigins", new WriteTable<>(folder, new OriginTarget(), ArticleOrigin.class)))
        .and(
            citations.apply(
                "WriteCitations", new WriteTable<>(folder, new CitationTarget(), Citation.class)))
        .and(
            series
                .apply("ListSeries", ParDo.of(new ListSeries()))
                .setCoder(RecordCoder.of(Series.class))
                .apply("WriteSeries", new WriteTable<>(folder, new SeriesTarget(), Series.class)))
        .and(
            series
                .apply("ListSeriesFigures", ParDo.of(new ListSeriesFigures()))
                .setCoder(RecordCoder.of(SeriesFigure.class))
                .apply(
                    "WriteSeriesFigures",
                    new WriteTable<>(folder, new SeriesFigureTarget(), SeriesFigure.class)))
        .and(
            series
                .apply("ListFigureLinks", ParDo.of(new ListFigureLinks()))
                .setCoder(RecordCoder.of(FigureLink.class))
                .apply(
                    "WriteFigureLinks",
                    new WriteTable<>(folder, new FigureLinkTarget(), FigureLink.class)))
        .apply("AllFiles", Flatten.pCollections())
        .apply("CommitLinked", new CommitLinked(lake, runs));
  }

  private PCollection<KV<String, KV<String, ArticlePart>>> read(
      Pipeline pipeline, String step, String table, ReadTable.Source<ArticlePart> source)
      throws IOException {
    return pipeline.apply(step, new ReadTable<>(lake.files(table), source, ArticlePart.class));
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

  private static final class ListSeries extends DoFn<FilledSeries, Series> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(@Element FilledSeries filled, OutputReceiver<Series> out) {
      io.claimhouse.link.Series series = filled.series();
      out.output(
          new Series(
              series.seriesId(),
              series.label(),
              series.countedNoun(),
              series.subject(),
              series.placeCode(),
              series.unit(),
              series.perUnit(),
              Optional.empty(),
              series.kind(),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private static final class ListSeriesFigures extends DoFn<FilledSeries, SeriesFigure> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(@Element FilledSeries filled, OutputReceiver<SeriesFigure> out) {
      for (io.claimhouse.link.SeriesFigure figure : filled.figures()) {
        out.output(
            new SeriesFigure(
                figure.seriesId(),
                figure.figureId(),
                Role.valueOf(figure.role().name()),
                1,
                List.of("same_key")));
      }
    }
  }

  private static final class ListFigureLinks extends DoFn<FilledSeries, FigureLink> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(@Element FilledSeries filled, OutputReceiver<FigureLink> out) {
      filled.links().forEach(out::output);
    }
  }

  private static final class OriginTarget implements WriteTable.Target<ArticleOrigin> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<ArticleOrigin> table() {
      return ArticleOriginTable.TABLE;
    }

    @Override
    public String key(ArticleOrigin row) {
      return row.articleId();
    }
  }

  private static final class CitationTarget implements WriteTable.Target<Citation> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<Citation> table() {
      return CitationTable.TABLE;
    }

    @Override
    public String key(Citation row) {
      return String.join(
          "|", row.articleId(), row.claimId(), row.citedName(), row.cue().orElse(""));
    }
  }

  private static final class SeriesTarget implements WriteTable.Target<Series> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<Series> table() {
      return SeriesTable.TABLE;
    }

    @Override
    public String key(Series row) {
      return row.seriesId();
    }
  }

  private static final class SeriesFigureTarget implements WriteTable.Target<SeriesFigure> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<SeriesFigure> table() {
      return SeriesFigureTable.TABLE;
    }

    @Override
    public String key(SeriesFigure row) {
      return row.seriesId() + "|" + row.figureId();
    }
  }

  private static final class FigureLinkTarget implements WriteTable.Target<FigureLink> {
    private static final long serialVersionUID = 1L;

    @Override
    public LakeTable<FigureLink> table() {
      return FigureLinkTable.TABLE;
    }

    @Override
    public String key(FigureLink row) {
      return row.fromFigureId() + "|" + row.toFigureId();
    }
  }
}
