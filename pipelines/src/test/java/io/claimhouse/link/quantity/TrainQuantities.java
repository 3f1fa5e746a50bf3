package io.claimhouse.link.quantity;

import io.claimhouse.eval.QuantityGold;
import io.claimhouse.eval.QuantityGold.PlacedFigure;
import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.ArticleTermsTable;
import io.claimhouse.lake.FigureTable;
import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.lake.LakeTable;
import io.claimhouse.lake.MentionTable;
import io.claimhouse.lexicon.SeedTable;
import io.claimhouse.link.cluster.AverageLink;
import io.claimhouse.link.story.ArticleTerms;
import io.claimhouse.link.terms.TermReader;
import io.claimhouse.link.terms.TermWeights;
import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import io.claimhouse.text.Token;
import io.claimhouse.text.Tokenizer;
import io.claimhouse.training.GradientBoosting;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Learns when two mentions speak of one quantity, from annotated pairs. */
@SuppressWarnings("EnumOrdinal") // The trees go by the columns of the clues.
final class TrainQuantities {

  private TrainQuantities() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "terms" -> terms(lakes(args[1]), Path.of(args[2]));
      case "folds" -> new Training(args).folds();
      case "pairs" -> new Training(args).pairs(Path.of(args[args.length - 1]));
      case "train" -> new Training(args).train(Path.of(args[args.length - 1]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static List<Lake> lakes(String names) {
    return Stream.of(names.split(",")).map(Path::of).map(Lake::new).toList();
  }

  static void read(
      Lake lake, LakeTable<?> table, List<String> columns, Consumer<io.claimhouse.lake.LakeRow> to)
      throws IOException {
    for (Path file : lake.files(table.name())) {
      LakeFileReader.read(file, table, columns, to);
    }
  }

  /** Counts in how many articles each term stands. */
  private static void terms(List<Lake> lakes, Path file) throws IOException {
    TermReader reader = TermReader.fromSeeds();
    Map<String, Integer> counts = new TreeMap<>();
    int[] articles = {0};
    for (Lake lake : lakes) {
      read(
          lake,
          ArticleTable.TABLE,
          List.of("article_id", "body", "language"),
          row -> {
            if (!row.maybeText("language").orElse("en").startsWith("en")) {
              return;
            }
            articles[0]++;
            String body = row.text("body");
            List<Block> blocks = new ArrayList<>();
            int from = 0;
            for (String line : body.split("\n", -1)) {
              if (!line.isBlank()) {
                blocks.add(new Block(new Span(from, from + line.length()), Block.Kind.PARAGRAPH));
              }
              from += line.length() + 1;
            }
            List<List<Token>> sentences = new ArrayList<>();
            for (Sentence sentence : SentenceSplitter.split(body, blocks)) {
              sentences.add(Tokenizer.tokenize(body, sentence.span()));
            }
            Set<String> names = reader.names(sentences);
            Set<String> here = new HashSet<>();
            sentences.forEach(s -> reader.read(s, names).forEach(term -> here.add(term.key())));
            here.forEach(term -> counts.merge(term, 1, Integer::sum));
          });
    }
    StringBuilder csv = new StringBuilder();
    csv.append(
        "# How rare terms are in the news: weight is the natural logarithm of articles over"
            + " articles with the term\nterm,weight\n");
    counts.forEach(
        (term, count) -> {
          if (count >= 4 && !term.contains(",") && !term.contains("\"")) {
            csv.append(
                String.format(
                    Locale.ROOT, "%s,%.1f%n", term, Math.log((double) articles[0] / count)));
          }
        });
    Files.writeString(file, csv);
    System.out.println(articles[0] + " articles, " + counts.size() + " terms");
  }

  private static final String AMBIGUOUS = "";

  /** One lake with its mentions. */
  static final class Corpus {
    final Map<String, ArticleTerms> articles = new HashMap<>();
    final List<Mention> mentions = new ArrayList<>();
    final Map<String, String> bodies = new HashMap<>();
    final Map<String, String> articleOfFile = new HashMap<>();
    final Map<String, List<PlacedFigure>> figures = new HashMap<>();
    final Map<String, String> sentences = new HashMap<>();

    void add(Lake lake) throws IOException {
      read(
          lake,
          ArticleTermsTable.TABLE,
          ArticleTermsTable.TABLE.columns().stream().map(c -> c.name()).toList(),
          row -> {
            ArticleTerms terms = ArticleTermsTable.read(row);
            articles.put(terms.articleId(), terms);
          });
      Set<String> seen = new HashSet<>();
      read(
          lake,
          MentionTable.TABLE,
          MentionTable.TABLE.columns().stream().map(c -> c.name()).toList(),
          row -> {
            Mention mention = MentionTable.read(row);
            if (seen.add(mention.figureId())) {
              mentions.add(mention);
            }
          });
      read(
          lake,
          ArticleTable.TABLE,
          List.of("article_id", "item_uri", "body"),
          row -> {
            String uri = row.text("item_uri");
            String name = uri.substring(uri.lastIndexOf('/') + 1);
            // Files of one name in two folders cannot be told apart by a standoff row.
            boolean isFirst = !articleOfFile.containsKey(name);
            articleOfFile.put(name, isFirst ? row.text("article_id") : AMBIGUOUS);
            bodies.put(row.text("article_id"), row.text("body"));
          });
      read(
          lake,
          FigureTable.TABLE,
          List.of("figure_id", "article_id", "char_start", "char_end", "kind"),
          row -> {
            if (!Set.of("date", "ordinal").contains(row.text("kind"))) {
              figures
                  .computeIfAbsent(row.text("article_id"), id -> new ArrayList<>())
                  .add(
                      new PlacedFigure(
                          row.text("figure_id"),
                          row.integer("char_start"),
                          row.integer("char_end")));
            }
          });
    }

    Optional<String> figureOf(QuantityGold.Row row) {
      String article = articleOfFile.get(row.document());
      return article == null
          ? Optional.empty()
          : QuantityGold.find(row, bodies.get(article), figures.getOrDefault(article, List.of()));
    }
  }

  /** A gold with its corpus. */
  static final class GoldSet {
    final String name;
    final Corpus corpus = new Corpus();
    final List<QuantityGold.Row> rows = new ArrayList<>();
    final List<Optional<String>> figureOf = new ArrayList<>();
    List<Described> ordered;
    final Map<String, Integer> index = new HashMap<>();

    GoldSet(String name, Lake lake, Path files, List<Path> golds, TermWeights weights)
        throws IOException {
      this.name = name;
      corpus.add(lake);
      for (Path gold : golds) {
        for (QuantityGold.Row row : QuantityGold.read(gold, files)) {
          if (row.lineNumber() != 0) {
            rows.add(row);
          }
        }
      }
      rows.forEach(row -> figureOf.add(corpus.figureOf(row)));
      Map<String, String> stories = new HashMap<>();
      new io.claimhouse.link.story.StoryLinker()
          .link(corpus.articles.values())
          .articles()
          .forEach(each -> stories.put(each.articleId(), each.storyId()));
      ordered = QuantityLinker.describe(corpus.mentions, corpus.articles, stories, weights);
      for (int i = 0; i < ordered.size(); i++) {
        index.put(ordered.get(i).figureId(), i);
      }
    }
  }

  private static final class Training {
    final TermWeights weights = TermWeights.fromSeeds();
    final List<GoldSet> sets = new ArrayList<>();
    final double threshold = Double.parseDouble(System.getProperty("threshold", "0.45"));
    final GradientBoosting.Shape shape =
        new GradientBoosting.Shape(
            Integer.getInteger("trees", 250), Integer.getInteger("leaves", 5), 0.12, 0.6);

    /** args: command, then for each set name:lake:files:gold+gold. */
    Training(String[] args) throws IOException {
      for (int i = 1; i < args.length; i++) {
        String[] parts = args[i].split(":", -1);
        if (parts.length < 4) {
          continue;
        }
        sets.add(
            new GoldSet(
                parts[0],
                new Lake(Path.of(parts[1])),
                Path.of(parts[2]),
                Stream.of(parts[3].split("\\+")).map(Path::of).toList(),
                weights));
      }
      for (int i = 1; i < args.length; i++) {
        if (args[i].startsWith("judged=")) {
          readJudged(Path.of(args[i].substring(7)));
        }
      }
    }

    QuantityLinker linker(PairTrees trees) {
      return new QuantityLinker(
          weights,
          trees,
          new AverageLink(threshold, threshold),
          Catalogue.fromSeeds(),
          io.claimhouse.lexicon.Gazetteer.fromSeeds());
    }

    /** Rows to learn from. */
    static final class Rows {
      final List<float[]> rows = new ArrayList<>();
      final List<Boolean> same = new ArrayList<>();
      final List<Float> weight = new ArrayList<>();

      void add(float[] row, boolean isSame, double w) {
        rows.add(row);
        same.add(isSame);
        weight.add((float) w);
      }
    }

    /** A judged pair of a set's mentions. */
    record Judged(int one, int other, boolean same, String group) {}

    final Map<String, List<Judged>> judged = new HashMap<>();

    void readJudged(Path file) throws IOException {
      Map<String, GoldSet> byName = new HashMap<>();
      sets.forEach(set -> byName.put(set.name, set));
      Map<String, Map<String, Integer>> places = new HashMap<>();
      for (GoldSet set : sets) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < set.ordered.size(); i++) {
          Described each = set.ordered.get(i);
          at.put(each.articleId() + "|" + each.mention.charStart(), i);
        }
        places.put(set.name, at);
      }
      int lost = 0;
      for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
        String[] cells = line.split("\t", -1);
        GoldSet set = byName.get(cells[0]);
        if (set == null) {
          continue;
        }
        Map<String, Integer> at = places.get(set.name);
        Integer one = at.get(set.corpus.articleOfFile.get(cells[1]) + "|" + cells[2]);
        Integer other = at.get(set.corpus.articleOfFile.get(cells[3]) + "|" + cells[4]);
        if (one == null || other == null) {
          lost++;
          continue;
        }
        String group =
            set.name.equals("ecb")
                ? cells[1].replaceAll("ecb.*", "")
                : "judged" + Math.floorMod(cells[1].hashCode(), 10);
        judged
            .computeIfAbsent(set.name, n -> new ArrayList<>())
            .add(new Judged(one, other, cells[5].equals("1"), group));
      }
      System.out.println("judged pairs lost: " + lost);
    }

