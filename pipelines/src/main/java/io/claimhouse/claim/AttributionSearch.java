package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionNouns;
import io.claimhouse.lexicon.AttributionVerbs;
import io.claimhouse.lexicon.AttributionVerbs.Kind;
import io.claimhouse.lexicon.AttributionVerbs.Sense;
import io.claimhouse.lexicon.SpeechNouns;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for attributions in one sentence of a paragraph. */
final class AttributionSearch {

  /** The words that the search goes by. */
  record Lexicon(
      AttributionVerbs verbs, AttributionNouns nouns, SpeechNouns speech, NounPhrases phrases) {}

  /** How far from its cue a content may reach inside a sentence, in tokens. */
  private static final int REACH = 250;

  private final Lexicon lexicon;
  private final List<Paragraph> paragraphs;
  private final int paragraph;
  private final List<Words> block;
  private final int index;
  private final Words words;
  private final Quotations quotes;
  private final List<Attributed> found = new ArrayList<>();

  AttributionSearch(Lexicon lexicon, List<Paragraph> paragraphs, int paragraph, int sentence) {
    this.lexicon = lexicon;
    this.paragraphs = paragraphs;
    this.paragraph = paragraph;
    this.block = paragraphs.get(paragraph).sentences();
    this.index = sentence;
    this.words = block.get(sentence);
    this.quotes = paragraphs.get(paragraph).quotations();
  }

  /** The verb group of a cue and what stands around it. */
  private record Cue(
      int from, int verb, int to, int low, int high, int next, Tag after, Tag before) {}

