package io.claimhouse.link.story;

import java.time.Instant;
import java.util.Optional;

/**
 * Articles that tell of one event or affair: a row of the table {@code story}.
 *
 * @param storyId 32 hex digits; stands as long as its first article does
 * @param label its name for people, unique in a linking
 * @param firstPublishedAt publication of its first article, UTC; empty where none is known
 * @param lastPublishedAt publication of its last article, UTC; empty where none is known
 */
public record Story(
    String storyId,
    String label,
    Optional<Instant> firstPublishedAt,
    Optional<Instant> lastPublishedAt) {}
