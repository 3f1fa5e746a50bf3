package io.claimhouse.claim;

import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/** A sentence in its paragraph, and what the rules for attributions ask of its words. */
final class SentenceView {

  private final AttributionSearch.Lexicon lexicon;
  private final List<Paragraph> paragraphs;
  private final int paragraph;
  private final int index;
  private final Words words;
  private final Quotations quotes;

  SentenceView(
      AttributionSearch.Lexicon lexicon, List<Paragraph> paragraphs, int paragraph, int sentence) {
    this.lexicon = lexicon;
    this.paragraphs = paragraphs;
    this.paragraph = paragraph;
    this.index = sentence;
    this.words = paragraphs.get(paragraph).sentences().get(sentence);
    this.quotes = paragraphs.get(paragraph).quotations();
  }

  AttributionSearch.Lexicon lexicon() {
    return lexicon;
  }

  Words words() {
    return words;
  }

  Quotations quotes() {
    return quotes;
  }

  /** The sentences of the paragraph. */
  List<Words> block() {
    return paragraphs.get(paragraph).sentences();
  }

  /** The number of the sentence in its paragraph. */
  int index() {
    return index;
  }

  /** The paragraph that follows, where this sentence is the last of its own. */
  Optional<Paragraph> nextParagraph() {
    return index + 1 < block().size() || paragraph + 1 >= paragraphs.size()
        ? Optional.empty()
        : Optional.of(paragraphs.get(paragraph + 1));
  }

  /** The first token of the quotation, or of the sentence, that {@code i} stands in. */
  int low(int i) {
    Optional<Span> quote = quotes.at(words.token(i).start());
    if (quote.isEmpty() || quote.get().start() < words.token(0).start()) {
      return 0;
    }
    int low = words.indexAt(quote.get().start());
    while (low < i && words.tag(low) == Tag.OPEN_QUOTE) {
      low++;
    }
    return low;
  }

  /** The token behind the quotation, or the sentence, that {@code i} stands in. */
  int high(int i) {
    Optional<Span> quote = quotes.at(words.token(i).start());
    if (quote.isEmpty()) {
      return words.size();
    }
    int high = Math.min(words.size(), words.indexAt(quote.get().end() - 1));
    while (high > i + 1 && words.tag(high - 1) == Tag.CLOSE_QUOTE) {
      high--;
    }
    return Math.max(high, i + 1);
  }

  Tag tagBelow(int i, int high) {
    return i >= high ? Tag.STOP : words.tag(i);
  }

  /** The first token of the verb group that ends at {@code verb}. */
  int groupStart(int verb, int low) {
    int from = verb;
    while (from > low && words.tag(from - 1).isBeforeVerb()) {
      from--;
    }
    return from;
  }

  boolean isAttribution(int i) {
    return words.tag(i).isVerbal() && !lexicon.verbs().find(words.lemma(i)).isEmpty();
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  boolean hasBe(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lemma(i).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "at least 20 victims" is no place. */
  private boolean counts(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.tag(i) == Tag.NUMBER && words.tag(i + 1) == Tag.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** Skips words of time and place between a cue and its content: "said in Kyiv on Friday". */
  int skipAdjuncts(int from, int high) {
    int i = from;
    while (i < high) {
      Tag tag = words.tag(i);
      if ((tag == Tag.ADVERB && words.tag(i + 1) != Tag.NUMBER)
          || lexicon.phrases().closed().isDay(words, i)
          || (tag == Tag.ADJECTIVE && lexicon.phrases().closed().isDay(words, i + 1))
          || (i > from
              && lexicon.phrases().closed().isPeriod(words.lower(i))
              && words.tag(i - 1) == Tag.ADVERB)) {
        i++;
        continue;
      }
      if (tag == Tag.DET && lexicon.phrases().closed().isPeriod(words.lower(i + 1))) {
        i += 2;
        continue;
      }
      if (tag == Tag.PREPOSITION
          && i + 1 < high
          && lexicon.phrases().closed().isDay(words, i + 1)
          && tagBelow(i + 2, high) == Tag.PREPOSITION
          && lexicon.phrases().closed().opensTime(words.lower(i + 2))) {
        // "said on Wednesday as talks began"
        i += 2;
        break;
      }
      if (tag == Tag.PREPOSITION && i + 1 < high) {
        int end = i + 1;
        while (end < high
            && end - i < 14
            && ((words.tag(end).isNominal() && words.tag(end) != Tag.PRONOUN)
                || words.tag(end) == Tag.PREPOSITION
                || words.tag(end) == Tag.ADVERB)) {
          end++;
        }
        Tag stop = tagBelow(end, high);
        if (end > i + 1
            && !counts(i + 1, end)
            && (stop == Tag.THAT
                || stop == Tag.COMMA
                || stop == Tag.STOP
                || stop == Tag.COLON
                || stop == Tag.PRONOUN
                || stop == Tag.OPEN_QUOTE)) {
          i = end;
          continue;
        }
      }
      break;
    }
    return i;
  }
}
