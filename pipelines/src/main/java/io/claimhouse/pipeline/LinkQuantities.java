package io.claimhouse.pipeline;

import io.claimhouse.lake.ArticleTermsTable;
import io.claimhouse.lake.Column;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.lake.LakeRow;
import io.claimhouse.lake.LakeTable;
import io.claimhouse.lake.MentionTable;
import io.claimhouse.link.quantity.FigureLink;
import io.claimhouse.link.quantity.Mention;
import io.claimhouse.link.quantity.NearSeries;
import io.claimhouse.link.quantity.QuantityLinker;
import io.claimhouse.link.quantity.Series;
import io.claimhouse.link.quantity.SeriesFigure;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.story.Story;
import io.claimhouse.link.story.StoryArticle;
import io.claimhouse.link.story.StoryLinker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Finds stories and quantities over all articles of the lake. One worker holds the small rows of
 * all of them and compares on all its processors; they never cross a shuffle.
 */
final class LinkQuantities extends PTransform<PBegin, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<Series> SERIES = new TupleTag<>("series") {};
  static final TupleTag<SeriesFigure> FIGURES = new TupleTag<>("figures") {};
  static final TupleTag<FigureLink> LINKS = new TupleTag<>("links") {};
  static final TupleTag<NearSeries> NEAR = new TupleTag<>("near") {};
  static final TupleTag<Story> STORIES = new TupleTag<>("stories") {};
  static final TupleTag<StoryArticle> STORY_ARTICLES = new TupleTag<>("story_articles") {};

  private final String lakeFolder;

  LinkQuantities(Lake lake) {
    this.lakeFolder = lake.folder().toString();
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    PCollectionTuple linked =
        begin
            .apply("OneLake", Create.of(lakeFolder).withCoder(StringUtf8Coder.of()))
            .apply(
                "LinkAll",
                ParDo.of(new LinkAll())
                    .withOutputTags(
                        SERIES,
                        TupleTagList.of(FIGURES)
                            .and(LINKS)
                            .and(NEAR)
                            .and(STORIES)
                            .and(STORY_ARTICLES)));
    linked.get(SERIES).setCoder(RecordCoder.of(Series.class));
    linked.get(FIGURES).setCoder(RecordCoder.of(SeriesFigure.class));
    linked.get(LINKS).setCoder(RecordCoder.of(FigureLink.class));
    linked.get(NEAR).setCoder(RecordCoder.of(NearSeries.class));
    linked.get(STORIES).setCoder(RecordCoder.of(Story.class));
    linked.get(STORY_ARTICLES).setCoder(RecordCoder.of(StoryArticle.class));
    return linked;
  }

  private static final class LinkAll extends DoFn<String, Series> {
    private static final long serialVersionUID = 1L;

    private final Counter leftOut = Metrics.counter(LinkQuantities.class, "pairs_left_out");

    @ProcessElement
    public void link(@Element String folder, MultiOutputReceiver out) throws IOException {
      Lake lake = new Lake(Path.of(folder));
      Map<String, KV<String, ArticleTerms>> standing = standing(lake);
      Map<String, ArticleTerms> articles = new TreeMap<>();
      standing.forEach((id, reading) -> articles.put(id, reading.getValue()));
      StoryLinker.Linked stories = new StoryLinker().link(articles.values());
      Map<String, String> storyOfArticle = new TreeMap<>();
      stories.articles().forEach(each -> storyOfArticle.put(each.articleId(), each.storyId()));
      QuantityLinker.Linked linked =
          QuantityLinker.fromSeeds().link(mentions(lake, standing), articles, storyOfArticle);
      leftOut.inc(linked.leftOut());
      linked.series().forEach(out.get(SERIES)::output);
      linked.figures().forEach(out.get(FIGURES)::output);
      linked.links().forEach(out.get(LINKS)::output);
      linked.near().forEach(out.get(NEAR)::output);
      stories.stories().forEach(out.get(STORIES)::output);
      stories.articles().forEach(out.get(STORY_ARTICLES)::output);
    }

    /** The reading that stands for each article, with its terms. */
    private static Map<String, KV<String, ArticleTerms>> standing(Lake lake) throws IOException {
      Map<String, List<KV<String, ArticleTerms>>> readings = new TreeMap<>();
      read(
          lake,
          ArticleTermsTable.TABLE,
          row ->
              readings
                  .computeIfAbsent(row.text("article_id"), id -> new ArrayList<>(1))
                  .add(KV.of(reading(row), ArticleTermsTable.read(row))));
      Map<String, KV<String, ArticleTerms>> standing = new TreeMap<>();
      readings.forEach(
          (id, all) -> Readings.standing(all).ifPresent(reading -> standing.put(id, reading)));
      return standing;
    }

    private static List<Mention> mentions(Lake lake, Map<String, KV<String, ArticleTerms>> standing)
        throws IOException {
      List<Mention> mentions = new ArrayList<>();
      read(
          lake,
          MentionTable.TABLE,
          row -> {
            KV<String, ArticleTerms> reading = standing.get(row.text("article_id"));
            if (reading != null && reading.getKey().equals(reading(row))) {
              mentions.add(MentionTable.read(row));
            }
          });
      return mentions;
    }

    private static String reading(LakeRow row) {
      return Readings.name(row.text("run_id"), row.text("extraction_id"));
    }

    private static void read(Lake lake, LakeTable<?> table, Consumer<LakeRow> to)
        throws IOException {
      List<String> columns = table.columns().stream().map(Column::name).toList();
      for (Path file : lake.files(table.name())) {
        LakeFileReader.read(file, table, columns, to);
      }
    }
  }
}
