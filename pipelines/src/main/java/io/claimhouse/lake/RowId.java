package io.claimhouse.lake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keys of rows, made from what makes the row itself, so that the same text gives the same keys in
 * every run. A claim's begins with its article's and a figure's with its claim's: rows that stand
 * together sort together, which keeps files small and an index over millions of them cheap, and a
 * person sees what a key names.
 */
final class RowId {

  private RowId() {}

  /** 32 hex digits of a SHA-256. */
  static String extraction(String documentId, String itemUri, String extractorVersion) {
    return sha256("extraction", documentId, itemUri, extractorVersion);
  }

  /**
   * The article's key and where the claim begins: {@code ARTICLE.120}.
   *
   * @param start in code points
   * @param ordinal how many claims of the article that begin there come before it; added unless 0
   */
  static String claim(String articleId, int start, int ordinal) {
    return articleId + '.' + start + (ordinal == 0 ? "" : "-" + ordinal);
  }

  /**
   * The claim's key and where the figure begins: {@code ARTICLE.120.130}.
   *
   * @param start in code points
   * @param ordinal how many figures of the claim that begin there come before it; added unless 0
   */
  static String figure(String claimId, int start, int ordinal) {
    return claimId + '.' + start + (ordinal == 0 ? "" : "-" + ordinal);
  }

  private static String sha256(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
