package io.claimhouse.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimhouse.article.ArticleReader;
import io.claimhouse.model.Article;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores titles, authors, publication dates and languages of pages. */
public final class MetadataEval implements EvalTask {

  /** Sets whose dates are known to be labelled wrong too often to be scored. */
  private static final Set<String> DATES_NOT_SCORED = Set.of("naeb");

  @Override
  public String name() {
    return "metadata";
  }

  @Override
  public boolean isSet(Path folder) throws IOException {
    ArticleSet set = new ArticleSet(folder);
    return set.exists() && set.hasAny(List.of("title", "author", "date", "language"));
  }

  @Override
  public SetScore score(Path folder) throws IOException {
    ArticleSet set = new ArticleSet(folder);
    Tally tally = new Tally(!DATES_NOT_SCORED.contains(set.name()));
    set.forEach(ArticleReader.fromSeeds(), tally::add);
    return new SetScore(name(), set.name(), tally.items, tally.measures(), tally.misses);
  }

  private static final class Tally {
    private final boolean scoresDates;
    private int items;
    private int titles;
    private int titlesExact;
    private double titleTokens;
    private int authored;
    private int authorsExact;
    private int namesShared;
    private int namesFound;
    private int namesExpected;
    private int authorless;
    private int authorlessEmitted;
    private int datesRight;
    private int datesWrong;
    private int datesAbsent;
    private int languages;
    private int languagesRight;
    private final List<SetScore.Miss> misses = new ArrayList<>();

    Tally(boolean scoresDates) {
      this.scoresDates = scoresDates;
    }

    void add(ArticleSet.Page page, Optional<Article> article) {
      items++;
      StringBuilder detail = new StringBuilder();
      int fields = 0;
      int right = 0;
      JsonNode labels = page.labels();
      if (isFilled(labels.path("title"))) {
        fields++;
        right += addTitle(labels.path("title").asText(), article, detail) ? 1 : 0;
      }
      if (labels.has("author")) {
        fields++;
        right += addAuthors(labels.path("author"), article, detail) ? 1 : 0;
      }
      if (scoresDates && isFilled(labels.path("date"))) {
        fields++;
        right += addDate(labels.path("date").asText(), article, detail) ? 1 : 0;
      }
      if (isFilled(labels.path("language"))) {
        fields++;
        right += addLanguage(labels.path("language").asText(), article, detail) ? 1 : 0;
      }
      if (right < fields) {
        misses.add(new SetScore.Miss(page.id(), (double) right / fields, detail.toString()));
      }
    }

    private boolean addTitle(String label, Optional<Article> article, StringBuilder detail) {
      String found = article.flatMap(Article::title).orElse("");
      List<String> expectedTokens = ShingleScore.tokens(fold(label));
      List<String> foundTokens = ShingleScore.tokens(fold(found));
      boolean exact = expectedTokens.equals(foundTokens);
      titles++;
      titlesExact += exact ? 1 : 0;
      titleTokens += ShingleScore.bagF1(expectedTokens, foundTokens);
      if (!exact) {
        note("title", label, found, article.flatMap(Article::titleMethod), detail);
      }
      return exact;
    }

    private boolean addAuthors(JsonNode label, Optional<Article> article, StringBuilder detail) {
      Set<String> expected = new LinkedHashSet<>();
      if (label.isArray()) {
        label.forEach(name -> expected.addAll(names(name.asText())));
      } else if (!label.isNull()) {
        expected.addAll(names(label.asText()));
      }
      Set<String> found = new LinkedHashSet<>();
      article.ifPresent(a -> a.authors().forEach(name -> found.addAll(names(name))));
      boolean exact = expected.equals(found);
      if (expected.isEmpty()) {
        authorless++;
        authorlessEmitted += found.isEmpty() ? 0 : 1;
      } else {
        authored++;
        authorsExact += exact ? 1 : 0;
        namesExpected += expected.size();
        namesFound += found.size();
        namesShared += (int) expected.stream().filter(found::contains).count();
      }
      if (!exact) {
        note(
            "author",
            expected.toString(),
            found.toString(),
            article.flatMap(Article::authorMethod),
            detail);
      }
      return exact;
    }

    private boolean addDate(String label, Optional<Article> article, StringBuilder detail) {
      Optional<Moment> published = article.flatMap(Article::published);
      Optional<String> found =
          published
              .filter(moment -> moment.precision().compareTo(Precision.DAY) <= 0)
              .map(moment -> moment.localDate().toString());
      boolean exact = found.equals(Optional.of(label));
      datesRight += exact ? 1 : 0;
      datesWrong += !exact && found.isPresent() ? 1 : 0;
      datesAbsent += found.isEmpty() ? 1 : 0;
      if (!exact) {
        note("date", label, found.orElse("none"), published.map(Moment::method), detail);
      }
      return exact;
    }

    private boolean addLanguage(String label, Optional<Article> article, StringBuilder detail) {
      Optional<String> found = article.flatMap(Article::language);
      boolean exact = found.equals(Optional.of(label));
      languages++;
      languagesRight += exact ? 1 : 0;
      if (!exact) {
        note("language", label, found.orElse("none"), Optional.empty(), detail);
      }
      return exact;
    }

    Map<String, Double> measures() {
      Map<String, Double> measures = new LinkedHashMap<>();
      int dates = datesRight + datesWrong + datesAbsent;
      if (dates > 0) {
        measures.put("date_accuracy", (double) datesRight / dates);
        measures.put("date_precision", share(datesRight, datesRight + datesWrong));
        measures.put("date_recall", share(datesRight, datesRight + datesAbsent));
      }
      if (titles > 0) {
        measures.put("title_exact", share(titlesExact, titles));
        measures.put("title_token_f1", titleTokens / titles);
      }
      if (authored > 0) {
        double precision = share(namesShared, namesFound);
        double recall = share(namesShared, namesExpected);
        measures.put("author_exact", share(authorsExact, authored));
        measures.put("author_f1", ShingleScore.harmonic(precision, recall));
        measures.put("author_precision", precision);
        measures.put("author_recall", recall);
      }
      if (authorless > 0) {
        measures.put("authorless_emitted", share(authorlessEmitted, authorless));
      }
      if (languages > 0) {
        measures.put("language_accuracy", share(languagesRight, languages));
      }
      return measures;
    }

    private static void note(
        String field,
        String expected,
        String found,
        Optional<String> method,
        StringBuilder detail) {
      detail
          .append(field)
          .append(": ")
          .append(expected)
          .append(" | ")
          .append(found)
          .append(method.map(name -> " [" + name + "]").orElse(""))
          .append('\n');
    }
  }

  private static boolean isFilled(JsonNode label) {
    return label.isTextual() && !label.asText().isBlank();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static final Pattern NAME_SEPARATOR =
      Pattern.compile(
          "[,;|&/]|\\b(?:and|und|et|y)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NAME_LEAD =
      Pattern.compile("^(?:by|von|par|por)\\s+", Pattern.CASE_INSENSITIVE);

  /** Names as the author score compares them. */
  static Set<String> names(String authors) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : NAME_SEPARATOR.split(authors, -1)) {
      String name = NAME_LEAD.matcher(part.strip()).replaceFirst("");
      List<String> tokens = ShingleScore.tokens(fold(name));
      if (!tokens.isEmpty()) {
        names.add(String.join(" ", tokens));
      }
    }
    return names;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .toLowerCase(Locale.ROOT);
  }
}
