package io.claimhouse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardTest {

  @ParameterizedTest
  @CsvSource({
    // files, workers, shards
    "0, 2, 0",
    "1, 2, 1",
    "5, 2, 1",
    "40, 2, 5",
    "1450, 2, 16",
    "1450, 4, 32",
    "100000, 2, 196",
  })
  void everyFileIsInOneShardAndNoShardIsTooLarge(int files, int workers, int expected) {
    List<String> uris = IntStream.range(0, files).mapToObj(i -> "file:///" + i).toList();
    List<Shard> shards = Shard.deal(uris, workers);
    assertThat(shards).hasSize(expected);
    assertThat(shards.stream().flatMap(shard -> shard.itemUris().stream()))
        .containsExactlyInAnyOrderElementsOf(uris);
    assertThat(shards)
        .allSatisfy(shard -> assertThat(shard.itemUris()).hasSizeBetween(1, Shard.MAX_FILES));
  }

  @Test
  void filesThatStandTogetherAreSpread() {
    List<Shard> shards =
        Shard.deal(IntStream.range(0, 160).mapToObj(Integer::toString).toList(), 2);
    assertThat(shards.get(0).itemUris()).startsWith("0", "16", "32");
  }
}
