package io.claimhouse.claim;

/**
 * The verb group of a cue and what stands around it, by token indices.
 *
 * @param from the first token of the verb group
 * @param verb the verb
 * @param to the token behind the verb
 * @param low the first token of the sentence or quotation that holds the cue
 * @param high the token behind that sentence or quotation
 * @param next the token behind the cue and its adjuncts
 * @param after the tag of that token
 * @param before the tag of the token before the verb group
 */
record Cue(int from, int verb, int to, int low, int high, int next, Tag after, Tag before) {}
