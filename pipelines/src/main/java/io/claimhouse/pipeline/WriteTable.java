package io.claimhouse.pipeline;

import io.claimhouse.lake.LakeFileWriter;
import io.claimhouse.lake.LakeTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Writes the rows of a table to files of the lake. Rows go to files by a hash of their key and
 * stand there in its order, so the same rows give the same files on any number of workers.
 *
 * @param <T> a row
 */
final class WriteTable<T extends Record>
    extends PTransform<PCollection<T>, PCollection<WrittenFile>> {

  private static final long serialVersionUID = 1L;

  /** So many files a table, if it has rows for them. */
  private static final int FILES = 4;

  /**
   * A table and the key of its rows.
   *
   * @param <T> a row
   */
  interface Target<T> extends Serializable {

    LakeTable<T> table();

    /** Different for different rows of the table. */
    String key(T row);

    /** The table that {@code table} names, whose rows have these keys. */
    static <T> Target<T> of(
        SerializableSupplier<LakeTable<T>> table, SerializableFunction<T, String> key) {
      return new Target<>() {
        private static final long serialVersionUID = 1L;

        @Override
        public LakeTable<T> table() {
          return table.get();
        }

        @Override
        public String key(T row) {
          return key.apply(row);
        }
      };
    }
  }

  /** Names a table where it is needed: tables do not travel. */
  interface SerializableSupplier<T> extends Supplier<T>, Serializable {}

  private final String folder;
  private final Target<T> target;
  private final Class<T> type;

  /**
   * @param folder the folder that gets the table's folder
   */
  WriteTable(Path folder, Target<T> target, Class<T> type) {
    this.folder = folder.toString();
    this.target = target;
    this.type = type;
  }

  @Override
  public PCollection<WrittenFile> expand(PCollection<T> rows) {
    return rows.apply("DealToFiles", ParDo.of(new DealToFiles<>(target)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(type)))
        .apply("GroupByFile", GroupByKey.create())
        .apply("WriteFile", ParDo.of(new WriteFile<>(folder, target)))
        .setCoder(RecordCoder.of(WrittenFile.class));
  }

  private static final class DealToFiles<T> extends DoFn<T, KV<String, T>> {
    private static final long serialVersionUID = 1L;

    private final Target<T> target;

    DealToFiles(Target<T> target) {
      this.target = target;
    }

    @ProcessElement
    public void deal(@Element T row, OutputReceiver<KV<String, T>> out) {
      // String.hashCode is fixed by the language.
      int file = Math.floorMod(target.key(row).hashCode(), FILES);
      out.output(KV.of(Integer.toString(file), row));
    }
  }

  private static final class WriteFile<T> extends DoFn<KV<String, Iterable<T>>, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final String folder;
    private final Target<T> target;

    WriteFile(String folder, Target<T> target) {
      this.folder = folder;
      this.target = target;
    }

    @ProcessElement
    public void write(@Element KV<String, Iterable<T>> file, OutputReceiver<WrittenFile> out)
        throws IOException {
      List<T> rows = new ArrayList<>();
      file.getValue().forEach(rows::add);
      rows.sort(Comparator.comparing(target::key));
      LakeTable<T> table = target.table();
      try (LakeFileWriter<T> writer = new LakeFileWriter<>(Path.of(folder), table)) {
        for (T row : rows) {
          writer.write(row);
        }
        long count = writer.rows();
        writer.finish().ifPresent(path -> out.output(new WrittenFile(table.name(), path, count)));
      }
    }
  }
}
