/** {@code seeds/*.csv} as immutable look-up tables: words, units and outlets are data, not code. */
package io.claimhouse.lexicon;
