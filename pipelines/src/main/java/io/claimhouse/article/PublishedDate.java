package io.claimhouse.article;

import io.claimhouse.article.DateSighting.Place;
import io.claimhouse.article.PageDateWords.Label;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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

  private static final String TITLE_SEPARATORS = "|-–—·•:»«";

  private final PageFacts page;
  private final Dates.Bounds bounds;
  private final DateRules rules;
  private final StatedDates stated;
  private final UrlDates urls;

  private Optional<Element> headlineOrNull;
  private List<DateSighting> nearOrNull;

  PublishedDate(PageFacts page, Dates.Bounds bounds, DateRules rules) {
    this.page = page;
    this.bounds = bounds;
    this.rules = rules;
    this.stated = new StatedDates(rules, page, bounds);
    this.urls = new UrlDates(rules.parser());
  }

  Optional<Moment> read() {
    Optional<Moment> best = best();
    if (best.isPresent() && isOrderDoubtful(best.get())) {
      DateParser.Order other =
          bounds.order() == DateParser.Order.DAY_FIRST
              ? DateParser.Order.MONTH_FIRST
              : DateParser.Order.DAY_FIRST;
      return new PublishedDate(page, bounds.with(other), rules).best();
    }
    return best;
  }

  /** Whether day and month, the other way round, are a day that the page states beyond doubt. */
  private boolean isOrderDoubtful(Moment moment) {
    LocalDate day = moment.localDate();
    if (day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()) {
      return false;
    }
    LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    return page.url().flatMap(this::url).map(Moment::localDate).equals(Optional.of(swapped))
        || stated.modified().map(Moment::localDate).equals(Optional.of(swapped));
  }

  private Optional<Moment> best() {
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
    Optional<Moment> described = stated.jsonLd("datePublished");
    Optional<Moment> tagged = stated.meta(rules.words().publishedMeta());
    if (described.isPresent()
        && tagged.isPresent()
        && !described.get().localDate().equals(tagged.get().localDate())) {
      return Optional.of(agreed(described.get(), tagged.get()));
    }
    return described.or(() -> tagged).or(() -> stated.property("datePublished"));
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
            .modified()
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
      if (!local.equals(moment)) {
        return local;
      }
    }
    if (!LocalDay.isOpen(moment)) {
      return moment;
    }
    for (Moment other : stated.allMeta(rules.words().publishedMeta())) {
      Moment local = LocalDay.settle(moment, other);
      if (!local.equals(moment)) {
        return local;
      }
    }
    return shownNear(moment).map(shown -> LocalDay.settle(moment, shown)).orElse(moment);
  }

  /** The first date around the headline that is not that of a change. */
  private Optional<Moment> shownNear(Moment published) {
    Optional<Moment> changed = stated.modified();
    BiPredicate<Moment, Label> isChange =
        (shown, label) ->
            label == Label.MODIFIED
                || changed
                    .map(
                        other ->
                            !other.date().equals(published.date())
                                && other.date().equals(shown.localDate()))
                    .orElse(false);
    return headline().flatMap(element -> DateSightings.firstNear(element, rules, bounds, isChange));
  }

  private Optional<Moment> besideHeadline() {
    return first(near(), s -> s.label() == Label.PUBLISHED && isBeside(s), "html.headline_label")
        .or(() -> first(near(), s -> isPlain(s) && s.isNamed() && isAfter(s), "html.headline"))
        .or(() -> first(near(), s -> isPlain(s) && s.isNamed() && isBeside(s), "html.headline"));
  }

  private Optional<Moment> elsewhere() {
    List<DateSighting> all = DateSightings.all(page.dom().body(), headline(), rules, bounds);
    Optional<Moment> labelled =
        first(all, s -> s.label() == Label.PUBLISHED && s.isNamed(), "html.label");
    return labelled.isPresent() ? labelled : unlabelled(all);
  }

  private Optional<Moment> unlabelled(List<DateSighting> all) {
    // Where all script data speaks of one day it speaks of one article, and the day is its own.
    List<Moment> scripted = stated.script();
    return (scripted.size() == 1 ? Optional.of(scripted.get(0)) : Optional.<Moment>empty())
        .or(this::titleDate)
        .or(() -> first(near(), s -> isPlain(s) && isAfter(s), "html.headline_text"))
        .or(() -> first(near(), s -> isPlain(s) && isBeside(s), "html.headline_text"))
        .or(() -> first(all, s -> s.label() == Label.PUBLISHED && isOwn(s), "html.label"))
        .or(() -> scripted.stream().findFirst())
        .or(() -> stated.meta(rules.words().genericMeta()))
        .or(() -> stated.jsonLd("dateCreated"))
        .or(() -> stated.property("dateCreated"))
        .or(this::hinted)
        .or(() -> first(all, s -> s.place() == Place.DATELINE, "text.dateline"))
        .or(() -> weak(all));
  }

  /** What may be any date of the page: it must at least be in the month that the address names. */
  private Optional<Moment> weak(List<DateSighting> all) {
    Optional<Moment> month =
        page.url()
            .flatMap(address -> UrlDates.month(address, bounds))
            .map(reading -> reading.toMoment("url.month"));
    List<DateSighting> fitting =
        all.stream().filter(s -> month.isEmpty() || isIn(month.get(), s.moment())).toList();
    return first(fitting, s -> isPlain(s) && s.isNamed() && isOwn(s), "html.named")
        .or(() -> stated.modified().filter(m -> month.isEmpty() || isIn(month.get(), m)))
        .or(() -> first(fitting, s -> isChange(s) && isBeside(s), "html.modified"))
        .or(() -> first(fitting, s -> isPlain(s) && s.isNamed(), "html.named_aside"))
        .or(() -> first(fitting, PublishedDate::isChange, "html.modified"))
        .or(() -> first(fitting, s -> isPlain(s) && isOwn(s), "html.any_date"))
        .or(() -> first(fitting, s -> true, "html.any_date"))
        .or(() -> month);
  }

  private static boolean isIn(Moment month, Moment moment) {
    return YearMonth.from(month.localDate()).equals(YearMonth.from(moment.localDate()));
  }

  /** A date that the page's title sets apart: "Port reopens | The Paper | 03.05.2024". */
  private Optional<Moment> titleDate() {
    String title = page.dom().title();
    return rules
        .parser()
        .locate(title, bounds.order())
        .filter(
            located ->
                isSetApart(title.substring(0, located.start()).stripTrailing(), true)
                    && isSetApart(title.substring(located.end()).stripLeading(), false))
        .map(DateParser.Located::reading)
        .filter(reading -> bounds.allows(reading, false))
        .map(reading -> reading.toMoment("html.title"));
  }

  private static boolean isSetApart(String text, boolean isBefore) {
    return text.isEmpty()
        || TITLE_SEPARATORS.indexOf(text.charAt(isBefore ? text.length() - 1 : 0)) >= 0;
  }

  /** What stands beside the page, such as the header of the mail that brought it. */
  private Optional<Moment> hinted() {
    return page.hints()
        .first("published")
        .flatMap(
            hint ->
                rules
                    .parser()
                    .machine(hint.value(), bounds.order())
                    .filter(reading -> bounds.allows(reading, true))
                    .map(reading -> reading.toMoment(hint.method())));
  }

  private static boolean isPlain(DateSighting sighting) {
    return sighting.label() == Label.NONE;
  }

  private static boolean isChange(DateSighting sighting) {
    return sighting.label() == Label.MODIFIED;
  }

  private static boolean isAfter(DateSighting sighting) {
    return sighting.place() == Place.AFTER_HEADLINE && isDay(sighting);
  }

  private static boolean isBeside(DateSighting sighting) {
    return isAfter(sighting) || (sighting.place() == Place.BEFORE_HEADLINE && isDay(sighting));
  }

  private static boolean isOwn(DateSighting sighting) {
    return sighting.place() != Place.ASIDE;
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
          headline().map(element -> DateSightings.near(element, rules, bounds)).orElse(List.of());
    }
    return nearOrNull;
  }
}
