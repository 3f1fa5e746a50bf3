package io.claimhouse.bench;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.claim.ClaimExtractor;
import io.claimhouse.claim.Restatements;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputException;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.InputLister;
import io.claimhouse.document.Limits;
import io.claimhouse.document.SkipRule;
import io.claimhouse.figure.FigureContext;
import io.claimhouse.figure.FigureExtractor;
import io.claimhouse.model.Article;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Sentence;
import io.claimhouse.text.OpenNlpTagger;
import io.claimhouse.text.SentenceSplitter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How many sentences of real English articles a core reads figures from, without and with the
 * part-of-speech model, beside sentences that hold no digit and no figure; what the claims cost on
 * top of the figures; and that the time grows with the text and no faster. {@code
 * benchmarks/figures} runs it.
 */
final class FigureBenchmark {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final int MOST_ARTICLES = 600;

  /** The thread's processor time, so that the load of the machine does not count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private FigureBenchmark() {}

  private record Line(String body, Sentence sentence, FigureContext context) {

    boolean hasDigit() {
      return sentence.span().of(body).chars().anyMatch(Character::isDigit);
    }
  }

  /**
   * Measures.
   *
   * @param args a folder of raw articles
   */
  public static void main(String[] args) throws IOException, InputException {
    List<Article> articles = articles(args[0]);
    FigureExtractor plain = FigureExtractor.fromSeeds(Optional.empty());
    FigureExtractor tagged = FigureExtractor.fromSeeds(Optional.of(OpenNlpTagger.english()));
    List<Line> all = new ArrayList<>();
    List<Line> telling = new ArrayList<>();
    List<Line> silent = new ArrayList<>();
    for (Article article : articles) {
      FigureContext context =
          new FigureContext(article.published(), article.language(), Optional.empty());
      for (Sentence sentence : SentenceSplitter.split(article.body(), article.blocks())) {
        Line line = new Line(article.body(), sentence, context);
        all.add(line);
        if (count(plain, line) > 0) {
          telling.add(line);
        } else if (!line.hasDigit()) {
          silent.add(line);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d sentences: %d with a figure, %d with neither figure nor digit%n",
        articles.size(),
        all.size(),
        telling.size(),
        silent.size());
    report("split into sentences", all.size(), () -> split(articles));
    report("all", all.size(), () -> count(plain, all));
    report("with a figure", telling.size(), () -> count(plain, telling));
    report("neither figure nor digit", silent.size(), () -> count(plain, silent));
    report("all, tagged", all.size(), () -> count(tagged, all));
    report("with a figure, tagged", telling.size(), () -> count(tagged, telling));
    List<Read> read = read(articles, tagged);
    ClaimExtractor claims = ClaimExtractor.fromSeeds();
    Restatements restatements = Restatements.fromSeeds();
    report("claims of all", all.size(), () -> claims(claims, restatements, read));
    for (int repeats : new int[] {2_000, 20_000}) {
      String text = "7,(a1 and ".repeat(repeats);
      Line line =
          new Line(text, SentenceSplitter.split(text, List.of()).get(0), FigureContext.NONE);
      report("one of " + text.length() + " chars", 1, () -> count(plain, List.of(line)));
    }
  }

  private static List<Article> articles(String folder) throws IOException, InputException {
    ArticleReader reader = ArticleReader.fromSeeds();
    DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    List<Article> articles = new ArrayList<>();
    List<InputFile> files = new InputLister().add(folder).files();
    int step = Math.max(1, files.size() / MOST_ARTICLES);
    for (int i = 0; i < files.size(); i += step) {
      documents.read(
          files.get(i),
          SkipRule.NONE,
          document ->
              reader
                  .read(document)
                  .filter(article -> article.language().orElse("").startsWith("en"))
                  .ifPresent(articles::add));
    }
    return articles;
  }

  /** An article of which all is known but its claims. */
  private record Read(Article article, List<Sentence> sentences, List<Figure> figures) {}

  private static List<Read> read(List<Article> articles, FigureExtractor extractor) {
    List<Read> read = new ArrayList<>();
    for (Article article : articles) {
      FigureContext context =
          new FigureContext(article.published(), article.language(), Optional.empty());
      List<Sentence> sentences = SentenceSplitter.split(article.body(), article.blocks());
      List<Figure> figures = new ArrayList<>();
      for (Sentence sentence : sentences) {
        figures.addAll(extractor.extract(article.body(), sentence, context));
      }
      read.add(new Read(article, sentences, figures));
    }
    return read;
  }

  private static int claims(ClaimExtractor extractor, Restatements restatements, List<Read> read) {
    return read.stream()
        .map(one -> claims(extractor, restatements, one))
        .mapToInt(List::size)
        .sum();
  }

  private static List<Claim> claims(ClaimExtractor extractor, Restatements restatements, Read one) {
    return restatements.mark(
        extractor.extract(one.article.body(), one.sentences, one.figures), one.article);
  }

  private static int split(List<Article> articles) {
    return articles.stream()
        .mapToInt(article -> SentenceSplitter.split(article.body(), article.blocks()).size())
        .sum();
  }

  private static int count(FigureExtractor extractor, List<Line> lines) {
    ToIntFunction<Line> figures = line -> count(extractor, line);
    return lines.stream().mapToInt(figures).sum();
  }

  private static int count(FigureExtractor extractor, Line line) {
    return extractor.extract(line.body(), line.sentence(), line.context()).size();
  }

  private interface Work {
    int run();
  }

  private static void report(String name, int sentences, Work work) {
    double[] seconds = new double[ROUNDS];
    int found = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      found = work.run();
      double took = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
      if (round >= 0) {
        seconds[round] = took;
      }
    }
    Arrays.sort(seconds);
    double median = seconds[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "%-26s %10.0f sentences/s  %8.1f ms  (%d found)%n",
        name,
        sentences / median,
        1000 * median,
        found);
  }
}
