package io.claimhouse.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the number of the lake's files low: merges small ones, and takes away those that no
 * manifest names any more. Whoever calls it holds the warehouse's lock. A crash at any point leaves
 * the old files in force, or the new ones.
 */
public final class Compaction {

  /** From here on opening a file costs little beside reading it. */
  private static final long LARGE_BYTES = 32L << 20;

  /** So many small files of a table are no burden; a run leaves some. */
  private static final int FEW_FILES = 64;

  private static final List<LakeTable<?>> TABLES =
      List.of(
          DocumentTable.TABLE,
          ArticleTable.TABLE,
          ClaimTable.TABLE,
          FigureTable.TABLE,
          SignatureTable.TABLE);

  private final Lake lake;

  public Compaction(Lake lake) {
    this.lake = lake;
  }

  /**
   * Merges small files where a table has many of them.
   *
   * @return how many files were merged; 0 where none had to be
   * @throws IOException if the lake cannot be read or written; then nothing has changed
   */
  public int mergeWhereSmallFilesPileUp() throws IOException {
    return merge(FEW_FILES);
  }

  /** Merges the small files of each table, however few. */
  public int merge() throws IOException {
    return merge(1);
  }

  private int merge(int few) throws IOException {
    TreeMap<String, List<String>> files = new TreeMap<>();
    int merged = 0;
    for (LakeTable<?> table : TABLES) {
      List<Path> small = new ArrayList<>();
      List<String> kept = new ArrayList<>();
      for (Path file : lake.files(table.name())) {
        if (Files.size(file) < LARGE_BYTES) {
          small.add(file);
        } else {
          kept.add(lake.nameOf(file));
        }
      }
      if (small.size() > few) {
        kept.addAll(merge(table, small));
        merged += small.size();
      } else {
        small.forEach(file -> kept.add(lake.nameOf(file)));
      }
      kept.sort(null);
      files.put(table.name(), kept);
    }
    if (merged > 0) {
      lake.commit(
          new CompactManifest(lake.runs().stream().map(RunManifest::runId).toList(), files));
    }
    return merged;
  }

  /** Row after row, so that the size of the lake does not matter. */
  private <R> List<String> merge(LakeTable<R> table, List<Path> small) throws IOException {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    List<String> names = new ArrayList<>();
    for (List<Path> group : groups(small)) {
      try (LakeFileWriter<R> writer = new LakeFileWriter<>(lake.folder(), table)) {
        for (Path file : group) {
          LakeFileReader.read(
              file,
              table,
              columns,
              row -> {
                try {
                  writer.copy(row);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
        }
        writer.finish().ifPresent(names::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return names;
  }

  /** Files that together make a large one, in their order. */
  private static List<List<Path>> groups(List<Path> files) throws IOException {
    List<List<Path>> groups = new ArrayList<>();
    long size = LARGE_BYTES;
    for (Path file : files) {
      if (size >= LARGE_BYTES) {
        groups.add(new ArrayList<>());
        size = 0;
      }
      groups.get(groups.size() - 1).add(file);
      size += Files.size(file);
    }
    return groups;
  }

  /**
   * Deletes files that no manifest names: those that were merged, those of runs before a rebuild,
   * and what killed runs left.
   *
   * @param before only files that were last changed before then, since somebody may read them
   * @return how many were deleted
   */
  public int sweep(Instant before) throws IOException {
    Set<Path> named = new HashSet<>();
    for (String table : LakeTables.NAMES) {
      named.addAll(lake.files(table));
    }
    named.addAll(lake.files(SignatureTable.TABLE.name()));
    return lake.keepOnly(named, before);
  }
}
