package io.claimhouse.model;

import java.util.Optional;

/**
 * What is known of an input item once it was looked at: a file, or a member of a container.
 *
 * @param documentId SHA-256 of the item's bytes, 64 lower-case hex digits; empty where the bytes
 *     were never had
 * @param itemUri where the item stands; a member's is its container's, then {@code !/}, then its
 *     percent-encoded name
 * @param containerUri the container that the item is a member of
 * @param mediaType the media type without parameters, found from the bytes
 * @param charset the charset that the text was decoded with; empty for what is not text
 * @param byteSize the item's bytes
 * @param outcome PARSED, PARTIAL, REJECTED or UNCHANGED; DUPLICATE is known only to the warehouse
 * @param reason why the outcome is not a plain PARSED
 * @param detail one line for a person, never a stack trace
 * @param parser name and version of what read it
 * @param capturedAt when a WARC or a mail says that the item was had
 * @param elapsedMs wall time spent on the item, in milliseconds
 */
public record DocumentFacts(
    Optional<String> documentId,
    String itemUri,
    Optional<String> containerUri,
    Optional<String> mediaType,
    Optional<String> charset,
    long byteSize,
    Outcome outcome,
    Optional<Reason> reason,
    Optional<String> detail,
    String parser,
    Optional<Moment> capturedAt,
    long elapsedMs) {}
