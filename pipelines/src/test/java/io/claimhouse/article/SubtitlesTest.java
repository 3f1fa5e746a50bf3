package io.claimhouse.article;

import static io.claimhouse.article.PageFixture.jsonLd;
import static io.claimhouse.article.PageFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitlesTest {

  private static final String H1 = "<h1>Linden harbour reopens after the storm</h1>";
  private static final String DEK = "Forty ships waited for three days and lost two anchors";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html.subtitle_class | <p class=standfirst>%s</p>",
        "html.subtitle_class | <p class='ArticleHeader__subHeadline'>%s</p>",
        "html.subtitle_class | <div class=sous-titre><p>%s</p></div>",
        "html.subtitle_class | <p itemprop=description>%s</p>",
        "html.subtitle_class | <div><span class=dek>%s</span></div>",
        "html.subtitle_class | <div class=byline>By Ada Marsh</div><p class=article-dek>%s</p>",
        "html.subtitle_class | <figure><img><figcaption>Ships</figcaption></figure><p class=intro>%s</p>",
        "itemprop.alternativeHeadline | <p>A</p><p>B</p><p>C</p><p>D</p><b itemprop=alternativeHeadline>%s</b>",
        "html.subheading | <h2>%s</h2>",
        "html.subheading | <h2>%s &amp; a crane</h2>",
      })
  void readsWhatStandsUnderTheHeadlineAndSaysSo(String method, String html) {
    Article article = read("", H1 + String.format(html, DEK));
    assertThat(article.subtitle()).hasValueSatisfying(text -> assertThat(text).startsWith(DEK));
    assertThat(article.subtitleMethod()).contains(method);
  }

  @Test
  void readsWhatStandsBesideTheHeadlinesParent() {
    Article article = read("", "<header>" + H1 + "</header><h2 class=dek>" + DEK + "</h2>");
    assertThat(article.subtitle()).contains(DEK);
  }

  @Test
  void readsTheSubtitleInsideTheHeadline() {
    Article article =
        read("", H1.replace("</h1>", " <span class=subtitle>" + DEK + "</span></h1>"));
    assertThat(article.title()).contains("Linden harbour reopens after the storm");
    assertThat(article.subtitle()).contains(DEK);
  }

  @Test
  void believesThePageBeforeItsData() {
    String told = jsonLd("\"alternativeHeadline\":\"Three days of waiting are over for all\"");
    assertThat(read(told, H1).subtitle()).contains("Three days of waiting are over for all");
    assertThat(read(told, H1).subtitleMethod()).contains("jsonld.alternativeHeadline");
    assertThat(read(told, H1 + "<p class=dek>" + DEK + "</p>").subtitle()).contains(DEK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nothing, or nothing that says what it is.
        "",
        "<p>Forty ships waited for three days and lost two anchors</p>",
        "<p class=story>Forty ships waited for three days and lost two anchors</p>",
        "<p>Linden</p><h2>Forty ships waited for three days</h2>",
        // Too short, too long.
        "<p class=dek>Coast and sea</p>",
        // The title again, cut off or in other words.
        "<p class=dek>Linden harbour reopens after the storm</p>",
        "<p class=dek>Linden harbour reopens after storm | Post</p>",
        "<h2>After the storm: Linden harbour reopens</h2>",
        // Bylines, dates, captions, links, asking.
        "<p class=intro>By <a rel=author href=/a>Ada Marsh</a>, Linden Post</p>",
        "<p class=summary>Published on 12 March 2024 at 10:42</p>",
        "<p class=summary>The Linden Post newsroom on the coast and its people, 2024-03-12 10:42</p>",
        "<p class=summary>It is <time>yesterday, at noon</time></p>",
        "<figure class=lead><img><figcaption>Ships wait outside of the bay</figcaption></figure>",
        "<p class=lead><a href=/x>Read how the storm began, day by day</a></p>",
        "<p class=summary>Sign up for our newsletter, every morning at seven</p>",
        "<div class='related intro'>Forty ships waited for three days</div>",
      })
  void takesNothingElseForASubtitle(String html) {
    assertThat(read("", H1 + html).subtitle()).isEmpty();
    assertThat(read("", H1 + html).subtitleMethod()).isEmpty();
  }

  @Test
  void takesNoTextOfAnArticleForASubtitle() {
    String text = "<p class=lead>" + (DEK + ". ").repeat(8) + "</p>";
    assertThat(read("", H1 + text).subtitle()).isEmpty();
  }

  @Test
  void takesNoAlternativeTitleForASubtitle() {
    String told = jsonLd("\"alternativeHeadline\":\"Linden: harbour reopens after the big storm\"");
    assertThat(read(told, H1).subtitle()).isEmpty();
  }
}
