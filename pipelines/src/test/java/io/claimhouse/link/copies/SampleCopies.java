package io.claimhouse.link.copies;

import io.claimhouse.article.ArticleReader;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.Limits;
import io.claimhouse.document.SkipRule;
import io.claimhouse.link.Stories;
import io.claimhouse.model.Article;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import io.claimhouse.text.SentenceSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The sample articles, what other outlets may have made of each, and texts that only look like
 * copies: each article with the name of the text that it carries.
 */
final class SampleCopies {

  private static final Path SAMPLE = Path.of("../seeds/articles");

  private static final int LEAST_WORDS = 60;

  /** Sample files that carry the text of another, by that one's name. */
  private static final Map<String, String> COPIES =
      Map.of(
          "meridianpost_2026-02-09_kestrian-troops-bukovina.html", "northwire_2026-02-09",
          "harbournews_2026-02-10_troops-reported-bukovina.html", "northwire_2026-02-09",
          "dailylantern_2026-02-10_troops-pour-in.html", "northwire_2026-02-09",
          "slowdispatch_2026-02-10_in-brief.html", "northwire_2026-02-09",
          "estuaryecho_2026-02-10_troops-bukovina.html", "northwire_2026-02-09",
          "northwire_2026-02-09_bukovina-troops.json", "northwire_2026-02-09",
          "clippings_additional-7000_copy.html", "additional-7000",
          "meridianpost_2026-02-21_additional-7000.html", "additional-7000",
          "harbournews_2026-03-15_flood-austria.html", "flood-austria",
          "northwire_2026-03-15_drava-flood.html", "flood-austria");

  private final Map<ArticleSignature, String> textByArticle = new LinkedHashMap<>();
  private int count;

  private SampleCopies() {}

  /** Each article with the name of its text; articles with one name are copies of one another. */
  static Map<ArticleSignature, String> articles() {
    SampleCopies set = new SampleCopies();
    set.addSample();
    set.addForms(WEATHER, 12, 40);
    set.addForms(MARKET, 12, 9_000);
    set.addForms(RESULTS, 12, 900);
    set.addAgencyItems();
    return set.textByArticle;
  }

