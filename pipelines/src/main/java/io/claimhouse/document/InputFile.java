package io.claimhouse.document;

import java.net.URI;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param itemUri its {@code file:} URI, percent-encoded byte by byte, so that it names the file
 *     whatever its name is made of
 */
public record InputFile(Path path, String itemUri) {

  /** The file at {@code path}, which need not exist. */
  public static InputFile of(Path path) {
    String uri = path.toAbsolutePath().normalize().toUri().toString();
    // Path.toUri ends a folder's URI with a slash; the same path must always give the same URI.
    return new InputFile(path, uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
  }

  /** The file that {@link #itemUri} names. */
  public static InputFile ofUri(String itemUri) {
    return new InputFile(Path.of(URI.create(itemUri)), itemUri);
  }
}
