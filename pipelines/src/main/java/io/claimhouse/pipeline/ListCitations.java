package io.claimhouse.pipeline;

import io.claimhouse.link.citation.Citation;
import io.claimhouse.link.citation.Citations;
import io.claimhouse.link.citation.CitingArticle;
import io.claimhouse.pipeline.LinkSources.CitingHead;
import io.claimhouse.pipeline.LinkSources.CitingPart;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Lists the outlets, agencies and documents that articles rest on. The parts of an article come
 * under its id, each with its reading; the reading that stands for the article counts.
 */
final class ListCitations
    extends PTransform<PCollection<KV<String, KV<String, CitingPart>>>, PCollection<Citation>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<Citation> expand(PCollection<KV<String, KV<String, CitingPart>>> parts) {
    return parts
        .apply("GroupByArticle", new GroupByPart<>())
        .apply("ListCitationsOfArticle", ParDo.of(new ListCitationsOfArticle()))
        .setCoder(RecordCoder.of(Citation.class));
  }

  private static final class ListCitationsOfArticle
      extends DoFn<KV<String, List<KV<String, CitingPart>>>, Citation> {
    private static final long serialVersionUID = 1L;

    private transient Citations citations;

    @Setup
    public void setUp() {
      citations = Citations.fromSeeds();
    }

    @ProcessElement
    public void list(
        @Element KV<String, List<KV<String, CitingPart>>> article, OutputReceiver<Citation> out) {
      List<KV<String, CitingPart>> heads =
          article.getValue().stream().filter(part -> part.getValue().head().isPresent()).toList();
      Optional<KV<String, CitingPart>> head = Readings.standing(heads);
      if (head.isEmpty()) {
        return;
      }
      CitingArticle citing =
          new CitingArticle(
              article.getKey(),
              head.get().getValue().head().flatMap(CitingHead::outletId),
              Readings.of(head.get().getKey(), article.getValue()).stream()
                  .flatMap(part -> part.claim().stream())
                  .toList());
      citations.of(citing).forEach(out::output);
    }
  }
}
