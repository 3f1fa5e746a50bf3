package io.claimhouse.pipeline;

import io.claimhouse.link.copies.ArticleOrigin;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.copies.Bands;
import io.claimhouse.link.copies.Capture;
import io.claimhouse.link.copies.Likeness;
import io.claimhouse.link.copies.Origins;
import io.claimhouse.link.copies.Revisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
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
  private static final RecordCoder<ArticleOrigin> ORIGIN = RecordCoder.of(ArticleOrigin.class);
  private static final RecordCoder<Side> SIDE = RecordCoder.of(Side.class);

  @Override
  public PCollection<ArticleOrigin> expand(PCollection<ArticleSignature> signatures) {
    PCollection<Likeness> revisions =
        signatures
            .apply("KeyByAddress", ParDo.of(new KeyByAddress()))
            .setCoder(KvCoder.of(TEXT, SIGNATURE))
            .apply("GroupByAddress", new GroupByPart<>())
            .apply("FindRevisions", ParDo.of(new FindRevisions()))
            .setCoder(LIKENESS);

    PCollectionTuple byBody =
        signatures
            .apply("KeyByBody", ParDo.of(new KeyByBody()))
            .setCoder(KvCoder.of(TEXT, SIGNATURE))
            .apply("GroupByBody", new GroupByPart<>())
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
            .apply("GatherLikenesses", new GroupByPart<>())
            .apply("ResolveOrigins", ParDo.of(new ResolveOrigins()))
            .setCoder(KvCoder.of(TEXT, ORIGIN));

    PCollection<KV<String, ArticleOrigin>> all =
        signatures
            .apply("ListArticles", ParDo.of(new ListArticles()))
            .setCoder(KvCoder.of(TEXT, ORIGIN));
    return PCollectionList.of(all)
        .and(copies)
        .apply("AllOrigins", Flatten.pCollections())
        .apply("GroupOrigins", new GroupByPart<>())
        .apply("GiveEachItsOrigin", ParDo.of(new GiveEachItsOrigin()))
        .setCoder(ORIGIN);
  }

  private static PCollection<Likeness> findNear(PCollection<ArticleSignature> firsts) {
    PCollection<KV<String, Side>> pairs =
        firsts
            .apply("SpreadOverBands", ParDo.of(new SpreadOverBands()))
            .setCoder(KvCoder.of(TEXT, RecordCoder.of(Bands.Member.class)))
            .apply("GroupByBand", new GroupByPart<>())
            .apply("PairCandidates", ParDo.of(new PairCandidates()))
            .setCoder(KvCoder.of(TEXT, SIDE));

    PCollection<KV<String, Side>> texts =
        firsts.apply("KeyById", ParDo.of(new KeyById())).setCoder(KvCoder.of(TEXT, SIDE));

    PCollection<KV<String, Side>> ones =
        PCollectionList.of(pairs)
            .and(texts)
            .apply("PairsAndTexts", Flatten.pCollections())
            .apply("GroupByOne", new GroupByPart<>())
            .apply("BringOne", ParDo.of(new BringOne()))
            .setCoder(KvCoder.of(TEXT, SIDE));

    return PCollectionList.of(ones)
        .and(texts)
        .apply("OnesAndTexts", Flatten.pCollections())
        .apply("GroupByOther", new GroupByPart<>())
        .apply("ComparePairs", ParDo.of(new ComparePairs()))
        .setCoder(LIKENESS);
  }

  /**
   * What meets under an article's id: its own text, or one that it is to be compared with.
   *
   * @param otherId the article to compare with, while its text is not yet at hand
   * @param text the article's own text, or the other's
   * @param isOther whether {@code text} is the other's
   */
  private record Side(Optional<String> otherId, Optional<ArticleSignature> text, boolean isOther) {

    static Side toCompareWith(String otherId) {
      return new Side(Optional.of(otherId), Optional.empty(), true);
    }

    static Side own(ArticleSignature text) {
      return new Side(Optional.empty(), Optional.of(text), false);
    }

    static Side other(ArticleSignature text) {
      return new Side(Optional.empty(), Optional.of(text), true);
    }

    static ArticleSignature ownText(List<Side> sides) {
      return sides.stream()
          .filter(side -> !side.isOther())
          .findFirst()
          .flatMap(Side::text)
          .orElseThrow(() -> new IllegalStateException("a pair without its text"));
    }
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
      extends DoFn<KV<String, List<ArticleSignature>>, Likeness> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void find(
        @Element KV<String, List<ArticleSignature>> captures, OutputReceiver<Likeness> out) {
      Revisions.among(captures.getValue()).forEach(out::output);
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
      extends DoFn<KV<String, List<ArticleSignature>>, ArticleSignature> {
    private static final long serialVersionUID = 1L;
    static final TupleTag<ArticleSignature> FIRST = new TupleTag<>("first") {};
    static final TupleTag<Likeness> IDENTICAL = new TupleTag<>("identical") {};

    @ProcessElement
    public void find(
        @Element KV<String, List<ArticleSignature>> sameBody, MultiOutputReceiver out) {
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
      extends DoFn<KV<String, List<Bands.Member>>, KV<String, Side>> {
    private static final long serialVersionUID = 1L;

    private final Counter hotBands = Metrics.counter(FindOrigins.class, "hot_bands");

    @ProcessElement
    public void pair(
        @Element KV<String, List<Bands.Member>> band, OutputReceiver<KV<String, Side>> out) {
      List<Bands.Member> members = band.getValue();
      if (Bands.isHot(members.size())) {
        hotBands.inc();
      }
      for (Bands.Pair pair : Bands.pairs(members)) {
        out.output(KV.of(pair.one(), Side.toCompareWith(pair.other())));
      }
    }
  }

  private static final class KeyById extends DoFn<ArticleSignature, KV<String, Side>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(@Element ArticleSignature article, OutputReceiver<KV<String, Side>> out) {
      out.output(KV.of(article.articleId(), Side.own(article.withoutMinhash())));
    }
  }

  /** Sends an article's text to those it is to be compared with, once to each. */
  private static final class BringOne extends DoFn<KV<String, List<Side>>, KV<String, Side>> {
    private static final long serialVersionUID = 1L;

    private final Counter pairs = Metrics.counter(FindOrigins.class, "candidate_pairs");

    @ProcessElement
    public void bring(@Element KV<String, List<Side>> sides, OutputReceiver<KV<String, Side>> out) {
      Side text = Side.other(Side.ownText(sides.getValue()));
      sides.getValue().stream()
          .flatMap(side -> side.otherId().stream())
          .distinct()
          .sorted()
          .forEach(
              other -> {
                pairs.inc();
                out.output(KV.of(other, text));
              });
    }
  }

  private static final class ComparePairs extends DoFn<KV<String, List<Side>>, Likeness> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void compare(@Element KV<String, List<Side>> sides, OutputReceiver<Likeness> out) {
      ArticleSignature own = Side.ownText(sides.getValue());
      for (Side side : sides.getValue()) {
        if (side.isOther()) {
          side.text().flatMap(text -> Likeness.between(text, own)).ifPresent(out::output);
        }
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
      extends DoFn<KV<String, List<Likeness>>, KV<String, ArticleOrigin>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void resolve(
        @Element KV<String, List<Likeness>> all, OutputReceiver<KV<String, ArticleOrigin>> out) {
      for (ArticleOrigin origin : Origins.resolve(all.getValue())) {
        out.output(KV.of(origin.articleId(), origin));
      }
    }
  }

  private static final class ListArticles
      extends DoFn<ArticleSignature, KV<String, ArticleOrigin>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(
        @Element ArticleSignature article, OutputReceiver<KV<String, ArticleOrigin>> out) {
      out.output(KV.of(article.articleId(), ArticleOrigin.original(article.articleId())));
    }
  }

  /** What was found for an article, or else the article itself. */
  private static final class GiveEachItsOrigin
      extends DoFn<KV<String, List<ArticleOrigin>>, ArticleOrigin> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void give(
        @Element KV<String, List<ArticleOrigin>> article, OutputReceiver<ArticleOrigin> out) {
      ArticleOrigin itself = ArticleOrigin.original(article.getKey());
      out.output(
          article.getValue().stream()
              .filter(origin -> !origin.equals(itself))
              .findFirst()
              .orElse(itself));
    }
  }
}
