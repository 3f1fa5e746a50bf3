/** Sentences and figures into claims: who says it, how surely, about what, when and where. */
package io.claimhouse.claim;
