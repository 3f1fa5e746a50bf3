package io.claimhouse.article;

import io.claimhouse.article.DateSighting.Place;
import io.claimhouse.article.PageDateWords.Label;
import io.claimhouse.model.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells where the dates of a page stand to its headline, once that is found. */
final class DatePlaces {

  /** What follows the headline this closely belongs to it. */
  private static final int CLOSE = 200;

  private static final int REACH_BEFORE = 300;

  /** A sighting whose place is known once the headline is. */
  record Draft(
      Moment moment, Label label, int at, int proseBefore, boolean isDateline, Element element) {}

  /**
   * Where a page's headline stands.
   *
   * @param at characters of the page before it, below 0 where the page has none
   * @param above the elements around it, itself among them
   */
  record HeadlinePlace(int at, Set<Element> above) {}

  private final PageDateWords words;
  private final HeadlinePlace headline;

  /** Whether elements stand aside; a list of comments asks it of the same ones again and again. */
  private final Map<Element, Boolean> aside = new HashMap<>();

  DatePlaces(PageDateWords words, HeadlinePlace headline) {
    this.words = words;
    this.headline = headline;
  }

  DateSighting placed(Draft draft) {
    return new DateSighting(draft.moment(), draft.label(), place(draft), isNamed(draft));
  }

  private Place place(Draft draft) {
    int distance = draft.at() - headline.at();
    boolean isClose = headline.at() >= 0 && distance >= 0 && distance <= CLOSE;
    if (draft.element() != null && isAside(draft.element(), isClose)) {
      return Place.ASIDE;
    }
    if (draft.isDateline()) {
      return Place.DATELINE;
    }
    if (headline.at() < 0) {
      return Place.ELSEWHERE;
    }
    if (distance >= 0) {
      return distance <= DateSightings.REACH_AFTER
              && draft.proseBefore() < DateSightings.PROSE_LINES
          ? Place.AFTER_HEADLINE
          : Place.ELSEWHERE;
    }
    return -distance <= REACH_BEFORE ? Place.BEFORE_HEADLINE : Place.ELSEWHERE;
  }

  private boolean isAside(Element element, boolean isClose) {
    // Some sites set byline and date into an aside that follows the headline.
    Element up = element.parent();
    if (isClose && element.normalName().equals("aside")) {
      return up != null && isAside(up, true);
    }
    if (headline.above().contains(element) || element.normalName().equals("body")) {
      return false;
    }
    if (isClose) {
      return words.isAside(element) || (up != null && isAside(up, true));
    }
    Boolean known = aside.get(element);
    if (known == null) {
      known = words.isAside(element) || (up != null && isAside(up, false));
      aside.put(element, known);
    }
    return known;
  }

  private boolean isNamed(Draft draft) {
    Element up = draft.element();
    for (int i = 0; i < 3 && up != null; i++) {
      if (up.normalName().equals("time") || words.namesDate(up)) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }
}
