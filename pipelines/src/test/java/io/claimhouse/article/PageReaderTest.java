package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.Content;
import io.claimhouse.document.Hint;
import io.claimhouse.document.PageBytes;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static final ArticleReader READER = ArticleReader.fromSeeds();

  private static final String ONE =
      "The port of Linden reopened on Tuesday after three days of storms, the harbour office said.";
  private static final String TWO =
      "About 40 ships waited outside the bay, and two of them had lost their anchors overnight.";
  private static final String THREE =
      "Crews expect to clear the queue by Friday, unless the wind turns to the north again.";

  private static ParsedDocument page(String html, Hint... hints) {
    return document(PageBytes.page(html), hints);
  }

  static ParsedDocument document(Content content, Hint... hints) {
    return new ParsedDocument(
        new DocumentFacts(
            Optional.of("ab".repeat(32)),
            "file:///a",
            Optional.empty(),
            Optional.of("text/html"),
            Optional.of("UTF-8"),
            1,
            Outcome.PARSED,
            Optional.empty(),
            Optional.empty(),
            "test",
            Optional.empty(),
            0),
        content,
        List.of(hints));
  }

  private static Article read(String html, Hint... hints) {
    return READER.read(page(html, hints)).orElseThrow();
  }

  private static String paragraphs() {
    return "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
  }

  @Test
  void leavesOutWhatStandsAroundTheText() {
    Article article =
        read(
            "<body><nav><a href=/>Home</a><a href=/w>World</a></nav>"
                + "<article><h1>Linden reopens</h1><div class=byline>By Ada Marsh</div>"
                + "<p>"
                + ONE
                + "</p>"
                + "<figure><img><figcaption>Ships off Linden. Photo: Lio Brandt.</figcaption></figure>"
                + "<p>"
                + TWO
                + "</p>"
                + "<div class='related-links'><p>Storms close the coast road for a second day in a row.</p></div>"
                + "<h2>What comes next</h2><p>"
                + THREE
                + "</p>"
                + "<div class=newsletter><p>Sign up for our newsletter, every morning at seven.</p></div>"
                + "</article><section id=comments><p>I was there, and it was far worse than they say it was.</p></section>"
                + "<footer><p>All rights reserved by the Linden Post, Harbour Street, Linden.</p></footer></body>");
    assertThat(article.body()).isEqualTo(ONE + "\n" + TWO + "\nWhat comes next\n" + THREE);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    assertThat(article.blocks())
        .allSatisfy(block -> assertThat(block.span().of(article.body())).doesNotContain("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=has-sidebar>%s</div>",
        "<div class='sidebar-grid'><div class='article-body'>%s</div></div>",
        "<div class=comments-enabled>%s</div>",
        "<form><table><tr><td>%s</td></tr></table></form>",
        "<div hidden id=S:0><div>%s</div></div>",
        "<noscript><div>%s</div></noscript>",
      })
  void findsTheTextWhateverItsWrappersAreCalled(String wrapper) {
    assertThat(read("<body>" + String.format(wrapper, paragraphs()) + "</body>").body())
        .contains(ONE, TWO, THREE);
  }

  @Test
  void takesTheArticleOfTheTitleWhereAPageStringsSeveralTogether() {
    String other =
        "<p>A bakery in the old town won a prize for its rye bread, the guild said on Sunday.</p>"
            + "<p>Its owner, who is 71, has baked there since she was a child, she told visitors.</p>"
            + "<p>The prize is worth 500 crowns and a seat at the guild's table for one year.</p>";
    Article article =
        read(
            "<head><title>Linden reopens</title></head><body><main><article><h1>Linden reopens</h1>"
                + paragraphs()
                + "</article><article><h1>Bread wins</h1>"
                + other
                + "</article></main></body>");
    assertThat(article.body()).contains(ONE).doesNotContain("bakery");
  }

  @Test
  void givesTextWhereThereIsAnyAtAll() {
    assertThat(read("<body><div><a href=/x>Only a link</a></div></body>").body())
        .isEqualTo("Only a link");
  }

  @Test
  void readsNothingFromAPageWithoutText() {
    assertThat(READER.read(page("<body><img src=a.png></body>"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<head><title>Linden reopens</title></head><body><img src=a.png></body>",
        "<head><meta property=og:title content='Linden reopens'></head><body></body>",
        "<head><title>Linden reopens</title></head><body><script>show('#app')</script></body>",
      })
  void aHeadlineWithoutTextIsAnArticleWithAnEmptyBody(String html) {
    Article article = read("<html lang=en>" + html + "</html>");
    assertThat(article.title()).contains("Linden reopens");
    assertThat(article.body()).isEmpty();
    assertThat(article.blocks()).isEmpty();
    assertThat(article.bodyMethod()).isEqualTo("none");
    assertThat(article.language()).contains("en");
  }

  @Test
  void namesTheRuleThatGaveEachFact() {
    Article article =
        read(
            "<html lang=en-GB><head><title>Linden reopens | Linden Post</title>"
                + "<meta property=og:site_name content='Linden Post'>"
                + "<link rel=canonical href='https://lindenpost.example/1?utm_source=x'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Linden reopens\",\"datePublished\":\"2024-10-03T23:30:00-05:00\","
                + "\"dateModified\":\"2024-10-04\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Marsh\"}]}"
                + "</script></head><body>"
                + paragraphs()
                + "</body></html>");
    assertThat(article.title()).contains("Linden reopens");
    assertThat(article.titleMethod()).contains("jsonld.headline");
    assertThat(article.authors()).containsExactly("Ada Marsh");
    assertThat(article.authorMethod()).contains("jsonld.author");
    assertThat(article.canonicalUrl()).contains("https://lindenpost.example/1");
    assertThat(article.outlet().orElseThrow().id()).isEqualTo("lindenpost.example");
    assertThat(article.outlet().orElseThrow().name()).isEqualTo("Linden Post");
    assertThat(article.language()).contains("en");
    assertThat(article.published())
        .hasValueSatisfying(
            moment -> {
              assertThat(moment.at()).hasToString("2024-10-04T04:30:00Z");
              assertThat(moment.localDate()).hasToString("2024-10-03");
              assertThat(moment.precision()).isEqualTo(Precision.SECOND);
              assertThat(moment.method()).isEqualTo("jsonld.datePublished");
            });
    assertThat(article.modified())
        .hasValueSatisfying(moment -> assertThat(moment.method()).isEqualTo("jsonld.dateModified"));
    assertThat(article.articleId()).hasSize(32).isEqualTo(ArticleReader.articleId("ab".repeat(32)));
  }

  @Test
  void doesNotInventADate() {
    assertThat(read("<body>" + paragraphs() + "</body>").published()).isEmpty();
  }

  @Test
  void readsAnyBrokenPageWithoutAnException() {
    Random random = new Random(7);
    String alphabet = "<>/=\"' \n&;pdivahref0123456789{}[]:,é漢\uD83D\uDE00";
    for (int i = 0; i < 300; i++) {
      StringBuilder html = new StringBuilder("<body><script type=application/ld+json>{");
      random.ints(400, 0, alphabet.length()).forEach(at -> html.append(alphabet.charAt(at)));
      READER
          .read(page(html.toString()))
          .ifPresent(
              article ->
                  assertThat(article.blocks())
                      .allSatisfy(
                          block ->
                              assertThat(block.span().end())
                                  .isLessThanOrEqualTo(article.body().length())));
    }
  }
}
