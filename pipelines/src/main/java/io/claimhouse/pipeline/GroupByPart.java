package io.claimhouse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups small values by key as {@link GroupByKey} does, but shuffles by a part of the keys' hashes
 * and groups inside a part in memory. The runner inside this process makes a bundle of each
 * shuffled key, which for a million keys of two values costs far more than the work.
 *
 * @param <V> a value
 */
final class GroupByPart<V>
    extends PTransform<PCollection<KV<String, V>>, PCollection<KV<String, List<V>>>> {

  private static final long serialVersionUID = 1L;

  /** A part of a million articles' bands takes some 100 MB. */
  private static final int PARTS = 64;

  @Override
  public PCollection<KV<String, List<V>>> expand(PCollection<KV<String, V>> values) {
    KvCoder<String, V> coder = (KvCoder<String, V>) values.getCoder();
    Coder<V> valueCoder = coder.getValueCoder();
    return values
        .apply("DealToParts", ParDo.of(new DealToParts<>()))
        .setCoder(KvCoder.of(VarIntCoder.of(), coder))
        .apply("ShuffleParts", GroupByKey.create())
        .apply("GroupInPart", ParDo.of(new GroupInPart<>()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ListCoder.of(valueCoder)));
  }

  private static final class DealToParts<V>
      extends DoFn<KV<String, V>, KV<Integer, KV<String, V>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void deal(@Element KV<String, V> value, OutputReceiver<KV<Integer, KV<String, V>>> out) {
      // String.hashCode is fixed by the language.
      out.output(KV.of(Math.floorMod(value.getKey().hashCode(), PARTS), value));
    }
  }

  private static final class GroupInPart<V>
      extends DoFn<KV<Integer, Iterable<KV<String, V>>>, KV<String, List<V>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void group(
        @Element KV<Integer, Iterable<KV<String, V>>> part,
        OutputReceiver<KV<String, List<V>>> out) {
      Map<String, List<V>> groups = new TreeMap<>();
      for (KV<String, V> value : part.getValue()) {
        groups.computeIfAbsent(value.getKey(), key -> new ArrayList<>()).add(value.getValue());
      }
      groups.forEach((key, group) -> out.output(KV.of(key, group)));
    }
  }
}
