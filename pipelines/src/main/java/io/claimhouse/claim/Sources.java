package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.FunctionWords;
import io.claimhouse.lexicon.FunctionWords.WordClass;
import io.claimhouse.lexicon.Gazetteer;
import io.claimhouse.lexicon.PersonTitles;
import io.claimhouse.model.Attribution.Kind;
import io.claimhouse.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a source is: a person, an organisation, a document, an outlet, or nobody in particular. */
final class Sources {

  private final AttributionNouns nouns = AttributionNouns.fromSeeds();
  private final PersonTitles titles = PersonTitles.fromSeeds();
  private final FunctionWords functionWords = FunctionWords.fromSeeds();
  private final Gazetteer gazetteer = Gazetteer.fromSeeds();

  /** The kind of the source that stands at {@code source} in {@code words}. */
  Kind kind(Words words, Span source) {
    int from = words.indexAt(source.start());
    int to = Math.min(words.size(), words.indexAt(Math.max(source.start(), source.end() - 1)) + 1);
    if (to <= from) {
      return Kind.NONE;
    }
    if (to == from + 1) {
      Optional<Kind> pronoun = pronoun(words.lower(from));
      if (pronoun.isPresent()) {
        return pronoun.get();
      }
    }
    int head = -1;
    int coreTo = from;
    boolean name = false;
    boolean title = false;
    while (coreTo < to && !endsCore(words.tag(coreTo), head >= 0)) {
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
    // A sentence's first word has its capital from there.
    boolean proper = words.tag(head) == Tag.NAME && !(head == 0 && noun.isPresent());
    return proper
        ? named(words, from, head, coreTo, title, noun)
        : common(words, from, head, title, name && head > 0, noun);
  }

  private Optional<Kind> pronoun(String word) {
    Set<WordClass> classes = functionWords.of(word);
    if (classes.contains(WordClass.IMPERSONAL)) {
      return Optional.of(Kind.ORGANISATION);
    }
    if (classes.contains(WordClass.GROUP)) {
      return Optional.of(Kind.ANONYMOUS);
    }
    return classes.contains(WordClass.PERSONAL) || classes.contains(WordClass.UNNAMED)
        ? Optional.of(Kind.PERSON)
        : Optional.empty();
  }

  private static boolean endsCore(Tag tag, boolean hasHead) {
    return tag == Tag.COMMA
        || tag == Tag.RELATIVE
        || tag == Tag.OPEN_BRACKET
        || (hasHead && (tag == Tag.PREPOSITION || tag.isVerbal()));
  }

  private Kind named(
      Words words, int from, int head, int coreTo, boolean title, Optional<Kind> noun) {
    if (noun.isPresent() && noun.get() != Kind.ANONYMOUS && noun.get() != Kind.PERSON) {
      return noun.get();
    }
    if (title) {
      return Kind.PERSON;
    }
    if (gazetteer.name(k -> words.token(k).text(), head, coreTo).isPresent()) {
      return Kind.ORGANISATION;
    }
    String text = words.token(head).text();
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean article = words.tag(from) == Tag.DET;
    return acronym || article ? Kind.ORGANISATION : Kind.PERSON;
  }

  private static Kind common(
      Words words, int from, int head, boolean title, boolean name, Optional<Kind> noun) {
    if (noun.isEmpty()) {
      return name ? Kind.ORGANISATION : Kind.ANONYMOUS;
    }
    if (noun.get() != Kind.PERSON || name) {
      return noun.get();
    }
    boolean definite = words.tag(from) == Tag.DET || words.tag(from) == Tag.POSSESSIVE;
    boolean any = words.is(from, "a") || words.is(from, "an") || words.is(from, "one");
    boolean several = words.lower(head).endsWith("s") || words.lower(head).endsWith("men");
    return any || (several && !definite) || (!definite && !title) ? Kind.ANONYMOUS : Kind.PERSON;
  }
}
