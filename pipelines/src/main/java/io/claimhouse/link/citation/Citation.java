package io.claimhouse.link.citation;

import java.util.Optional;

/**
 * An article that rests on another outlet, an agency or a document: a row of the table {@code
 * citation}.
 *
 * @param articleId the article
 * @param citedName what it rests on, as written
 * @param citedOutletId the outlet of the registry; empty for a document
 * @param claimId the claim that cites
 * @param cue the words that mark it
 */
public record Citation(
    String articleId,
    String citedName,
    Optional<String> citedOutletId,
    String claimId,
    Optional<String> cue) {}
