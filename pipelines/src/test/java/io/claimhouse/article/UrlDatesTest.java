package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {

  private static final UrlDates URLS = new UrlDates(DateParser.fromSeeds());
  private static final Dates.Bounds BOUNDS =
      new Dates.Bounds(DateParser.Order.DAY_FIRST, Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2024/05/03/ferry, 2024-05-03",
    "https://a.example/2024/5/3/ferry, 2024-05-03",
    "https://a.example/news/20240503/ferry, 2024-05-03",
    "https://a.example/news/ferry-2024-05-03.html, 2024-05-03",
    "https://a.example/2024/may/03/ferry, 2024-05-03",
    "https://a.example/news/03-05-2024, 2024-05-03",
    "https://a.example/ferry-nid03052024/, 2024-05-03"
  })
  void readsTheDayOfAnAddress(String address, String day) {
    assertThat(URLS.read(address, BOUNDS))
        .hasValueSatisfying(reading -> assertThat(reading.local().toLocalDate()).hasToString(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/news/ferry",
        "https://a.example/2024/05/ferry",
        "https://a.example/article/1202405034",
        "https://a.example/2024/13/45/ferry",
        "https://a.example/1889/05/03/ferry",
        "https://a.example/ferry-16122024567"
      })
  void findsNoDayWhereThereIsNone(String address) {
    assertThat(URLS.read(address, BOUNDS)).isEmpty();
  }
}
