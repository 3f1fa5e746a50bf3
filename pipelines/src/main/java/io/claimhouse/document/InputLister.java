package io.claimhouse.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists the files behind what a user typed: files, folders, globs and list files. Each file once,
 * in the order of its URI. Hidden files and folders (whose names begin with a dot) are left out of
 * folders and globs, and read when they are named themselves. A name that exists is that file,
 * whatever characters it is made of; only what does not exist is taken for a glob. Links to files
 * and folders are followed; a link back up is not followed twice.
 */
public final class InputLister {

  private final TreeMap<String, InputFile> files = new TreeMap<>();
  private final TreeSet<String> folders = new TreeSet<>();

  /**
   * Adds a file, all files under a folder, or all files that a glob matches.
   *
   * @throws InputException when there is nothing of that name, or nothing that the glob matches
   */
  public InputLister add(String input) throws InputException {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputException("'" + input + "' cannot be the name of a file: " + e.getReason());
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      addPath(path);
    } else if (isGlob(input)) {
      addGlob(input);
    } else {
      throw new InputException(
          "'" + input + "' does not exist; name a file, a folder or a glob such as 'news/*.html'");
    }
    return this;
  }

  /**
   * Adds what a list file names: one file or folder a line, or, when the list holds zero bytes, one
   * between each two of these (as {@code find -print0} writes them). Names are taken as they are,
   * relative ones from the working folder; blank lines are skipped. A listed file that does not
   * exist is listed all the same, so that it gets its row.
   *
   * @throws InputException when the list itself cannot be read
   */
  public InputLister addFrom(Path list) throws InputException {
    String text;
    try {
      text = Files.readString(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException(
          "the list file '" + list + "' cannot be read; it must be a UTF-8 text of file names");
    }
    String separator = text.indexOf('\0') >= 0 ? "\0" : "\r?\n";
    for (String line : text.split(separator, -1)) {
      if (!line.isBlank()) {
        try {
          addPath(Path.of(line));
        } catch (InvalidPathException e) {
          throw new InputException(
              "the list file '" + list + "' names '" + line + "', which cannot be a file name");
        }
      }
    }
    return this;
  }

  /** The files, each once, in the order of their URIs. */
  public List<InputFile> files() {
    return List.copyOf(files.values());
  }

  /** The URIs of the folders that were listed whole, sorted. */
  public List<String> folders() {
    return List.copyOf(folders);
  }

  private void addPath(Path path) {
    if (Files.isDirectory(path)) {
      folders.add(InputFile.of(path).itemUri());
      walk(path, null);
    } else {
      add(path);
    }
  }

  private void add(Path path) {
    InputFile file = InputFile.of(path);
    files.put(file.itemUri(), file);
  }

  private static boolean isGlob(String input) {
    return input.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private void addGlob(String input) throws InputException {
    int cut = 0;
    while (cut < input.length() && "*?[{\\".indexOf(input.charAt(cut)) < 0) {
      cut++;
    }
    int slash = input.lastIndexOf('/', cut);
    String rootName = slash < 0 ? "" : input.substring(0, Math.max(slash, 1));
    Path root = Path.of(rootName.isEmpty() ? "." : rootName);
    PathMatcher matcher;
    try {
      String pattern = input.substring(slash + 1);
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      throw new InputException("'" + input + "' is neither a file nor a glob that can be read");
    }
    int before = files.size();
    if (Files.isDirectory(root)) {
      walk(root, matcher);
    }
    if (files.size() == before) {
      throw new InputException("no file matches '" + input + "'");
    }
  }

  /** Adds the files under {@code root}; with a matcher only those that it, or a folder, matches. */
  private void walk(Path root, PathMatcher matcherOrNull) {
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return !folder.equals(root) && isHidden(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file) && matches(file)) {
                add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // A loop of links was seen already; what cannot be looked into gets its row.
              boolean loop = e instanceof java.nio.file.FileSystemLoopException;
              if (!loop && !isHidden(file) && matches(file)) {
                add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
              return FileVisitResult.CONTINUE;
            }

            private boolean matches(Path file) {
              if (matcherOrNull == null) {
                return true;
              }
              Path relative = root.relativize(file);
              for (Path p = relative; p != null; p = p.getParent()) {
                if (matcherOrNull.matches(p)) {
                  return true;
                }
              }
              return false;
            }
          });
    } catch (IOException e) {
      add(root);
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