    /** The group that is held out together: a topic's both stories, or a quantity. */
    static String group(QuantityGold.Row row) {
      int colon = row.quantity().indexOf(": ");
      return colon < 0
          ? row.quantity().replaceAll("\\..*", "")
          : row.quantity().substring(0, colon).replaceAll("ecb(plus)?$", "");
    }

    void collect(GoldSet set, java.util.function.Predicate<String> isLearned, Rows to) {
      List<Integer> at = new ArrayList<>();
      List<QuantityGold.Row> of = new ArrayList<>();
      for (int i = 0; i < set.rows.size(); i++) {
        QuantityGold.Row row = set.rows.get(i);
        Optional<Integer> index = set.figureOf.get(i).map(set.index::get);
        if (index.isPresent() && isLearned.test(group(row))) {
          at.add(index.get());
          of.add(row);
        }
      }
      boolean isStory = set.name.equals("ecb");
      long positives = 0;
      for (int i = 0; i < at.size(); i++) {
        for (int j = 0; j < i; j++) {
          Described a = set.ordered.get(at.get(i));
          Described b = set.ordered.get(at.get(j));
          if (a == b || Forbidden.between(a, b).isPresent()) {
            continue;
          }
          boolean same = of.get(i).quantity().equals(of.get(j).quantity());
          boolean sameStory = group(of.get(i)).equals(group(of.get(j)));
          positives += same ? 1 : 0;
          float[] evidence = PairEvidence.of(a, b);
          boolean sameValue = evidence[Clue.VALUE_DIGITS.column()] > 0;
          // What shares its value is easily one quantity; the others teach more.
          double weight =
              same
                  ? sameValue ? 1 : Double.parseDouble(System.getProperty("pw", "1"))
                  : sameValue
                      ? Double.parseDouble(System.getProperty("nw", "1"))
                      : sameStory || !isStory ? 1 : 0.3;
          to.add(evidence, same, weight);
        }
      }
      // Hard negatives of the open world: what meets a marked mention in a block and is of another
      // story. In stories annotated in full everything unmarked is another quantity too.
      Set<Integer> marked = new HashSet<>(at);
      long[] candidates = QuantityLinker.blocks(set.ordered, set.corpus.articles, weights).pairs();
      int negatives = 0;
      for (long pair : candidates) {
        int one = (int) (pair >> 32);
        int other = (int) pair;
        if (marked.contains(one) == marked.contains(other)) {
          continue;
        }
        Described a = set.ordered.get(one);
        Described b = set.ordered.get(other);
        if (Forbidden.between(a, b).isPresent()) {
          continue;
        }
        if (isStory) {
          negatives++;
          to.add(PairEvidence.of(a, b), false, 0.5);
        }
      }
      int taken = 0;
      for (Judged pair : judged.getOrDefault(set.name, List.of())) {
        Described a = set.ordered.get(pair.one());
        Described b = set.ordered.get(pair.other());
        if (isLearned.test(pair.group()) && Forbidden.between(a, b).isEmpty()) {
          taken++;
          to.add(
              PairEvidence.of(a, b),
              pair.same(),
              Double.parseDouble(System.getProperty("jw", "12")));
        }
      }
      if (Boolean.getBoolean("verbose")) {
        System.out.printf(
            "%s: %d mentions, %d positive pairs, %d open negatives, %d judged%n",
            set.name, at.size(), positives, negatives, taken);
      }
    }

