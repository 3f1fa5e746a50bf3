package io.claimhouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The SQL files on the class path, and the order in which they must run. */
final class SqlFolder {

  private SqlFolder() {}

  /**
   * The files of the folders below {@code sql/} whose names begin with a number, folder after
   * folder; within a folder a file comes after those whose objects it names.
   */
  static List<SqlFile> inLoadOrder() {
    Map<String, List<SqlFile>> byFolder = new LinkedHashMap<>();
    for (SqlFile file : read()) {
      if (Character.isDigit(file.path().charAt(0))) {
        String folder = file.path().substring(0, file.path().indexOf('/'));
        byFolder.computeIfAbsent(folder, name -> new ArrayList<>()).add(file);
      }
    }
    List<SqlFile> ordered = new ArrayList<>();
    byFolder.values().forEach(files -> ordered.addAll(inDependencyOrder(files)));
    return ordered;
  }

  /** All files that a load runs, its data tests among them, by name. */
  static List<SqlFile> ofLoad() {
    return read().stream().filter(file -> !file.path().startsWith("examples/")).toList();
  }

  /** The files of one folder below {@code sql/}, by name. */
  static List<SqlFile> of(String folder) {
    return read().stream().filter(file -> file.path().startsWith(folder + "/")).toList();
  }

  /**
   * Sorts files so that each follows those whose objects it names; otherwise by name.
   *
   * @throws WarehouseException if files need one another in a circle
   */
  static List<SqlFile> inDependencyOrder(List<SqlFile> files) {
    Map<String, SqlFile> byObject = new LinkedHashMap<>();
    files.stream()
        .sorted(Comparator.comparing(SqlFile::path))
        .forEach(file -> byObject.put(file.objectName(), file));
    Set<SqlFile> ordered = new LinkedHashSet<>();
    for (SqlFile file : byObject.values()) {
      place(file, byObject, ordered, new LinkedHashSet<>());
    }
    return List.copyOf(ordered);
  }

  private static void place(
      SqlFile file, Map<String, SqlFile> byObject, Set<SqlFile> ordered, Set<SqlFile> waiting) {
    if (ordered.contains(file)) {
      return;
    }
    if (!waiting.add(file)) {
      throw new WarehouseException(
          "these SQL files need one another in a circle: "
              + String.join(", ", waiting.stream().map(SqlFile::path).toList()));
    }
    for (String name : file.names()) {
      SqlFile needed = byObject.get(name);
      if (needed != null && !needed.equals(file)) {
        place(needed, byObject, ordered, waiting);
      }
    }
    waiting.remove(file);
    ordered.add(file);
  }

  private static List<SqlFile> read() {
    URL root = SqlFolder.class.getResource("/sql");
    if (root == null) {
      throw new IllegalStateException("no folder sql on the class path");
    }
    try {
      URI uri = root.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return readBelow(jar.getPath("/sql"));
        }
      }
      return readBelow(Path.of(uri));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + root, e);
    }
  }

  private static List<SqlFile> readBelow(Path root) throws IOException {
    List<SqlFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (path.toString().endsWith(".sql")) {
          String name = root.relativize(path).toString().replace('\\', '/');
          files.add(new SqlFile(name, Files.readString(path)));
        }
      }
    }
    files.sort(Comparator.comparing(SqlFile::path));
    return files;
  }
}
