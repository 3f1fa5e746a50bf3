package io.claimhouse.cli;

/**
 * A word that a user looks for, or a phrase that names one thing.
 *
 * @param asWritten as the user wrote it
 * @param pattern a regular expression of RE2 for all that counts as it, to be looked for in text in
 *     lower case without accents
 */
record SearchTerm(String asWritten, String pattern) {}
