package io.claimhouse.link;

import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.copies.Signature;
import io.claimhouse.model.Precision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented stories of one topic, and what becomes of them on their way through the outlets. */
public final class Stories {

  private static final String[] WHO = {
    "the harbour master", "a rescue worker", "the transport minister", "two passengers",
    "the coast guard", "a spokesman for the shipping line", "fishermen", "the mayor",
    "relatives of the missing", "an official who asked not to be named", "the union",
        "investigators"
  };
  private static final String[] DID = {
    "said", "told reporters", "confirmed", "denied", "reported", "added", "warned", "insisted"
  };
  private static final String[] WHAT = {
    "the ferry had left late", "the engine had failed twice", "the doors were not shut",
    "the storm was forecast", "the crew had asked for repairs", "the lists were incomplete",
    "the boats were launched in time", "the radio had gone silent", "the cargo had moved",
    "the tugs had been sent for", "the deck was crowded", "the papers were in order"
  };
  private static final String[] WHEN = {
    "on Monday",
    "before dawn",
    "after the second call",
    "in the northern strait",
    "late at night",
    "within the hour",
    "as the search went on",
    "near the lighthouse",
    "in a brief statement"
  };

  private static final String[] SYLLABLES = {
    "bar", "cal", "den", "fir", "gos", "hul", "jan", "kem", "lor", "mit",
    "nab", "pel", "ros", "sun", "tar", "ved", "wil", "yor", "zan", "quo"
  };
  private static final String[] ENDINGS = {"er", "ing", "ed", "ly", "ment", "al", "s", "ity"};

  private Stories() {}

  /** The sentences of one writer's article on the topic that all stories here share. */
  public static List<String> sentences(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "%s %s %s that %s, %s the %s %s of the %s with %d %s."
                    .formatted(
                        pick(WHO, random),
                        pick(DID, random),
                        pick(WHEN, random),
                        i % 2 == 0
                            ? pick(WHAT, random)
                            : "a " + word(random) + " was " + word(random),
                        word(random),
                        word(random),
                        word(random),
                        word(random),
                        random.nextInt(900),
                        word(random)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  public static String text(List<String> sentences) {
    return String.join("\n", sentences);
  }

  public static List<String> cutByAThird(List<String> sentences) {
    return sentences.subList(0, sentences.size() * 2 / 3);
  }

  public static List<String> withRewrittenLead(List<String> sentences, long seed) {
    List<String> rewritten = new ArrayList<>(sentences);
    int lead = Math.max(1, sentences.size() / 6);
    List<String> other = sentences(lead, seed);
    for (int i = 0; i < lead; i++) {
      rewritten.set(i, other.get(i));
    }
    return rewritten;
  }

  public static ArticleSignature article(String id, String outlet, String at, String body) {
    return article(id, outlet, at, body, Optional.empty(), Optional.empty());
  }

  public static ArticleSignature article(
      String id,
      String outlet,
      String at,
      String body,
      Optional<String> credit,
      Optional<String> url) {
    return new ArticleSignature(
        id,
        Signature.of(body),
        Optional.of(outlet),
        credit,
        url,
        Optional.of(Instant.parse(at)),
        Optional.of(Precision.SECOND),
        Optional.empty());
  }

  /** One of 3,200 made-up words: the part of a vocabulary that writers do not share by rote. */
  private static String word(Random random) {
    return pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(ENDINGS, random);
  }

  private static String pick(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
