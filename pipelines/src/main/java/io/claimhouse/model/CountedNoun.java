package io.claimhouse.model;

/**
 * What a figure counts.
 *
 * @param head the counted noun phrase's head as written, lower case: {@code troops}, {@code killed
 *     and wounded}
 * @param modifiers the words before it, as written: {@code North Korean}; empty where there are
 *     none
 * @param span where head and modifiers stand in the text
 */
public record CountedNoun(String head, String modifiers, Span span) {}
