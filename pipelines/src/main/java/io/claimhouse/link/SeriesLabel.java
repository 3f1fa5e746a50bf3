package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.model.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names a series as a person would: "Troops of North Korea in Russia". */
final class SeriesLabel {

  private final Synonyms synonyms;
  private final PlaceNames places;

  SeriesLabel(Synonyms synonyms, PlaceNames places) {
    this.synonyms = synonyms;
    this.places = places;
  }

  String of(SeriesKey key) {
    List<String> words = new ArrayList<>();
    if (!key.statistic().isEmpty()) {
      words.add(key.statistic().replace('_', ' ') + " of");
    }
    if (!key.modifiers().isEmpty() && !synonyms.hasOutcome(key.counted())) {
      words.add(key.modifiers());
    }
    String subject = key.subject().isEmpty() ? "" : name(key.subject());
    if (key.counted().isEmpty()) {
      words.add(subject.isEmpty() ? "quantity without a name" : subject);
    } else {
      words.add(synonyms.label(key.counted()).orElseGet(() -> noun(key)));
      if (synonyms.hasOutcome(key.counted()) && !key.modifiers().isEmpty()) {
        words.add("of " + key.modifiers());
      }
      if (!subject.isEmpty() && !key.subject().equals(key.counted())) {
        words.add("of " + subject);
      }
    }
    if (!key.act().isEmpty()) {
      words.add(synonyms.label(key.act()).orElse("(" + key.act() + ")"));
    }
    if (!key.place().isEmpty() && !key.place().equals(key.subject())) {
      words.add("in " + name(key.place()));
    }
    if (!key.unit().isEmpty()) {
      words.add("in " + key.unit());
    }
    if (!key.per().isEmpty()) {
      words.add("per " + key.per());
    }
    if (!key.scope().isEmpty()) {
      words.add("(one article)");
    }
    String label = String.join(" ", words);
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** Counts are of several: the plural by the rules of English spelling. */
  private static String noun(SeriesKey key) {
    String noun = key.counted();
    if (key.kind() != FigureKind.COUNT || noun.length() < 3 || noun.endsWith("s")) {
      return noun;
    }
    char last = noun.charAt(noun.length() - 1);
    char before = noun.charAt(noun.length() - 2);
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hisses = last == 'x' || last == 'z' || noun.endsWith("ch") || noun.endsWith("sh");
    return hisses ? noun + "es" : noun + "s";
  }

  private String name(String codeOrWords) {
    return places.name(codeOrWords).orElseGet(() -> capitalised(codeOrWords));
  }

  private static String capitalised(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean start = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      out.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ' || c == '-';
    }
    return out.toString();
  }
}
