package io.claimhouse.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.document.Content;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.Hint;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Limits;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.document.SkipRule;
import io.claimhouse.eval.ShingleScore;
import io.claimhouse.eval.TextEval;
import io.claimhouse.model.Article;
import io.claimhouse.training.GradientBoosting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns {@code seeds/model/main_text.csv} from annotated pages. Not a test; run it with {@code
 * benchmarks/train-main-text}.
 *
 * <p>With {@code folds}, sites are dealt into five parts and each part is read with trees that
 * learned from the other four: what is printed is how well the trees read sites that they never
 * saw. With a file's name, the trees that learned from all pages are written there.
 */
public final class TrainMainText {

  private static final GradientBoosting.Shape SHAPE = new GradientBoosting.Shape(36, 20, 0.27, 0.6);
  private static final int FOLDS = 5;

  /** A page of which only some segments are annotated tells less than one annotated throughout. */
  private static final double SEGMENTS_WEIGHT = 0.3;

  private TrainMainText() {}

  /** A page and its blocks worth judging. */
  private record Example(
      String set, String site, JsonNode labels, PageWalk walk, List<Sample> samples) {}

  /** A block, its evidence, and what the page's annotation says of it. */
  private static final class Sample {
    private int at;
    private float[] evidence;
    private boolean inText;

