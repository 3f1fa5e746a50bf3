package io.claimhouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A lake as it was after each of three runs. The second added an article: the warehouses before and
 * after it differ in most tables. The third found nothing new: only what tells of runs differs.
 *
 * @param versions the lake after the first run, the second and the third
 */
public record LakeVersions(List<LakeFiles> versions) {

  /** How many there are. */
  public static final int COUNT = 3;

  public LakeVersions {
    versions = List.copyOf(versions);
  }

  private static final Pattern FILE = Pattern.compile("([a-z_]+?)\\d+\\.parquet");

  /** Writes all into a folder. */
  public static LakeVersions write(Path folder) {
    try {
      StoryLake.write(Files.createDirectories(folder.resolve("first")));
      writeSecondRun(Files.createDirectories(folder.resolve("second")));
      writeThirdRun(Files.createDirectories(folder.resolve("third")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(folder);
  }

  /** Finds what another process wrote. */
  public static LakeVersions read(Path folder) {
    Map<String, List<Path>> files = new TreeMap<>();
    List<LakeFiles> versions = new ArrayList<>();
    for (String run : List.of("first", "second", "third")) {
      list(folder.resolve(run), files);
      versions.add(new LakeFiles(files));
    }
    return new LakeVersions(versions);
  }

  /** The lake of the n-th load: that after the first run, the second, the third, the first … */
  public LakeFiles ofLoad(int number) {
    return versions.get(number % COUNT);
  }

  private static void list(Path folder, Map<String, List<Path>> files) {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        Matcher table = FILE.matcher(name);
        if (table.matches()) {
          files.computeIfAbsent(table.group(1), key -> new ArrayList<>()).add(file);
        } else if (name.startsWith("run-")) {
          files.computeIfAbsent(LakeFiles.RUN, key -> new ArrayList<>()).add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeThirdRun(Path folder) {
    new TestLake(folder)
        .run("run-3", "2026-05-03T10:00:00Z", 2)
        .rows(
            "document",
            "select document_id, item_uri, 'unchanged' as outcome, extraction_id, 'run-3' as run_id"
                + " from (values ('doc-later', 'later.html', 'e-later'), ('doc-wire', 'wire.html',"
                + " 'e-wire')) as t (document_id, item_uri, extraction_id)");
  }

  private static void writeSecondRun(Path folder) {
    String ids = "'later' as article_id, 'e-later' as extraction_id, 'run-2' as run_id";
    new TestLake(folder)
        .run("run-2", "2026-05-02T10:00:00Z", 1)
        .rows(
            "document",
            "select 'doc-later' as document_id, 'later.html' as item_uri, 'parsed' as outcome,"
                + " 'e-later' as extraction_id, 'run-2' as run_id")
        .rows(
            "article",
            "select 'doc-later' as document_id, 'later.html' as item_uri, 'Later' as title,"
                + " 'gazette' as outlet_id, 'The Gazette' as outlet_name, 'density' as body_method,"
                + " timestamptz '2026-03-20 08:00:00+00' as published_at,"
                + " '12,000 troops came, the mayor said.' as body, "
                + ids)
        .rows(
            "claim",
            "select 'c-later' as claim_id, 0 as sentence_index, 0 as char_start, 18 as char_end,"
                + " '12,000 troops came' as text, 'the mayor' as attributed_to, 'the mayor' as"
                + " attributed_name, 'person' as attribution_kind, 'indirect' as quote_kind,"
                + " 'reported' as modality, 1.0::double as certainty, 'positive' as polarity, "
                + ids)
        .rows(
            "figure",
            "select 'f-later' as figure_id, 'c-later' as claim_id, 0 as char_start,"
                + " 13 as char_end, '12,000 troops' as surface, 'count' as kind,"
                + " 12000::double as value_low, 12000::double as value_high,"
                + " 12000::double as value_point, 'exact' as approximation,"
                + " 'troops' as counted_noun, 'none' as change_direction, 'none' as change_kind,"
                + " 'none' as aggregation, 0.9::double as confidence, 'count' as rule, "
                + ids)
        .rows(
            "article_origin",
            "select 'later' as article_id, 'later' as origin_id, 'original' as method,"
                + " 1.0::double as similarity")
        .rows(
            "series_figure",
            "select 'troops' as series_id, 'f-later' as figure_id, 'level' as role,"
                + " 0.8::double as confidence, ['same_thing'] as evidence");
  }
}