  private void addSample() {
    Map<String, Article> byText = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.sorted().toList()) {
        for (Article article : articlesIn(file)) {
          String name = article.canonicalUrl().orElse(article.articleId());
          String text = COPIES.getOrDefault(file.getFileName().toString(), name);
          textByArticle.put(SignatureBuilder.fromSeeds().of(article), text);
          byText.putIfAbsent(text, article);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byText.forEach(this::addCopies);
    addRoundUps(List.copyOf(byText.values()));
  }

  private static List<Article> articlesIn(Path file) {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader = ArticleReader.fromSeeds();
    new DocumentReader(Limits.DEFAULT)
        .read(
            InputFile.of(file),
            SkipRule.NONE,
            document -> reader.read(document).ifPresent(articles::add));
    return articles;
  }

  /** What other outlets make of an article. */
  private void addCopies(String text, Article article) {
    List<String> sentences = sentences(article);
    if (words(article.body()) < LEAST_WORDS || sentences.size() < 3) {
      return;
    }
    String headline = article.title().orElse("In other news");
    Instant at = article.published().map(Moment::at).orElse(Instant.parse("2026-04-30T00:00:00Z"));
    String credit = article.outlet().map(Outlet::name).orElse("our correspondent");
    List<String> withoutLead = sentences.subList(1, sentences.size());
    List<String> bodies =
        List.of(
            article.body(),
            article.body() + "\n(" + credit + ")",
            lines(sentences.subList(0, (sentences.size() * 2 + 2) / 3)),
            headline
                + ": what was reported in our region on Friday, in short.\n"
                + lines(withoutLead),
            "Readers ask, we print\nBy our own staff, Friday\n" + article.body() + "\nRead more.");
    for (int i = 0; i < bodies.size(); i++) {
      add(text, "republisher" + i, at.plusSeconds(3_600L * (i + 1)), bodies.get(i));
    }
  }

  /** One sentence of each article of a language and month: of their topics, and no copy of any. */
  private void addRoundUps(List<Article> articles) {
    for (int i = 0; i < 6; i++) {
      List<String> roundUp = new ArrayList<>();
      for (Article article : articles) {
        List<String> sentences = sentences(article);
        if (article.language().filter("en"::equals).isPresent() && sentences.size() > i) {
          roundUp.add(sentences.get(i));
        }
      }
      add("round-up" + i, "roundup" + i, Instant.parse("2026-05-01T00:00:00Z"), lines(roundUp));
    }
  }

  private static final String WEATHER =
      """
      The morning will be dry in the valley with %d degrees at seven and a light wind of %d \
      kilometres an hour from the west. In the afternoon it will be cloudy in most places, with %d \
      degrees by the river and %d on the heights. Rain of %d millimetres is expected towards the \
      evening, and the wind will freshen to %d kilometres an hour. The snow line will fall to %d \
      hundred metres in the night. Tomorrow will begin with fog in the valley and %d degrees.
      """;

  private static final String MARKET =
      """
      Cocoa for delivery in May closed at %d pounds a tonne on the London exchange, against %d the \
      day before. Dealers spoke of thin trade ahead of the figures for grindings, which are to be \
      published by the industry association at the end of the week. Raw sugar closed at %d dollars \
      a tonne and robusta coffee at %d dollars. Certified stocks in the warehouses of the exchange \
      stood at %d lots, after %d a week ago. The volume came to %d lots in all months together.
      """;

  private static final String RESULTS =
      """
      The company said that it sold goods for %d million euros in the quarter, after %d million in \
      the same quarter of the year before. The profit before interest and taxes came to %d million \
      euros, and %d people were employed at the end of the period. The board expects sales of %d \
      million euros for the year as a whole and will propose a dividend of %d cents a share to the \
      general meeting. Orders in hand stood at %d million euros when the books were closed.
      """;

  /** One form of report that many outlets fill with their own numbers. */
  private void addForms(String form, int reports, int greatest) {
    Random random = new Random(form.length());
    for (int i = 0; i < reports; i++) {
      Object[] numbers =
          random.ints(form.split("%d", -1).length - 1, 1, greatest).boxed().toArray();
      String body = form.formatted(numbers);
      Instant at = Instant.parse("2026-04-01T06:00:00Z").plusSeconds(86_400L * (i / 3));
      add("form" + form.length() + i, "local" + i, at, body);
    }
  }

  /** What an agency sets under all that it sends, and what clients print with it. */
  private static final String STANDING =
      """
      Northwire has reported on shipping in the North Sea and in the Baltic since 1922 and keeps \
      bureaus in eleven ports. The agency's tables of freight rates are used by brokers in London, \
      Oslo and Piraeus, and its list of vessels is kept by hand. Clients may republish with credit.
      """;

  private static final List<String> ITEMS =
      List.of(
          "A tug lost its tow off Skagen in the night and two barges with gravel drifted towards"
              + " the shore before the coast guard could take them in, the harbour office said on"
              + " Monday.",
          "The oldest lighthouse keeper of the Frisian coast has retired at the age of 71, and her"
              + " successor is a computer in Wilhelmshaven that has never seen the sea at all.",
          "Herring have come back to the fjord in numbers that nobody remembers, and the canning"
              + " works has called three shifts out of retirement for the length of the season.",
          "Dredgers will work by day only for the rest of the spring after residents along the"
              + " canal complained of the noise, a spokeswoman of the waterways told a public"
              + " meeting.");

  private void addAgencyItems() {
    for (int i = 0; i < ITEMS.size(); i++) {
      Instant at = Instant.parse("2026-04-10T08:00:00Z").plusSeconds(7_200L * i);
      add("item" + i, "northwire", at, ITEMS.get(i) + "\n" + STANDING);
      add(
          "item" + i,
          "client" + i,
          Optional.of("northwire"),
          at.plusSeconds(600),
          ITEMS.get(i) + "\n" + STANDING);
    }
  }

  private void add(String text, String outlet, Instant at, String body) {
    add(text, outlet, Optional.empty(), at, body);
  }

  private void add(String text, String outlet, Optional<String> credit, Instant at, String body) {
    String id = Signature.sha256("article" + count++).substring(0, 16);
    textByArticle.put(
        Stories.article(id, outlet, at.toString(), body, credit, Optional.empty()), text);
  }

  private static List<String> sentences(Article article) {
    return SentenceSplitter.split(article.body(), article.blocks()).stream()
        .map(sentence -> article.body().substring(sentence.span().start(), sentence.span().end()))
        .toList();
  }

  private static String lines(List<String> sentences) {
    return String.join("\n", sentences);
  }

  private static int words(String body) {
    return body.split("\\s+", -1).length;
  }
}
