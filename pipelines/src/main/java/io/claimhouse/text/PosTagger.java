package io.claimhouse.text;

import java.util.List;

/** Gives each token of a sentence its part of speech. */
public interface PosTagger {

  /** One entry a token, in order. The same tokens always get the same tags. */
  List<PartOfSpeech> tag(List<Token> tokens);
}