    PairTrees grow(Rows rows) throws IOException {
      boolean[] same = new boolean[rows.rows.size()];
      float[] weight = new float[same.length];
      for (int i = 0; i < same.length; i++) {
        same[i] = rows.same.get(i);
        weight[i] = rows.weight.get(i);
      }
      List<List<GradientBoosting.Node>> trees =
          new GradientBoosting(rows.rows, same, weight).grow(shape);
      return PairTrees.of(SeedTable.parse("trees", new StringReader(csv(trees))));
    }

    static String csv(List<List<GradientBoosting.Node>> trees) {
      StringBuilder csv = new StringBuilder("tree,node,clue,at_most,then,otherwise,score\n");
      for (int t = 0; t < trees.size(); t++) {
        for (int n = 0; n < trees.get(t).size(); n++) {
          GradientBoosting.Node node = trees.get(t).get(n);
          csv.append(
              node.column() < 0
                  ? String.format(Locale.ROOT, "%d,%d,,,,,%.4f%n", t, n, node.score())
                  : String.format(
                      Locale.ROOT,
                      "%d,%d,%s,%s,%d,%d,%n",
                      t,
                      n,
                      Clue.values()[node.column()],
                      Float.toString(node.atMost()),
                      node.then(),
                      node.otherwise()));
        }
      }
      return csv.toString();
    }

