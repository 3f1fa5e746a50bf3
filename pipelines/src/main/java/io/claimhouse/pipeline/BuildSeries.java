package io.claimhouse.pipeline;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ComparabilityReader;
import io.claimhouse.link.ComparableFigure;
import io.claimhouse.link.PlaceNames;
import io.claimhouse.link.SeriesBuilder;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import io.claimhouse.link.StoryPlaces;
import io.claimhouse.link.Telling;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Brings comparable figures together and links them. Those whose place only their story tells are
 * first brought together with what else was told in their time.
 */
final class BuildSeries extends PTransform<PCollection<ArticleFacts>, PCollection<FilledSeries>> {

  private static final long serialVersionUID = 1L;

  private static final TupleTag<KV<String, ComparableFigure>> PLACED =
      new TupleTag<>("placed") {
        private static final long serialVersionUID = 1L;
      };

  private static final TupleTag<KV<String, Astray>> ASTRAY =
      new TupleTag<>("astray") {
        private static final long serialVersionUID = 1L;
      };

  private static final TupleTag<KV<String, Telling>> TOLD =
      new TupleTag<>("told") {
        private static final long serialVersionUID = 1L;
      };

  @Override
  public PCollection<FilledSeries> expand(PCollection<ArticleFacts> articles) {
    PCollectionTuple read =
        articles.apply(
            "ReadComparability",
            ParDo.of(new ReadComparability())
                .withOutputTags(PLACED, TupleTagList.of(ASTRAY).and(TOLD)));
    KvCoder<String, ComparableFigure> figures =
        KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(ComparableFigure.class));
    KvCoder<String, Astray> parts = KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(Astray.class));
    PCollection<KV<String, Astray>> places =
        read.get(TOLD)
            .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(Telling.class)))
            .apply("GroupBySpan", new GroupByPart<>())
            .apply("FindPlaces", ParDo.of(new FindPlaces()))
            .setCoder(parts);
    PCollection<KV<String, ComparableFigure>> settled =
        PCollectionList.of(read.get(ASTRAY).setCoder(parts))
            .and(places)
            .apply("FiguresAndPlaces", Flatten.pCollections())
            .apply("GroupByArticle", new GroupByPart<>())
            .apply("SettlePlaces", ParDo.of(new SettlePlaces()))
            .setCoder(figures);
    return PCollectionList.of(read.get(PLACED).setCoder(figures))
        .and(settled)
        .apply("AllFigures", Flatten.pCollections())
        .apply("GroupBySeriesKey", new GroupByPart<>())
        .apply("FillSeries", ParDo.of(new FillSeries()))
        .setCoder(RecordCoder.of(FilledSeries.class));
  }

  private static final class ReadComparability
      extends DoFn<ArticleFacts, KV<String, ComparableFigure>> {
    private static final long serialVersionUID = 1L;

    private transient ComparabilityReader reader;

    @Setup
    public void setUp() {
      reader = new ComparabilityReader(Synonyms.fromSeeds(), PlaceNames.fromSeeds());
    }

    @ProcessElement
    public void read(@Element ArticleFacts article, MultiOutputReceiver out) {
      List<ComparableFigure> figures = reader.read(article);
      for (ComparableFigure figure : figures) {
        if (StoryPlaces.isAstray(figure)) {
          out.get(ASTRAY).output(KV.of(figure.articleId(), Astray.of(figure.withoutClues())));
        } else {
          out.get(PLACED).output(KV.of(figure.key().text(), figure));
        }
      }
      for (Telling telling : StoryPlaces.tellings(figures)) {
        for (String span : StoryPlaces.spans(telling)) {
          out.get(TOLD).output(KV.of(span, telling));
        }
      }
    }
  }

  /** A figure that is astray, or what was found for its article. */
  private record Astray(Optional<ComparableFigure> figure, Optional<StoryPlaces.Found> event) {

    static Astray of(ComparableFigure figure) {
      return new Astray(Optional.of(figure), Optional.empty());
    }

    static Astray of(StoryPlaces.Found event) {
      return new Astray(Optional.empty(), Optional.of(event));
    }
  }

  private static final class FindPlaces
      extends DoFn<KV<String, List<Telling>>, KV<String, Astray>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void find(
        @Element KV<String, List<Telling>> span, OutputReceiver<KV<String, Astray>> out) {
      for (StoryPlaces.Found event : StoryPlaces.find(span.getValue())) {
        out.output(KV.of(event.articleId(), Astray.of(event)));
      }
    }
  }

  private static final class SettlePlaces
      extends DoFn<KV<String, List<Astray>>, KV<String, ComparableFigure>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void settle(
        @Element KV<String, List<Astray>> article,
        OutputReceiver<KV<String, ComparableFigure>> out) {
      List<Astray> parts = article.getValue();
      for (ComparableFigure figure :
          StoryPlaces.settle(
              parts.stream().flatMap(part -> part.figure().stream()).toList(),
              parts.stream().flatMap(part -> part.event().stream()).toList())) {
        out.output(KV.of(figure.key().text(), figure));
      }
    }
  }

  private static final class FillSeries
      extends DoFn<KV<String, List<ComparableFigure>>, FilledSeries> {
    private static final long serialVersionUID = 1L;

    private transient SeriesBuilder builder;

    @Setup
    public void setUp() {
      builder = new SeriesBuilder(Synonyms.fromSeeds(), PlaceNames.fromSeeds());
    }

    @ProcessElement
    public void fill(
        @Element KV<String, List<ComparableFigure>> figures, OutputReceiver<FilledSeries> out) {
      builder.build(figures.getValue()).forEach(out::output);
    }
  }
}
