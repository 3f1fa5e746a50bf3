package io.claimhouse.lake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lake's folder: its Parquet files and the manifests that say which of them count.
 *
 * @param folder where it stands
 */
public record Lake(Path folder) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** The committed runs from the last rebuild on, oldest first. */
  public List<RunManifest> runs() throws IOException {
    Path runs = folder.resolve("runs");
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    List<Path> manifests = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(runs, "*.json")) {
      files.forEach(manifests::add);
    }
    manifests.sort(null);
    List<RunManifest> committed = new ArrayList<>();
    for (Path manifest : manifests) {
      RunManifest run = JSON.readValue(manifest.toFile(), RunManifest.class);
      if (run.isRebuild()) {
        committed.clear();
      }
      committed.add(run);
    }
    return List.copyOf(committed);
  }

  /** The manifests of {@link #runs}, in the same order. */
  public List<Path> manifests() throws IOException {
    return runs().stream().map(run -> manifest(run.runId())).toList();
  }

  private Path manifest(String runId) {
    return folder.resolve("runs").resolve(runId + ".json");
  }

  /** Makes a run count. */
  public void commit(RunManifest run) throws IOException {
    writeWhole(manifest(run.runId()), run);
  }

  /** The files that the link job wrote last, by table; empty before its first run. */
  public Map<String, List<String>> linked() throws IOException {
    return newestLinked().map(linked -> new TreeMap<>(linked.files())).orElseGet(TreeMap::new);
  }

  /** What the link job wrote last; empty before its first run. */
  public Optional<LinkManifest> newestLinked() throws IOException {
    Path current = folder.resolve("linked").resolve("current.json");
    return Files.exists(current)
        ? Optional.of(JSON.readValue(current.toFile(), LinkManifest.class))
        : Optional.empty();
  }

  /** Makes the link job's output count, in place of what it wrote before. */
  public void commit(LinkManifest linked) throws IOException {
    writeWhole(folder.resolve("linked").resolve("current.json"), linked);
  }

  /** The Parquet files of a table in all runs that count, in a fixed order. */
  public List<Path> files(String table) throws IOException {
    List<String> names = new ArrayList<>();
    for (RunManifest run : runs()) {
      names.addAll(run.files().getOrDefault(table, List.of()));
    }
    names.addAll(linked().getOrDefault(table, List.of()));
    return names.stream().distinct().sorted().map(folder::resolve).toList();
  }

  /** Where a run keeps what is not yet committed. */
  public Path staging(String runId) {
    return folder.resolve("staging").resolve(runId);
  }

  /** Writes JSON so that a reader finds the old file or the new one, also after a crash. */
  static void writeWhole(Path file, Object value) throws IOException {
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".writing");
    Files.write(unfinished, JSON.writeValueAsBytes(value));
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
