package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.Content;
import io.claimhouse.document.Hint;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {

  private static final ArticleReader READER = ArticleReader.fromSeeds();
  private static final String TEXT =
      "The port of Linden reopened on Tuesday after three days of storms, the harbour office said.";

  private static Article read(List<String> lines, Hint... hints) {
    List<Content.Part> parts = new ArrayList<>();
    lines.forEach(line -> parts.add(new Content.Part(Block.Kind.PARAGRAPH, line)));
    return READER.read(PageReaderTest.document(new Content.Prose(parts), hints)).orElseThrow();
  }

  @Test
  void readsTheHeadAsMetadataAndLeavesTheEndOut() {
    Article article =
        read(
            List.of(
                "Linden Reopens Its Harbour by Ada J. Marsh",
                "https://lindenpost.example/21163/harbour",
                TEXT,
                "© 2024 Linden Post. All rights reserved. No part may be copied without consent.",
                "Comments are closed."));
    assertThat(article.title()).contains("Linden Reopens Its Harbour");
    assertThat(article.titleMethod()).contains("text.title_by");
    assertThat(article.authors()).containsExactly("Ada J. Marsh");
    assertThat(article.canonicalUrl()).contains("https://lindenpost.example/21163/harbour");
    assertThat(article.outlet().orElseThrow().id()).isEqualTo("lindenpost.example");
    assertThat(article.outlet().orElseThrow().name()).isEqualTo("Linden Post");
    assertThat(article.body()).isEqualTo(TEXT);
    assertThat(article.published())
        .hasValueSatisfying(
            moment -> {
              assertThat(moment.precision()).isEqualTo(Precision.YEAR);
              assertThat(moment.date()).hasToString("2024-01-01");
              assertThat(moment.method()).isEqualTo("text.copyright");
            });
  }

  @Test
  void aHeadlineToldAgainIsDroppedButNotASentenceThatOpensTheTextInItsWords() {
    assertThat(read(List.of("Linden port reopens", "LINDEN PORT REOPENS", TEXT)).body())
        .isEqualTo(TEXT);
    assertThat(read(List.of("Linden port reopens", "Linden port reopens.", TEXT)).body())
        .isEqualTo("Linden port reopens.\n" + TEXT);
  }

  @Test
  void readsBylinesAndDateLines() {
    Article article =
        read(List.of("Linden reopens", "By Ada Marsh and Lio Brandt", "3 October 2024", TEXT));
    assertThat(article.title()).contains("Linden reopens");
    assertThat(article.authors()).containsExactly("Ada Marsh", "Lio Brandt");
    assertThat(article.published())
        .hasValueSatisfying(moment -> assertThat(moment.localDate()).hasToString("2024-10-03"));
    assertThat(article.body()).isEqualTo(TEXT);
  }

  @Test
  void believesWhatStandsBesideTheText() {
    Article article =
        read(
            List.of(TEXT),
            new Hint("sidecar", "date_str", "2024-02-01"),
            new Hint("sidecar", "description", "Linden reopens"),
            new Hint("sidecar", "lang", "en"));
    assertThat(article.title()).contains("Linden reopens");
    assertThat(article.published())
        .hasValueSatisfying(
            moment -> assertThat(moment.method()).isEqualTo("hint.sidecar.date_str"));
  }

  @Test
  void takesNoSentenceForATitleAndNoDayForADate() {
    Article article = read(List.of(TEXT, "It had closed on 3 May, officials said."));
    assertThat(article.title()).isEmpty();
    assertThat(article.published()).isEmpty();
    assertThat(article.body()).startsWith(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Source: Northwire               | Northwire | - | - | -
          Quelle: Drautal-Bote            | Drautal-Bote | - | - | -
          Fuente: Diario Linden           | Diario Linden | - | - | -
          URL: https://post.example/a     | post.example | https://post.example/a | - | -
          Source: https://post.example/a  | post.example | https://post.example/a | - | -
          Autorin: Ada Marsh              | - | - | Ada Marsh | -
          Von Ada Marsh und Lio Brandt    | - | - | Ada Marsh, Lio Brandt | -
          Par Ada Marsh                   | - | - | Ada Marsh | -
          Veröffentlicht: 5. März 2026    | - | - | - | 2026-03-05
          Publié le : 5 mars 2026         | - | - | - | 2026-03-05
          Published: March 5, 2026        | - | - | - | 2026-03-05
          """)
  void readsFieldsOfSeveralLanguages(
      String line, String outlet, String url, String authors, String day) {
    Article article = read(List.of("Linden reopens its harbour", line, TEXT));
    assertThat(article.body()).isEqualTo(TEXT);
    assertThat(article.outlet().map(found -> found.name()).orElse(null)).isEqualTo(outlet);
    assertThat(article.canonicalUrl().orElse(null)).isEqualTo(url);
    assertThat(String.join(", ", article.authors())).isEqualTo(authors == null ? "" : authors);
    assertThat(article.published().map(moment -> moment.localDate().toString()).orElse(null))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time the sun rose, the harbour was open again.",
        "Von der Leyen kommt nach Linden, sagte die Stadt am Montag.",
        "Hurdles: the harbour has many of them, said Ada Marsh.",
        "Di Maio accuses the port of Linden of a delay."
      })
  void leavesSentencesInTheText(String line) {
    assertThat(read(List.of("Linden reopens its harbour", line, TEXT)).body())
        .isEqualTo(line + "\n" + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          LINDEN, March 5, 2026 (Northwire) - The port reopened on Tuesday. | 2026-03-05
          Linden (AB), 5 March 2026 – The port reopened on Tuesday.         | 2026-03-05
          The port, closed since March 5, 2026 - a Monday - has reopened.   | -
          Since the storm of 2026 the port has been closed.                 | -
          """)
  void readsTheDatelineAndKeepsItInTheText(String paragraph, String day) {
    Article article = read(List.of("Linden reopens its harbour", paragraph, TEXT));
    assertThat(article.body()).startsWith(paragraph.strip());
    assertThat(article.published().map(moment -> moment.localDate().toString()).orElse(null))
        .isEqualTo(day);
  }

  @Test
  void believesTheAddressMoreThanTheFile() {
    Article article =
        read(
            List.of("https://post.example/2026/03/05/port", TEXT, TEXT),
            new Hint("office", "dcterms:created", "2020-01-01T00:00:00Z"));
    assertThat(article.published().orElseThrow().localDate()).hasToString("2026-03-05");
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Word - harbour.doc, Linden reopens",
    "report_final_v2, Linden reopens",
    "Untitled, Linden reopens",
    "Linden Reopens Its Harbour, Linden Reopens Its Harbour"
  })
  void takesNoFileNameForATitle(String property, String title) {
    Article article =
        read(
            List.of("Some letterhead without a meaning", TEXT, TEXT),
            new Hint("office", "dc:title", property),
            new Hint("pdf", "largest_heading", "Linden reopens"));
    assertThat(article.title()).contains(title);
  }

  @Test
  void marksATextThatIsBroken() {
    assertThat(
            read(List.of(
                    "Title", "L\u2019\u00C3\u00A9t\u00C3\u00A9 \u00E2\u20AC\u0153ici. " + TEXT))
                .flags())
        .containsExactly("mojibake");
    assertThat(read(List.of("Title", TEXT)).flags()).isEmpty();
  }
}
