package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a?utm_source=x&id=3#top, https://www.example.org/a?id=3",
    "https://example.org/a?fbclid=1, https://example.org/a",
    "//example.org/a, https://example.org/a",
    "https://example.org/a?q=1&p=2, https://example.org/a?q=1&p=2",
  })
  void takesTrackingOffAddresses(String url, String expected) {
    assertThat(Urls.clean(url)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/relative", "javascript:void(0)", "mailto:a@example.org", "http://"})
  void givesNoAddressWhereThereIsNone(String url) {
    assertThat(Urls.clean(url)).isEmpty();
  }
}
