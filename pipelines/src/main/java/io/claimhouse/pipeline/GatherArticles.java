package io.claimhouse.pipeline;

import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ClaimFacts;
import io.claimhouse.link.FigureFacts;
import io.claimhouse.pipeline.LinkSources.ArticleHead;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/** Brings the claims and figures of each article together, of the reading that stands for it. */
final class GatherArticles
    extends PTransform<KeyedPCollectionTuple<String>, PCollection<ArticleFacts>> {

  private static final long serialVersionUID = 1L;

  private static final TupleTag<KV<String, ArticleHead>> HEAD = new TupleTag<>("head");
  private static final TupleTag<KV<String, ClaimFacts>> CLAIM = new TupleTag<>("claim");
  private static final TupleTag<KV<String, FigureFacts>> FIGURE = new TupleTag<>("figure");

  /** The three collections, by article id, as this transform takes them. */
  static KeyedPCollectionTuple<String> of(
      PCollection<KV<String, KV<String, ArticleHead>>> heads,
      PCollection<KV<String, KV<String, ClaimFacts>>> claims,
      PCollection<KV<String, KV<String, FigureFacts>>> figures) {
    return KeyedPCollectionTuple.of(HEAD, heads).and(CLAIM, claims).and(FIGURE, figures);
  }

  @Override
  public PCollection<ArticleFacts> expand(KeyedPCollectionTuple<String> parts) {
    return parts
        .apply("GroupByArticle", CoGroupByKey.create())
        .apply("GatherArticle", ParDo.of(new GatherArticle()))
        .setCoder(RecordCoder.of(ArticleFacts.class));
  }

  private static final class GatherArticle extends DoFn<KV<String, CoGbkResult>, ArticleFacts> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void gather(@Element KV<String, CoGbkResult> article, OutputReceiver<ArticleFacts> out) {
      CoGbkResult parts = article.getValue();
      Optional<KV<String, ArticleHead>> head = Readings.standing(parts.getAll(HEAD));
      head.ifPresent(
          standing ->
              out.output(
                  new ArticleFacts(
                      article.getKey(),
                      standing.getValue().outletId(),
                      standing.getValue().publishedDate(),
                      Readings.of(standing.getKey(), parts.getAll(CLAIM)),
                      Readings.of(standing.getKey(), parts.getAll(FIGURE)))));
    }
  }
}
