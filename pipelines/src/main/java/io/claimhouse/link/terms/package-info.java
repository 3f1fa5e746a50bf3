/**
 * What a text talks of, as terms: its names, its places and its content words, folded so that two
 * outlets' wordings of one thing give one term. In: tokens of a sentence or a body. Out: {@link
 * io.claimhouse.link.terms.Term}s, and their weights by how rare they are in the news. Start with
 * {@link io.claimhouse.link.terms.TermReader}.
 */
package io.claimhouse.link.terms;
