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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** How the name of a file ends that is not whole yet. */
  static final String UNFINISHED = ".writing";

  /** The committed runs from the last rebuild on, oldest first. */
  public List<RunManifest> runs() throws IOException {
    List<RunManifest> committed = new ArrayList<>();
    for (RunManifest run : everyRun()) {
      if (run.isRebuild()) {
        committed.clear();
      }
      committed.add(run);
    }
    return List.copyOf(committed);
  }

  /** The committed runs, those before a rebuild too, oldest first. */
  private List<RunManifest> everyRun() throws IOException {
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
      committed.add(JSON.readValue(manifest.toFile(), RunManifest.class));
    }
    return committed;
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
    sync(run.files());
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
    sync(linked.files());
    writeWhole(folder.resolve("linked").resolve("current.json"), linked);
  }

  /** Makes merged files count, in the place of those of the runs that it names. */
  public void commit(CompactManifest compact) throws IOException {
    sync(compact.files());
    writeWhole(compactManifest(), compact);
  }

  private Path compactManifest() {
    return folder.resolve("compact").resolve("current.json");
  }

  /** The merged files, where they stand for runs that still count; a rebuild ends that. */
  private Optional<CompactManifest> compact(List<RunManifest> runs) throws IOException {
    if (!Files.exists(compactManifest())) {
      return Optional.empty();
    }
    Set<String> counting = runs.stream().map(RunManifest::runId).collect(Collectors.toSet());
    return Optional.of(JSON.readValue(compactManifest().toFile(), CompactManifest.class))
        .filter(compact -> counting.containsAll(compact.runs()));
  }

  /** The Parquet files of a table in all runs that count, in a fixed order. */
  public List<Path> files(String table) throws IOException {
    List<RunManifest> runs = runs();
    Optional<CompactManifest> compact = compact(runs);
    Set<String> replaced = new HashSet<>();
    List<String> names = new ArrayList<>();
    compact.ifPresent(
        merged -> {
          replaced.addAll(merged.runs());
          names.addAll(merged.files().getOrDefault(table, List.of()));
        });
    for (RunManifest run : runs) {
      if (!replaced.contains(run.runId())) {
        names.addAll(run.files().getOrDefault(table, List.of()));
      }
    }
    names.addAll(linked().getOrDefault(table, List.of()));
    return names.stream().distinct().sorted().map(folder::resolve).toList();
  }

  /** The name by which manifests know a file of {@link #files}. */
  String nameOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Where a run keeps what is not yet committed. */
  public Path staging(String runId) {
    return folder.resolve("staging").resolve(runId);
  }

  /**
   * Takes away what runs and links left that were interrupted: what no manifest names. Only for who
   * has the right to write the warehouse, and between jobs.
   */
  public void clean() throws IOException {
    Set<Path> named = new HashSet<>();
    for (RunManifest run : everyRun()) {
      addAll(run.files(), named);
    }
    addAll(linked(), named);
    if (Files.exists(compactManifest())) {
      addAll(JSON.readValue(compactManifest().toFile(), CompactManifest.class).files(), named);
    }
    keepOnly(named, Instant.MAX);
  }

  /**
   * Takes away unfinished files, what is staged, and Parquet files that are not {@code named}.
   *
   * @param before only files that were last changed before then
   * @return how many were taken away
   */
  int keepOnly(Set<Path> named, Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    int gone = 0;
    Path staging = folder.resolve("staging");
    try (Stream<Path> all = Files.walk(folder)) {
      // A folder comes after what it holds.
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        String name = file.getFileName().toString();
        boolean isUnnamed = name.endsWith(".parquet") && !named.contains(file);
        if ((file.startsWith(staging) || name.endsWith(UNFINISHED) || isUnnamed)
            && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.delete(file);
          gone++;
        }
      }
    }
    return gone;
  }

  private void addAll(Map<String, List<String>> files, Set<Path> paths) {
    files.values().forEach(names -> names.forEach(name -> paths.add(folder.resolve(name))));
  }

  /** Has the files on the disk before a manifest that names them. */
  private void sync(Map<String, List<String>> files) throws IOException {
    for (List<String> names : files.values()) {
      for (String name : names) {
        sync(folder.resolve(name));
      }
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Writes JSON so that a reader finds the old file or the new one, also after a crash. */
  static void writeWhole(Path file, Object value) throws IOException {
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling("." + file.getFileName() + UNFINISHED);
    Files.write(unfinished, JSON.writeValueAsBytes(value));
    sync(unfinished);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