  List<Attributed> run() {
    if (index == 0) {
      colon().ifPresent(found::add);
    }
    inDocument().ifPresent(found::add);
    for (int i = 0; i < words.size(); i++) {
      Optional<Attributed> next = Optional.empty();
      if (words.tag(i).isVerbal()) {
        List<Sense> senses = lexicon.verbs().find(words.lemma(i));
        if (!senses.isEmpty()) {
          next = byVerb(i, senses);
        }
      } else if (words.is(i, "according") && words.is(i + 1, "to")) {
        next = accordingTo(i);
      } else if ((words.tag(i) == Tag.NOUN || i == 0) && words.tag(i + 1) == Tag.THAT) {
        next = byNoun(i);
      }
      next.ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attributed> byVerb(int verb, List<Sense> senses) {
    int low = low(verb);
    int high = high(verb);
    int from = cueStart(verb, low);
    if (words.tag(verb) == Tag.PARTICIPLE && hasBe(from, verb)) {
      return passive(from, verb, senses.get(0), low, high);
    }
    if (words.tag(verb) == Tag.GERUND && senses.get(0).kind() == Kind.CITE) {
      return citing(verb, senses.get(0), low, high);
    }
    int to = verb + 1;
    int next = skipCited(skipAdjuncts(to, high), high);
    Tag after = tagBelow(next, high);
    Tag before = from <= low ? Tag.STOP : words.tag(from - 1);
    Cue cue = new Cue(from, verb, to, low, high, next, after, before);
    if (isOwnThought(cue, senses.get(0))) {
      return Optional.empty();
    }
    for (Sense sense : senses) {
      Optional<Attributed> attributed =
          postposed(cue, sense).or(() -> inverted(cue, sense)).or(() -> preposed(cue, sense));
      if (attributed.isPresent()) {
        return attributed;
      }
    }
    return Optional.empty();
  }

  /** "I think": who speaks hedges what they say; nobody else is cited. */
  private boolean isOwnThought(Cue cue, Sense sense) {
    return (sense.kind() == Kind.THINK || sense.kind() == Kind.PLAN)
        && cue.from() > cue.low()
        && lexicon.phrases().isOwn(words.lower(cue.from() - 1));
  }

  private Tag tagBelow(int i, int high) {
    return i >= high ? Tag.STOP : words.tag(i);
  }

  /** "Yonhap reported, citing lawmakers, that": the source behind the source. */
  private Optional<Attributed> citing(int verb, Sense sense, int low, int high) {
    int end = sourceEnd(verb + 1, high);
    if (end <= verb + 1) {
      return Optional.empty();
    }
    Tag before = verb <= low ? Tag.STOP : words.tag(verb - 1);
    Cue cue = new Cue(verb, verb, verb + 1, low, high, verb + 1, words.tag(verb + 1), before);
    List<Span> content = List.of(words.span(verb + 1, end));
    int first = verb - 1;
    if (before == Tag.COMMA && first > low && words.tag(first - 1) == Tag.VERB) {
      // The verb that it interrupts is not read yet.
      Optional<Span> source =
          lexicon.phrases().before(words, groupStart(first - 1, low), low).map(this::spanOf);
      return Optional.of(attributed(source, cue, content, sense, "citing"));
    }
    return Optional.of(attributed(subject(cue), cue, content, sense, "citing"));
  }

  /** Behind ", citing lawmakers,": the content goes on there. */
  private int skipCited(int next, int high) {
    if (next + 2 < high
        && words.tag(next) == Tag.COMMA
        && words.tag(next + 1) == Tag.GERUND
        && isCite(next + 1)) {
      int end = sourceEnd(next + 2, high);
      if (end + 1 < high && words.tag(end) == Tag.COMMA && words.tag(end + 1) == Tag.THAT) {
        return end + 1;
      }
    }
    return next;
  }

  private boolean isCite(int i) {
    List<Sense> senses = lexicon.verbs().find(words.lemma(i));
    return !senses.isEmpty() && senses.get(0).kind() == Kind.CITE;
  }

  private int cueStart(int verb, int low) {
    int from = groupStart(verb, low);
    while (from > low && words.tag(from - 1) == Tag.TO) {
      from--;
      // "appears to have said", "went on to say": the verb that leads to the cue belongs to it.
      Tag leading = words.tag(from - 1);
      if (from <= low
          || !(leading.isFinite() || leading == Tag.PARTICIPLE || leading == Tag.BASE)) {
        break;
      }
      from = groupStart(from - 1, low);
    }
    return from;
  }

  /** The first token of the verb group that ends at {@code verb}. */
  private int groupStart(int verb, int low) {
    int from = verb;
    while (from > low && words.tag(from - 1).isBeforeVerb()) {
      from--;
    }
    return from;
  }

  /** "Five people died, police said." and, with more behind, "The plan, he said, will fail." */
  private Optional<Attributed> postposed(Cue cue, Sense sense) {
    if (!(sense.takes("clause") || sense.takes("quote") || sense.takes("tell"))
        || !(cue.before().isNominal() || cue.before() == Tag.COMMA || cue.before() == Tag.ADVERB)) {
      return Optional.empty();
    }
    int next = cue.next();
    Tag after = cue.after();
    if (sense.takes("tell") && after.isNominal()) {
      Optional<NounPhrases.Phrase> told = lexicon.phrases().after(words, next, cue.high(), false);
      if (told.isPresent()) {
        next = skipAdjuncts(told.get().to(), cue.high());
        after = tagBelow(next, cue.high());
      }
    }
    if (!endsCue(after)) {
      return Optional.empty();
    }
    Optional<NounPhrases.Phrase> source = lexicon.phrases().before(words, cue.from(), cue.low());
    if (source.isEmpty() || source.get().from() <= cue.low()) {
      return Optional.empty();
    }
    int comma = source.get().from() - 1;
    Tag link = words.tag(comma);
    if (link != Tag.COMMA && link != Tag.CLOSE_QUOTE && link != Tag.DASH) {
      return Optional.empty();
    }
    List<Span> content = contentBefore(comma, cue.low());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = link == Tag.CLOSE_QUOTE || hasVerb(cue.low(), comma);
    int parts = content.size();
    addContinuation(content, next, after, cue.high());
    if (!whole && content.size() == parts) {
      return Optional.empty();
    }
    return Optional.of(attributed(source.map(this::spanOf), cue, content, sense, "postposed"));
  }

  private static boolean endsCue(Tag after) {
    return switch (after) {
      case STOP, COMMA, COLON, SEMICOLON, CLOSE_BRACKET, DASH, SUBORDINATOR, COORDINATOR, OTHER ->
          true;
      default -> false;
    };
  }

  /** "We won," said Smith. */
  private Optional<Attributed> inverted(Cue cue, Sense sense) {
    if ((cue.before() != Tag.COMMA && cue.before() != Tag.CLOSE_QUOTE && cue.before() != Tag.DASH)
        || !(sense.takes("quote") || sense.takes("clause"))
        || words.tag(cue.verb()) != Tag.VERB
        || cue.from() - 1 <= cue.low()) {
      return Optional.empty();
    }
    Optional<NounPhrases.Phrase> source =
        lexicon.phrases().after(words, cue.to(), cue.high(), true);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int end = skipAdjuncts(source.get().to(), cue.high());
    Tag after = tagBelow(end, cue.high());
    if (!endsCue(after) && after != Tag.PREPOSITION && after != Tag.RELATIVE) {
      return Optional.empty();
    }
    boolean quoted =
        cue.before() == Tag.CLOSE_QUOTE || words.tag(cue.from() - 2) == Tag.CLOSE_QUOTE;
    if (!quoted && !hasVerb(cue.low(), cue.from() - 1)) {
      return Optional.empty();
    }
    List<Span> content = contentBefore(cue.from() - 1, cue.low());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    addContinuation(content, end, after, cue.high());
    return Optional.of(attributed(source.map(this::spanOf), cue, content, sense, "inverted"));
  }

  /** "Police said (that) five people died." and with an addressee, an infinitive or a noun. */
  private Optional<Attributed> preposed(Cue cue, Sense sense) {
    int start = cue.next();
    Tag after = cue.after();
    int high = cue.high();
    if (sense.takes("tell") && after.isNominal()) {
      Optional<NounPhrases.Phrase> told = lexicon.phrases().after(words, start, high, false);
      if (told.isPresent()) {
        int behind = skipAdjuncts(told.get().to(), high);
        Tag tag = tagBelow(behind, high);
        boolean open =
            tag == Tag.THAT
                || tag == Tag.COMMA
                || tag == Tag.COLON
                || tag == Tag.OPEN_QUOTE
                || tag == Tag.PRONOUN
                || tag == Tag.DET
                || tag == Tag.NAME
                || tag == Tag.STOP;
        if (open && behind < high) {
          start = behind;
          after = tag;
        }
      }
    }
    if (after == Tag.COLON && start + 1 >= high) {
      return spilled(cue, sense);
    }
    if ((after == Tag.COMMA || after == Tag.COLON) && words.tag(start + 1) == Tag.OPEN_QUOTE) {
      start++;
      after = Tag.OPEN_QUOTE;
    }
    Optional<Span> particle = particle(cue, sense);
    if (particle.isPresent()) {
      start = cue.to() + 1;
    }
    String rule =
        particle.isPresent() && tagBelow(start, high).isNominal()
            ? "noun"
            : frame(cue, sense, start, after);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    if (after == Tag.COLON) {
      start++;
    }
    int end = clauseEnd(start, high);
    if (end <= start) {
      return Optional.empty();
    }
    Span content = words.span(start, end);
    if (after == Tag.OPEN_QUOTE) {
      Optional<Span> quote = quotes.at(content.start());
      if (quote.isPresent() && quote.get().end() > content.end()) {
        content = quote.get();
      }
    }
    List<Span> parts = new ArrayList<>(List.of(content));
    return Optional.of(attributed(subject(cue), cue, parts, sense, rule));
  }

  /** The name of the frame in which the content stands behind the cue; empty if it is none. */
  private String frame(Cue cue, Sense sense, int start, Tag after) {
    boolean takesClause = sense.takes("clause") || sense.takes("tell");
    if (after == Tag.OPEN_QUOTE && (sense.takes("quote") || takesClause)) {
      return "quote";
    }
    if (after == Tag.COLON && sense.takes("quote")) {
      return "quote";
    }
    if (after == Tag.THAT && (takesClause || sense.takes("that"))) {
      return "clause";
    }
    boolean opensClause =
        after.isNominal()
            || lexicon.phrases().isSubject(words.lower(start))
            || after == Tag.PREPOSITION
            || after == Tag.SUBORDINATOR
            || after == Tag.RELATIVE
            || (after == Tag.COMMA && takesClause);
    if ((takesClause || (sense.takes("that") && after == Tag.RELATIVE))
        && opensClause
        && hasVerb(start, clauseEnd(start, cue.high()))) {
      return "clause";
    }
    if (sense.takes("infinitive") && words.tag(start) == Tag.TO && start == cue.to()) {
      return "infinitive";
    }
    if (sense.takes("call") || sense.takes("as")) {
      // Only what is quoted is surely the source's own word.
      for (int i = start; i < Math.min(cue.high(), start + 12); i++) {
        if (words.tag(i) == Tag.OPEN_QUOTE) {
          return "called";
        }
      }
      return "";
    }
    boolean noun = after.isNominal() || after == Tag.GERUND;
    return sense.takes("noun") && noun && start == cue.to() && fits(cue, sense) ? "noun" : "";
  }

  /** Whether a noun phrase behind this verb is what the source says, not what it works on. */
  private boolean fits(Cue cue, Sense sense) {
    return switch (sense.kind()) {
      case SHOW -> isDocument(cue);
      case ESTIMATE -> hasNumber(cue.to(), clauseEnd(cue.to(), cue.high()));
      default -> true;
    };
  }

  private boolean isDocument(Cue cue) {
    Optional<Span> subject = subject(cue);
    if (subject.isEmpty()) {
      return false;
    }
    int to = words.indexAt(subject.get().end());
    for (int i = words.indexAt(subject.get().start()); i < to; i++) {
      if (lexicon.nouns().find(words.lower(i)).equals(Optional.of(Attribution.Kind.DOCUMENT))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i) == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** The particle of "called for", "pushed for", where the sense has it. */
  private Optional<Span> particle(Cue cue, Sense sense) {
    return cue.to() < cue.high() && sense.takes("noun_" + words.lower(cue.to()))
        ? Optional.of(words.token(cue.to()).span())
        : Optional.empty();
  }

  /** "She said:" at a paragraph's end, and the words in the next one. */
  private Optional<Attributed> spilled(Cue cue, Sense sense) {
    if (index + 1 < block.size()
        || paragraph + 1 >= paragraphs.size()
        || !(sense.takes("quote") || sense.takes("clause"))) {
      return Optional.empty();
    }
    Paragraph following = paragraphs.get(paragraph + 1);
    Span first = following.sentences().get(0).sentence().span();
    Span last = following.sentences().get(following.sentences().size() - 1).sentence().span();
    Span content = following.quotations().at(first.start()).orElse(first.cover(last));
    return Optional.of(
        attributed(subject(cue), cue, new ArrayList<>(List.of(content)), sense, "quote"));
  }

  /** "is expected to", "is believed to", "it was reported that". */
  private Optional<Attributed> passive(int cueFrom, int verb, Sense sense, int low, int high) {
    int next = verb + 1;
    Tag after = tagBelow(next, high);
    if (after != Tag.TO && after != Tag.THAT) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    if (after == Tag.TO) {
      lexicon.phrases().before(words, cueFrom, low).ifPresent(p -> content.add(spanOf(p)));
    }
    int end = clauseEnd(next, high);
    if (end <= next) {
      return Optional.empty();
    }
    content.add(words.span(next, end));
    Cue cue = new Cue(cueFrom, verb, verb + 1, low, high, next, after, Tag.OTHER);
    return Optional.of(attributed(Optional.empty(), cue, content, sense, "passive"));
  }

  private Optional<Attributed> accordingTo(int i) {
    int low = low(i);
    int high = high(i);
    int end = sourceEnd(i + 2, high);
    if (end <= i + 2) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    Tag before = words.tag(i - 1);
    boolean opens =
        i == low
            || before == Tag.COORDINATOR
            || before == Tag.SUBORDINATOR
            || before == Tag.THAT
            || before == Tag.OPEN_QUOTE;
    if (opens) {
      if (words.tag(end) != Tag.COMMA || end + 1 >= high) {
        return Optional.empty();
      }
      int to = clauseEnd(end + 1, high);
      if (to > end + 1) {
        content.add(words.span(end + 1, to));
      }
    } else {
      content.addAll(contentBefore(before == Tag.COMMA ? i - 1 : i, low));
      if (!hasVerb(low, i)) {
        // The cue interrupts its clause.
        addContinuation(content, end, tagBelow(end, high), high);
      } else if (words.tag(end) == Tag.COMMA && lexicon.phrases().opensApposition(words, end + 1)) {
        int appositionEnd = sourceEnd(end + 1, high);
        if (appositionEnd >= high || words.tag(appositionEnd).isBreak()) {
          end = appositionEnd;
        }
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attributed(
            words.sentence().index(),
            Optional.of(words.span(i + 2, end)),
            words.span(i, i + 2),
            content,
            Kind.SAY,
            Modality.REPORTED,
            0.8,
            quoteKind(content),
            "according_to"));
  }

  /** Where the source that begins at {@code from} ends: at the next comma, break or day. */
  private int sourceEnd(int from, int high) {
    int i = from;
    int limit = Math.min(high, from + 40);
    while (i < limit) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA
          || tag.isBreak()
          || tag == Tag.DASH
          || (tag == Tag.OPEN_QUOTE && words.tag(i - 1).isHead())
          || (tag == Tag.CLOSE_QUOTE && !words.tag(i + 1).isNominal())
          || tag == Tag.CLOSE_BRACKET
          || tag == Tag.OPEN_BRACKET
          || tag == Tag.THAT
          || tag == Tag.SUBORDINATOR) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "In a poll released on Monday, 40 percent said they would stay." */
  private Optional<Attributed> inDocument() {
    if (!words.is(0, "in")) {
      return Optional.empty();
    }
    boolean speaks = false;
    int i = 1;
    int limit = Math.min(words.size(), 25);
    while (i < limit && words.tag(i) != Tag.COMMA) {
      Tag tag = words.tag(i);
      if (tag.isBreak() || tag == Tag.OPEN_QUOTE || tag == Tag.MODAL || tag == Tag.AUXILIARY) {
        return Optional.empty();
      }
      speaks |= tag == Tag.NOUN && i < 9 && lexicon.nouns().speaks(words.lower(i));
      i++;
    }
    if (!speaks || i + 1 >= words.size() || words.tag(i) != Tag.COMMA) {
      return Optional.empty();
    }
    int end = clauseEnd(i + 1, words.size());
    if (end <= i + 1 || !hasVerb(i + 1, end)) {
      return Optional.empty();
    }
    List<Span> content = List.of(words.span(i + 1, end));
    return Optional.of(
        new Attributed(
            words.sentence().index(),
            Optional.of(words.span(1, i)),
            words.span(0, 1),
            content,
            Kind.SHOW,
            Modality.REPORTED,
            0.85,
            quoteKind(content),
            "in_document"));
  }

  /** A name and a colon at the head of a paragraph: a transcript or a headline. */
  private Optional<Attributed> colon() {
    int i = 0;
    while (i < words.size() && i < 6 && (words.tag(i) == Tag.NAME || words.tag(i) == Tag.NOUN)) {
      i++;
    }
    if (i == 0
        || words.tag(i) != Tag.COLON
        || i + 1 >= words.size()
        || (words.tag(i - 1) != Tag.NAME && lexicon.nouns().find(words.lower(i - 1)).isEmpty())) {
      return Optional.empty();
    }
    Span last = block.get(block.size() - 1).sentence().span();
    Span content = new Span(words.token(i + 1).start(), last.end());
    List<Span> parts = List.of(content);
    return Optional.of(
        new Attributed(
            words.sentence().index(),
            Optional.of(words.span(0, i)),
            words.span(i, i + 1),
            parts,
            Kind.SAY,
            Modality.REPORTED,
            0.8,
            quotes.at(content.start()).isPresent()
                ? Attribution.Quote.DIRECT
                : Attribution.Quote.INDIRECT,
            "colon"));
  }

  /** "his claim that", "reports that": the source is who owns the noun. */
  private Optional<Attributed> byNoun(int i) {
    Optional<SpeechNouns.SpeechNoun> noun = lexicon.speech().find(words.lower(i));
    int high = high(i);
    if (noun.isEmpty() || i + 2 >= high) {
      return Optional.empty();
    }
    int end = i + 2;
    boolean verb = false;
    boolean open = false;
    while (end < high && end - i < 60 && words.tag(end) != Tag.COMMA && !words.tag(end).isBreak()) {
      Tag tag = words.tag(end);
      boolean verbal = tag.isFinite() || tag.isVerbal() || tag.isBeforeVerb();
      if (verb && !open && tag == Tag.AUXILIARY && !words.is(end - 1, "and")) {
        // A second verb without a subject of its own is that of the noun.
        boolean grouped = words.tag(end - 1) == Tag.AUXILIARY || words.tag(end - 1) == Tag.MODAL;
        if (!grouped) {
          break;
        }
      }
      verb |= tag.isFinite();
      open = (open && !verbal) || tag == Tag.THAT || tag == Tag.RELATIVE || tag == Tag.COORDINATOR;
      end++;
    }
    if (!hasVerb(i + 2, end)) {
      return Optional.empty();
    }
    int low = low(i);
    int from = i;
    while (from > low
        && (words.tag(from - 1) == Tag.ADJECTIVE || words.tag(from - 1) == Tag.NOUN)) {
      from--;
    }
    Optional<Span> source = Optional.empty();
    if (from > low && words.tag(from - 1) == Tag.POSSESSIVE) {
      source = lexicon.phrases().before(words, from - 1, low).map(this::spanOf);
    } else if (from > low && lexicon.phrases().isPossessive(words.lower(from - 1))) {
      source = Optional.of(words.span(from - 1, from));
    }
    List<Span> content = List.of(words.span(i + 1, end));
    return Optional.of(
        new Attributed(
            words.sentence().index(),
            source,
            words.span(i, i + 1),
            content,
            Kind.SAY,
            noun.get().modality(),
            noun.get().certainty(),
            quoteKind(content),
            "speech_noun"));
  }

  private Span spanOf(NounPhrases.Phrase phrase) {
    return phrase.span(words);
  }

  /** Who does the verb of a cue. */
  private Optional<Span> subject(Cue cue) {
    int from = cue.from();
    Tag verb = words.tag(cue.verb());
    if (cue.before() == Tag.RELATIVE) {
      return Optional.of(words.span(from - 1, from));
    }
    boolean gerund = verb == Tag.GERUND && from == cue.verb();
    boolean infinitive = words.tag(from) == Tag.TO;
    boolean shared = cue.before() == Tag.COORDINATOR || (gerund && !cue.before().isNominal());
    if (shared || infinitive) {
      Optional<Span> earlier = earlierSource(from);
      return earlier.isPresent() && !infinitive ? earlier : nearestSubject(from, cue.low());
    }
    Optional<NounPhrases.Phrase> near = lexicon.phrases().before(words, from, cue.low());
    return near.isPresent() ? near.map(this::spanOf) : nearestSubject(from, cue.low());
  }

  /** The source of the last attribution before a cue of the same sentence. */
  private Optional<Span> earlierSource(int from) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Attributed each = found.get(i);
      if (each.source().isPresent()
          && !each.rule().equals("in_document")
          && each.cue().end() <= words.token(from).start()) {
        return each.source();
      }
    }
    return Optional.empty();
  }

  /** The subject of the nearest finite verb before {@code from} that has one. */
  private Optional<Span> nearestSubject(int from, int low) {
    int least = Math.max(low, from - 40);
    for (int i = from - 1; i > least; i--) {
      if (!words.tag(i).isFinite()) {
        continue;
      }
      int group = groupStart(i, low);
      Optional<NounPhrases.Phrase> subject = lexicon.phrases().before(words, group, low);
      if (subject.isPresent() && words.tag(subject.get().from() - 1) != Tag.RELATIVE) {
        return subject.map(this::spanOf);
      }
      i = group;
    }
    return Optional.empty();
  }

  /** The content that ends before token {@code end}: a whole quotation, or the clause. */
  private List<Span> contentBefore(int end, int low) {
    List<Span> content = new ArrayList<>();
    int last = end - 1;
    while (last >= low && (words.tag(last) == Tag.COMMA || words.tag(last) == Tag.DASH)) {
      last--;
    }
    // The comma of American style stands inside the quotation.
    int quoteEnd = words.tag(end) == Tag.CLOSE_QUOTE ? end : last;
    if (quoteEnd >= 0 && words.tag(quoteEnd) == Tag.CLOSE_QUOTE) {
      Optional<Span> quote = quotes.at(words.token(quoteEnd).start());
      if (quote.isPresent() && words.indexAt(quote.get().start()) <= low + 1) {
        content.add(quote.get());
        return content;
      }
      last = quoteEnd;
    }
    int from = Math.max(low, last - REACH);
    if (words.tag(from) == Tag.COORDINATOR) {
      from++;
    }
    if (from <= last) {
      content.add(words.span(from, last + 1));
    }
    return content;
  }

  /** What goes on behind a cue that interrupts its content. */
  private void addContinuation(List<Span> content, int next, Tag after, int high) {
    if (content.isEmpty()) {
      return;
    }
    if (after == Tag.STOP && next >= words.size() - 2) {
      if (index + 1 < block.size()) {
        int start = block.get(index + 1).token(0).start();
        quotes
            .at(start)
            .filter(quote -> quote.start() == start && endsSentence(quote))
            .ifPresent(content::add);
      }
      return;
    }
    if ((after != Tag.COMMA && after != Tag.COLON) || next + 1 >= high) {
      return;
    }
    int start = next + 1;
    if (words.tag(start) == Tag.OPEN_QUOTE) {
      quotes.at(words.token(start).start()).ifPresent(content::add);
      return;
    }
    if (quotes
        .at(content.get(0).start())
        .filter(quote -> quote.contains(content.get(0)))
        .isPresent()) {
      return;
    }
    Tag tag = words.tag(start);
    boolean clauseSoFar = hasVerb(words.indexAt(content.get(0).start()), next);
    if (clauseSoFar
        && (tag.isVerbal()
            || tag == Tag.COORDINATOR
            || tag == Tag.RELATIVE
            || tag == Tag.SUBORDINATOR)) {
      return;
    }
    int end = clauseEnd(start, high);
    if (end > start) {
      content.add(words.span(start, end));
    }
  }

  /** Whether nothing but the quotation's own text stands in its last sentence. */
  private boolean endsSentence(Span quote) {
    for (int i = index + 1; i < block.size(); i++) {
      Span span = block.get(i).sentence().span();
      if (span.end() >= quote.end()) {
        return span.end() == quote.end();
      }
    }
    return true;
  }

  /** Where the clause that begins at {@code from} ends. */
  private int clauseEnd(int from, int high) {
    int limit = Math.min(high, from + REACH);
    int i = from;
    while (i < limit) {
      Tag tag = words.tag(i);
      if (tag == Tag.SEMICOLON) {
        break;
      }
      if (tag == Tag.COMMA && i > from) {
        int next = i + 1;
        if (words.tag(next) == Tag.GERUND && isAttribution(next)) {
          break;
        }
        if (words.tag(next) == Tag.COORDINATOR
            && (words.is(next + 1, "according")
                || (words.tag(next + 1) == Tag.VERB && isAttribution(next + 1)))) {
          break;
        }
        if ((words.tag(next) == Tag.COORDINATOR || words.tag(next) == Tag.SUBORDINATOR)
            && opensRival(next + 1)) {
          break;
        }
      }
      if (tag == Tag.COORDINATOR
          && i > from
          && words.tag(i + 1) == Tag.VERB
          && isAttribution(i + 1)) {
        break;
      }
      if (words.is(i, "but") && i > from && opensRival(i + 1)) {
        break;
      }
      if (words.is(i, "according") && words.is(i + 1, "to") && i > from) {
        break;
      }
      i++;
    }
    while (i > from && isTrailing(words.tag(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a source and its verb stand from {@code from} on: "but auditors said". */
  private boolean opensRival(int from) {
    int i = from;
    while (i < from + 8 && (words.tag(i).isNominal() || words.tag(i) == Tag.PREPOSITION)) {
      i++;
    }
    return i > from
        && words.tag(from) != Tag.PRONOUN
        && words.tag(i) == Tag.VERB
        && isAttribution(i)
        && switch (lexicon.verbs().find(words.lemma(i)).get(0).kind()) {
          case SAY, SHOW, ESTIMATE, DENY -> true;
          default -> false;
        };
  }

  private static boolean isTrailing(Tag tag) {
    return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON;
  }

  private boolean isAttribution(int i) {
    return words.tag(i).isVerbal() && !lexicon.verbs().find(words.lemma(i)).isEmpty();
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBe(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lemma(i).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** Skips words of time and place between a cue and its content: "said in Kyiv on Friday". */
  private int skipAdjuncts(int from, int high) {
    int i = from;
    while (i < high) {
      Tag tag = words.tag(i);
      if ((tag == Tag.ADVERB && words.tag(i + 1) != Tag.NUMBER)
          || lexicon.phrases().isDay(words, i)
          || (tag == Tag.ADJECTIVE && lexicon.phrases().isDay(words, i + 1))
          || (i > from
              && lexicon.phrases().isPeriod(words.lower(i))
              && words.tag(i - 1) == Tag.ADVERB)) {
        i++;
        continue;
      }
      if (tag == Tag.PREPOSITION && i + 1 < high) {
        int end = i + 1;
        while (end < high
            && end - i < 14
            && ((words.tag(end).isNominal() && words.tag(end) != Tag.PRONOUN)
                || words.tag(end) == Tag.PREPOSITION
                || words.tag(end) == Tag.ADVERB)) {
          end++;
        }
        Tag stop = tagBelow(end, high);
        if (end > i + 1
            && (stop == Tag.THAT
                || stop == Tag.COMMA
                || stop == Tag.STOP
                || stop == Tag.COLON
                || stop == Tag.PRONOUN
                || stop == Tag.OPEN_QUOTE)) {
          i = end;
          continue;
        }
      }
      break;
    }
    return i;
  }

  /** The first token of the quotation, or of the sentence, that {@code i} stands in. */
  private int low(int i) {
    Optional<Span> quote = quotes.at(words.token(i).start());
    if (quote.isEmpty() || quote.get().start() < words.token(0).start()) {
      return 0;
    }
    int low = words.indexAt(quote.get().start());
    while (low < i && words.tag(low) == Tag.OPEN_QUOTE) {
      low++;
    }
    return low;
  }

  /** The token behind the quotation, or the sentence, that {@code i} stands in. */
  private int high(int i) {
    Optional<Span> quote = quotes.at(words.token(i).start());
    if (quote.isEmpty()) {
      return words.size();
    }
    int high = Math.min(words.size(), words.indexAt(quote.get().end() - 1));
    while (high > i + 1 && words.tag(high - 1) == Tag.CLOSE_QUOTE) {
      high--;
    }
    return Math.max(high, i + 1);
  }

  private Attribution.Quote quoteKind(List<Span> content) {
    boolean all = true;
    boolean any = false;
    for (Span part : content) {
      Optional<Span> first = quotes.at(part.start());
      all &= first.isPresent() && first.get().contains(part);
      any |= quotes.overlap(part);
    }
    return all
        ? Attribution.Quote.DIRECT
        : any ? Attribution.Quote.MIXED : Attribution.Quote.INDIRECT;
  }

  private Attributed attributed(
      Optional<Span> source, Cue cue, List<Span> content, Sense sense, String rule) {
    return new Attributed(
        words.sentence().index(),
        source,
        words.span(cue.from(), cue.to()),
        content,
        sense.kind(),
        sense.modality(),
        sense.certainty(),
        quoteKind(content),
        rule);
  }
}
