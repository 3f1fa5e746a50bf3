package io.claimhouse.model;

/**
 * A phrase of the sentence that a figure is about: {@code Acme shares} of "Acme shares fell 3 %".
 *
 * @param text the phrase as written, without its determiner
 * @param span where it stands in the body
 */
public record Topic(String text, Span span) {}
