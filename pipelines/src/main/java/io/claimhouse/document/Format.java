package io.claimhouse.document;

/** Which reader takes an item. */
enum Format {
  HTML,
  JSON,
  TEXT,
  MAIL,
  OUTLOOK,
  PDF,
  /** Any other document that Tika reads. */
  OFFICE,
  /** An office file or e-book that is a zip: unpacked once beforehand to see that it is no bomb. */
  ZIPPED_OFFICE,
  ZIP(true),
  WACZ(true),
  TAR(true),
  SEVEN_Z(true),
  /** cpio, ar and their like. */
  ARCHIVE(true),
  /** One compressed file: gz, bz2, xz and so on, a compressed tar or WARC among them. */
  COMPRESSED(true),
  WARC(true),
  MBOX(true),
  JSON_LINES(true),
  JSON_ARRAY(true),
  ENCRYPTED,
  /** A known way to ask for endless memory. */
  DANGEROUS,
  /** A known type that holds no words for us: a picture, a sound, a format that nobody reads. */
  WORDLESS,
  /** A program, a container that cannot be opened, bytes that nothing is known of. */
  UNSUPPORTED;

  private final boolean container;

  Format() {
    this(false);
  }

  Format(boolean container) {
    this.container = container;
  }

  boolean isContainer() {
    return container;
  }
}
