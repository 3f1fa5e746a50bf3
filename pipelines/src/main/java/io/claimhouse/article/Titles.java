package io.claimhouse.article;

import io.claimhouse.article.Headings.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds a page's headline, without the site's name. A page says it in several places, each with its
 * own faults: a heading may be the site's, metadata may be written for search engines or cut off.
 * So the places vote. Each counts for what it says, and a little for what it contains between
 * separators; the most counted text wins.
 */
final class Titles {

  /** Readers see the heading: it outweighs any two other places, not all of them together. */
  private static final double HEADING = 2.5;

  /** One of several headings that nothing else speaks for. */
  private static final double STRAY_HEADING = 0.2;

  private static final double JSON_LD = 1;
  private static final double FIRST_META = 1;
  private static final double OTHER_META = 0.4;
  private static final double PAGE_TITLE = 0.3;

  /** The share of its weight that a place gives to a text which it contains between separators. */
  private static final double PART = 0.3;

  /** The share that it gives to a longer text which it is a beginning of. */
  private static final double CUT_OFF = 0.9;

  /** Titles are cut off at about this length; a shorter beginning is a different title. */
  private static final int CUT_AT = 95;

  private static final String HEADING_METHOD = "html.h1";

  /** What a place says, its parts, and what the place counts. */
  private record Vote(String text, String key, Set<String> parts, String method, double weight) {

    /** Whether a text stands in this one between separators, or before one. */
    boolean holds(Vote other) {
      return parts.contains(other.key())
          || (text.startsWith(other.text())
              && TitleParts.isSeparatorAt(text, other.text().length()));
    }
  }

  private final Headings headings;
  private final MetaNames names;

  Titles(HeadlineWords words, MetaNames names) {
    this.headings = new Headings(words);
    this.names = names;
  }

  Optional<Found<String>> read(PageFacts page) {
    TitleParts pageTitle = TitleParts.of(pageTitle(page));
    List<Vote> votes = metadata(page, pageTitle);
    heading(page, votes, pageTitle).ifPresent(vote -> votes.add(0, vote));
    if (votes.isEmpty()) {
      return page.hints().first("title");
    }
    Vote best = null;
    double most = 0;
    for (Vote candidate : votes) {
      double count = count(candidate, votes);
      if (best == null || count > most + 1e-9) {
        best = candidate;
        most = count;
      }
    }
    return Optional.of(bestWritten(best.key(), votes));
  }

  /** Among places that say the same, the first that neither shouts nor trails off. */
  private static Found<String> bestWritten(String key, List<Vote> votes) {
    Vote chosen = null;
    for (Vote vote : votes) {
      if (vote.key().equals(key)
          && (chosen == null || (isIllWritten(chosen.text()) && !isIllWritten(vote.text())))) {
        chosen = vote;
      }
    }
    return new Found<>(chosen.text(), chosen.method());
  }

