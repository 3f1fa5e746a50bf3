package io.claimhouse.claim;

import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of one block as tagged words, with the quotations that may run over several.
 *
 * @param sentences the sentences in order, at least one
 * @param quotations the direct quotations
 */
record Paragraph(List<Words> sentences, Quotations quotations) {

  Paragraph {
    sentences = List.copyOf(sentences);
  }

  /** The paragraphs of a body. */
  static List<Paragraph> of(String body, List<Sentence> sentences, Tagger tagger) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int to = from;
      while (to < sentences.size() && sentences.get(to).block() == sentences.get(from).block()) {
        to++;
      }
      Span extent = sentences.get(from).span().cover(sentences.get(to - 1).span());
      Quotations quotations = Quotations.find(body, extent);
      List<Words> words = new ArrayList<>();
      for (Sentence sentence : sentences.subList(from, to)) {
        Words tagged = tagger.tag(body, sentence, quotations);
        if (tagged.size() > 0) {
          words.add(tagged);
        }
      }
      if (!words.isEmpty()) {
        paragraphs.add(new Paragraph(words, quotations));
      }
      from = to;
    }
    return paragraphs;
  }
}
