package io.claimhouse.article;

/**
 * A name of a byline.
 *
 * @param name the name
 * @param isPerson false for organisations and desks, which count where no person is named
 */
record AuthorName(String name, boolean isPerson) {}
