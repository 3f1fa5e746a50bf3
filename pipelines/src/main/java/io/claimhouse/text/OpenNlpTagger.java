package io.claimhouse.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's English model. May be shared by threads; each gets a tagger of its own. */
public final class OpenNlpTagger implements PosTagger {

  /** Longer sentences are tagged in pieces, so that memory stays small. */
  private static final int LONGEST = 400;

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadLocal<POSTaggerME> taggers;

  private OpenNlpTagger(POSModel model) {
    this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
  }

  /** Reads the model from the class path. */
  public static OpenNlpTagger english() {
    try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no part-of-speech model " + MODEL);
      }
      return new OpenNlpTagger(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the part-of-speech model " + MODEL, e);
    }
  }

  @Override
  public List<PartOfSpeech> tag(List<Token> tokens) {
    List<PartOfSpeech> tags = new ArrayList<>(tokens.size());
    POSTaggerME tagger = taggers.get();
    for (int from = 0; from < tokens.size(); from += LONGEST) {
      List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
      for (String tag : tagger.tag(piece.stream().map(Token::text).toArray(String[]::new))) {
        tags.add(partOfSpeech(tag));
      }
    }
    return tags;
  }

  private static PartOfSpeech partOfSpeech(String tag) {
    return switch (tag) {
      case "NOUN" -> PartOfSpeech.NOUN;
      case "PROPN" -> PartOfSpeech.PROPER_NOUN;
      case "ADJ" -> PartOfSpeech.ADJECTIVE;
      case "VERB" -> PartOfSpeech.VERB;
      case "AUX" -> PartOfSpeech.AUXILIARY;
      case "ADV" -> PartOfSpeech.ADVERB;
      case "ADP" -> PartOfSpeech.ADPOSITION;
      case "DET" -> PartOfSpeech.DETERMINER;
      case "PRON" -> PartOfSpeech.PRONOUN;
      case "NUM" -> PartOfSpeech.NUMERAL;
      case "CCONJ", "SCONJ" -> PartOfSpeech.CONJUNCTION;
      case "PART" -> PartOfSpeech.PARTICLE;
      case "PUNCT", "SYM" -> PartOfSpeech.PUNCTUATION;
      default -> PartOfSpeech.OTHER;
    };
  }
}
