package io.claimhouse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimhouse.model.Precision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class RecordCoderTest {

  record Inner(String text, Optional<Precision> precision) {}

  record Whole(
      String text,
      int number,
      long big,
      double real,
      boolean truth,
      Precision precision,
      Optional<Instant> at,
      LocalDate day,
      OptionalDouble maybe,
      List<Long> numbers,
      List<Inner> inners,
      Optional<Inner> inner) {}

  record Unknown(Map<String, String> map) {}

  private static final Whole FULL =
      new Whole(
          "🐘 \n",
          -1,
          Long.MIN_VALUE,
          0.1,
          true,
          Precision.DAY,
          Optional.of(Instant.parse("1899-12-31T23:59:59.123456789Z")),
          LocalDate.of(1899, 12, 31),
          OptionalDouble.of(2.5),
          List.of(1L, -2L),
          List.of(new Inner("a", Optional.of(Precision.YEAR)), new Inner("", Optional.empty())),
          Optional.of(new Inner("b", Optional.empty())));

  private static final Whole BARE =
      new Whole(
          "",
          0,
          0,
          Double.NaN,
          false,
          Precision.SECOND,
          Optional.empty(),
          LocalDate.EPOCH,
          OptionalDouble.empty(),
          List.of(),
          List.of(),
          Optional.empty());

  @Test
  void aRecordComesBackEqual() throws IOException {
    RecordCoder<Whole> coder = RecordCoder.of(Whole.class);
    for (Whole record : List.of(FULL, BARE)) {
      assertThat(roundTrip(coder, record)).isEqualTo(record);
    }
  }

  @Test
  void aCoderThatTravelledStillWorks() throws IOException {
    RecordCoder<Whole> coder = SerializableUtils.clone(RecordCoder.of(Whole.class));
    assertThat(coder).isEqualTo(RecordCoder.of(Whole.class));
    assertThat(roundTrip(coder, FULL)).isEqualTo(FULL);
  }

  @Test
  void whatItCannotCarryIsRefusedWhenThePipelineIsBuilt() {
    assertThatThrownBy(() -> RecordCoder.of(Unknown.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Map");
  }

  private static <T extends Record> T roundTrip(RecordCoder<T> coder, T value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    coder.encode(value, out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    T back = coder.decode(in);
    assertThat(in.available()).isZero();
    return back;
  }
}
