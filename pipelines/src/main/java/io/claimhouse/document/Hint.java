package io.claimhouse.document;

/**
 * A fact about an item that stands beside its text: a mail header, an office property, a WARC
 * header, a key of a JSON record or of a metadata file beside the item. The package {@code article}
 * says what it means.
 *
 * @param origin {@code mail}, {@code office}, {@code pdf}, {@code warc}, {@code json}, {@code
 *     sidecar}, or {@code document}, whose keys are marks of quality
 * @param key the key as its origin spells it, such as {@code Subject}, {@code dc:title}, {@code
 *     WARC-Target-URI}, {@code date_str}; nested JSON keys are joined by a dot
 * @param value its value, never blank; a list gives a hint for each element
 */
public record Hint(String origin, String key, String value) {}
