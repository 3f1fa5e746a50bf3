package io.claimhouse.claim;

import io.claimhouse.lexicon.PersonTitles;
import io.claimhouse.model.Attribution.Kind;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names the sources of an article: who "he" is, who "which" goes back to, the full name that a
 * surname stands for. Titles and what is said behind a name are left off.
 *
 * <p>"He" and "she" are the person who spoke last, else the person whom the nearest sentence names
 * first, no more than two sentences and one paragraph back; "it" is the organisation that spoke
 * last. Nobody is guessed for "they", "we" and "I".
 */
final class SourceNames {

  /** A pronoun is read no more than so many sentences after the name that it stands for. */
  private static final int REACH = 2;

  /**
   * A person named in a sentence.
   *
   * @param start where the name begins
   * @param name the name without titles
   */
  private record Person(int start, String name) {}

  private record Named(Attributed attributed, Kind kind, String name) {}

  private final Sources sources;
  private final PersonTitles titles;
  private final NounPhrases nounPhrases;
  private final Map<Integer, Words> words = new HashMap<>();
  private final Map<Integer, List<Person>> persons = new HashMap<>();
  private final Map<String, List<Person>> fullNames = new HashMap<>();
  private final Map<String, List<Person>> holders = new HashMap<>();
  private final Map<Attributed, String> names = new HashMap<>();

  /**
   * The names of an article's sources.
   *
   * @param sentences the words of its sentences, in order
   * @param found its attributions, in order
   */
  SourceNames(
      Sources sources,
      PersonTitles titles,
      NounPhrases nounPhrases,
      List<Words> sentences,
      List<Attributed> found) {
    this.sources = sources;
    this.titles = titles;
    this.nounPhrases = nounPhrases;
    if (found.isEmpty()) {
      return;
    }
    for (Words sentence : sentences) {
      words.put(sentence.sentence().index(), sentence);
      persons.put(sentence.sentence().index(), persons(sentence));
    }
    Map<Integer, List<Named>> before = new HashMap<>();
    for (Attributed each : found) {
      if (each.source().isPresent()) {
        Span source = each.source().get();
        Words own = words.get(sentenceOf(each, source));
        Optional<Named> named = own == null ? Optional.empty() : name(each, own, source, before);
        named.ifPresent(
            is -> {
              names.put(each, is.name());
              before.computeIfAbsent(own.sentence().index(), sentence -> new ArrayList<>()).add(is);
            });
      }
    }
  }

  /** The name of an attribution's source; empty where nobody is named. */
  Optional<String> of(Attributed attributed) {
    return Optional.ofNullable(names.get(attributed));
  }

  /** A source may stand in another sentence than its cue. */
  private int sentenceOf(Attributed each, Span source) {
    for (int sentence = each.sentence(); sentence >= 0; sentence--) {
      Words candidate = words.get(sentence);
      if (candidate != null && candidate.sentence().span().contains(source)) {
        return sentence;
      }
    }
    return each.sentence();
  }

  private Optional<Named> name(
      Attributed each, Words own, Span source, Map<Integer, List<Named>> before) {
    int from = own.indexAt(source.start());
    int to = Math.min(own.size(), own.indexAt(source.end() - 1) + 1);
    if (to <= from) {
      return Optional.empty();
    }
    if (to == from + 1 && own.tag(from) == Tag.RELATIVE) {
      int end = own.tag(from - 1) == Tag.COMMA ? from - 1 : from;
      return nounPhrases
          .before(own, end, 0)
          .map(
              phrase ->
                  new Span(own.token(phrase.from()).start(), own.token(phrase.coreTo() - 1).end()))
          .map(span -> new Named(each, sources.kind(own, span), core(own, span)));
    }
    Optional<String> holder = holder(own, from, to);
    if (holder.isPresent()) {
      return Optional.of(new Named(each, Kind.PERSON, holder.get()));
    }
    boolean isPronoun =
        own.tag(from) == Tag.PRONOUN || nounPhrases.closed().isPossessive(own.lower(from));
    return to == from + 1 && isPronoun
        ? pronoun(each, own, from, before)
        : Optional.of(new Named(each, sources.kind(own, source), core(own, source)));
  }

