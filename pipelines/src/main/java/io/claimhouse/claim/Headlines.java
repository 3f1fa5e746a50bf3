package io.claimhouse.claim;

import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that an article's headline and summaries add to its text. What they state and the text
 * does not would be lost, and every claim's span counts in the body: so such a line stands at the
 * end of the body, as a block that says what it is.
 */
public final class Headlines {

  /**
   * A sentence of a headline or summary.
   *
   * @param kind {@link Block.Kind#HEADLINE} or {@link Block.Kind#SUMMARY}
   * @param text its characters
   */
  public record Line(Block.Kind kind, String text) {}

  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Headlines() {}

  /**
   * The sentences of the title, the subtitle and the description, in this order, without those that
   * stand word for word in the text or in one before: publishers fill them from the first
   * paragraph, often cut off.
   */
  public static List<Line> of(Article article) {
    StringBuilder known = new StringBuilder(words(article.mainText()));
    List<Line> lines = new ArrayList<>();
    add(article.title(), Block.Kind.HEADLINE, known, lines);
    add(article.subtitle(), Block.Kind.SUMMARY, known, lines);
    add(article.description(), Block.Kind.SUMMARY, known, lines);
    return lines;
  }

  private static void add(
      Optional<String> text, Block.Kind kind, StringBuilder known, List<Line> lines) {
    String line = text.orElse("").replaceAll("\\s+", " ").strip();
    List<Block> block = List.of(new Block(new Span(0, line.length()), kind));
    for (Sentence sentence : SentenceSplitter.split(line, block)) {
      String words = words(sentence.span().of(line));
      if (known.indexOf(words) < 0) {
        known.append(words);
        lines.add(new Line(kind, sentence.span().of(line)));
      }
    }
  }

  /** A text of which no blocks are known has a paragraph in each line. */
  private static void addParagraphs(StringBuilder body, List<Block> blocks) {
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf("\n", start);
      end = end < 0 ? body.length() : end;
      blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      start = end + 1;
    }
  }

  /** The words alone, each between spaces: marks, quotes and cuts do not tell two texts apart. */
  private static String words(String text) {
    String words = NOT_LETTER_OR_DIGIT.matcher(text).replaceAll(" ").strip();
    return ' ' + words.toLowerCase(Locale.ROOT) + ' ';
  }

  /** The article with its main text and these lines behind it for a body. */
  public static Article append(Article article, List<Line> lines) {
    StringBuilder body = new StringBuilder(article.mainText());
    List<Block> blocks = new ArrayList<>(article.mainBlocks());
    if (blocks.isEmpty()) {
      addParagraphs(body, blocks);
    }
    for (Line line : lines) {
      int start = body.append('\n').length();
      body.append(line.text());
      blocks.add(new Block(new Span(start, body.length()), line.kind()));
    }
    return article.withBody(body.toString(), blocks);
  }
}
