package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Figure;
import io.claimhouse.model.FigureKind;
import io.claimhouse.model.Topic;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first figure of a sentence is about. */
class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The subject of its verb
        "Shares of Vantor and Brill fell 3% on Monday.|Shares of Vantor and Brill",
        "Vantor rose 12%.|Vantor",
        "The town is the home port for 60 trawlers.|trawlers; town",
        "The price of milk in Oslo is now $3.|price of milk in Oslo",
        "Milk, the cheapest drink of all, cost $2.|Milk",
        "Vantor, which owns four mines, paid $9 million.|mines; Vantor",
        "The pier is 40 metres long and costs $6 million.|pier",
        "Norway sent 3,000 soldiers to the border.|soldiers; Norway",
        "Vantor on Monday announced plans to lay off 900 welders.|welders; Vantor",
        // The noun that it modifies, and the subject
        "Peru has a 25% tax on imported cars.|tax on imported cars; Peru",
        "She signed a $70,000 contract with the harbour board.|contract with the harbour board",
        // Of
        "Vantor bought 13% of the brewery.|brewery; Vantor",
        "The stock offers a dividend yield of 4.1 per cent.|dividend yield; stock",
        "The miners got $3 million in damages.|damages; miners",
        // The object of its verb
        "The mayor cut fares by 5%.|fares; mayor",
        "Lena bought a boat for $900.|boat; Lena",
        "We bought a boat for $900.|boat",
        // No verb
        "Vantor +0.2%|Vantor",
        // Nothing to be about
        "There are 40 buses.|buses",
        "I paid $30.|",
        "It costs $30.|",
      })
  void aFigureIsAboutWhatItHangsOnAndTheSubjectOfItsVerb(String text, String topics) {
    assertThat(topics(first(text))).isEqualTo(Optional.ofNullable(topics).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trail runs over 7 miles (11 km).|trail",
        "The Vantor index lost 190 points, or 0.6%.|Vantor index",
        "Sales rose 60% to $4 million.|Sales",
      })
  void theSecondFigureIsAboutTheSameAsTheFirst(String text, String topics) {
    assertThat(topics(Figures.of(text, Figures.english()).get(1))).isEqualTo(topics);
  }

  @Test
  void datesAndOrdinalsAreAboutNothing() {
    for (Figure figure : Figures.of("Vantor opened on 3 May 2021.", Figures.english())) {
      assertThat(figure.topics()).isEmpty();
    }
  }

  @Test
  void aTopicStandsWhereItsSpanSays() {
    String text = "Exports to Peru dropped 7%.";
    Topic topic = first(text).topics().get(0);
    assertThat(topic.span().of(text)).isEqualTo(topic.text()).isEqualTo("Exports to Peru");
  }

  private static Figure first(String text) {
    return Figures.of(text, Figures.english()).stream()
        .filter(figure -> figure.kind() != FigureKind.DATE)
        .findFirst()
        .orElseThrow();
  }

  private static String topics(Figure figure) {
    return figure.topics().stream().map(Topic::text).collect(Collectors.joining("; "));
  }
}
