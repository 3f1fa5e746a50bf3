package io.claimhouse.pipeline;

import io.claimhouse.lake.LakeFileReader;
import io.claimhouse.lake.LakeRow;
import io.claimhouse.lake.LakeTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads a table's files in the lake, the columns needed only. A row comes under its article's id,
 * with the reading of the article that it belongs to.
 *
 * @param <T> what is made of a row
 */
final class ReadTable<T extends Record>
    extends PTransform<PBegin, PCollection<KV<String, KV<String, T>>>> {

  private static final long serialVersionUID = 1L;

  /**
   * What is read of a table, and what is made of it.
   *
   * @param <T> what is made of a row
   */
  interface Source<T> extends Serializable {

    LakeTable<?> table();

    /** The columns that {@link #row} asks for. */
    List<String> columns();

    T row(LakeRow row);
  }

  /**
   * Files are read in so many lots: what follows costs the more, the more lots it comes in, and a
   * lake has as many files as it had shards.
   */
  private static final int READINGS = 32;

  private final transient List<Path> files;
  private final Source<T> source;
  private final Class<T> type;

  ReadTable(List<Path> files, Source<T> source, Class<T> type) {
    this.files = files;
    this.source = source;
    this.type = type;
  }

  @Override
  public PCollection<KV<String, KV<String, T>>> expand(PBegin begin) {
    List<List<String>> readings = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (i < READINGS) {
        readings.add(new ArrayList<>());
      }
      readings.get(i % READINGS).add(files.get(i).toString());
    }
    return begin
        .apply("ListFiles", Create.of(readings).withCoder(ListCoder.of(StringUtf8Coder.of())))
        .apply("SpreadFiles", Reshuffle.viaRandomKey())
        .apply("ReadFile", ParDo.of(new ReadFile<>(source)))
        .setCoder(
            KvCoder.of(
                StringUtf8Coder.of(), KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(type))));
  }

  private static final class ReadFile<T> extends DoFn<List<String>, KV<String, KV<String, T>>> {

    private static final long serialVersionUID = 1L;

    private final Source<T> source;

    ReadFile(Source<T> source) {
      this.source = source;
    }

    @ProcessElement
    public void read(@Element List<String> files, OutputReceiver<KV<String, KV<String, T>>> rows)
        throws IOException {
      List<String> columns = new ArrayList<>(List.of("article_id", "extraction_id", "run_id"));
      source.columns().stream().filter(name -> !columns.contains(name)).forEach(columns::add);
      for (String file : files) {
        LakeFileReader.read(
            Path.of(file),
            source.table(),
            columns,
            row ->
                rows.output(
                    KV.of(
                        row.text("article_id"),
                        KV.of(
                            Readings.name(row.text("run_id"), row.text("extraction_id")),
                            source.row(row)))));
      }
    }
  }
}
