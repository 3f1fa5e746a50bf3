package io.claimhouse.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups small values by key as {@link GroupByKey} does, but shuffles by a part of the keys' hashes
 * and groups inside a part in memory. What a bundle has for a part travels as one piece of bytes:
 * the runner inside this process copies what it holds of a key, value by value, for each bundle
 * that brings more.
 *
 * @param <V> a value
 */
final class GroupByPart<V>
    extends PTransform<PCollection<KV<String, V>>, PCollection<KV<String, List<V>>>> {

  private static final long serialVersionUID = 1L;

  /** A part of a million articles' bands takes some 100 MB. */
  private static final int PARTS = 64;

  /** A piece is sent on when it is as large. */
  private static final int PIECE_BYTES = 1 << 20;

  @Override
  public PCollection<KV<String, List<V>>> expand(PCollection<KV<String, V>> values) {
    KvCoder<String, V> coder = (KvCoder<String, V>) values.getCoder();
    return values
        .apply("DealToParts", ParDo.of(new DealToParts<>(coder)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("ShuffleParts", GroupByKey.create())
        .apply("GroupInPart", ParDo.of(new GroupInPart<>(coder)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ListCoder.of(coder.getValueCoder())));
  }

  private static final class DealToParts<V> extends DoFn<KV<String, V>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final KvCoder<String, V> coder;
    private transient Map<Integer, ByteArrayOutputStream> pieces;

    DealToParts(KvCoder<String, V> coder) {
      this.coder = coder;
    }

    @StartBundle
    public void start() {
      pieces = new TreeMap<>();
    }

    @ProcessElement
    public void deal(@Element KV<String, V> value, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      // String.hashCode is fixed by the language.
      int part = Math.floorMod(value.getKey().hashCode(), PARTS);
      ByteArrayOutputStream piece =
          pieces.computeIfAbsent(part, none -> new ByteArrayOutputStream());
      coder.encode(value, piece);
      if (piece.size() >= PIECE_BYTES) {
        out.output(KV.of(part, piece.toByteArray()));
        piece.reset();
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      pieces.forEach(
          (part, piece) ->
              context.output(
                  KV.of(part, piece.toByteArray()),
                  BoundedWindow.TIMESTAMP_MIN_VALUE,
                  GlobalWindow.INSTANCE));
    }
  }

  private static final class GroupInPart<V>
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<String, List<V>>> {
    private static final long serialVersionUID = 1L;

    private final KvCoder<String, V> coder;

    GroupInPart(KvCoder<String, V> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void group(
        @Element KV<Integer, Iterable<byte[]>> part, OutputReceiver<KV<String, List<V>>> out)
        throws IOException {
      Map<String, List<V>> groups = new TreeMap<>();
      for (byte[] piece : part.getValue()) {
        InputStream values = new ByteArrayInputStream(piece);
        while (values.available() > 0) {
          KV<String, V> value = coder.decode(values);
          groups.computeIfAbsent(value.getKey(), key -> new ArrayList<>()).add(value.getValue());
        }
      }
      groups.forEach((key, group) -> out.output(KV.of(key, group)));
    }
  }
}
