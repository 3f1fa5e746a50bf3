package io.claimhouse.pipeline;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ComparabilityReader;
import io.claimhouse.link.ComparableFigure;
import io.claimhouse.link.PlaceNames;
import io.claimhouse.link.SeriesBuilder;
import io.claimhouse.link.SeriesBuilder.FilledSeries;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Brings comparable figures together and links them. */
final class BuildSeries extends PTransform<PCollection<ArticleFacts>, PCollection<FilledSeries>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<FilledSeries> expand(PCollection<ArticleFacts> articles) {
    return articles
        .apply("ReadComparability", ParDo.of(new ReadComparability()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(ComparableFigure.class)))
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
    public void read(
        @Element ArticleFacts article, OutputReceiver<KV<String, ComparableFigure>> out) {
      for (ComparableFigure figure : reader.read(article)) {
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
