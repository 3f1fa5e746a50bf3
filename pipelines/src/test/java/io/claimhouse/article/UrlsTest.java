package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a?utm_source=x&id=3#top, https://www.example.org/a?id=3",
    "https://example.org/a?fbclid=1, https://example.org/a",
    "https://example.org/a?UTM_Medium=1&Ref=2, https://example.org/a",
    "//example.org/a, https://example.org/a",
    "https://example.org/a?q=1&p=2, https://example.org/a?q=1&p=2",
    "https://example.org/a?reference=1, https://example.org/a?reference=1",
  })
  void takesTrackingOffAddresses(String url, String expected) {
    assertThat(Urls.clean(url)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/relative", "javascript:void(0)", "mailto:a@example.org", "http://"})
  void givesNoAddressWhereThereIsNone(String url) {
    assertThat(Urls.clean(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/b, https://example.org/a/c, https://example.org/b",
    "d, https://example.org/a/c, https://example.org/a/d",
    "https://other.example/x, https://example.org/a, https://other.example/x",
    "//other.example/x, https://example.org/a, https://other.example/x",
  })
  void makesAddressesAbsolute(String url, String base, String expected) {
    assertThat(Urls.absolute(url, Optional.of(base)).flatMap(Urls::clean)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/b, ",
    "#top, https://example.org/a",
    "javascript:void(0), https://example.org/a",
    "%%%, https://example.org/a",
    "/b, not an address",
  })
  void resolvesNothingThatLeadsNowhere(String url, String base) {
    assertThat(Urls.absolute(url, Optional.ofNullable(base))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, true",
    "https://example.org/, true",
    "https://example.org/a, false",
    "https://example.org/?p=3, false",
  })
  void knowsASitesFirstPage(String url, boolean isHome) {
    assertThat(Urls.isHome(url)).isEqualTo(isHome);
  }
}
