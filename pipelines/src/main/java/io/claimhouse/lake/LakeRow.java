package io.claimhouse.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.avro.generic.GenericRecord;

/** A row read from the lake; a value is asked for by its column's name. */
public final class LakeRow {

  private final GenericRecord record;

  LakeRow(GenericRecord record) {
    this.record = record;
  }

  GenericRecord record() {
    return record;
  }

  public String text(String column) {
    return record.get(column).toString();
  }

  public Optional<String> maybeText(String column) {
    return Optional.ofNullable(record.get(column)).map(Object::toString);
  }

  public int integer(String column) {
    return (Integer) record.get(column);
  }

  public long number(String column) {
    return (Long) record.get(column);
  }

  public double real(String column) {
    return (Double) record.get(column);
  }

  public OptionalDouble maybeReal(String column) {
    Object value = record.get(column);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of((Double) value);
  }

  public boolean truth(String column) {
    return (Boolean) record.get(column);
  }

  public Optional<LocalDate> maybeDate(String column) {
    return Optional.ofNullable(record.get(column)).map(day -> LocalDate.ofEpochDay((Integer) day));
  }

  public Optional<Instant> maybeInstant(String column) {
    return Optional.ofNullable(record.get(column))
        .map(micros -> Instant.EPOCH.plus((Long) micros, ChronoUnit.MICROS));
  }

  public List<String> texts(String column) {
    return ((List<?>) record.get(column)).stream().map(Object::toString).toList();
  }

  public List<Long> longs(String column) {
    return ((List<?>) record.get(column)).stream().map(Long.class::cast).toList();
  }
}
