package io.claimhouse.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What makes rows what they are: the program's version and the seeds' content.
 *
 * @param program the version of the program, such as {@code 0.1.0}
 * @param seeds the first 8 hex digits of a SHA-256 over all seeds
 */
public record Version(String program, String seeds) {

  /** The version of the running program with the seeds that it carries. */
  public static Version current() {
    try (InputStream in = Version.class.getResourceAsStream("/claimhouse.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ClassPathFolder.read("seeds", ".csv")
          .forEach(
              (name, text) -> {
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
              });
      return new Version(
          properties.getProperty("version"), HexFormat.of().formatHex(digest.digest(), 0, 4));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read claimhouse.properties", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** As it stands in the column {@code extractor_version}: {@code 0.1.0+seeds.1a2b3c4d}. */
  @Override
  public String toString() {
    return program + "+seeds." + seeds;
  }
}
