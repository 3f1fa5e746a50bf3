package io.claimhouse.article;

import static io.claimhouse.article.PageFixture.jsonLd;
import static io.claimhouse.article.PageFixture.meta;
import static io.claimhouse.article.PageFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.claimhouse.model.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

  private static final String SITE = meta("og:site_name", "Linden Post");
  private static final String ADA_BYLINE = "<h1>Harbour</h1><p class=byline>By Ada Marsh</p>";
  private static final String BY_SITE =
      jsonLd("\"author\":{\"@type\":\"Organization\",\"name\":\"Linden Post\"}") + SITE;

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments(
            "jsonld.author",
            jsonLd("\"author\":[{\"name\":\"Ada Marsh\"},{\"name\":\"Lio Brandt\"}]"),
            "",
            List.of("Ada Marsh", "Lio Brandt")),
        arguments(
            "jsonld.author",
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\","
                + "\"author\":{\"@id\":\"#ada\"}},{\"@type\":\"Person\",\"@id\":\"#ada\","
                + "\"name\":\"Ada Marsh\"}]}</script>",
            "",
            List.of("Ada Marsh")),
        arguments(
            "jsonld.author",
            jsonLd("\"author\":[{\"name\":\"Ada Marsh\"},{\"name\":\"dpa\"}]"),
            "",
            List.of("Ada Marsh", "dpa")),
        arguments(
            "jsonld.author",
            jsonLd("\"author\":[\"Ada Marsh\",\"Lio Brandt\"]"),
            "<h1>Harbour</h1><div class=bylines><p class=byline>By Ada Marsh</p>"
                + "<p class=byline>Photography by Lio Brandt</p></div>",
            List.of("Ada Marsh")),
        arguments(
            "jsonld.creator",
            jsonLd(
                    "\"author\":{\"@type\":\"Organization\",\"name\":\"Linden Post\"},"
                        + "\"creator\":[\"Ada Marsh\"]")
                + SITE,
            "",
            List.of("Ada Marsh")),
        arguments("html.byline", BY_SITE, ADA_BYLINE, List.of("Ada Marsh")),
        arguments("meta.author", meta("author", "Ada Marsh") + BY_SITE, "", List.of("Ada Marsh")),
        arguments(
            "html.byline",
            jsonLd("\"author\":{\"@type\":\"Organization\",\"name\":\"Bay Wire\"}"),
            "<h1>Harbour</h1><p class=byline>by <a>University of Linden</a></p>",
            List.of("University of Linden")),
        arguments("jsonld.author", BY_SITE, "<h1>Harbour</h1>", List.of("Linden Post")),
        arguments(
            "html.itemprop",
            "",
            "<h1>Harbour</h1><div itemprop=author><span itemprop=name>Ada Marsh</span>, Linden</div>",
            List.of("Ada Marsh")),
        arguments(
            "html.rel_author",
            "",
            "<h1>Harbour</h1><a rel=author href=/a>Ada Marsh</a>",
            List.of("Ada Marsh")),
        arguments(
            "html.byline",
            "",
            "<h1>Harbour</h1><div class=author><a class=author-name>Ada Marsh</a>"
                + "<span>Lifestyle Writer</span></div>",
            List.of("Ada Marsh")),
        arguments(
            "html.byline",
            "",
            "<h1>Harbour</h1><ul><li class=author>Ada Marsh</li><li class=author>Lio Brandt</li></ul>",
            List.of("Ada Marsh", "Lio Brandt")),
        arguments(
            "html.byline",
            "",
            "<div class=related><span class=author>Una Field</span></div>"
                + ADA_BYLINE
                + "<div class=comments><b class=author>Una Field</b></div>",
            List.of("Ada Marsh")),
        arguments(
            "html.byline",
            "",
            "<h1>Harbour</h1><footer class=entry-footer><p class=author>Ada Marsh</p></footer>",
            List.of("Ada Marsh")),
        arguments(
            "html.byline_text",
            "",
            "<h1>Harbour</h1><div><span>By</span> <b>Ada Marsh</b>, Linden</div>",
            List.of("Ada Marsh")),
        arguments(
            "html.author_link",
            "",
            "<h1>Harbour</h1><div><a href=/autoren/ada-marsh>Ada Marsh</a></div>",
            List.of("Ada Marsh")));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("pages")
  void findsTheAuthors(String method, String head, String top, List<String> authors) {
    Article article = read(head, top);
    assertThat(article.authors()).isEqualTo(authors);
    assertThat(article.authorMethod()).contains(method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Harbour</h1><div class=comments><span class=author>Una Field</span></div>",
        "<h1>Harbour</h1><p class=author-bio>Una Field</p>",
        "<h1>Harbour</h1><figure><span class=author>Una Field</span></figure>",
        "<h1>Harbour</h1><p>By clearing the queue, crews expect to open the port.</p>",
        "<h1>Harbour</h1><p>Ask <a href=/authors/una-field>Una Field</a> what she saw from the pier"
            + " on that night, when two of the ships lost their anchors and drifted out to sea while"
            + " the harbour office slept, as an inquiry would find much later.</p>",
        "<h1>Harbour</h1><p class=byline>Updated 3 May 2024</p>",
        "<h1>Harbour</h1><span class=author>AM</span>",
      })
  void inventsNoAuthor(String top) {
    assertThat(read("", top).authors()).isEmpty();
  }
}
