package io.claimhouse.article;

import io.claimhouse.article.DateSighting.Place;
import io.claimhouse.article.PageDateWords.Label;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Decides when one page was published, from the best evidence to the worst: what the page states
 * for machines, its address, the date beside its headline, a labelled date anywhere, data of
 * scripts, and what may be any date of the page. Weaker evidence is read only where stronger is
 * missing or doubtful.
 */
final class PublishedDate {

  /** An address keeps the day on which a page first appeared; a later date is a new edition's. */
  private static final int NEW_EDITION_DAYS = 60;

  private final PageFacts page;
  private final Dates.Bounds bounds;
  private final DateParser parser;
  private final PageDateWords words;
  private final StatedDates stated;
  private final UrlDates urls;

  private Optional<Element> headlineOrNull;
  private List<DateSighting> nearOrNull;

  PublishedDate(
      PageFacts page,
      Dates.Bounds bounds,
      DateParser parser,
      PageDateWords words,
      StatedDates stated,
      UrlDates urls) {
    this.page = page;
    this.bounds = bounds;
    this.parser = parser;
    this.words = words;
    this.stated = stated;
    this.urls = urls;
  }

  Optional<Moment> read() {
    Optional<Moment> url = page.url().flatMap(this::url);
    Optional<Moment> best = stated().map(moment -> settle(moment, url));
    if (best.isPresent()) {
      return best;
    }
    return url.or(this::besideHeadline).or(this::elsewhere);
  }

  private Optional<Moment> url(String address) {
    return urls.read(address, bounds).map(reading -> reading.toMoment("url.date"));
  }

  /** What the page states for machines; where its statements differ, the one that readers see. */
  private Optional<Moment> stated() {
    Optional<Moment> described = stated.jsonLd(page, "datePublished", bounds);
    Optional<Moment> tagged = stated.meta(page, words.publishedMeta(), bounds);
    if (described.isPresent()
        && tagged.isPresent()
        && !described.get().localDate().equals(tagged.get().localDate())) {
      return Optional.of(agreed(described.get(), tagged.get()));
    }
    return described.or(() -> tagged).or(() -> stated.property(page, "datePublished", bounds));
  }

  private Moment agreed(Moment described, Moment tagged) {
    for (DateSighting sighting : near()) {
      if (sighting.label() != Label.MODIFIED) {
        LocalDate day = sighting.moment().localDate();
        if (day.equals(described.localDate())) {
          return described;
        }
        if (day.equals(tagged.localDate())) {
          return tagged;
        }
      }
    }
    boolean isTaggedModified =
        stated
            .modified(page, bounds)
            .map(moment -> moment.localDate().equals(tagged.localDate()))
            .orElse(false);
    return isTaggedModified ? described : tagged;
  }

  /** The stated moment in the zone of its newsroom, or the day of its first edition. */
  private Moment settle(Moment moment, Optional<Moment> url) {
    if (url.isPresent()) {
      if (url.get().localDate().isBefore(moment.localDate().minusDays(NEW_EDITION_DAYS))) {
        return url.get();
      }
      Moment local = LocalDay.settle(moment, url.get());
      if (local != moment) {
        return local;
      }
    }
    if (!LocalDay.isOpen(moment)) {
      return moment;
    }
    for (Moment other : stated.allMeta(page, words.publishedMeta(), bounds)) {
      Moment local = LocalDay.settle(moment, other);
      if (local != moment) {
        return local;
      }
    }
    Optional<Moment> changed = stated.modified(page, bounds);
    for (DateSighting sighting : near()) {
      boolean isChange =
          sighting.label() == Label.MODIFIED
              || changed
                  .map(
                      other ->
                          !other.date().equals(moment.date())
                              && other.date().equals(sighting.moment().localDate()))
                  .orElse(false);
      if (!isChange) {
        return LocalDay.settle(moment, sighting.moment());
      }
    }
    return moment;
  }

  private Optional<Moment> besideHeadline() {
    return first(near(), s -> s.label() == Label.PUBLISHED && isDay(s), "html.headline_label")
        .or(
            () ->
                first(
                    near(),
                    s ->
                        s.label() == Label.NONE
                            && s.place() == Place.AFTER_HEADLINE
                            && isDay(s),
                    "html.headline"))
        .or(
            () ->
                first(
                    near(),
                    s ->
                        s.label() == Label.NONE
                            && s.place() == Place.BEFORE_HEADLINE
                            && isDay(s),
                    "html.before_headline"));
  }

  private Optional<Moment> elsewhere() {
    List<DateSighting> all =
        DateSightings.all(page.dom().body(), headline(), words, parser, bounds);
    return first(all, s -> s.label() == Label.PUBLISHED && s.place() != Place.ASIDE, "html.label")
        .or(() -> first(all, s -> s.label() == Label.PUBLISHED && s.isNamed(), "html.label_aside"))
        .or(() -> stated.script(page, bounds))
        .or(() -> stated.meta(page, words.genericMeta(), bounds))
        .or(() -> stated.jsonLd(page, "dateCreated", bounds))
        .or(() -> stated.property(page, "dateCreated", bounds))
        .or(
            () ->
                page.hints()
                    .first("published")
                    .flatMap(
                        hint ->
                            parser
                                .machine(hint.value(), bounds.order())
                                .filter(reading -> bounds.allows(reading, true))
                                .map(reading -> reading.toMoment(hint.method()))))
        .or(
            () ->
                first(
                    all,
                    s -> s.label() == Label.NONE && s.place() == Place.DATELINE,
                    "text.dateline"))
        .or(
            () ->
                first(
                    all,
                    s -> s.label() == Label.NONE && s.isNamed() && s.place() != Place.ASIDE,
                    "html.named"))
        .or(() -> stated.modified(page, bounds))
        .or(() -> first(near(), s -> true, "html.modified_label"))
        .or(() -> first(all, s -> s.label() == Label.NONE && s.isNamed(), "html.named_aside"))
        .or(() -> first(all, s -> true, "html.any_date"));
  }

  private static boolean isDay(DateSighting sighting) {
    return sighting.moment().precision().compareTo(Precision.DAY) <= 0;
  }

  private static Optional<Moment> first(
      List<DateSighting> sightings, Predicate<DateSighting> which, String rule) {
    for (DateSighting sighting : sightings) {
      if (which.test(sighting)) {
        Moment found = sighting.moment();
        return Optional.of(new Moment(found.at(), found.precision(), rule, found.offset()));
      }
    }
    return Optional.empty();
  }

  private Optional<Element> headline() {
    if (headlineOrNull == null) {
      headlineOrNull = Headline.find(page);
    }
    return headlineOrNull;
  }

  private List<DateSighting> near() {
    if (nearOrNull == null) {
      nearOrNull =
          headline()
              .map(element -> DateSightings.near(element, words, parser, bounds))
              .orElse(List.of());
    }
    return nearOrNull;
  }
}
