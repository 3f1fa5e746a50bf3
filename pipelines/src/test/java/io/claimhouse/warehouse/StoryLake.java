package io.claimhouse.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small lake with a story that has an answer to most questions: troops that an agency counts,
 * that others copy, hedge, deny, plan, correct and cite. Beside it stand an explosion, of which one
 * quantity is told, and a rate that belongs to no story.
 */
public final class StoryLake {

  private final List<Map<String, Object>> documents = new ArrayList<>();
  private final List<Map<String, Object>> articles = new ArrayList<>();
  private final List<Map<String, Object>> claims = new ArrayList<>();
  private final List<Map<String, Object>> figures = new ArrayList<>();
  private final List<Map<String, Object>> origins = new ArrayList<>();
  private final List<Map<String, Object>> citations = new ArrayList<>();
  private final List<Map<String, Object>> series = new ArrayList<>();
  private final List<Map<String, Object>> seriesFigures = new ArrayList<>();
  private final List<Map<String, Object>> storyArticles = new ArrayList<>();

  private StoryLake() {}

  /** Writes the story's files into a folder. */
  public static LakeFiles write(Path folder) {
    StoryLake story = new StoryLake();
    story.tell();
    return story
        .lake(folder)
        .rows(
            "figure_link",
            List.of(
                Map.of(
                    "from_figure_id", "wire.0",
                    "to_figure_id", "general1.0",
                    "relation", "updates",
                    "log_ratio", Math.log(10000.0 / 3000))))
        .rows(
            "near_series",
            List.of(
                near("troops", "injured", "other_thing", 0.25),
                near("injured", "troops", "other_thing", 0.25)))
        .files();
  }

  /** Writes one distance in several units, and one in a unit of something else. */
  public static LakeFiles writeUnits(Path folder) {
    StoryLake story = new StoryLake();
    story.aSeries("distance", "Distance to the border", "distance", "km", "length", "measure");
    story
        .article("metric", "post", "The Post", "2026-02-09 06:00:00", "metric", "original")
        .measures("10 km", 10, "km", "length");
    story
        .article("imperial", "lantern", "Lantern", "2026-02-09 07:00:00", "imperial", "original")
        .measures("6 miles", 6, "[mi_i]", "length");
    story
        .article("wrong", "slow", "The Slow", "2026-02-09 08:00:00", "wrong", "original")
        .measures("500 dollars", 500, "USD", "money");
    return story.lake(folder).files();
  }

  /** Writes one number that travels by citation: from an agency by two steps, and from outside. */
  public static LakeFiles writeChain(Path folder) {
    StoryLake story = new StoryLake();
    story.tellChain();
    return story.lake(folder).files();
  }

  /** Writes a quantity that was never told on a known day, and one that was, once without a day. */
  public static LakeFiles writeUndated(Path folder) {
    StoryLake story = new StoryLake();
    story.aSeries("seats", "Seats of the Harbour Party", "seats", "", "", "count");
    story.aSeries("strikers", "Strikers in Brod", "strikers", "", "", "count");
    story
        .article("sometime", "post", "The Post", null, "sometime", "original")
        .counts("at least 40 seats", 40, "seats", "seats")
        .counts("300 strikers", 300, "strikers", "strikers");
    story
        .article("once", "lantern", "Daily Lantern", "2026-02-09 06:00:00", "once", "original")
        .counts("250 strikers", 250, "strikers", "strikers");
    return story.lake(folder).files();
  }

  private TestLake lake(Path folder) {
    return new TestLake(folder)
        .run("run-1", "2026-05-01T10:00:00Z", documents.size())
        .rows("document", documents)
        .rows("article", articles)
        .rows("claim", claims)
        .rows("figure", figures)
        .rows("article_origin", origins)
        .rows("citation", citations)
        .rows("story", stories())
        .rows("story_article", storyArticles)
        .rows("series", series)
        .rows("series_figure", seriesFigures);
  }

