package io.claimhouse.link;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import io.claimhouse.model.FigureKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a figure's key so far, while its article is read. Used by one thread only. */
final class KeyDraft {

  final FigureFacts figure;
  final ClaimFacts claim;
  final Set<String> modifiers = new TreeSet<>();
  final Set<String> inherited = new TreeSet<>();
  String counted = "";
  String subject = "";
  String act = "";
  String place = "";
  String nationality = "";
  String period = "";
  boolean isOutcome;
  boolean isAstray;
  boolean isWhereTheyLive;
  boolean subjectIsActor;
  boolean isPart;
  boolean isDone;
  boolean isListed;
  boolean isUndated;
  boolean isNarrower;
  boolean isOnTop;

  /** "2.5 million more than before", "12 more". */
  boolean saysMore;

  /** "It had spoken of 600": what was said before what the article tells. */
  boolean isOfEarlierStatement;

  boolean subjectMatters = true;
  boolean subjectIsUnnamed;

  KeyDraft(FigureFacts figure, ClaimFacts claim) {
    this.figure = figure;
    this.claim = claim;
  }

  void inheritPlace(ArticlePlaces of) {
    of.country()
        .ifPresent(
            country -> {
              place = country;
              inherited.add(of.isOfOutlet() ? SeriesFigure.PLACE_OF_OUTLET : SeriesFigure.PLACE);
            });
  }

  /** The figure's own words. */
  String surface() {
    return claim.text().substring(start(), end());
  }

  /** The claim's text up to the figure. */
  String before() {
    return claim.text().substring(0, start());
  }

  /** The claim's text behind the figure. */
  String behind() {
    return claim.text().substring(end());
  }

  /** Where the figure begins in its claim's text, in UTF-16 chars. */
  int start() {
    return offset(figure.charStart());
  }

  /** Where it ends there. */
  int end() {
    return offset(figure.charEnd());
  }

  private int offset(int codePoint) {
    int all = claim.text().codePointCount(0, claim.text().length());
    int within = Math.max(0, Math.min(codePoint - claim.charStart(), all));
    return claim.text().offsetByCodePoints(0, within);
  }

  Optional<Double> best() {
    var value = figure.value();
    return value.point().isPresent() ? Optional.of(value.point().getAsDouble()) : Optional.empty();
  }

  /** The point, or the middle of a range. */
  Optional<Double> middle() {
    var value = figure.value();
    return value.low().isPresent() && value.high().isPresent()
        ? Optional.of((value.low().getAsDouble() + value.high().getAsDouble()) / 2)
        : best();
  }

  /** Whether it came on top of a count before: "12 more", "up by 3", "10 others". */
  boolean isAdditional() {
    return isOnTop
        || figure.aggregation() == Aggregation.ADDITIONAL
        || (figure.change().kind() == Change.Kind.BY && figure.kind() == FigureKind.COUNT)
        || (figure.kind() == FigureKind.COUNT && saysMore);
  }

  /** Who does it may differ from act to act no more than what it is; where it is, may. */
  String thing(String part) {
    String thing = figure.kind() + "|" + figure.unit().orElse("") + "|" + counted;
    return part.equals("place") ? thing + "|" + act : thing;
  }

  String get(String part) {
    return part.equals("subject") ? subject : place;
  }

  void set(String part, String value) {
    if (part.equals("subject")) {
      subject = value;
    } else {
      place = value;
    }
  }

  SeriesKey key(String articleId) {
    boolean unknown = subject.isEmpty() && (subjectMatters || counted.isEmpty());
    return new SeriesKey(
        figure.kind(),
        figure.unit().orElse(""),
        figure.perUnit().map(KeyDraft::fold).orElse(""),
        statistic(),
        counted,
        String.join(" ", modifiers),
        subject,
        act,
        place,
        unknown || isListed || isUndated ? articleId : "");
  }

  /** The key of what only its story identifies. */
  SeriesKey storyKey() {
    return new SeriesKey(
        figure.kind(),
        figure.unit().orElse(""),
        figure.perUnit().map(KeyDraft::fold).orElse(""),
        statistic(),
        counted,
        "",
        "",
        "",
        "",
        SeriesKey.STORY);
  }

  private String statistic() {
    if (figure.change().kind() == Change.Kind.BY && figure.kind() != FigureKind.COUNT) {
      return "change";
    }
    if (!period.isEmpty()) {
      return "within " + period;
    }
    return switch (figure.aggregation()) {
      case AVERAGE -> "average";
      case PER_PERIOD -> "per_period";
      case NONE, TOTAL, ADDITIONAL, CUMULATIVE, PEAK -> "";
    };
  }

  /** A word as keys have it: lower case, singular, without the sign that parts a key's parts. */
  static String fold(String phrase) {
    return Synonyms.singular(phrase.strip().toLowerCase(Locale.ROOT).replace('|', ' '));
  }
}
