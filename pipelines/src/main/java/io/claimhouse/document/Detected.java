package io.claimhouse.document;

/**
 * The type of an item.
 *
 * @param format which reader takes it
 * @param mediaType the media type without parameters
 */
record Detected(Format format, String mediaType) {}
