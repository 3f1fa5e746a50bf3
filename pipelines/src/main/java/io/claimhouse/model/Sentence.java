package io.claimhouse.model;

/**
 * A sentence of a body.
 *
 * @param span where it stands, white space at its ends left out
 * @param index its number in the body, from 0
 * @param block the number of the block that it stands in, from 0
 */
public record Sentence(Span span, int index, int block) {}
