package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.PersonTitles;
import io.claimhouse.model.Attribution.Kind;
import io.claimhouse.model.Span;
import java.util.Optional;

/** What a source is: a person, an organisation, a document, an outlet, or nobody in particular. */
final class Sources {

  private final AttributionNouns nouns = AttributionNouns.fromSeeds();
  private final PersonTitles titles = PersonTitles.fromSeeds();
  private final Gazetteer gazetteer = Gazetteer.fromSeeds();

  /** The kind of the source that stands at {@code source} in {@code words}. */
  Kind kind(Words words, Span source) {
    int from = words.indexAt(source.start());
    int to = Math.min(words.size(), words.indexAt(Math.max(source.start(), source.end() - 1)) + 1);
    if (to <= from) {
      return Kind.NONE;
    }
    if (to == from + 1 && words.tag(from) == Tag.PRONOUN) {
      return words.is(from, "it")
          ? Kind.ORGANISATION
          : words.is(from, "they") ? Kind.ANONYMOUS : Kind.PERSON;
    }
    int coreTo = from;
    int head = -1;
    boolean name = false;
    boolean title = false;
    while (coreTo < to
        && words.tag(coreTo) != Tag.COMMA
        && words.tag(coreTo) != Tag.RELATIVE
        && words.tag(coreTo) != Tag.OPEN_BRACKET
        && !(words.tag(coreTo) == Tag.PREPOSITION && head >= 0)) {
      Tag tag = words.tag(coreTo);
      if (tag.isHead()) {
        head = coreTo;
      }
      name |=
          tag == Tag.NAME && gazetteer.demonym(k -> words.token(k).text(), coreTo, to).isEmpty();
      title |= titles.contains(words.lower(coreTo));
      coreTo++;
    }
    if (head < 0) {
      return Kind.ANONYMOUS;
    }
    Optional<Kind> noun = nouns.find(words.lower(head));
    if (words.tag(head) == Tag.NAME) {
      if (noun.isPresent() && noun.get() != Kind.ANONYMOUS && noun.get() != Kind.PERSON) {
        return noun.get();
      }
      if (gazetteer.name(k -> words.token(k).text(), head, coreTo).isPresent() && !title) {
        return Kind.ORGANISATION;
      }
      boolean severalWords = head > from && words.tag(head - 1) == Tag.NAME;
      String text = words.token(head).text();
      boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
      if (acronym && !title) {
        return Kind.ORGANISATION;
      }
      boolean article = words.tag(from) == Tag.DET;
      if (article && !title) {
        return Kind.ORGANISATION;
      }
      return severalWords || title || !acronym ? Kind.PERSON : Kind.ORGANISATION;
    }
    if (noun.isPresent()) {
      boolean role = noun.get() == Kind.PERSON;
      if (role
          && !name
          && !title
          && words.tag(from) == Tag.DET
          && (words.is(from, "a") || words.is(from, "an") || words.is(from, "one"))) {
        return Kind.ANONYMOUS;
      }
      if (role && !name && words.lower(head).endsWith("s") && words.tag(from) != Tag.DET) {
        return Kind.ANONYMOUS;
      }
      return noun.get();
    }
    return name ? Kind.ORGANISATION : Kind.ANONYMOUS;
  }
}
