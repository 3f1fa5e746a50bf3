package io.claimhouse.figure;

/**
 * A noun phrase without its determiner.
 *
 * @param from number of its first token
 * @param head number of its head's first token
 * @param to number of the token after it
 */
record NounPhrase(int from, int head, int to) {}
