package io.claimhouse.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The unit of a figure.
 *
 * @param code UCUM code, or ISO 4217 for money, such as {@code km}, {@code [mi_us]2}, {@code EUR}
 * @param surface the unit as written
 * @param dimension what it measures, such as {@code length}, {@code area}, {@code money}
 * @param siFactor what one of it is in the coherent SI unit; empty where there is none or where the
 *     scale does not start at zero
 */
public record Unit(
    String code, String surface, Optional<String> dimension, OptionalDouble siFactor) {}
