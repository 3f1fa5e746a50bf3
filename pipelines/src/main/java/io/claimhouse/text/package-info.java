/** Spans, sentences, tokens and number words: pure functions on strings, offsets always exact. */
package io.claimhouse.text;
