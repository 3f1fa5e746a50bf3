package io.claimhouse.article;

/**
 * A value and the rule that found it.
 *
 * @param value the value
 * @param method the rule's name, such as {@code meta.og:title}
 */
record Found<T>(T value, String method) {}
