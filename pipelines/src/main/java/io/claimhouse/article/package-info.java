/**
 * Documents to articles: main text, title, authors, dates, outlet, language. Each fact is read by a
 * cascade from the best evidence to the worst and carries the name of the rule that won.
 */
package io.claimhouse.article;
