/**
 * What belongs together across articles: copies and their origins, citations, comparable figures.
 * Pure functions over small rows; nothing here reads a body after its {@link
 * io.claimhouse.link.copies.Signature} is made.
 */
package io.claimhouse.link;
