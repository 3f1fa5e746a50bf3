package io.claimhouse.article;

import io.claimhouse.document.Content;
import io.claimhouse.model.Block;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text of any other format: its head is metadata, its end may be boilerplate. */
final class ProseReader {

  private static final int HEAD = 8;
  private static final Pattern URL = Pattern.compile("https?://\\S+");
  private static final Pattern TITLE_BY =
      Pattern.compile(
          "^(.{8,200}?)\\s+[Bb]y\\s+(\\p{Lu}[^,.;:!?]{2,60}|\\p{Lu}[\\p{L}.'’ -]{2,60})$");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)^(?:date|published|posted|updated|released?|issued|for immediate release)\\b.*");
  private static final Pattern FIELD =
      Pattern.compile(
          "^(?i)(title|headline|author|byline|by|source|url|date|published)\\s*:\\s*(.+)$");
  private static final int SHORT = 160;

  private final Boilerplate boilerplate;
  private final AuthorNames names;
  private final Dates dates;
  private final OutletResolver outlets;
  private final Languages languages;

  ProseReader(
      Boilerplate boilerplate,
      AuthorNames names,
      Dates dates,
      OutletResolver outlets,
      Languages languages) {
    this.boilerplate = boilerplate;
    this.names = names;
    this.dates = dates;
    this.outlets = outlets;
    this.languages = languages;
  }

  Optional<Draft> read(List<Content.Part> parts, Hints hints, Optional<Moment> captured) {
    List<Content.Part> lines = new ArrayList<>();
    for (Content.Part part : parts) {
      if (!part.text().isBlank()) {
        lines.add(part);
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String whole = String.join("\n", lines.stream().map(Content.Part::text).toList());
    Draft draft = new Draft();
    draft.language = languages.read(whole, hints.first("language").map(Found::value));
    fromHints(draft, hints);
    Dates.Bounds bounds = new Dates.Bounds(Dates.order(draft.language, Optional.empty()), captured);
    int start = head(lines, draft, bounds);
    int end = tail(lines, start);
    Body.Builder body = new Body.Builder();
    for (Content.Part part : lines.subList(start, end)) {
      if (!boilerplate.isWholeLine(part.text())) {
        body.add(part.kind(), part.text());
      }
    }
    draft.body = body.build();
    draft.bodyMethod = "text.prose";
    List<String> hosts = new ArrayList<>();
    draft.canonicalUrl.flatMap(Urls::host).ifPresent(hosts::add);
    hints.first("domain").map(Found::value).ifPresent(hosts::add);
    List<String> siteNames = new ArrayList<>();
    hints.all("outlet").forEach(found -> siteNames.add(found.value()));
    copyrightHolder(whole).ifPresent(siteNames::add);
    draft.outlet = outlets.resolve(hosts, siteNames);
    Dates.Bounds known =
        new Dates.Bounds(
            Dates.order(draft.language, draft.outlet.flatMap(Outlet::country)), captured);
    for (Found<String> hint : hints.all("published")) {
      if (draft.published.isEmpty()) {
        draft.published = dates.machine(hint.value(), "hint." + hint.method(), known);
      }
    }
    draft.modified =
        hints.first("modified").flatMap(h -> dates.machine(h.value(), "hint." + h.method(), known));
    if (draft.published.isEmpty()) {
      draft.published =
          draft
              .canonicalUrl
              .flatMap(address -> dates.url(address, known))
              .or(() -> Dates.copyright(whole, known));
    }
    return draft.body.text().isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  private void fromHints(Draft draft, Hints hints) {
    draft.title =
        hints.all("title").stream()
            .filter(hint -> hint.value().codePoints().filter(Character::isLetter).count() >= 3)
            .findFirst()
            .map(hint -> new Found<>(hint.value(), "hint." + hint.method()));
    for (Found<String> hint : hints.all("author")) {
      List<String> read = names.read(hint.value());
      if (!read.isEmpty() && draft.authors.isEmpty()) {
        draft.authors = Optional.of(new Found<>(read, "hint." + hint.method()));
      }
    }
    draft.canonicalUrl = hints.first("url").map(Found::value).flatMap(Urls::clean);
    draft.description = hints.first("description").map(Found::value);
    draft.section = hints.first("section").map(Found::value);
    draft.tags = hints.all("tag").stream().map(Found::value).distinct().limit(50).toList();
  }

  /** Reads the lines above the text; gives the index of the text's first line. */
  private int head(List<Content.Part> lines, Draft draft, Dates.Bounds bounds) {
    int at = 0;
    boolean titled = draft.title.isPresent();
    while (at < Math.min(HEAD, lines.size() - 1)) {
      String line = lines.get(at).text();
      if (!isHeadLine(line, lines.get(at).kind(), at, titled, draft, bounds)) {
        break;
      }
      titled = titled || draft.title.isPresent();
      at++;
    }
    return at;
  }

  private boolean isHeadLine(
      String line, Block.Kind kind, int at, boolean titled, Draft draft, Dates.Bounds bounds) {
    if (line.length() > SHORT * 2) {
      return false;
    }
    Matcher url = URL.matcher(line);
    if (url.matches() || (url.lookingAt() && line.length() - url.end() < 10)) {
      if (draft.canonicalUrl.isEmpty()) {
        draft.canonicalUrl = Urls.clean(url.group());
      }
      return true;
    }
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      return fromField(field.group(1), field.group(2), draft, bounds);
    }
    if (draft.title.map(found -> Titles.similar(found.value(), line)).orElse(false)
        && line.length() < 1.5 * draft.title.get().value().length()) {
      return true;
    }
    Matcher titleBy = TITLE_BY.matcher(line);
    if (!titled && at == 0 && titleBy.matches()) {
      List<String> read = names.read(titleBy.group(2));
      if (!read.isEmpty()) {
        draft.title = Optional.of(new Found<>(titleBy.group(1).strip(), "text.title_by"));
        draft.authors = draft.authors.or(() -> Optional.of(new Found<>(read, "text.title_by")));
        return true;
      }
    }
    if (line.length() <= 80 && isByline(line, draft)) {
      return true;
    }
    if (line.length() <= 80 && isDateLine(line, draft, bounds)) {
      return true;
    }
    if (!titled
        && at <= 1
        && line.length() <= SHORT
        && !line.endsWith(".")
        && kind != Block.Kind.LIST_ITEM) {
      draft.title = Optional.of(new Found<>(line, "text.first_line"));
      return true;
    }
    return false;
  }

  private boolean fromField(String name, String value, Draft draft, Dates.Bounds bounds) {
    switch (name.toLowerCase(java.util.Locale.ROOT)) {
      case "title", "headline" ->
          draft.title = draft.title.or(() -> Optional.of(new Found<>(value, "text.field")));
      case "author", "byline", "by" -> {
        List<String> read = names.read(value);
        if (!read.isEmpty()) {
          draft.authors = draft.authors.or(() -> Optional.of(new Found<>(read, "text.field")));
        }
      }
      case "url", "source" ->
          draft.canonicalUrl =
              draft.canonicalUrl.or(() -> Urls.clean(value.strip().split("\\s", 2)[0]));
      default ->
          draft.published = draft.published.or(() -> dates.text(value, "text.field", bounds));
    }
    return true;
  }

  private boolean isByline(String line, Draft draft) {
    if (!line.regionMatches(true, 0, "by ", 0, 3)) {
      return false;
    }
    List<String> read = names.read(line);
    if (!read.isEmpty() && draft.authors.isEmpty()) {
      draft.authors = Optional.of(new Found<>(read, "text.byline"));
    }
    return !read.isEmpty();
  }

  private boolean isDateLine(String line, Draft draft, Dates.Bounds bounds) {
    Optional<Moment> moment = dates.text(line, "text.date_line", bounds);
    if (moment.isEmpty() || (line.length() > 60 && !DATE_LABEL.matcher(line).matches())) {
      return false;
    }
    draft.published = draft.published.or(() -> moment);
    return true;
  }

  /** The index after the text's last line: copyright lines and labels at the end are left out. */
  private int tail(List<Content.Part> lines, int start) {
    int end = lines.size();
    while (end > start + 1) {
      String line = lines.get(end - 1).text();
      if (!boilerplate.isWholeLine(line)
          && !COPYRIGHT_LINE.matcher(line).find()
          && !boilerplate.isPromotion(line)) {
        break;
      }
      end--;
    }
    return end;
  }

  private static final Pattern COPYRIGHT_LINE =
      Pattern.compile("(?i)^(?:©|\\(c\\)\\s|copyright\\b)|all rights reserved\\.?$");
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d{2}(?:\\s*[-–]\\s*(?:19|20)\\d{2})?)?,?\\s*"
              + "(?:by\\s+)?(\\p{Lu}[^.,;|©]{2,60})");

  private static Optional<String> copyrightHolder(String text) {
    Matcher matcher = HOLDER.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
