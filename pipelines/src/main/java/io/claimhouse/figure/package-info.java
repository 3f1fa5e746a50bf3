/**
 * Text to figures: every quantity and every date expression of a sentence, with its value, unit,
 * counted noun, bound, change and time, its span and the name of the rule that found it.
 */
package io.claimhouse.figure;
