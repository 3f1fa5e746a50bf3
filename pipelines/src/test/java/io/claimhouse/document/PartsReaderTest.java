package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsReaderTest {

  /** A reader is asked for as much as there is room for, whatever the parts are. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 64})
  void readsPartsAsOneText(int room) {
    PartsReader reader = new PartsReader(List.of("<p>one", "mark", "", "two</b>"));
    StringBuilder text = new StringBuilder();
    char[] into = new char[room + 1];
    for (int read = reader.read(into, 1, room); read >= 0; read = reader.read(into, 1, room)) {
      assertThat(read).isPositive().isLessThanOrEqualTo(room);
      text.append(into, 1, read);
    }
    assertThat(text).hasToString("<p>onemarktwo</b>");
    assertThat(reader.read(into, 1, room)).isNegative();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64})
  void endsAtOnceWithoutParts(int room) {
    assertThat(new PartsReader(List.of()).read(new char[room], 0, room)).isNegative();
  }
}
