package io.claimhouse.pipeline;

import io.claimhouse.lake.Lake;
import io.claimhouse.lake.LinkManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/** Makes the link job's files count, all at once, when the last of them is written. */
final class CommitLinked extends PTransform<PCollection<WrittenFile>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String lakeFolder;
  private final ArrayList<String> runs;

  CommitLinked(Lake lake, List<String> runs) {
    this.lakeFolder = lake.folder().toString();
    this.runs = new ArrayList<>(runs);
  }

  @Override
  public PDone expand(PCollection<WrittenFile> files) {
    files
        .apply("ToOneManifest", ParDo.of(new ToOneManifest()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(WrittenFile.class)))
        .apply("GatherFiles", GroupByKey.create())
        .apply("WriteManifest", ParDo.of(new WriteManifest(lakeFolder, runs)));
    return PDone.in(files.getPipeline());
  }

  private static final class ToOneManifest extends DoFn<WrittenFile, KV<String, WrittenFile>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(@Element WrittenFile file, OutputReceiver<KV<String, WrittenFile>> out) {
      out.output(KV.of("", file));
    }
  }

  private static final class WriteManifest extends DoFn<KV<String, Iterable<WrittenFile>>, Void> {
    private static final long serialVersionUID = 1L;

    private final String lakeFolder;
    private final ArrayList<String> runs;

    WriteManifest(String lakeFolder, ArrayList<String> runs) {
      this.lakeFolder = lakeFolder;
      this.runs = runs;
    }

    @ProcessElement
    public void write(@Element KV<String, Iterable<WrittenFile>> files) throws IOException {
      TreeMap<String, List<String>> paths = new TreeMap<>();
      TreeMap<String, Long> rows = new TreeMap<>();
      for (WrittenFile file : files.getValue()) {
        paths
            .computeIfAbsent(file.table(), table -> new ArrayList<>())
            .add(LinkJob.FOLDER + "/" + file.path());
        rows.merge(file.table(), file.rows(), Long::sum);
      }
      paths.values().forEach(names -> names.sort(null));
      new Lake(Path.of(lakeFolder)).commit(new LinkManifest(runs, paths, rows));
    }
  }
}
