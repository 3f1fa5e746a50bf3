package io.claimhouse.pipeline;

import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ClaimFacts;
import io.claimhouse.pipeline.LinkSources.ArticleHead;
import io.claimhouse.pipeline.LinkSources.ArticlePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Brings the claims and figures of each article together, of the reading that stands for it. The
 * parts come under their article's id, each with its reading.
 */
final class GatherArticles
    extends PTransform<
        PCollection<KV<String, KV<String, ArticlePart>>>, PCollection<ArticleFacts>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<ArticleFacts> expand(PCollection<KV<String, KV<String, ArticlePart>>> parts) {
    return parts
        .apply("GroupByArticle", new GroupByPart<>())
        .apply("GatherArticle", ParDo.of(new GatherArticle()))
        .setCoder(RecordCoder.of(ArticleFacts.class));
  }

  private static final class GatherArticle
      extends DoFn<KV<String, List<KV<String, ArticlePart>>>, ArticleFacts> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void gather(
        @Element KV<String, List<KV<String, ArticlePart>>> article,
        OutputReceiver<ArticleFacts> out) {
      List<KV<String, ArticlePart>> heads =
          article.getValue().stream().filter(part -> part.getValue().head().isPresent()).toList();
      Optional<String> reading = Readings.standing(heads).map(KV::getKey);
      if (reading.isEmpty()) {
        return;
      }
      List<ArticlePart> parts = Readings.of(reading.get(), article.getValue());
      List<ClaimFacts> claims = parts.stream().flatMap(part -> part.claim().stream()).toList();
      Set<String> claimIds = claims.stream().map(ClaimFacts::claimId).collect(Collectors.toSet());
      ArticleHead head = parts.stream().flatMap(p -> p.head().stream()).findFirst().orElseThrow();
      out.output(
          new ArticleFacts(
              article.getKey(),
              head.title(),
              head.outletId(),
              head.language(),
              head.outletCountry(),
              head.publishedDate(),
              claims,
              parts.stream()
                  .flatMap(part -> part.figure().stream())
                  .filter(figure -> claimIds.contains(figure.claimId()))
                  .toList()));
    }
  }
}
