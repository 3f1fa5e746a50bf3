package io.claimhouse.text;

import java.util.Map;

/** The singular of English nouns, by rule: good enough to compare nouns with each other. */
public final class Singular {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("geese", "goose"),
          Map.entry("mice", "mouse"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("wolves", "wolf"),
          Map.entry("leaves", "leaf"),
          Map.entry("halves", "half"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("crises", "crisis"),
          Map.entry("viruses", "virus"),
          Map.entry("buses", "bus"),
          Map.entry("data", "data"),
          Map.entry("media", "media"),
          Map.entry("criteria", "criterion"),
          Map.entry("movies", "movie"),
          Map.entry("shoes", "shoe"),
          Map.entry("heroes", "hero"),
          Map.entry("potatoes", "potato"),
          Map.entry("troops", "troop"));

  private Singular() {}

  /** The singular of a noun in lower case; what is no plural comes back as it is. */
  public static String of(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
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
