package io.claimhouse.pipeline;

import io.claimhouse.link.ArticleOrigin;
import io.claimhouse.link.ArticleSignature;
import io.claimhouse.link.Bands;
import io.claimhouse.link.Capture;
import io.claimhouse.link.Likeness;
import io.claimhouse.link.Origins;
import io.claimhouse.link.Revisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Finds the origin of each article's text. Candidates meet in the bands of their signatures, so the
 * work grows with the corpus; only the few pairs that prove alike go to the one worker that puts
 * them in order.
 */
public final class FindOrigins
    extends PTransform<PCollection<ArticleSignature>, PCollection<ArticleOrigin>> {

  private static final long serialVersionUID = 1L;

  /** Where all pairs that are alike meet. */
  private static final String ONE_PLACE = "";

  private static final StringUtf8Coder TEXT = StringUtf8Coder.of();
  private static final RecordCoder<ArticleSignature> SIGNATURE =
      RecordCoder.of(ArticleSignature.class);
  private static final RecordCoder<Likeness> LIKENESS = RecordCoder.of(Likeness.class);

  @Override
  public PCollection<ArticleOrigin> expand(PCollection<ArticleSignature> signatures) {
    PCollection<Likeness> revisions =
        signatures
            .apply("KeyByAddress", ParDo.of(new KeyByAddress()))
            .setCoder(KvCoder.of(TEXT, SIGNATURE))
            .apply("GroupByAddress", GroupByKey.create())
            .apply("FindRevisions", ParDo.of(new FindRevisions()))
            .setCoder(LIKENESS);

    PCollectionTuple byBody =
        signatures
            .apply("KeyByBody", ParDo.of(new KeyByBody()))
            .setCoder(KvCoder.of(TEXT, SIGNATURE))
            .apply("GroupByBody", GroupByKey.create())
            .apply(
                "FindIdentical",
                ParDo.of(new FindIdentical())
                    .withOutputTags(FindIdentical.FIRST, TupleTagList.of(FindIdentical.IDENTICAL)));
    PCollection<Likeness> identical = byBody.get(FindIdentical.IDENTICAL).setCoder(LIKENESS);
    PCollection<ArticleSignature> firsts = byBody.get(FindIdentical.FIRST).setCoder(SIGNATURE);

    PCollection<Likeness> near = findNear(firsts);

    PCollection<KV<String, ArticleOrigin>> copies =
        PCollectionList.of(revisions)
            .and(identical)
            .and(near)
            .apply("AllLikenesses", Flatten.pCollections())
            .apply("ToOnePlace", ParDo.of(new ToOnePlace()))
            .setCoder(KvCoder.of(TEXT, LIKENESS))
            .apply("GatherLikenesses", GroupByKey.create())
            .apply("ResolveOrigins", ParDo.of(new ResolveOrigins()))
            .setCoder(KvCoder.of(TEXT, RecordCoder.of(ArticleOrigin.class)));

    PCollection<KV<String, String>> all =
        signatures
            .apply("ListArticles", ParDo.of(new ListArticles()))
            .setCoder(KvCoder.of(TEXT, TEXT));
    return KeyedPCollectionTuple.of(GiveEachItsOrigin.ARTICLE, all)
        .and(GiveEachItsOrigin.COPY, copies)
        .apply("JoinOrigins", CoGroupByKey.create())
        .apply("GiveEachItsOrigin", ParDo.of(new GiveEachItsOrigin()))
        .setCoder(RecordCoder.of(ArticleOrigin.class));
  }

  private static PCollection<Likeness> findNear(PCollection<ArticleSignature> firsts) {
    PCollection<KV<String, String>> pairs =
        firsts
            .apply("SpreadOverBands", ParDo.of(new SpreadOverBands()))
            .setCoder(KvCoder.of(TEXT, RecordCoder.of(Bands.Member.class)))
            .apply("GroupByBand", GroupByKey.create())
            .apply("PairCandidates", ParDo.of(new PairCandidates()))
            .setCoder(KvCoder.of(TEXT, TEXT))
            .apply("DropRepeatedPairs", Distinct.create());

    PCollection<KV<String, ArticleSignature>> texts =
        firsts.apply("KeyById", ParDo.of(new KeyById())).setCoder(KvCoder.of(TEXT, SIGNATURE));

    PCollection<KV<String, ArticleSignature>> ones =
        KeyedPCollectionTuple.of(BringOne.OTHER_ID, pairs)
            .and(BringOne.TEXT_OF_ONE, texts)
            .apply("JoinOne", CoGroupByKey.create())
            .apply("BringOne", ParDo.of(new BringOne()))
            .setCoder(KvCoder.of(TEXT, SIGNATURE));

    return KeyedPCollectionTuple.of(ComparePairs.ONE, ones)
        .and(ComparePairs.OTHER, texts)
        .apply("JoinOther", CoGroupByKey.create())
        .apply("ComparePairs", ParDo.of(new ComparePairs()))
        .setCoder(LIKENESS);
  }

  private static final class KeyByAddress
      extends DoFn<ArticleSignature, KV<String, ArticleSignature>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(
        @Element ArticleSignature article, OutputReceiver<KV<String, ArticleSignature>> out) {
      Revisions.key(article).ifPresent(key -> out.output(KV.of(key, article.withoutMinhash())));
    }
  }

  private static final class FindRevisions
      extends DoFn<KV<String, Iterable<ArticleSignature>>, Likeness> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void find(
        @Element KV<String, Iterable<ArticleSignature>> captures, OutputReceiver<Likeness> out) {
      Revisions.among(listOf(captures.getValue())).forEach(out::output);
    }
  }

  private static final class KeyByBody
      extends DoFn<ArticleSignature, KV<String, ArticleSignature>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(
        @Element ArticleSignature article, OutputReceiver<KV<String, ArticleSignature>> out) {
      if (article.isComparable()) {
        out.output(KV.of(article.text().bodyHash(), article));
      }
    }
  }

  private static final class FindIdentical
      extends DoFn<KV<String, Iterable<ArticleSignature>>, ArticleSignature> {
    private static final long serialVersionUID = 1L;
    static final TupleTag<ArticleSignature> FIRST = new TupleTag<>("first") {};
    static final TupleTag<Likeness> IDENTICAL = new TupleTag<>("identical") {};

    @ProcessElement
    public void find(
        @Element KV<String, Iterable<ArticleSignature>> sameBody, MultiOutputReceiver out) {
      Map<Capture, ArticleSignature> byCapture = new HashMap<>();
      for (ArticleSignature article : sameBody.getValue()) {
        byCapture.put(article.capture(), article);
      }
      out.get(FIRST).output(byCapture.get(Origins.first(byCapture.keySet())));
      Origins.identical(byCapture.keySet()).forEach(out.get(IDENTICAL)::output);
    }
  }

  private static final class SpreadOverBands
      extends DoFn<ArticleSignature, KV<String, Bands.Member>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void spread(
        @Element ArticleSignature article, OutputReceiver<KV<String, Bands.Member>> out) {
      Bands.Member member = Bands.Member.of(article);
      Bands.keys(article.text()).forEach(key -> out.output(KV.of(key, member)));
    }
  }

  private static final class PairCandidates
      extends DoFn<KV<String, Iterable<Bands.Member>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final Counter hotBands = Metrics.counter(FindOrigins.class, "hot_bands");
    private final Counter pairs = Metrics.counter(FindOrigins.class, "candidate_pairs");

    @ProcessElement
    public void pair(
        @Element KV<String, Iterable<Bands.Member>> band, OutputReceiver<KV<String, String>> out) {
      List<Bands.Member> members = listOf(band.getValue());
      if (Bands.isHot(members.size())) {
        hotBands.inc();
      }
      for (Bands.Pair pair : Bands.pairs(members)) {
        pairs.inc();
        out.output(KV.of(pair.one(), pair.other()));
      }
    }
  }

  private static final class KeyById extends DoFn<ArticleSignature, KV<String, ArticleSignature>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(
        @Element ArticleSignature article, OutputReceiver<KV<String, ArticleSignature>> out) {
      out.output(KV.of(article.articleId(), article.withoutMinhash()));
    }
  }

  private static final class BringOne
      extends DoFn<KV<String, CoGbkResult>, KV<String, ArticleSignature>> {
    private static final long serialVersionUID = 1L;
    static final TupleTag<String> OTHER_ID = new TupleTag<>("other_id");
    static final TupleTag<ArticleSignature> TEXT_OF_ONE = new TupleTag<>("text_of_one");

    @ProcessElement
    public void bring(
        @Element KV<String, CoGbkResult> one, OutputReceiver<KV<String, ArticleSignature>> out) {
      ArticleSignature text = one.getValue().getOnly(TEXT_OF_ONE);
      one.getValue().getAll(OTHER_ID).forEach(other -> out.output(KV.of(other, text)));
    }
  }

  private static final class ComparePairs extends DoFn<KV<String, CoGbkResult>, Likeness> {
    private static final long serialVersionUID = 1L;
    static final TupleTag<ArticleSignature> ONE = new TupleTag<>("one");
    static final TupleTag<ArticleSignature> OTHER = new TupleTag<>("other");

    @ProcessElement
    public void compare(@Element KV<String, CoGbkResult> pairs, OutputReceiver<Likeness> out) {
      ArticleSignature other = pairs.getValue().getOnly(OTHER);
      for (ArticleSignature one : pairs.getValue().getAll(ONE)) {
        Likeness.between(one, other).ifPresent(out::output);
      }
    }
  }

  private static final class ToOnePlace extends DoFn<Likeness, KV<String, Likeness>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(@Element Likeness likeness, OutputReceiver<KV<String, Likeness>> out) {
      out.output(KV.of(ONE_PLACE, likeness));
    }
  }

  private static final class ResolveOrigins
      extends DoFn<KV<String, Iterable<Likeness>>, KV<String, ArticleOrigin>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void resolve(
        @Element KV<String, Iterable<Likeness>> all,
        OutputReceiver<KV<String, ArticleOrigin>> out) {
      for (ArticleOrigin origin : Origins.resolve(listOf(all.getValue()))) {
        out.output(KV.of(origin.articleId(), origin));
      }
    }
  }

  private static final class ListArticles extends DoFn<ArticleSignature, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(@Element ArticleSignature article, OutputReceiver<KV<String, String>> out) {
      out.output(KV.of(article.articleId(), ""));
    }
  }

  private static final class GiveEachItsOrigin
      extends DoFn<KV<String, CoGbkResult>, ArticleOrigin> {
    private static final long serialVersionUID = 1L;
    static final TupleTag<String> ARTICLE = new TupleTag<>("article");
    static final TupleTag<ArticleOrigin> COPY = new TupleTag<>("copy");

    @ProcessElement
    public void give(@Element KV<String, CoGbkResult> article, OutputReceiver<ArticleOrigin> out) {
      Optional<ArticleOrigin> found = Optional.ofNullable(article.getValue().getOnly(COPY, null));
      out.output(found.orElseGet(() -> ArticleOrigin.original(article.getKey())));
    }
  }

  private static <T> List<T> listOf(Iterable<T> values) {
    List<T> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }
}
