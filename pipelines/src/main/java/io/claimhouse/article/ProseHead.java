package io.claimhouse.article;

import io.claimhouse.document.Content;
import io.claimhouse.model.Block;
import io.claimhouse.model.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above a plain text, read as metadata: title, byline, date, address, fields such as
 * "Source: …".
 */
final class ProseHead {

  private static final int LINES = 8;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_LINE = 80;

  /** How much of a paragraph its dateline may be. */
  private static final int LONGEST_DATELINE = 100;

  private static final Pattern URL = Pattern.compile("https?://\\S+");
  private static final Pattern TITLE_BY =
      Pattern.compile(
          "^(.{8,200}?)\\s+[Bb]y\\s+(\\p{Lu}[^,.;:!?]{2,60}|\\p{Lu}[\\p{L}.'’ -]{2,60})$");

  /** A place, perhaps more, and a dash: {@code LINDEN, March 5 (Northwire) -}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}.'’-]*){0,3} ?[,(/].{3,60}?\\s?(?:--|[-–—])\\s");

  /** Words of a name begin with a capital, but for those that join two or are part of one. */
  private static final Pattern NAMES =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:\\p{Ll}{1,3}|&|\\p{Lu}[\\p{L}.'’-]*)){1,9}");

  private final HeadFields fields;
  private final AuthorNames names;
  private final Dates dates;

  ProseHead(HeadFields fields, AuthorNames names, Dates dates) {
    this.fields = fields;
    this.names = names;
    this.dates = dates;
  }

  /**
   * What was read.
   *
   * @param end the index of the text's first line
   * @param sources what the head names as the article's source
   */
  record Read(int end, List<String> sources) {}

  /** Reads the lines above the text into {@code draft}. */
  Read read(List<Content.Part> lines, Draft draft, Dates.Bounds bounds) {
    List<String> sources = new ArrayList<>();
    boolean titled = draft.title.isPresent();
    int at = 0;
    while (at < Math.min(LINES, lines.size() - 1)
        && isHeadLine(lines.get(at), at, titled, draft, bounds, sources)) {
      titled = titled || draft.title.isPresent();
      at++;
    }
    return new Read(at, sources);
  }

  /** The date in the dateline of the text's first paragraph. */
  Optional<Moment> dateline(String paragraph, Dates.Bounds bounds) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_DATELINE));
    Matcher matcher = DATELINE.matcher(start);
    return matcher.find() ? dates.text(matcher.group(), "text.dateline", bounds) : Optional.empty();
  }

  private boolean isHeadLine(
      Content.Part part,
      int at,
      boolean titled,
      Draft draft,
      Dates.Bounds bounds,
      List<String> sources) {
    String line = part.text();
    if (line.length() > 2 * LONGEST_TITLE) {
      return false;
    }
    Matcher url = URL.matcher(line);
    if (url.matches() || (url.lookingAt() && line.length() - url.end() < 10)) {
      draft.canonicalUrl = draft.canonicalUrl.or(() -> Urls.clean(url.group()));
      return true;
    }
    Optional<HeadFields.Stated> stated = fields.read(line);
    if (stated.isPresent()) {
      return isField(stated.get(), draft, bounds, sources);
    }
    if (draft.title.filter(found -> repeats(line, found.value())).isPresent()) {
      return true;
    }
    if (!titled && at == 0 && isTitleBy(line, draft)) {
      return true;
    }
    if (line.length() <= LONGEST_LINE
        && (isByline(line, draft) || isDateLine(line, draft, bounds))) {
      return true;
    }
    if (!titled
        && at <= 1
        && line.length() <= LONGEST_TITLE
        && !line.endsWith(".")
        && part.kind() != Block.Kind.LIST_ITEM
        && part.kind() != Block.Kind.TABLE_ROW) {
      draft.title = Optional.of(new Found<>(line, "text.first_line"));
      return true;
    }
    return false;
  }

  private static boolean repeats(String line, String title) {
    // A full stop makes a sentence, which the text may open with in the headline's words.
    return line.length() < 1.5 * title.length()
        && line.endsWith(".") == title.endsWith(".")
        && Titles.similar(title, line);
  }

  private boolean isTitleBy(String line, Draft draft) {
    Matcher matcher = TITLE_BY.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    List<String> read = names.read(matcher.group(2));
    if (read.isEmpty()) {
      return false;
    }
    draft.title = Optional.of(new Found<>(matcher.group(1).strip(), "text.title_by"));
    draft.authors = draft.authors.or(() -> Optional.of(new Found<>(read, "text.title_by")));
    return true;
  }

  private boolean isField(
      HeadFields.Stated stated, Draft draft, Dates.Bounds bounds, List<String> sources) {
    String value = stated.value();
    Optional<Found<String>> found = Optional.of(new Found<>(value, "text.field"));
    switch (stated.field()) {
      case TITLE -> draft.title = draft.title.or(() -> found);
      case AUTHOR -> setAuthors(names.read(value), "text.field", draft);
      case URL, SOURCE -> {
        Matcher url = URL.matcher(value);
        if (url.find()) {
          draft.canonicalUrl = draft.canonicalUrl.or(() -> Urls.clean(url.group()));
        } else if (stated.field() == HeadFields.Field.SOURCE && value.length() <= LONGEST_LINE) {
          sources.add(value);
        }
      }
      case PUBLISHED ->
          draft.published = draft.published.or(() -> dates.text(value, "text.field", bounds));
      case MODIFIED ->
          draft.modified = draft.modified.or(() -> dates.text(value, "text.field", bounds));
      case SECTION -> draft.section = draft.section.or(() -> Optional.of(value));
      default -> throw new IllegalStateException("no such field in a line: " + stated.field());
    }
    // A sentence may begin as a field does; a value is short.
    return value.length() <= LONGEST_TITLE;
  }

  private static void setAuthors(List<String> read, String method, Draft draft) {
    if (!read.isEmpty()) {
      draft.authors = draft.authors.or(() -> Optional.of(new Found<>(read, method)));
    }
  }

  private boolean isByline(String line, Draft draft) {
    Optional<String> bylined = fields.bylined(line).filter(rest -> NAMES.matcher(rest).matches());
    if (bylined.isEmpty()) {
      return false;
    }
    List<String> read = names.read(bylined.get());
    setAuthors(read, "text.byline", draft);
    return !read.isEmpty();
  }

  private static boolean isSentence(String line) {
    return line.endsWith(".") && line.chars().filter(c -> c == ' ').count() > 5;
  }

  /** A line that is a date and little else. */
  private boolean isDateLine(String line, Draft draft, Dates.Bounds bounds) {
    if (line.length() > 60 || isSentence(line)) {
      return false;
    }
    Optional<Moment> moment = dates.text(line, "text.date_line", bounds);
    if (moment.isEmpty()) {
      return false;
    }
    draft.published = draft.published.or(() -> moment);
    return true;
  }
}