  private Optional<Named> pronoun(
      Attributed each, Words own, int at, Map<Integer, List<Named>> before) {
    boolean isPerson = nounPhrases.closed().isPersonal(own.lower(at));
    boolean isThing = nounPhrases.closed().isImpersonal(own.lower(at));
    if (!isPerson && !isThing) {
      return Optional.empty();
    }
    int sentence = own.sentence().index();
    int limit = own.token(at).start();
    for (int s = sentence; s >= sentence - REACH; s--) {
      Words there = words.get(s);
      if (there == null || own.sentence().block() - there.sentence().block() > 1) {
        continue;
      }
      List<Named> spoke = before.getOrDefault(s, List.of());
      for (int i = spoke.size() - 1; i >= 0; i--) {
        Named named = spoke.get(i);
        if ((named.kind() == Kind.PERSON) == isPerson
            && named.kind() != Kind.ANONYMOUS
            && named.attributed().source().get().start() < limit) {
          return Optional.of(new Named(each, named.kind(), named.name()));
        }
      }
      if (isPerson) {
        Optional<Person> first =
            persons.get(s).stream().filter(person -> person.start() < limit).findFirst();
        if (first.isPresent()) {
          return Optional.of(new Named(each, Kind.PERSON, full(first.get())));
        }
      }
    }
    return Optional.empty();
  }

  /** "The general": the one person whom the article has named with that title before. */
  private Optional<String> holder(Words own, int from, int to) {
    if (to != from + 2 || !own.is(from, "the")) {
      return Optional.empty();
    }
    List<String> named =
        holders.getOrDefault(own.lower(from + 1), List.of()).stream()
            .filter(person -> person.start() < own.token(from).start())
            .map(Person::name)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** A source without what is said behind it; of a person the name alone, in full. */
  private String core(Words own, Span source) {
    Optional<Person> person =
        persons.get(own.sentence().index()).stream()
            .filter(each -> each.start() >= source.start() && each.start() < source.end())
            .findFirst();
    if (person.isPresent() && sources.kind(own, source) == Kind.PERSON) {
      return full(person.get());
    }
    int from = own.indexAt(source.start());
    int to = from;
    while (to < own.size()
        && own.token(to).end() <= source.end()
        && own.tag(to) != Tag.COMMA
        && own.tag(to) != Tag.RELATIVE
        && own.tag(to) != Tag.OPEN_BRACKET) {
      to++;
    }
    return join(own, from, Math.max(to, Math.min(from + 1, own.size())));
  }

  private static String join(Words own, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && own.token(i).start() > own.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(own.token(i).text());
    }
    return text.toString();
  }

  private List<Person> persons(Words sentence) {
    List<Person> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      if (sentence.tag(i) != Tag.NAME) {
        i++;
        continue;
      }
      int to = i;
      while (sentence.tag(to) == Tag.NAME || sentence.tag(to) == Tag.HYPHEN) {
        to++;
      }
      person(sentence, i, to).ifPresent(found::add);
      i = to;
    }
    return found;
  }

  /** The person whom a run of names names; a single one with a title or of a full name before. */
  private Optional<Person> person(Words sentence, int from, int to) {
    int first = from;
    while (first < to && titles.contains(sentence.lower(first))) {
      first++;
    }
    boolean titled = first > from || titles.contains(sentence.lower(from - 1));
    if (first == to || sources.kind(sentence, sentence.span(from, to)) != Kind.PERSON) {
      return Optional.empty();
    }
    String last = sentence.lower(to - 1);
    Person person = new Person(sentence.token(first).start(), join(sentence, first, to));
    if (to - first > 1) {
      fullNames.computeIfAbsent(last, name -> new ArrayList<>()).add(person);
      int title = first - 1;
      while (title >= 0 && titles.contains(sentence.lower(title))) {
        holders.computeIfAbsent(sentence.lower(title), held -> new ArrayList<>()).add(person);
        title--;
      }
      return Optional.of(person);
    }
    return titled || fullNames.containsKey(last) ? Optional.of(person) : Optional.empty();
  }

  /** The nearest full name before that ends in this one. */
  private String full(Person person) {
    if (person.name().indexOf(' ') >= 0) {
      return person.name();
    }
    String full = person.name();
    for (Person each : fullNames.getOrDefault(person.name().toLowerCase(Locale.ROOT), List.of())) {
      if (each.start() <= person.start()) {
        full = each.name();
      }
    }
    return full;
  }
}
