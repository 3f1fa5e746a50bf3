package io.claimhouse.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column of a lake table: its name, its type, and how a row gives its value.
 *
 * @param name the column's name
 * @param type its type
 * @param nullable whether a row may have no value
 * @param value gives a {@link String}, {@link Long}, {@link Integer}, {@link Double}, {@link
 *     Boolean}, {@link LocalDate}, {@link Instant} or {@link List}, or null for no value
 * @param <R> what a row is made from
 */
public record Column<R>(String name, Type type, boolean nullable, Function<R, Object> value) {

  /** The types that a column may have. */
  public enum Type {
    TEXT,
    INTEGER,
    LONG,
    DOUBLE,
    BOOLEAN,
    DATE,
    /** A UTC instant, in microseconds. */
    TIMESTAMP,
    TEXTS,
    LONGS
  }

  public static <R> Column<R> text(String name, Function<R, String> value) {
    return new Column<>(name, Type.TEXT, false, value::apply);
  }

  public static <R> Column<R> maybeText(String name, Function<R, Optional<String>> value) {
    return new Column<>(name, Type.TEXT, true, row -> value.apply(row).orElse(null));
  }

  /** A closed kind, in lower case. */
  public static <R> Column<R> kind(String name, Function<R, Enum<?>> value) {
    return new Column<>(name, Type.TEXT, false, row -> lowerCase(value.apply(row)));
  }

  public static <R> Column<R> maybeKind(
      String name, Function<R, ? extends Optional<? extends Enum<?>>> value) {
    return new Column<>(
        name, Type.TEXT, true, row -> value.apply(row).map(Column::lowerCase).orElse(null));
  }

  public static <R> Column<R> integer(String name, Function<R, Integer> value) {
    return new Column<>(name, Type.INTEGER, false, value::apply);
  }

  public static <R> Column<R> number(String name, ToLongFunction<R> value) {
    return new Column<>(name, Type.LONG, false, value::applyAsLong);
  }

  public static <R> Column<R> real(String name, ToDoubleFunction<R> value) {
    return new Column<>(name, Type.DOUBLE, false, value::applyAsDouble);
  }

  public static <R> Column<R> maybeReal(String name, Function<R, OptionalDouble> value) {
    return new Column<>(
        name,
        Type.DOUBLE,
        true,
        row -> {
          OptionalDouble real = value.apply(row);
          return real.isPresent() ? real.getAsDouble() : null;
        });
  }

  public static <R> Column<R> truth(String name, Predicate<R> value) {
    return new Column<>(name, Type.BOOLEAN, false, value::test);
  }

  public static <R> Column<R> maybeDate(String name, Function<R, Optional<LocalDate>> value) {
    return new Column<>(name, Type.DATE, true, row -> value.apply(row).orElse(null));
  }

  public static <R> Column<R> maybeInstant(String name, Function<R, Optional<Instant>> value) {
    return new Column<>(name, Type.TIMESTAMP, true, row -> value.apply(row).orElse(null));
  }

  public static <R> Column<R> texts(String name, Function<R, List<String>> value) {
    return new Column<>(name, Type.TEXTS, false, value::apply);
  }

  public static <R> Column<R> longs(String name, Function<R, List<Long>> value) {
    return new Column<>(name, Type.LONGS, false, value::apply);
  }

  static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
