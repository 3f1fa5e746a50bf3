package io.claimhouse.claim;

import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.Gazetteer.Place;
import io.claimhouse.lexicon.PhraseTable;
import io.claimhouse.lexicon.PlaceNouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places that a sentence names, and which of them a figure speaks of. */
final class Places {

  /** How a mention stands in its sentence. */
  enum Link {
    /** After "in", "to", "at" …: the place of what is told. */
    PLACE,
    /** After "from": where it came from. */
    ORIGIN,
    /** After "of": the place of the noun before. */
    OF,
    NONE
  }

  /**
   * A mention of a place.
   *
   * @param from the first token of the place phrase
   * @param to the token after it
   * @param place the place, the narrowest of the phrase
   * @param link how it stands in the sentence
   * @param bare whether the phrase is a name alone, so that it may be a subject
   */
  record Mention(int from, int to, Place place, Link link, boolean bare) {}

  private final Gazetteer gazetteer = Gazetteer.fromSeeds();
  private final PlaceNouns placeNouns = PlaceNouns.fromSeeds();
  private final FunctionWords functionWords = FunctionWords.fromSeeds();

  /** The mentions of places, in order. */
  List<Mention> find(Words words) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (words.token(i).isWord() && (words.token(i).isCapitalised() || words.tag(i) == Tag.NOUN)) {
        Optional<Mention> mention = mentionAt(words, i);
        if (mention.isPresent()) {
          found.add(mention.get());
          i = mention.get().to();
          continue;
        }
      }
      i++;
    }
    return found;
  }

  private Optional<Mention> mentionAt(Words words, int i) {
    Optional<PhraseTable.Match<Place>> name =
        gazetteer.name(k -> words.token(k).text(), i, words.size());
    if (name.isPresent()) {
      int to = i + name.get().length();
      if (isPartOfName(words, i, to)) {
        return Optional.empty();
      }
      return Optional.of(phrase(words, i, to, name.get().value()));
    }
    Optional<PhraseTable.Match<Place>> demonym =
        gazetteer.demonym(k -> words.token(k).text(), i, words.size());
    if (demonym.isPresent()) {
      int noun = i + demonym.get().length();
      while (words.tag(noun) == Tag.ADJECTIVE) {
        noun++;
      }
      if (placeNouns.contains(words.lower(noun))) {
        Place place = demonym.get().value();
        int to = noun + 1;
        if (words.is(to, "of")) {
          Optional<PhraseTable.Match<Place>> inner =
              to + 1 < words.size()
                  ? gazetteer.name(k -> words.token(k).text(), to + 1, words.size())
                  : Optional.empty();
          if (inner.isPresent()) {
            place = inner.get().value();
            to = to + 1 + inner.get().length();
          }
        }
        return Optional.of(new Mention(i, to, place, link(words, i), false));
      }
    }
    return Optional.empty();
  }

  /** Whether the words are part of another name: "Paris Hilton", "Michael Jordan", "US$". */
  private boolean isPartOfName(Words words, int from, int to) {
    boolean goesOn =
        words.tag(to) == Tag.NAME
            && !placeNouns.contains(words.lower(to))
            && to < words.size()
            && gazetteer.name(k -> words.token(k).text(), to, words.size()).isEmpty()
            && !functionWords.is(words.lower(to), WordClass.WEEKDAY)
            && !functionWords.is(words.lower(to), WordClass.MONTH);
    boolean begins =
        from > 0
            && words.tag(from - 1) == Tag.NAME
            && gazetteer.demonym(k -> words.token(k).text(), from - 1, from).isEmpty()
            && !functionWords.is(words.lower(from - 1), WordClass.WEEKDAY);
    boolean isCurrency = to < words.size() && words.token(to).isCurrencySign();
    return goesOn
        || begins
        || isCurrency
        || words.tag(to) == Tag.HYPHEN
        || (from > 0 && words.tag(from - 1) == Tag.HYPHEN);
  }

  private Mention phrase(Words words, int nameFrom, int nameTo, Place place) {
    int from = nameFrom;
    int to = nameTo;
    boolean bare = true;
    if (words.tag(to) == Tag.POSSESSIVE) {
      int noun = to + 1;
      while (words.tag(noun) == Tag.ADJECTIVE
          || (placeNouns.contains(words.lower(noun)) && placeNouns.contains(words.lower(noun + 1)))
          || words.lower(noun).endsWith("ern")) {
        noun++;
      }
      if (!placeNouns.contains(words.lower(noun))) {
        return new Mention(from, to, place, Link.NONE, false);
      }
      to = noun + 1;
      bare = false;
    } else {
      while (to < words.size() && placeNouns.contains(words.lower(to))) {
        to++;
        bare = false;
      }
      if ((words.is(to, "of") || words.is(to, "in") || words.tag(to) == Tag.COMMA)
          && to + 1 < words.size()) {
        Optional<PhraseTable.Match<Place>> outer =
            gazetteer.name(k -> words.token(k).text(), to + 1, words.size());
        if (outer.isPresent() && lies(place, outer.get().value())) {
          to = to + 1 + outer.get().length();
          bare = false;
        }
      }
    }
    if (from > 1 && words.is(from - 1, "of") && placeNouns.contains(words.lower(from - 2))) {
      from -= 2;
      bare = false;
    }
    while (from > 0 && isDirection(words.lower(from - 1))) {
      from--;
      bare = false;
    }
    int town = townBefore(words, from);
    if (town < from && place.kind() != Gazetteer.Kind.CITY) {
      from = town;
      bare = false;
    }
    return new Mention(from, to, place, link(words, from), bare);
  }

  /** Where a town begins that is told with its region and that no seed names: "in Dayton, Ohio". */
  private int townBefore(Words words, int region) {
    int town = region - 1;
    if (words.tag(town) != Tag.COMMA) {
      return region;
    }
    while (words.tag(town - 1) == Tag.NAME) {
      town--;
    }
    return town < region - 1 && functionWords.is(words.lower(town - 1), WordClass.PLACE)
        ? town
        : region;
  }

  private static boolean lies(Place inner, Place outer) {
    return outer.kind() != Gazetteer.Kind.CITY
        && (outer.country().isEmpty() || inner.country().equals(outer.country()));
  }

  private boolean isDirection(String word) {
    return (word.endsWith("ern") && word.length() > 5)
        || word.equals("central")
        || (placeNouns.contains(word) && (word.startsWith("north") || word.startsWith("south")));
  }

  private Link link(Words words, int from) {
    int i = from - 1;
    while (i >= 0 && (words.tag(i) == Tag.DET || words.tag(i) == Tag.ADJECTIVE)) {
      i--;
    }
    String word = words.lower(i);
    if (word.equals("from")) {
      return Link.ORIGIN;
    }
    if (word.equals("of") || word.equals("against")) {
      return Link.OF;
    }
    return functionWords.is(word, WordClass.PLACE) ? Link.PLACE : Link.NONE;
  }

  /**
   * The place of a claim: the nearest place phrase of its clause, behind the figure rather than
   * before it; else the subject, if it is a place; else a place that the clause's nouns belong to.
   *
   * @param figure the token of the claim's first figure, or of its verb
   */
  Optional<Mention> choose(
      List<Mention> mentions, int from, int to, int figure, Optional<NounPhrases.Phrase> subject) {
    Optional<Mention> best = nearest(mentions, from, to, figure, Link.PLACE);
    if (best.isEmpty() && subject.isPresent()) {
      NounPhrases.Phrase phrase = subject.get();
      best =
          mentions.stream()
              .filter(
                  m ->
                      m.bare()
                          && m.from() >= phrase.from()
                          && m.to() == phrase.coreTo()
                          && m.from() <= phrase.from() + 1)
              .findFirst();
    }
    if (best.isEmpty()) {
      best = nearest(mentions, from, to, figure, Link.OF);
    }
    return best.isPresent() ? best : nearest(mentions, from, to, figure, Link.ORIGIN);
  }

  private static Optional<Mention> nearest(
      List<Mention> mentions, int from, int to, int figure, Link link) {
    Mention best = null;
    int least = Integer.MAX_VALUE;
    for (Mention mention : mentions) {
      if (mention.link() != link || mention.from() < from || mention.from() >= to) {
        continue;
      }
      int distance =
          mention.from() >= figure ? mention.from() - figure : 2 * (figure - mention.from());
      if (distance < least) {
        least = distance;
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }
}
