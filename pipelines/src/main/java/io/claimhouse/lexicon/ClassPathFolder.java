package io.claimhouse.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files of a folder on the class path, whether it stands in a jar or on the disk. */
public final class ClassPathFolder {

  private ClassPathFolder() {}

  /**
   * Reads all files below a folder that end in {@code ending}.
   *
   * @param folder the folder's name, such as {@code sql}
   * @param ending how the names end, such as {@code .sql}
   * @return the files' texts by their path below the folder, with forward slashes
   * @throws IllegalStateException if there is no such folder
   */
  public static SortedMap<String, String> read(String folder, String ending) {
    URL root = ClassPathFolder.class.getResource("/" + folder);
    if (root == null) {
      throw new IllegalStateException("no folder " + folder + " on the class path");
    }
    try {
      URI uri = root.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return readBelow(jar.getPath("/" + folder), ending);
        }
      }
      return readBelow(Path.of(uri), ending);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + root, e);
    }
  }

  private static SortedMap<String, String> readBelow(Path root, String ending) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (path.toString().endsWith(ending)) {
          String name = root.relativize(path).toString().replace('\\', '/');
          texts.put(name, Files.readString(path, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
