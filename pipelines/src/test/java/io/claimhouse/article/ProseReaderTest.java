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
}
