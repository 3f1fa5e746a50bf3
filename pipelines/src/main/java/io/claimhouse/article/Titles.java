package io.claimhouse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds a page's headline, without the site's name. */
final class Titles {

  private static final List<String> META =
      List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");

  private Titles() {}

  static Optional<Found<String>> read(PageFacts page) {
    Optional<Found<String>> metaTitle = page.meta().firstOf(META);
    Optional<Found<String>> ldTitle =
        page.jsonLd().text("headline").map(text -> new Found<>(plain(text), "jsonld.headline"));
    String pageTitle = plain(page.dom().title());
    List<String> evidence = new ArrayList<>();
    ldTitle.ifPresent(found -> evidence.add(found.value()));
    metaTitle.ifPresent(found -> evidence.add(found.value()));
    if (!pageTitle.isEmpty()) {
      evidence.add(pageTitle);
    }
    Optional<Found<String>> heading = heading(page, evidence);
    if (heading.isPresent()) {
      return heading;
    }
    if (ldTitle.isPresent() && !ldTitle.get().value().isEmpty()) {
      return ldTitle.map(found -> new Found<>(withoutSite(found.value(), page), found.method()));
    }
    if (metaTitle.isPresent()) {
      return metaTitle.map(
          found -> new Found<>(withoutSite(plain(found.value()), page), found.method()));
    }
    Optional<String> hint = page.hints().first("title").map(Found::value);
    if (!pageTitle.isEmpty()) {
      return Optional.of(new Found<>(withoutSite(pageTitle, page), "html.title"));
    }
    return hint.map(text -> new Found<>(text, "hint.title"));
  }

  /** The heading of the page that says what the page's other titles say. */
  private static Optional<Found<String>> heading(PageFacts page, List<String> evidence) {
    for (Element h1 : page.index().tagged("h1")) {
      String text = plain(h1.text());
      if (text.length() < 5) {
        continue;
      }
      for (String other : evidence) {
        if (similar(text, other)) {
          return Optional.of(new Found<>(text, "html.h1"));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether most words of the shorter stand in the longer. */
  static boolean similar(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
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

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " ‹ ");

  /** A title without the site's name after, or before, a separator. */
  static String withoutSite(String title, PageFacts page) {
    List<String> names = new ArrayList<>();
    page.meta().first("og:site_name").ifPresent(names::add);
    page.meta().first("application-name").ifPresent(names::add);
    page.jsonLd().text("publisher").ifPresent(names::add);
    page.url().flatMap(Urls::host).ifPresent(names::add);
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String head = title.substring(0, at).strip();
        String tail = title.substring(at + separator.length()).strip();
        if (isSiteName(tail, names) || (words(tail).size() <= 3 && words(head).size() >= 4)) {
          return withoutSite(head, page);
        }
      }
    }
    return title;
  }

  private static boolean isSiteName(String text, List<String> names) {
    String folded = squeeze(text);
    for (String name : names) {
      String other = squeeze(name);
      if (!folded.isEmpty()
          && !other.isEmpty()
          && (other.contains(folded) || folded.contains(other))) {
        return true;
      }
    }
    return false;
  }

  private static String squeeze(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** A text on one line, entities decoded twice where a site encoded them twice. */
  static String plain(String text) {
    String once =
        text.indexOf('&') >= 0 || text.indexOf('<') >= 0
            ? org.jsoup.Jsoup.parseBodyFragment(text).text()
            : text;
    return once.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
