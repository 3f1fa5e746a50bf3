package io.claimhouse.lake;

import io.claimhouse.model.TextPart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

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
   * The article's key and where the claim begins: {@code ARTICLE.120} in the body, {@code
   * ARTICLE.title.0} in another text.
   *
   * @param start in code points
   */
  static String claim(String articleId, TextPart part, int start) {
    String text = part == TextPart.BODY ? "" : part.name().toLowerCase(Locale.ROOT) + '.';
    return articleId + '.' + text + start;
  }

  /**
   * The claim's key and where the figure begins: {@code ARTICLE.120.130}.
   *
   * @param start in code points
   */
  static String figure(String claimId, int start) {
    return claimId + '.' + start;
  }

  /** A key, told apart from those of {@code ordinal} rows before it that begin at one place. */
  static String numbered(String key, int ordinal) {
    return ordinal == 0 ? key : key + '-' + ordinal;
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
