package io.claimhouse.link.citation;

import io.claimhouse.lexicon.Outlets;
import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ClaimFacts;
import io.claimhouse.model.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what an article rests on: the sources of its claims, and the sources behind these, that are
 * outlets of the registry or documents. An outlet that names itself cites nobody.
 */
public final class Citations {

  /** The longest name of an outlet, in words. */
  private static final int NAME_WORDS = 6;

  private final Function<String, Optional<String>> outletByName;

  /**
   * @param outletByName gives the outlet id for exactly a name or alias
   */
  public Citations(Function<String, Optional<String>> outletByName) {
    this.outletByName = outletByName;
  }

  /** With the outlets of the registry. */
  public static Citations fromSeeds() {
    Outlets outlets = Outlets.fromSeeds();
    return new Citations(name -> outlets.byName(name).map(entry -> entry.outlet().id()));
  }

  /** The article's citations, in the order of the text. */
  public List<Citation> of(ArticleFacts article) {
    List<Citation> citations = new ArrayList<>();
    article.claims().stream()
        .sorted(Comparator.comparingInt(ClaimFacts::charStart).thenComparing(ClaimFacts::claimId))
        .forEach(claim -> addAll(citations, article, claim));
    return citations.stream().distinct().toList();
  }

  private void addAll(List<Citation> citations, ArticleFacts article, ClaimFacts claim) {
    List<String> names = new ArrayList<>(claim.attributedName().stream().toList());
    names.addAll(claim.chain());
    for (int i = 0; i < names.size(); i++) {
      Optional<String> outlet = outletIn(names.get(i));
      boolean isDocument = i == 0 && claim.attributionKind() == Attribution.Kind.DOCUMENT;
      boolean isOwn = outlet.isPresent() && outlet.equals(article.outletId());
      if (!isOwn && (outlet.isPresent() || isDocument)) {
        citations.add(
            new Citation(article.articleId(), names.get(i), outlet, claim.claimId(), claim.cue()));
      }
    }
  }

  /** The outlet that a source names, whole or as part of it: "a report in The Meridian Post". */
  Optional<String> outletIn(String source) {
    String[] words = source.strip().split("\\s+", -1);
    for (int length = Math.min(NAME_WORDS, words.length); length >= 1; length--) {
      for (int i = 0; i + length <= words.length; i++) {
        String part = bare(String.join(" ", List.of(words).subList(i, i + length)));
        if (!part.isEmpty() && isName(part)) {
          Optional<String> outlet = outletByName.apply(part);
          if (outlet.isPresent()) {
            return outlet;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Lower-case words are words, even where an alias has the same letters. */
  private static boolean isName(String part) {
    return part.chars().anyMatch(Character::isUpperCase);
  }

  private static String bare(String part) {
    return part.replaceAll("^[^\\p{L}\\p{N}]+|['’]s$|[^\\p{L}\\p{N}]+$", "");
  }
}
