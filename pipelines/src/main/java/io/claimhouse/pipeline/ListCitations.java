package io.claimhouse.pipeline;

import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.citation.Citation;
import io.claimhouse.link.citation.Citations;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Lists the outlets, agencies and documents that articles rest on. */
final class ListCitations extends PTransform<PCollection<ArticleFacts>, PCollection<Citation>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<Citation> expand(PCollection<ArticleFacts> articles) {
    return articles
        .apply("ListCitationsOfArticle", ParDo.of(new ListCitationsOfArticle()))
        .setCoder(RecordCoder.of(Citation.class));
  }

  private static final class ListCitationsOfArticle extends DoFn<ArticleFacts, Citation> {
    private static final long serialVersionUID = 1L;

    private transient Citations citations;

    @Setup
    public void setUp() {
      citations = Citations.fromSeeds();
    }

    @ProcessElement
    public void list(@Element ArticleFacts article, OutputReceiver<Citation> out) {
      citations.of(article).forEach(out::output);
    }
  }
}
