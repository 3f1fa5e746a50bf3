package io.claimhouse.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.lake.Lake;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What the workers of a run tell the one who started it, in the lake's folder and so on any runner:
 * a report for each finished shard, and a byte for each file done. A shard that is worked twice
 * leaves one report.
 */
final class RunStaging {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  private RunStaging(Path folder) {
    this.folder = folder;
  }

  static RunStaging of(IngestSettings settings) throws IOException {
    Path folder = new Lake(settings.lake()).staging(settings.runId());
    Files.createDirectories(folder);
    return new RunStaging(folder);
  }

  /** Counts a shard's files as they are done. */
  Watched watch(Shard shard) throws IOException {
    return new Watched(Files.newOutputStream(folder.resolve(shard.number() + ".done")));
  }

  /** Keeps a shard's report. */
  void keep(ShardReport report) throws IOException {
    Path unfinished = Files.createTempFile(folder, report.number() + ".", ".writing");
    JSON.writeValue(unfinished.toFile(), report);
    Files.move(
        unfinished,
        folder.resolve(report.number() + ".json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** The reports so far, by number. */
  List<ShardReport> reports() throws IOException {
    List<ShardReport> reports = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        reports.add(JSON.readValue(file.toFile(), ShardReport.class));
      }
    }
    reports.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return reports;
  }

  /** How many files are done. */
  long filesDone() throws IOException {
    long done = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.done")) {
      for (Path file : files) {
        done += Files.size(file);
      }
    } catch (NoSuchFileException e) {
      // A worker began its shard anew between the listing and the look.
      return done;
    }
    return done;
  }

  /** A shard being worked. */
  static final class Watched implements ShardWorker.Progress, AutoCloseable {

    private final OutputStream marks;

    Watched(OutputStream marks) {
      this.marks = marks;
    }

    @Override
    public void fileDone() throws IOException {
      marks.write('.');
    }

    @Override
    public void close() throws IOException {
      marks.close();
    }
  }
}
