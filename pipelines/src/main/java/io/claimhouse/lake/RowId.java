package io.claimhouse.lake;

import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keys of rows: 32 hex digits of a SHA-256 over what makes the row itself, so that the same text
 * gives the same keys in every run.
 */
final class RowId {

  private RowId() {}

  static String extraction(String documentId, String itemUri, String extractorVersion) {
    return of("extraction", documentId, itemUri, extractorVersion);
  }

  /**
   * @param ordinal how many claims of the article with the same span come before it
   */
  static String claim(String articleId, Claim claim, int ordinal) {
    return of(
        "claim",
        articleId,
        Integer.toString(claim.span().start()),
        Integer.toString(claim.span().end()),
        Integer.toString(ordinal));
  }

  static String figure(String claimId, Figure figure) {
    return of(
        "figure",
        claimId,
        Integer.toString(figure.span().start()),
        Integer.toString(figure.span().end()),
        figure.kind().name());
  }

  private static String of(String... parts) {
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