    void folds() throws IOException {
      int folds = 5;
      TreeSet<String> groups = new TreeSet<>();
      sets.forEach(set -> set.rows.forEach(row -> groups.add(group(row))));
      judged.values().forEach(all -> all.forEach(pair -> groups.add(pair.group())));
      Map<String, int[]> table = new TreeMap<>();
      List<String> all = new ArrayList<>(groups);
      Map<String, List<QuantityGold.Row>> held = new TreeMap<>();
      Map<String, List<Optional<String>>> figures = new TreeMap<>();
      Map<String, Map<String, String>> series = new TreeMap<>();
      for (int fold = 0; fold < folds; fold++) {
        Set<String> out = new HashSet<>();
        for (int i = fold; i < all.size(); i += folds) {
          out.add(all.get(i));
        }
        Rows rows = new Rows();
        for (GoldSet set : sets) {
          collect(set, group -> !out.contains(group), rows);
        }
        PairTrees trees = grow(rows);
        for (GoldSet set : sets) {
          for (Judged pair : judged.getOrDefault(set.name, List.of())) {
            if (out.contains(pair.group())) {
              double p =
                  linker(trees)
                      .probability(set.ordered.get(pair.one()), set.ordered.get(pair.other()));
              for (double t : new double[] {0.3, 0.5, 0.7, 0.8}) {
                int[] counts = table.computeIfAbsent(set.name + " " + t, n -> new int[3]);
                counts[0] += p >= t && pair.same() ? 1 : 0;
                counts[1] += p >= t ? 1 : 0;
                counts[2] += pair.same() ? 1 : 0;
              }
            }
          }
          Map<String, String> seriesOf = link(set, trees);
          for (Judged pair : judged.getOrDefault(set.name, List.of())) {
            if (out.contains(pair.group())) {
              String a = seriesOf.get(set.ordered.get(pair.one()).figureId());
              String b = seriesOf.get(set.ordered.get(pair.other()).figureId());
              boolean together = a != null && a.equals(b);
              int[] counts = table.computeIfAbsent(set.name + " clustered", n -> new int[3]);
              counts[0] += together && pair.same() ? 1 : 0;
              counts[1] += together ? 1 : 0;
              counts[2] += pair.same() ? 1 : 0;
            }
          }
          for (int i = 0; i < set.rows.size(); i++) {
            if (out.contains(group(set.rows.get(i)))) {
              held.computeIfAbsent(set.name, n -> new ArrayList<>()).add(set.rows.get(i));
              figures.computeIfAbsent(set.name, n -> new ArrayList<>()).add(set.figureOf.get(i));
            }
          }
          String prefix = fold + " ";
          Map<String, String> to = series.computeIfAbsent(set.name, n -> new HashMap<>());
          for (int i = 0; i < set.rows.size(); i++) {
            if (out.contains(group(set.rows.get(i)))) {
              set.figureOf
                  .get(i)
                  .ifPresent(
                      id -> {
                        String own = seriesOf.get(id);
                        if (own != null) {
                          to.put(id, prefix + own);
                        }
                      });
            }
          }
        }
      }
      table.forEach(
          (name, c) ->
              System.out.printf(
                  Locale.ROOT,
                  "judged %s: precision %.3f recall %.3f of %d%n",
                  name,
                  (double) c[0] / Math.max(1, c[1]),
                  (double) c[0] / Math.max(1, c[2]),
                  c[2]));
      for (GoldSet set : sets) {
        if (held.get(set.name) == null) {
          continue;
        }
        System.out.println(
            set.name
                + " "
                + show(
                    QuantityGold.score(
                        held.get(set.name), figures.get(set.name), series.get(set.name))));
        Map<String, Map<String, Integer>> mixed = new TreeMap<>();
        for (int i = 0; i < held.get(set.name).size(); i++) {
          String quantity = held.get(set.name).get(i).quantity();
          figures
              .get(set.name)
              .get(i)
              .map(series.get(set.name)::get)
              .ifPresent(
                  id ->
                      mixed
                          .computeIfAbsent(id, none -> new TreeMap<>())
                          .merge(quantity, 1, Integer::sum));
        }
        mixed.values().removeIf(quantities -> quantities.size() < 2);
        System.out.println("   mixed: " + mixed);
        Map<String, List<Integer>> byGroup = new TreeMap<>();
        for (int i = 0; i < held.get(set.name).size(); i++) {
          byGroup.computeIfAbsent(group(held.get(set.name).get(i)), g -> new ArrayList<>()).add(i);
        }
        byGroup.forEach(
            (g, at) -> {
              System.out.println(
                  "   "
                      + g
                      + " "
                      + at.size()
                      + " "
                      + show(
                          QuantityGold.score(
                              at.stream().map(held.get(set.name)::get).toList(),
                              at.stream().map(figures.get(set.name)::get).toList(),
                              series.get(set.name))));
            });
      }
    }

