package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.AttributionVerbs;
import io.claimhouse.lexicon.SpeechNouns;
import io.claimhouse.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who is said to have said what: direct, indirect and mixed quotation, with verbs before,
 * after and inside their content, "according to", nouns ("reports that"), documents ("in a poll"),
 * verbs in the passive. One finder serves all threads.
 */
public final class Attributions {

  private final Tagger tagger;
  private final AttributionSearch.Lexicon lexicon;

  private Attributions(Tagger tagger, AttributionSearch.Lexicon lexicon) {
    this.tagger = tagger;
    this.lexicon = lexicon;
  }

  /** A finder with the words of {@code seeds/}. */
  public static Attributions fromSeeds() {
    return new Attributions(
        new Tagger(),
        new AttributionSearch.Lexicon(
            AttributionVerbs.fromSeeds(),
            AttributionNouns.fromSeeds(),
            SpeechNouns.fromSeeds(),
            new NounPhrases()));
  }

  /**
   * The attributions of a body, sentence by sentence, in the order of their cues.
   *
   * @param sentences its sentences, in order
   */
  public List<Attributed> find(String body, List<Sentence> sentences) {
    return find(Paragraph.of(body, sentences, tagger));
  }

  List<Attributed> find(List<Paragraph> paragraphs) {
    List<Attributed> found = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (int s = 0; s < paragraphs.get(p).sentences().size(); s++) {
        found.addAll(new AttributionSearch(lexicon, paragraphs, p, s).run());
      }
    }
    return found;
  }
}
