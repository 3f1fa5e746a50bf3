package io.claimhouse.model;

/** Why an item was not, or not plainly, read: the closed list of the column {@code reason}. */
public enum Reason {
  /** The bytes break their own format. */
  CORRUPT,
  /** The bytes end before the format does. */
  TRUNCATED,
  /** A password or a key is needed. */
  ENCRYPTED,
  /** No bytes at all. */
  EMPTY,
  /** A format that carries no text for us: an image, a sound, a program, unknown bytes. */
  UNSUPPORTED_TYPE,
  /** It unpacks to far more than its size allows. */
  BOMB,
  /** Containers inside containers beyond the limit. */
  NESTING_LIMIT,
  /** More members in a container than the limit. */
  ENTRY_LIMIT,
  /** More bytes than the limit for one item. */
  SIZE_LIMIT,
  /** Parsing asked for more memory than one item may have. */
  RESOURCE_LIMIT,
  /** Parsing took longer than one item may take. */
  TIME_LIMIT,
  /** It was listed, and was gone when it was to be read. */
  VANISHED,
  /** The file system refused to give the bytes. */
  UNREADABLE,
  /** The name cannot be written in Unicode, so the file cannot be addressed. */
  BAD_FILE_NAME,
  /** An archive member whose name points outside the archive. */
  PATH_TRAVERSAL,
  /** A link inside an archive; links are listed and never followed. */
  LINK_NOT_FOLLOWED,
  /** Read, and there is no text in it. */
  EMPTY_TEXT,
  /** Read, and it only describes another item: a metadata file beside an article. */
  METADATA_ONLY,
  /** A container with no member to read. */
  NO_MEMBERS,
  /** A record of an archive that is not an article: a request, a redirect, an image. */
  NOT_AN_ARTICLE,
  /** A defect of the program; the detail names the exception. */
  INTERNAL_ERROR
}
