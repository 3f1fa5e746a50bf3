package io.claimhouse.claim;

import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.model.TextPart;
import io.claimhouse.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text of an article that claims are read from.
 *
 * @param part which of its texts
 * @param text the characters, every span's home
 * @param sentences the sentences to read, in order
 */
public record ArticleText(TextPart part, String text, List<Sentence> sentences) {

  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  public ArticleText {
    sentences = List.copyOf(sentences);
  }

  /**
   * The texts of an article in the order in which a reader meets them. A sentence of a headline or
   * summary that stands word for word in the body, or in such a text before, is that very sentence
   * and is read there: publishers fill them from the first paragraph, often cut off.
   */
  public static List<ArticleText> of(Article article) {
    List<ArticleText> texts = new ArrayList<>();
    StringBuilder known = new StringBuilder(folded(article.body()));
    for (TextPart part : TextPart.values()) {
      String text = article.text(part);
      List<Sentence> sentences = new ArrayList<>();
      if (part == TextPart.BODY) {
        sentences.addAll(SentenceSplitter.split(text, article.blocks()));
      } else {
        Block block = new Block(new Span(0, text.length()), Block.Kind.HEADING);
        for (Sentence sentence : SentenceSplitter.split(text, List.of(block))) {
          String folded = folded(sentence.span().of(text));
          if (known.indexOf(folded) < 0) {
            sentences.add(sentence);
            known.append(folded);
          }
        }
      }
      if (!sentences.isEmpty()) {
        texts.add(new ArticleText(part, text, sentences));
      }
    }
    return texts;
  }

  /** The words alone, each between spaces, so that marks, quotes and cuts do not tell two apart. */
  private static String folded(String text) {
    String words = NOT_LETTER_OR_DIGIT.matcher(text).replaceAll(" ").strip();
    return ' ' + words.toLowerCase(Locale.ROOT) + ' ';
  }
}