  private static List<Map<String, Object>> stories() {
    return List.of(
        Map.of(
            "story_id", "build-up",
            "label", "Kestrian troops at the border",
            "first_published_at", "2026-02-09 17:42:00",
            "last_published_at", "2026-03-11 06:00:00"),
        Map.of(
            "story_id", "explosion",
            "label", "Explosion in Brod",
            "first_published_at", "2026-03-16 06:00:00",
            "last_published_at", "2026-03-16 20:00:00"));
  }

  private static Map<String, Object> near(
      String series, String other, String reason, double score) {
    return Map.of("series_id", series, "near_series_id", other, "reason", reason, "score", score);
  }

  /** A standing quantity, until a story is put into it. */
  private Map<String, Object> aSeries(
      String id, String label, String measure, String unit, String dimension, String kind) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("series_id", id);
    row.put("label", label);
    row.put("measure", measure);
    row.put("unit", unit.isEmpty() ? null : unit);
    row.put("dimension", dimension.isEmpty() ? null : dimension);
    row.put("kind", kind);
    series.add(row);
    return row;
  }

  private void troops() {
    Map<String, Object> row =
        aSeries("troops", "Kestrian troops in Romania", "troops", "", "", "count");
    row.put("of_whom", "Kestria");
    row.put("place_code", "RO");
    row.put("story_id", "build-up");
  }

  private void tellChain() {
    troops();
    told("agency", "northwire", "2026-02-02 05:00:00", 15000);
    told("tabloid", "daily_lantern", "2026-02-02 06:00:00", 15000);
    citations.add(citation("tabloid", "Northwire", "northwire"));
    told("magazine", "slow_dispatch", "2026-02-03 06:00:00", 15000);
    citations.add(citation("magazine", "the Daily Lantern", "daily_lantern"));
    told("other", "harbour_news", "2026-02-03 06:00:00", 15000);
    citations.add(citation("other", "Reuters", "reuters"));
    told("own", "kst", "2026-02-03 06:00:00", 15000);
    told("higher", "daily_lantern", "2026-02-04 06:00:00", 20000);
    citations.add(citation("higher", "Northwire", "northwire"));
    told("quoting", "meridian_post", "2026-02-04 06:00:00", 20000);
    citations.add(citation("quoting", "a NATO diplomat", "nato"));
  }

  private void told(String id, String outlet, String at, double value) {
    article(id, outlet, outlet, at, id, "original")
        .says(value + " troops", value, "level", "reported", "", "", "none");
  }

  private void tell() {
    troops();
    aSeries("injured", "Injured in the explosion in Brod", "injured", "", "", "count")
        .put("story_id", "explosion");
    aSeries("rate", "Unemployment rate of Romania", "unemployment rate", "%", "fraction", "percent")
        .put("place_code", "RO");
    article("wire", "northwire", "Northwire", "2026-02-09 17:42:00", "wire", "original")
        .says(
            "About 3,000 troops", 3000, "level", "reported", "about", "two officials", "anonymous");
    article("copy", "lantern", "Daily Lantern", "2026-02-10 06:00:00", "wire", "near_duplicate")
        .says("3,000 troops", 3000, "level", "asserted", "", "", "none");
    article(
            "denial",
            "kestria_mod",
            "Ministry of Defence of Kestria",
            "2026-02-11 09:00:00",
            "denial",
            "original")
        .says("3,000 troops", 3000, "level", "denied", "", "the ministry", "organisation")
        .says("600 troops", 600, "level", "asserted", "", "the ministry", "organisation");
    article("more", "post", "The Post", "2026-02-21 06:00:00", "more", "original")
        .says("7,000 troops", 7000, "additional", "asserted", "", "the ministry", "organisation")
        .says("10,000 troops", 10000, "level", "asserted", "", "the ministry", "organisation");
    article("plan", "northwire", "Northwire", "2026-03-02 06:00:00", "plan", "original")
        .says("50,000 troops", 50000, "planned", "planned", "", "a paper", "document");
    article("fact", "lantern", "Daily Lantern", "2026-03-10 06:00:00", "fact", "original")
        .says("50,000 troops", 50000, "level", "asserted", "", "", "none");
    article("general1", "post", "The Post", "2026-03-05 06:00:00", "general1", "original")
        .says("10,000 troops", 10000, "level", "asserted", "", "General Albescu", "person");
    article("general2", "post", "The Post", "2026-03-11 06:00:00", "general2", "original")
        .says("8,500 troops", 8500, "level", "possible", "perhaps", "General Albescu", "person");
    article("dead", "post", "The Post", "2026-03-16 06:00:00", "dead", "original")
        .counts("17 dead", 17, "dead")
        .counts("43 injured", 43, "injured", "injured");
    article("sixty", "lantern", "Daily Lantern", "2026-03-16 20:00:00", "sixty", "original")
        .counts("60 killed", 60, "killed");
    article("rumour", "slow", "The Slow", "2026-02-26 06:00:00", "rumour", "original")
        .says("15,000 troops", 15000, "level", "reported", "", "", "none");
    article("echo", "lantern", "Daily Lantern", "2026-02-27 06:00:00", "echo", "original")
        .says("15,000 troops", 15000, "level", "reported", "", "", "none");
    citations.add(citation("rumour", "Daily Lantern", "lantern"));
    citations.add(citation("echo", "The Slow", "slow"));
    article("page1", "harbour", "Harbour", "2026-02-21 12:00:00", "page1", "original")
        .captured("http://harbour.example/know", "2026-02-21 12:00:00")
        .says("10,000 troops", 10000, "level", "asserted", "", "", "none");
    article("page2", "harbour", "Harbour", "2026-02-21 12:00:00", "page2", "original")
        .captured("http://harbour.example/know", "2026-02-28 12:00:00")
        .says("11,000 troops", 11000, "level", "asserted", "", "", "none");
    for (Map<String, Object> article : articles) {
      boolean isOfExplosion = List.of("dead", "sixty").contains(article.get("article_id"));
      storyArticles.add(
          Map.of(
              "story_id",
              isOfExplosion ? "explosion" : "build-up",
              "article_id",
              article.get("article_id"),
              "similarity",
              0.5,
              "terms",
              isOfExplosion ? List.of("Brod", "explosion") : List.of("Kestria")));
    }
    Map<String, Object> rejected = document("broken.pdf", "doc-broken", "rejected");
    rejected.put("reason", "truncated");
    rejected.put("media_type", "application/pdf");
    documents.add(rejected);
    documents.add(document("more.html.bak", "doc-more", "parsed"));
  }

  private ArticleInWork article(
      String id, String outletId, String outletName, String at, String origin, String method) {
    documents.add(document(id + ".html", "doc-" + id, "parsed"));
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("article_id", id);
    article.put("document_id", "doc-" + id);
    article.put("item_uri", id + ".html");
    article.put("title", "About " + id);
    article.put("authors", List.of("A. Writer"));
    article.put("outlet_id", outletId);
    article.put("outlet_name", outletName);
    article.put("canonical_url", "http://" + outletId + ".example/" + id);
    article.put("published_at", at);
    article.put("published_precision", "second");
    article.put("published_method", "jsonld.datePublished");
    article.put("language", "en");
    article.put("body", "");
    article.put("word_count", 10);
    article.put("body_method", "density");
    article.put("extraction_id", "e-" + id);
    article.put("run_id", "run-1");
    articles.add(article);
    origins.add(Map.of("article_id", id, "origin_id", origin, "method", method, "similarity", 1.0));
    return new ArticleInWork(article);
  }

  private static Map<String, Object> document(String item, String documentId, String outcome) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("document_id", documentId);
    document.put("item_uri", item);
    document.put("media_type", "text/html");
    document.put("byte_size", 1000);
    document.put("outcome", outcome);
    document.put("reason", null);
    document.put("parser", "test 1");
    document.put("elapsed_ms", 3);
    document.put("extractor_version", "0.1.0");
    document.put("extraction_id", "e-" + item.replaceFirst("\\..*", ""));
    document.put("run_id", "run-1");
    return document;
  }

  private static Map<String, Object> citation(String article, String name, String outlet) {
    return Map.of(
        "article_id", article,
        "claim_id", "c-" + article + ".0",
        "cited_name", name,
        "cited_outlet_id", outlet,
        "cue", "reported");
  }

  /** An article whose body grows with what it says. */
  private final class ArticleInWork {
    private final Map<String, Object> article;
    private int count;

    ArticleInWork(Map<String, Object> article) {
      this.article = article;
    }

    ArticleInWork captured(String url, String at) {
      article.put("canonical_url", url);
      article.put("modified_at", at);
      return this;
    }

    ArticleInWork counts(String surface, double value, String noun) {
      add(surface, value, noun, "asserted", "", "", "none");
      return this;
    }

    ArticleInWork counts(String surface, double value, String noun, String series) {
      String id = add(surface, value, noun, "asserted", "", "", "none");
      belongs(id, series, "level");
      return this;
    }

    ArticleInWork measures(String surface, double value, String unit, String dimension) {
      String id = add(surface, value, "distance", "asserted", "", "", "none");
      Map<String, Object> figure = figures.get(figures.size() - 1);
      figure.put("unit", unit);
      figure.put("dimension", dimension);
      belongs(id, "distance", "level");
      return this;
    }

    /** Less surely where it is no plain level. */
    private void belongs(String figure, String series, String role) {
      seriesFigures.add(
          Map.of(
              "series_id", series,
              "figure_id", figure,
              "role", role,
              "confidence", role.equals("level") ? 0.9 : 0.6,
              "evidence", List.of("same_thing", "same_place")));
    }

    ArticleInWork says(
        String surface,
        double value,
        String role,
        String modality,
        String hedge,
        String source,
        String sourceKind) {
      String id = add(surface, value, "troops", modality, hedge, source, sourceKind);
      belongs(id, "troops", role);
      return this;
    }

    private String add(
        String surface,
        double value,
        String noun,
        String modality,
        String hedge,
        String source,
        String sourceKind) {
      String id = article.get("article_id") + "." + count++;
      String body = (String) article.get("body");
      int start = body.codePointCount(0, body.length());
      int end = start + surface.codePointCount(0, surface.length());
      article.put("body", body + surface + " 🪖. ");
      Map<String, Object> claim = new LinkedHashMap<>();
      claim.put("claim_id", "c-" + id);
      claim.put("article_id", article.get("article_id"));
      claim.put("sentence_index", count);
      claim.put("char_start", start);
      claim.put("char_end", end);
      claim.put("text", surface);
      claim.put("attributed_to", source.isEmpty() ? null : source);
      claim.put("attributed_name", source.isEmpty() ? null : source);
      claim.put("attribution_kind", sourceKind);
      claim.put("quote_kind", "none");
      claim.put("modality", modality);
      claim.put("hedges", hedge.isEmpty() ? List.of() : List.of(hedge));
      claim.put("certainty", modality.equals("asserted") ? 1.0 : 0.5);
      claim.put("polarity", "positive");
      claim.put("event_start", "2026-02-08");
      claim.put("event_end", "2026-02-08");
      claim.put("event_precision", "day");
      claim.put("place_code", "RO");
      claim.put("extraction_id", article.get("extraction_id"));
      claim.put("run_id", "run-1");
      claims.add(claim);
      Map<String, Object> figure = new LinkedHashMap<>();
      figure.put("figure_id", id);
      figure.put("claim_id", "c-" + id);
      figure.put("article_id", article.get("article_id"));
      figure.put("char_start", start);
      figure.put("char_end", end);
      figure.put("surface", surface);
      figure.put("kind", "count");
      figure.put("value_low", value);
      figure.put("value_high", value);
      figure.put("value_point", value);
      figure.put("low_inclusive", true);
      figure.put("high_inclusive", true);
      figure.put("approximation", hedge.equals("about") ? "about" : "exact");
      figure.put("counted_noun", noun);
      figure.put("change_direction", "none");
      figure.put("change_kind", "none");
      figure.put("aggregation", "none");
      figure.put("confidence", 0.9);
      figure.put("rule", "count");
      figure.put("extraction_id", article.get("extraction_id"));
      figure.put("run_id", "run-1");
      figures.add(figure);
      return id;
    }
  }
}
