package io.claimhouse.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleArticlesTest {

  private static final Path SEEDS = Path.of("../seeds");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
  private static final long SMALL = 60_000;

  @Test
  void everySampleFileIsDescribedAndNoOther() throws IOException {
    Set<String> described =
        TABLE_ROW
            .matcher(Files.readString(SEEDS.resolve("ARTICLES.md")))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void sampleFilesAreSmall() throws IOException {
    assertThat(files()).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(SMALL));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve("articles"))) {
      return files.sorted().toList();
    }
  }
}
