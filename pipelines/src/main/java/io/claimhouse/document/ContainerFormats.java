package io.claimhouse.document;

import java.io.IOException;

/** Opens containers of every format that is read. */
final class ContainerFormats {

  private static final String SELF = "claimhouse";

  private ContainerFormats() {}

  /** Opens an item as the container that its bytes are. */
  static Members open(Item item, Detected type, Budget budget) throws IOException {
    return switch (type.format()) {
      case ZIP -> openZip(item, "", budget);
      case WACZ -> openZip(item, "archive/", budget);
      case TAR -> Archives.tar(item.bytes().open(), budget);
      case SEVEN_Z -> Archives.sevenZ(item.bytes(), budget);
      case ARCHIVE -> Archives.any(item.bytes().open(), budget);
      case COMPRESSED -> Compressed.open(item, type.mediaType(), budget);
      case WARC -> new WarcMembers(item.bytes().open(), budget);
      case MBOX -> new MboxMembers(item.bytes(), budget);
      case JSON_LINES, JSON_ARRAY -> new JsonMembers(item.bytes());
      default -> throw new IllegalStateException("no container: " + type.format());
    };
  }

  private static Members openZip(Item item, String articles, Budget budget) throws IOException {
    try {
      return new ZipMembers(item.bytes(), articles, budget);
    } catch (IOException e) {
      Rejection why = Failures.of(e);
      if (item.bytes() instanceof Bytes.InMemory memory) {
        return new SalvagedZip(memory.array(), why, budget);
      }
      throw why;
    }
  }

  /** The program that opens containers of a format, with its version. */
  static String parserOf(Format format) {
    return switch (format) {
      case WARC -> WarcMembers.PARSER;
      case JSON_LINES, JSON_ARRAY -> JsonReader.PARSER;
      case MBOX -> SELF;
      default -> Versions.of("commons-compress", "org.apache.commons", "commons-compress");
    };
  }
}
