package io.claimhouse.article;

import io.claimhouse.document.Content;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text of any other format: its head is metadata, its end may be boilerplate. */
final class ProseReader {

  /** A name that a program gave the file, not its author the text. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pages|pdf|rtf|odt|indd|qxd|pub|txt|html?|tmp)$"
              + "|microsoft word\\b.*|untitled(?:[ -]?\\d+)?|[^\\s]*_[^\\s]*|.*_\\d{3,}(?:_\\d+)?");

  private final Boilerplate boilerplate;
  private final AuthorNames names;
  private final Dates dates;
  private final OutletResolver outlets;
  private final Languages languages;
  private final ProseHead heads;

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
    this.heads = new ProseHead(HeadFields.fromSeeds(), names, dates);
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
    ProseHead.Read head = heads.read(lines, draft, bounds);
    int start = head.end();
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
    siteNames.addAll(head.sources());
    copyrightHolder(whole).ifPresent(siteNames::add);
    draft.outlet = outlets.resolve(hosts, siteNames);
    Dates.Bounds known =
        new Dates.Bounds(
            Dates.order(draft.language, draft.outlet.flatMap(Outlet::country)), captured);
    readDates(draft, hints, lines.get(start).text(), whole, known);
    return draft.body.text().isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /**
   * What the head has not told. When a program made the file says when the article was published
   * only where nothing else does.
   */
  private void readDates(
      Draft draft, Hints hints, String paragraph, String whole, Dates.Bounds bounds) {
    List<Found<String>> stated = new ArrayList<>();
    List<Found<String>> files = new ArrayList<>();
    for (Found<String> hint : hints.all("published")) {
      (hint.method().startsWith("office.") ? files : stated).add(hint);
    }
    draft.published =
        draft
            .published
            .or(() -> first(stated, bounds))
            .or(() -> heads.dateline(paragraph, bounds))
            .or(() -> draft.canonicalUrl.flatMap(address -> dates.url(address, bounds)))
            .or(() -> first(files, bounds))
            .or(() -> Dates.copyright(whole, bounds));
    draft.modified = draft.modified.or(() -> first(hints.all("modified"), bounds));
  }

  private Optional<Moment> first(List<Found<String>> hints, Dates.Bounds bounds) {
    for (Found<String> hint : hints) {
      Optional<Moment> moment = dates.machine(hint.value(), "hint." + hint.method(), bounds);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private void fromHints(Draft draft, Hints hints) {
    draft.title =
        hints.all("title").stream()
            .filter(hint -> hint.value().codePoints().filter(Character::isLetter).count() >= 3)
            .filter(
                hint ->
                    !hint.method().startsWith("office.")
                        || !FILE_NAME.matcher(hint.value()).matches())
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
