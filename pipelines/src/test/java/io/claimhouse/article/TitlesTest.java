package io.claimhouse.article;

import static io.claimhouse.article.PageFixture.jsonLd;
import static io.claimhouse.article.PageFixture.meta;
import static io.claimhouse.article.PageFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {

  private static final String SITE = meta("og:site_name", "Linden Post");

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments(
            "the heading stands against metadata written for search engines",
            meta("og:title", "Storm: what to know about the harbour") + SITE,
            "<h1>Harbour reopens after the storm</h1>",
            "Harbour reopens after the storm",
            "html.h1"),
        arguments(
            "all of the metadata together stands against a heading",
            "<title>Linden harbour reopens after a storm</title>"
                + meta("og:title", "Linden harbour reopens after a storm")
                + meta("twitter:title", "Linden harbour reopens after a storm")
                + jsonLd("\"headline\":\"Linden harbour reopens after a storm\""),
            "<h1>Harbour opens after storm</h1>",
            "Linden harbour reopens after a storm",
            "jsonld.headline"),
        arguments(
            "a heading that is the site's name is no headline",
            meta("og:title", "Harbour reopens after the storm") + SITE,
            "<h1>Linden Post</h1><h1>Harbour reopens after the storm</h1>",
            "Harbour reopens after the storm",
            "html.h1"),
        arguments(
            "nor is one with the class of a logo",
            "<title>Harbour reopens : Ships and Seas</title>",
            "<h1 class=logo>Ships and Seas</h1>",
            "Harbour reopens : Ships and Seas",
            "html.title"),
        arguments(
            "nor is one that the page's title ends with",
            "<title>Harbour reopens after storm | Ships and Seas</title>"
                + meta("og:title", "Harbour reopens after storm"),
            "<h1>Ships and Seas</h1>",
            "Harbour reopens after storm",
            "meta.og:title"),
        arguments(
            "of several headings the one that the metadata names",
            meta("og:title", "Harbour reopens after storm"),
            "<h1>Also today</h1><h1>Harbour reopens after storm</h1>",
            "Harbour reopens after storm",
            "html.h1"),
        arguments(
            "a stray one among several yields to the metadata",
            meta("og:title", "Harbour reopens after storm"),
            "<h1>10 crowns</h1><h1>20 crowns</h1>",
            "Harbour reopens after storm",
            "meta.og:title"),
        arguments(
            "a kicker inside the heading is left out",
            "",
            "<h1><span class=article__kicker>Linden</span> Harbour reopens after storm</h1>",
            "Harbour reopens after storm",
            "html.h1"),
        arguments(
            "a subtitle inside the heading is left out",
            "",
            "<h1>Harbour reopens after storm <small>Ships waited for days</small></h1>",
            "Harbour reopens after storm",
            "html.h1"),
        arguments(
            "a kicker that is read as the first words stays",
            "",
            "<h1><span class=kicker>Storm in Linden:</span> Harbour reopens</h1>",
            "Storm in Linden: Harbour reopens",
            "html.h1"),
        arguments(
            "a heading of nothing but kickers is read whole",
            "",
            "<h1><span class=topline>Storm in Linden</span><br>"
                + "<span class=subline>Harbour reopens</span></h1>",
            "Storm in Linden Harbour reopens",
            "html.h1"),
        arguments(
            "an unmarked kicker is left out where the metadata has none",
            meta("og:title", "Harbour reopens after storm"),
            "<h1>Linden Harbour reopens after storm</h1>",
            "Harbour reopens after storm",
            "html.h1"),
        arguments(
            "the site's name goes from the metadata",
            meta("og:title", "Harbour reopens after storm - Linden Post Online") + SITE,
            "",
            "Harbour reopens after storm",
            "meta.og:title"),
        arguments(
            "and from the front of it",
            meta("og:title", "Linden Post: Harbour reopens after storm") + SITE,
            "",
            "Harbour reopens after storm",
            "meta.og:title"),
        arguments(
            "what is cut off counts for the whole",
            jsonLd("\"headline\":\"Harbour reopens after storm, but…\"")
                + meta("og:title", "Harbour reopens after storm, but ships wait"),
            "",
            "Harbour reopens after storm, but ships wait",
            "meta.og:title"),
        arguments(
            "entities encoded twice are decoded",
            jsonLd("\"headline\":\"Harbour &amp;amp; bay reopen\""),
            "",
            "Harbour & bay reopen",
            "jsonld.headline"),
        arguments(
            "capitals yield to normal writing",
            meta("og:title", "Harbour reopens"),
            "<h1>HARBOUR REOPENS</h1>",
            "Harbour reopens",
            "meta.og:title"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void findsTheHeadline(String promise, String head, String top, String title, String method) {
    assertThat(read(head, top).title()).contains(title);
    assertThat(read(head, top).titleMethod()).contains(method);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      value = {
        "Harbour reopens after storm - lindenpost -> Harbour reopens after storm",
        "Harbour reopens – so ships can leave the bay -> Harbour reopens – so ships can leave the bay",
        "Linden Post's year: ten storms in twelve months -> Linden Post's year: ten storms in twelve months",
        "Storm » Weather » Linden Post -> Storm » Weather",
        "Linden Post -> Linden Post",
      })
  void takesOnlyTheSitesNameOff(String title, String expected) {
    SiteNames site = SiteNames.of(List.of("Linden Post", "lindenpost.example"));
    assertThat(TitleParts.of(title).withoutSite(site)).isEqualTo(expected);
  }
}
