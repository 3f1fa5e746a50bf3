/**
 * What expressions of time mean: an expression's parts without its words, and the TIMEX3 value and
 * days that it has in an article published on a known day.
 */
package io.claimhouse.time;