  private static boolean isIllWritten(String text) {
    return text.endsWith("...") || text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The votes of JSON-LD, meta elements and the page's title, the most trusted first. */
  private List<Vote> metadata(PageFacts page, TitleParts pageTitle) {
    List<Vote> votes = new ArrayList<>();
    page.jsonLd()
        .text("headline")
        .ifPresent(text -> add(votes, text, page.site(), "jsonld.headline", JSON_LD));
    double weight = FIRST_META;
    for (String name : names.of("title")) {
      Optional<String> text = page.meta().first(name);
      if (text.isPresent()) {
        add(votes, text.get(), page.site(), "meta." + name, weight);
      }
      weight = OTHER_META;
    }
    String headline = TitleParts.of(pageTitle.withoutSite(page.site())).withoutShortEnd();
    if (!Words.of(headline).isEmpty()) {
      votes.add(
          new Vote(headline, Words.key(headline), pageTitle.runs(), "html.title", PAGE_TITLE));
    }
    return votes;
  }

  /** The title of the page itself, not one of its drawings. */
  private static String pageTitle(PageFacts page) {
    for (Element title : page.index().tagged("title")) {
      if (title.parent() != null && !title.parent().normalName().equals("svg")) {
        return PlainText.of(title.text());
      }
    }
    return "";
  }

  private static void add(
      List<Vote> votes, String stated, SiteNames site, String method, double weight) {
    TitleParts parts = TitleParts.of(PlainText.of(stated));
    String text = parts.withoutSite(site);
    if (!Words.of(text).isEmpty()) {
      votes.add(new Vote(text, Words.key(text), parts.runs(), method, weight));
    }
  }

  /** The vote of the heading that the other places speak for, or else of the likeliest. */
  private Optional<Vote> heading(PageFacts page, List<Vote> votes, TitleParts pageTitle) {
    List<Heading> all = headings.read(page.index(), page.site());
    Vote likeliest = null;
    int best = Integer.MAX_VALUE;
    for (Heading heading : all) {
      String text = heading.text();
      String key = Words.key(text);
      int rank;
      double weight = HEADING;
      if (isSaid(Words.key(heading.whole()), votes) && !isSaid(key, votes)) {
        text = heading.whole();
        rank = 0;
      } else if (isSaid(key, votes)) {
        rank = 0;
      } else if (pageTitle.endsWithPart(key)) {
        // The page's title ends with it as with a site's name, and nothing else says it.
        continue;
      } else if (Words.of(text).size() <= 3 && page.site().isNamedBy(text)) {
        // The site's name in other words.
        continue;
      } else if (isContained(key, votes)) {
        rank = 1;
      } else {
        Optional<String> inside = endOf(key, votes);
        text = inside.orElse(text);
        boolean likely = inside.isPresent() || all.size() == 1 || heading.isNamed();
        rank = inside.isPresent() ? 1 : likely ? 2 : 3;
        weight = likely ? HEADING : STRAY_HEADING;
      }
      if (rank < best) {
        best = rank;
        likeliest =
            new Vote(text, Words.key(text), TitleParts.of(text).runs(), HEADING_METHOD, weight);
      }
    }
    return Optional.ofNullable(likeliest);
  }

  private static boolean isSaid(String key, List<Vote> votes) {
    return votes.stream().anyMatch(vote -> vote.key().equals(key));
  }

  private static boolean isContained(String key, List<Vote> votes) {
    return votes.stream().anyMatch(vote -> vote.parts().contains(key));
  }

  /** The title with which a heading ends: what stands before it is a kicker or a date. */
  private static Optional<String> endOf(String heading, List<Vote> votes) {
    for (Vote vote : votes) {
      if (heading.endsWith(" " + vote.key()) && vote.key().indexOf(' ') > 0) {
        return Optional.of(vote.text());
      }
    }
    return Optional.empty();
  }

  private static double count(Vote candidate, List<Vote> votes) {
    double count = 0;
    for (Vote vote : votes) {
      if (vote.key().equals(candidate.key())) {
        count += vote.weight();
      } else if (vote.holds(candidate)) {
        count += PART * vote.weight();
      } else if (isCutOff(vote, candidate)) {
        count += CUT_OFF * vote.weight();
      }
    }
    return count;
  }

  /** Whether a place says the beginning only: it is full, or the heading says more. */
  private static boolean isCutOff(Vote vote, Vote candidate) {
    boolean isShort =
        vote.text().length() >= CUT_AT
            || vote.text().endsWith("...")
            || vote.text().endsWith("…")
            || candidate.method().equals(HEADING_METHOD);
    return isShort
        && candidate.key().startsWith(vote.key())
        && !candidate.parts().contains(vote.key());
  }

  /** Whether most words of the shorter stand in the longer. */
  static boolean similar(String one, String other) {
    List<String> left = Words.of(one);
    List<String> right = Words.of(other);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    List<String> small = left.size() <= right.size() ? left : right;
    List<String> large = new ArrayList<>(left.size() <= right.size() ? right : left);
    int shared = 0;
    for (String word : small) {
      if (large.remove(word)) {
        shared++;
      }
    }
    return shared >= 0.7 * small.size() && (small.size() > 2 || shared == left.size());
  }
}
