package io.claimhouse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened.
 *
 * @param start the first day; empty where only the last is told ("until May")
 * @param end the last day, inclusive; empty where only the first is told ("since May")
 * @param precision how finely the days are told
 */
public record EventTime(Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {}
