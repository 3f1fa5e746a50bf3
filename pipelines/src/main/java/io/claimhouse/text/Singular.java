package io.claimhouse.text;

import io.claimhouse.lexicon.IrregularPlurals;
import java.util.Optional;

/** The singular of English nouns, by rule: good enough to compare nouns with each other. */
public final class Singular {

  private static final IrregularPlurals IRREGULAR = IrregularPlurals.fromSeeds();

  private Singular() {}

  /** The singular of a noun in lower case; what is no plural comes back as it is. */
  public static String of(String noun) {
    Optional<String> irregular = IRREGULAR.singular(noun);
    if (irregular.isPresent()) {
      return irregular.get();
    }
    if (noun.endsWith("men") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("sses")
        || noun.endsWith("shes")
        || noun.endsWith("ches")
        || noun.endsWith("xes")
        || noun.endsWith("zes")) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean plural =
        noun.endsWith("s")
            && noun.length() > 3
            && !noun.endsWith("ss")
            && !noun.endsWith("us")
            && !noun.endsWith("is");
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }
}
