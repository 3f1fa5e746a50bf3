package io.claimhouse.article;

import static io.claimhouse.article.PageFixture.meta;
import static io.claimhouse.article.PageFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.Hint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  private static final String KNOWN = "https://lindenpost.example/storm?utm_source=x";

  @ParameterizedTest
  @CsvSource({
    "https://lindenpost.example/a, , https://lindenpost.example/a",
    "/a, , https://lindenpost.example/a",
    ", https://lindenpost.example/b, https://lindenpost.example/b",
    "https://lindenpost.example/, https://lindenpost.example/b, https://lindenpost.example/b",
    "https://lindenpost.example/, , https://lindenpost.example/storm",
    "not an address:, , https://lindenpost.example/storm",
    ", , https://lindenpost.example/storm",
  })
  void findsTheAddressOfTheStory(String canonical, String ogUrl, String expected) {
    String head =
        (canonical == null ? "" : "<link rel=canonical href='" + canonical + "'>")
            + (ogUrl == null ? "" : meta("og:url", ogUrl));
    assertThat(read(head, "", new Hint("sidecar", "url", KNOWN)).canonicalUrl()).contains(expected);
  }
}
