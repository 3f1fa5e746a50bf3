package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.PersonTitles;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes claims of the sentences and figures of a text: one for each assertion that carries figures,
 * and one for each attributed assertion without any. Every figure is in exactly one claim. Nothing
 * is kept between calls, and one extractor serves all threads.
 */
public final class ClaimExtractor {

  private final AttachedDates attachedDates = new AttachedDates(FunctionWords.fromSeeds());
  private final Tagger tagger = new Tagger();
  private final PersonTitles titles = PersonTitles.fromSeeds();
  private final Attributions attributions = Attributions.fromSeeds();
  private final SentenceClaims.Lexicon lexicon =
      new SentenceClaims.Lexicon(
          new Sources(),
          new Modalities(),
          new Clauses(),
          new Places(),
          new NounPhrases(),
          new Predicates());

  private ClaimExtractor() {}

  /** An extractor with the words of {@code seeds/}. */
  public static ClaimExtractor fromSeeds() {
    return new ClaimExtractor();
  }

  /**
   * The claims of a text, in its order; which of them repeat others is not told yet.
   *
   * @param sentences the sentences of the text to read, in order
   * @param figures the figures of the text, each inside one sentence
   */
  public List<Claim> extract(String text, List<Sentence> sentences, List<Figure> figures) {
    List<Paragraph> paragraphs = Paragraph.of(text, sentences, tagger);
    List<Words> words =
        paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
    List<Attributed> found = attributions.find(paragraphs);
    SourceNames names =
        new SourceNames(lexicon.sources(), titles, lexicon.nounPhrases(), words, found);
    List<List<Attributed>> bySentence = bySentence(found, words);
    Map<Integer, List<Attributed>> citing =
        found.stream()
            .filter(each -> each.rule().equals("citing"))
            .collect(Collectors.groupingBy(Attributed::sentence));
    List<Figure> ordered = attachedDates.attach(text, RowDates.dated(text, sentences, figures));
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i).sentence().span();
      List<Figure> here = new ArrayList<>();
      // A figure between two sentences, which the splitter should not allow, goes to the next one.
      while (next < ordered.size()
          && (ordered.get(next).span().start() < span.end() || i == words.size() - 1)) {
        here.add(ordered.get(next++));
      }
      if (words.get(i).size() > 0) {
        int sentence = words.get(i).sentence().index();
        List<Attributed> cites = citing.getOrDefault(sentence, List.of());
        List<Attributed> attributed = bySentence.get(i);
        List<Clauses.Clause> clauses =
            here.isEmpty() && attributed.isEmpty() ? List.of() : clauses(words.get(i), here);
        TaggedSentence tagged = new TaggedSentence(text, words.get(i), clauses, here, attributed);
        claims.addAll(new SentenceClaims(lexicon, tagged, words, names, cites).make());
      }
    }
    return claims;
  }

  /** A labelled row is one clause, whatever verbs its label seems to have. */
  private List<Clauses.Clause> clauses(Words words, List<Figure> figures) {
    return figures.stream().anyMatch(Figure::isLabelled)
        ? List.of(new Clauses.Clause(0, words.size()))
        : lexicon.clauses().split(words);
  }

  /** For each sentence the attributions whose content reaches into it, in text order. */
  private static List<List<Attributed>> bySentence(List<Attributed> all, List<Words> words) {
    List<List<Attributed>> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      result.add(new ArrayList<>());
    }
    Map<Integer, Integer> positions = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      positions.put(words.get(i).sentence().index(), i);
    }
    for (Attributed each : all) {
      if (!each.isVoice()) {
        continue;
      }
      Span extent = each.extent();
      int first = positions.get(each.sentence());
      while (first > 0 && words.get(first - 1).sentence().span().end() > extent.start()) {
        first--;
      }
      for (int i = first;
          i < words.size() && words.get(i).sentence().span().start() < extent.end();
          i++) {
        result.get(i).add(each);
      }
    }
    return result;
  }
}
