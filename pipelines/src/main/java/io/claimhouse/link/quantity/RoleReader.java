package io.claimhouse.link.quantity;

import io.claimhouse.lexicon.Synonyms;
import io.claimhouse.lexicon.Synonyms.WordClass;
import io.claimhouse.model.Aggregation;
import io.claimhouse.model.Change;
import io.claimhouse.model.Claim;
import io.claimhouse.model.Claim.Tense;
import io.claimhouse.model.EventTime;
import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a figure's own sentence what it is of its quantity. */
final class RoleReader {

  /** A figure that speaks of more than so many days before its publication is history. */
  private static final int HISTORY_DAYS = 365;

  /** An outcome that a claim puts further back is of an earlier event. */
  private static final int EARLIER_EVENT_DAYS = 60;

  private final Synonyms synonyms;
  private final Pattern ofThose;
  private final Pattern more;
  private final Pattern earlier;

  RoleReader(Synonyms synonyms) {
    this.synonyms = synonyms;
    this.ofThose = Pattern.compile("\\sof " + synonyms.anyOf(WordClass.OF_WHOLE) + "\\b");
    this.more = Pattern.compile("\\s+" + synonyms.anyOf(WordClass.MORE) + "\\b");
    this.earlier =
        Pattern.compile(
            synonyms.anyOf(WordClass.EARLIER_STATEMENT) + "\\s", Pattern.CASE_INSENSITIVE);
  }

  Role read(Figure figure, Claim claim, boolean isOutcome, Optional<LocalDate> published) {
    int start = clamp(figure.span().start() - claim.span().start(), claim.text());
    int end = clamp(figure.span().end() - claim.span().start(), claim.text());
    String before = claim.text().substring(0, start);
    String surface = claim.text().substring(start, Math.max(start, end));
    String behind = claim.text().substring(Math.max(start, end));
    if (synonyms.endsIn(WordClass.PART_CUE, before)
        || ofThose.matcher(surface).find()
        || ofThose.matcher(behind).lookingAt()) {
      return Role.PART;
    }
    if (figure.change().kind() == Change.Kind.FROM) {
      return Role.HISTORIC;
    }
    if (isPlanned(claim) || isAhead(figure, claim, published)) {
      return Role.PLANNED;
    }
    boolean isOfEarlierStatement =
        claim.attribution().cue().filter(cue -> earlier.matcher(cue).lookingAt()).isPresent();
    if (isOfEarlierStatement || isHistory(figure, claim, isOutcome, published)) {
      return Role.HISTORIC;
    }
    boolean isMore = figure.kind() == FigureKind.COUNT && more.matcher(behind).lookingAt();
    return isMore
            || figure.aggregation() == Aggregation.ADDITIONAL
            || figure.change().kind() == Change.Kind.BY
        ? Role.ADDITIONAL
        : Role.LEVEL;
  }

  private static int clamp(int offset, String text) {
    return Math.max(0, Math.min(offset, text.length()));
  }

  /** Whether a claim tells what is planned, or would be. */
  private static boolean isPlanned(Claim claim) {
    boolean future = claim.tense().equals(Optional.of(Tense.FUTURE));
    boolean present = claim.tense().equals(Optional.of(Tense.PRESENT));
    return claim.modality() == Modality.PLANNED
        || (claim.modality() == Modality.CONDITIONAL && !present)
        || (claim.modality() == Modality.POSSIBLE && future);
  }

  /** Whether a figure speaks of days after its publication: "50,000 by September". */
  private static boolean isAhead(Figure figure, Claim claim, Optional<LocalDate> published) {
    Optional<LocalDate> end =
        figure.asOf().map(Period::end).or(() -> claim.event().flatMap(EventTime::end));
    Optional<LocalDate> start =
        figure.asOf().map(Period::start).or(() -> claim.event().flatMap(EventTime::start));
    return published.isPresent()
        && end.filter(published.get()::isBefore).isPresent()
        && start.filter(day -> day.isBefore(published.get())).isEmpty();
  }

  private static boolean isHistory(
      Figure figure, Claim claim, boolean isOutcome, Optional<LocalDate> published) {
    Optional<LocalDate> end =
        figure.asOf().map(Period::end).or(() -> claim.event().flatMap(EventTime::end));
    int days = isOutcome ? EARLIER_EVENT_DAYS : HISTORY_DAYS;
    return published.isPresent()
        && end.isPresent()
        && end.get().isBefore(published.get().minusDays(days));
  }
}
