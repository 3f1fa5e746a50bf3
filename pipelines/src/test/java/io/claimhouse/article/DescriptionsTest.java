package io.claimhouse.article;

import static io.claimhouse.article.PageFixture.jsonLd;
import static io.claimhouse.article.PageFixture.meta;
import static io.claimhouse.article.PageFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionsTest {

  static Stream<Arguments> keywords() {
    return Stream.of(
        arguments(
            meta("keywords", "storm, Harbour; harbour,,ships"),
            List.of("storm", "Harbour", "ships")),
        arguments(
            meta("article:tag", "Storms, gales") + meta("article:tag", "Harbour"),
            List.of("Storms, gales", "Harbour")),
        arguments(meta("keywords", "Food &amp;amp; drink, sea"), List.of("Food & drink", "sea")),
        arguments(jsonLd("\"keywords\":[\"storm\",\"sea\"]"), List.of("storm", "sea")),
        arguments(jsonLd("\"keywords\":\"storm, sea\""), List.of("storm", "sea")),
        arguments("", List.of()));
  }

  @ParameterizedTest
  @MethodSource("keywords")
  void readsEachKeywordOnce(String head, List<String> tags) {
    assertThat(read(head, "").tags()).isEqualTo(tags);
  }

  @Test
  void readsDescriptionAndSectionAsPlainText() {
    String head =
        meta("og:description", "Ships &amp;lt;b&amp;gt;wait&amp;lt;/b&amp;gt; &amp;amp; crews work")
            + jsonLd("\"articleSection\":[\"Coast\"]");
    assertThat(read(head, "").description()).contains("Ships wait & crews work");
    assertThat(read(head, "").section()).contains("Coast");
  }

  @Test
  void leavesUnknownWhatNobodySays() {
    assertThat(read("", "").description()).isEmpty();
    assertThat(read("", "").section()).isEmpty();
  }
}
