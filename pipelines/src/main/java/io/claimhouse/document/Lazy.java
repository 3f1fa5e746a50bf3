package io.claimhouse.document;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is costly to make, made when it is first asked for and shared by all threads. */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile Optional<T> value = Optional.empty();

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public T get() {
    Optional<T> known = value;
    return known.isPresent() ? known.get() : make();
  }

  private synchronized T make() {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }
}
