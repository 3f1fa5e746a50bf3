package io.claimhouse.document;

/**
 * A text out of bytes.
 *
 * @param text its characters, without a byte order mark
 * @param charset the IANA name of the charset
 * @param guessed whether only the look of the bytes told the charset
 */
record Decoded(String text, String charset, boolean guessed) {}