    Map<String, String> link(GoldSet set, PairTrees trees) {
      QuantityLinker linker = linker(trees);
      long start = System.nanoTime();
      List<int[]> clusters =
          linker.cluster(
              set.ordered,
              linker.weigh(
                  set.ordered,
                  QuantityLinker.blocks(set.ordered, set.corpus.articles, weights).pairs()));
      Map<String, String> seriesOf = new HashMap<>();
      int multi = 0;
      int inMulti = 0;
      for (int[] cluster : clusters) {
        long outlets =
            Arrays.stream(cluster)
                .mapToObj(i -> set.corpus.articles.get(set.ordered.get(i).articleId()).publisher())
                .distinct()
                .count();
        if (outlets > 1) {
          multi++;
          inMulti += cluster.length;
        }
        for (int i : cluster) {
          seriesOf.put(set.ordered.get(i).figureId(), "s" + cluster[0]);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s: %d mentions, %d clusters, %d of two outlets holding %d (%.3f), %.1f s%n",
          set.name,
          set.ordered.size(),
          clusters.size(),
          multi,
          inMulti,
          (double) inMulti / set.ordered.size(),
          (System.nanoTime() - start) / 1e9);
      return seriesOf;
    }

    static String show(Map<String, Double> measures) {
      StringBuilder out = new StringBuilder();
      measures.forEach(
          (name, value) -> out.append(String.format(Locale.ROOT, "%s %.3f  ", name, value)));
      return out.toString();
    }

    /** Draws pairs for readers to judge, as many of each range of probability. */
    void pairs(Path to) throws IOException {
      PairTrees trees = PairTrees.fromSeeds();
      double[] bounds = {0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};
      int each = Integer.getInteger("each", 55);
      StringBuilder text = new StringBuilder();
      StringBuilder keys = new StringBuilder("set\tdoc\tstart\tother_doc\tother_start\n");
      int number = 0;
      java.util.Random random = new java.util.Random(Integer.getInteger("seed", 7));
      for (GoldSet set : sets) {
        Map<String, String> fileOf = new HashMap<>();
        set.corpus.articleOfFile.forEach((file, article) -> fileOf.put(article, file));
        QuantityLinker linker = linker(trees);
        List<List<long[]>> strata = new ArrayList<>();
        for (int i = 1; i < bounds.length; i++) {
          strata.add(new ArrayList<>());
        }
        for (long pair : QuantityLinker.blocks(set.ordered, set.corpus.articles, weights).pairs()) {
          int one = (int) (pair >> 32);
          int other = (int) pair;
          Described a = set.ordered.get(one);
          Described b = set.ordered.get(other);
          if (a.articleId().equals(b.articleId())
              || a.article.cosine(b.article) > 0.9
              || Forbidden.between(a, b).isPresent()) {
            continue;
          }
          double p = linker.probability(a, b);
          for (int i = 1; i < bounds.length; i++) {
            if (p >= bounds[i - 1] && p < bounds[i]) {
              strata.get(i - 1).add(new long[] {one, other});
            }
          }
        }
        List<long[]> drawn = new ArrayList<>();
        for (List<long[]> stratum : strata) {
          java.util.Collections.shuffle(stratum, random);
          Map<Long, Integer> uses = new HashMap<>();
          int taken = 0;
          for (long[] pair : stratum) {
            if (taken == each) {
              break;
            }
            if (uses.merge(pair[0], 1, Integer::sum) <= 2
                && uses.merge(pair[1], 1, Integer::sum) <= 2) {
              drawn.add(pair);
              taken++;
            }
          }
          System.out.println(set.name + " " + stratum.size());
        }
        java.util.Collections.shuffle(drawn, random);
        for (long[] pair : drawn) {
          number++;
          Described a = set.ordered.get((int) pair[0]);
          Described b = set.ordered.get((int) pair[1]);
          text.append("## pair ").append(number).append('\n');
          text.append("A ").append(show(set, a)).append('\n');
          text.append("B ").append(show(set, b)).append("\n\n");
          keys.append(set.name)
              .append('\t')
              .append(fileOf.get(a.articleId()))
              .append('\t')
              .append(a.mention.charStart())
              .append('\t')
              .append(fileOf.get(b.articleId()))
              .append('\t')
              .append(b.mention.charStart())
              .append('\n');
        }
      }
      Files.writeString(to, text.toString());
      Files.writeString(Path.of(to + ".keys"), keys.toString());
    }

    static String show(GoldSet set, Described each) {
      ArticleTerms head = set.corpus.articles.get(each.articleId());
      String body = set.corpus.bodies.get(each.articleId());
      PlacedFigure figure =
          set.corpus.figures.get(each.articleId()).stream()
              .filter(f -> f.figureId().equals(each.figureId()))
              .findFirst()
              .orElseThrow();
      int start = body.offsetByCodePoints(0, figure.start());
      int end = body.offsetByCodePoints(0, figure.end());
      int from = Math.max(body.lastIndexOf('\n', start) + 1, start - 320);
      int to = body.indexOf('\n', end);
      to = Math.min(to < 0 ? body.length() : to, end + 280);
      return "["
          + head.title().orElse("").replace('\n', ' ')
          + " | "
          + head.publisher().orElse("?")
          + " | "
          + head.publishedDate().map(Object::toString).orElse("?")
          + "] "
          + body.substring(from, start)
          + "\u27e6"
          + body.substring(start, end)
          + "\u27e7"
          + body.substring(end, to);
    }

    void train(Path file) throws IOException {
      Rows rows = new Rows();
      for (GoldSet set : sets) {
        collect(set, group -> true, rows);
      }
      boolean[] same = new boolean[rows.rows.size()];
      float[] weight = new float[same.length];
      for (int i = 0; i < same.length; i++) {
        same[i] = rows.same.get(i);
        weight[i] = rows.weight.get(i);
      }
      Files.writeString(file, csv(new GradientBoosting(rows.rows, same, weight).grow(shape)));
    }
  }
}