    /** How much it counts; 0 where the annotation does not say. */
    private float weight;
  }

  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String set : args[0].split(",", -1)) {
      examples.addAll(read(Path.of(set)));
    }
    if (args[1].equals("folds")) {
      crossValidate(examples);
    } else {
      write(train(examples), Path.of(args[1]));
    }
  }

  private static List<Example> read(Path set) throws IOException {
    List<Example> examples = new ArrayList<>();
    ArticleReader articles = ArticleReader.fromSeeds();
    Domains domains = Domains.fromSeeds();
    Boilerplate boilerplate = Boilerplate.fromSeeds();
    RuleReader rules = new RuleReader(boilerplate);
    JsonNode truth = new ObjectMapper().readTree(set.resolve("ground-truth.json").toFile());
    for (var entry : truth.properties()) {
      JsonNode labels = entry.getValue();
      if (!labels.has("articleBody") && !labels.has("with")) {
        continue;
      }
      ParsedDocument document = page(set.resolve(labels.path("file").asText()), labels);
      if (!(document.content() instanceof Content.Page page)) {
        continue;
      }
      Optional<Article> article = articles.read(document);
      PageWalk walk = new PageWalk(boilerplate).walk(page.dom().body());
      if (walk.blocks().isEmpty()) {
        continue;
      }
      Clues clues =
          new Clues(
              article.flatMap(Article::title).orElse(""),
              article.flatMap(Article::description).orElse(""),
              JsonLd.of(page.index()).text("articleBody"));
      BlockEvidence evidence = new BlockEvidence(walk, boilerplate, clues, rules.read(walk, clues));
      String host = Urls.host(labels.path("url").asText("")).orElse(entry.getKey());
      examples.add(
          example(set.getFileName().toString(), domains.registered(host), labels, walk, evidence));
    }
    return examples;
  }

  private static ParsedDocument page(Path file, JsonNode labels) throws IOException {
    List<ParsedDocument> found = new ArrayList<>();
    new DocumentReader(Limits.DEFAULT).read(InputFile.of(file), SkipRule.NONE, found::add);
    ParsedDocument page =
        found.stream()
            .filter(document -> document.content() instanceof Content.Page)
            .findFirst()
            .orElse(found.get(0));
    return new ParsedDocument(
        page.facts(),
        page.content(),
        List.of(new Hint("sidecar", "url", labels.path("url").asText("x"))));
  }

  private static Example example(
      String set, String site, JsonNode labels, PageWalk walk, BlockEvidence evidence) {
    Annotation annotation = Annotation.of(labels);
    List<Sample> samples = new ArrayList<>();
    double whole = 1;
    for (int i = 0; i < walk.blocks().size(); i++) {
      String text = walk.blocks().get(i).text();
      double share = annotation.share(text);
      Sample sample = new Sample();
      sample.at = i;
      sample.inText = share >= 0.5;
      sample.weight = (float) annotation.weight(text, share);
      whole += sample.inText ? sample.weight : 0;
      if (evidence.isWorthJudging(i)) {
        sample.evidence = evidence.of(i);
        samples.add(sample);
      }
    }
    for (Sample sample : samples) {
      double share = Math.min(1, sample.weight / whole);
      sample.weight = (float) (annotation.isWhole() ? share : SEGMENTS_WEIGHT * share);
    }
    return new Example(set, site, labels, walk, samples);
  }

  private static List<List<GradientBoosting.Node>> train(Collection<Example> examples) {
    List<Sample> samples =
        examples.stream().flatMap(e -> e.samples().stream()).filter(s -> s.weight > 0).toList();
    boolean[] positive = new boolean[samples.size()];
    float[] weight = new float[samples.size()];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = samples.get(i).inText;
      weight[i] = samples.get(i).weight;
    }
    List<float[]> rows = samples.stream().map(s -> s.evidence).toList();
    return new GradientBoosting(rows, positive, weight).grow(SHAPE);
  }

  private static void crossValidate(List<Example> examples) {
    Map<String, double[]> sums = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      List<Example> others = examples.stream().filter(e -> fold(e) != part).toList();
      List<List<GradientBoosting.Node>> trees = train(others);
      examples.stream().filter(e -> fold(e) == part).forEach(e -> tally(e, trees, sums));
    }
    sums.forEach(
        (set, s) ->
            System.out.printf(
                Locale.ROOT,
                "%-20s pages %4.0f  text_f1 %.4f  precision %.4f  recall %.4f  segment_f1 %.4f%n",
                set,
                s[4],
                ShingleScore.harmonic(s[0] / s[1], s[2] / s[3]),
                s[0] / s[1],
                s[2] / s[3],
                2 * s[5] / Math.max(1, 2 * s[5] + s[6] + s[7])));
  }

  private static int fold(Example example) {
    return Math.floorMod(example.site().hashCode() * 31 + 7, FOLDS * 101) % FOLDS;
  }

  private static void tally(
      Example example, List<List<GradientBoosting.Node>> trees, Map<String, double[]> sums) {
    BitSet kept = new BitSet();
    for (Sample sample : example.samples()) {
      if (GradientBoosting.score(trees, sample.evidence) > MainText.LEAST_SCORE) {
        kept.set(sample.at);
      }
    }
    StringBuilder text = new StringBuilder();
    MainText.withoutCopies(example.walk(), kept).stream()
        .forEach(i -> text.append(example.walk().blocks().get(i).text()).append('\n'));
    double[] sum = sums.computeIfAbsent(example.set(), set -> new double[8]);
    sum[4]++;
    if (example.labels().has("articleBody")) {
      String reference = TextEval.reference(example.labels(), text.toString());
      ShingleScore score = ShingleScore.of(reference, text.toString());
      sum[0] += score.isPredicted() ? score.precision() : 0;
      sum[1] += score.isPredicted() ? 1 : 0;
      sum[2] += score.isExpected() ? score.recall() : 0;
      sum[3] += score.isExpected() ? 1 : 0;
    } else {
      String folded = fold(text.toString());
      for (JsonNode segment : example.labels().path("with")) {
        sum[folded.contains(fold(segment.asText())) ? 5 : 7]++;
      }
      for (JsonNode segment : example.labels().path("without")) {
        sum[6] += folded.contains(fold(segment.asText())) ? 1 : 0;
      }
    }
  }

  private static String fold(String text) {
    return text.replaceAll("(?U)\\s+", " ").trim();
  }

  private static void write(List<List<GradientBoosting.Node>> trees, Path file) throws IOException {
    try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, "UTF-8")) {
      List<String> names = Stream.of(Evidence.values()).map(Evidence::name).toList();
      out.print("tree,node,evidence,at_most,then,otherwise,score\n");
      for (int t = 0; t < trees.size(); t++) {
        List<GradientBoosting.Node> tree = trees.get(t);
        for (int n = 0; n < tree.size(); n++) {
          GradientBoosting.Node node = tree.get(n);
          out.print(
              node.column() < 0
                  ? String.format(Locale.ROOT, "%d,%d,,,,,%.4f\n", t, n, node.score())
                  : String.format(
                      Locale.ROOT,
                      "%d,%d,%s,%s,%d,%d,\n",
                      t,
                      n,
                      names.get(node.column()),
                      Float.toString(node.atMost()),
                      node.then(),
                      node.otherwise()));
        }
      }
    }
  }

  /** What a page's annotation says of a block. */
  private static final class Annotation {

    private final boolean whole;
    private final Set<List<String>> shingles = new HashSet<>();
    private final Set<List<String>> optional = new HashSet<>();
    private final Set<List<String>> lines = new HashSet<>();
    private final String joined;
    private final List<String> with = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    private Annotation(JsonNode labels) {
      whole = labels.has("articleBody");
      String text = labels.path("articleBody").asText();
      for (JsonNode summary : labels.path("summary")) {
        optional.addAll(ShingleScore.shingles(ShingleScore.tokens(summary.asText())).keySet());
      }
      for (JsonNode paragraph : labels.path("body")) {
        if (paragraph.asText().startsWith("[") && paragraph.asText().endsWith("]")) {
          optional.addAll(ShingleScore.shingles(ShingleScore.tokens(paragraph.asText())).keySet());
        }
      }
      List<String> tokens = ShingleScore.tokens(text);
      joined = " " + String.join(" ", tokens) + " ";
      shingles.addAll(ShingleScore.shingles(tokens).keySet());
      for (String line : text.split("\n", -1)) {
        lines.add(ShingleScore.tokens(line));
      }
      labels.path("with").forEach(segment -> with.add(fold(segment.asText())));
      labels.path("without").forEach(segment -> without.add(fold(segment.asText())));
    }

    static Annotation of(JsonNode labels) {
      return new Annotation(labels);
    }

    boolean isWhole() {
      return whole;
    }

    /** The share of a block that belongs to the text; 0.5 where the annotation does not say. */
    double share(String block) {
      if (!whole) {
        String text = fold(block);
        boolean in = with.stream().anyMatch(s -> !s.isEmpty() && text.contains(s));
        boolean out = without.stream().anyMatch(s -> !s.isEmpty() && text.contains(s));
        return in == out ? 0.5 : in ? 1 : 0;
      }
      List<String> tokens = ShingleScore.tokens(block);
      if (tokens.isEmpty()) {
        return 0.5;
      }
      if (tokens.size() < 4) {
        if (lines.contains(tokens)) {
          return 1;
        }
        return joined.contains(" " + String.join(" ", tokens) + " ") ? 0.5 : 0;
      }
      Set<List<String>> own = ShingleScore.shingles(tokens).keySet();
      long free = own.stream().filter(optional::contains).count();
      if (2 * free >= own.size() && !optional.isEmpty()) {
        return 0.5;
      }
      return (double) own.stream().filter(shingles::contains).count() / own.size();
    }

    double weight(String block, double share) {
      return (ShingleScore.tokens(block).size() + 2) * Math.abs(2 * share - 1);
    }
  }
}
