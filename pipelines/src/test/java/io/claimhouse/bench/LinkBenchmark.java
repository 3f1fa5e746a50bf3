package io.claimhouse.bench;

import com.sun.management.OperatingSystemMXBean;
import io.claimhouse.lake.Lake;
import io.claimhouse.pipeline.IngestJob;
import io.claimhouse.pipeline.LinkJob;
import io.claimhouse.pipeline.RunInputs;
import io.claimhouse.pipeline.RunnerChoice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What linking costs as a corpus grows: writes articles of invented events, a third of them copies,
 * half of which name no country, ingests them, and times the link job alone. {@code
 * benchmarks/link} runs two sizes.
 */
final class LinkBenchmark {

  private static final String[] PLACES = {
    "Austria", "Chile", "Ghana", "Japan", "Kenya", "Nepal", "Norway", "Peru", "Poland", "Spain"
  };
  private static final String[] KINDS = {"flood", "landslide", "explosion", "train crash", "fire"};

  private static final Pattern IN_PLACE =
      Pattern.compile(" in (?:" + String.join("|", PLACES) + ")\\b");

  private LinkBenchmark() {}

  /**
   * Links once and prints one line.
   *
   * @param args how many articles
   */
  public static void main(String[] args) throws Exception {
    int articles = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("claimhouse-link-");
    try {
      List<String> uris = write(folder.resolve("articles"), articles);
      Lake lake = new Lake(folder.resolve("lake"));
      new IngestJob(lake, RunnerChoice.embedded())
          .run(Instant.EPOCH, RunInputs.files(List.of(), List.of(), uris), false, done -> {});
      new LinkJob(lake, RunnerChoice.embedded()).run(); // Warm-up.
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long cpuBefore = system.getProcessCpuTime();
      long wallBefore = System.nanoTime();
      new LinkJob(lake, RunnerChoice.embedded()).run();
      System.out.printf(
          Locale.ROOT,
          "%d articles %.2f s wall %.2f s cpu%n",
          articles,
          (System.nanoTime() - wallBefore) / 1e9,
          (system.getProcessCpuTime() - cpuBefore) / 1e9);
    } finally {
      delete(folder);
    }
  }

  private static List<String> write(Path folder, int articles) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(articles);
    List<String> uris = new ArrayList<>();
    String body = "";
    for (int i = 0; i < articles; i++) {
      // Every third article is the one before under another name.
      if (i % 3 != 2) {
        body = event(random);
      }
      LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i % 2_000);
      Path file = folder.resolve("a" + i + ".txt");
      Files.writeString(
          file,
          "https://paper%d.example/%s/a%d.html%n%s"
              .formatted(
                  i % 50, day, i, i % 6 == 5 ? IN_PLACE.matcher(body).replaceAll("") : body));
      uris.add(file.toUri().toString());
    }
    return uris;
  }

  private static String event(Random random) {
    String place = PLACES[random.nextInt(PLACES.length)];
    String town = name(random);
    String kind = KINDS[random.nextInt(KINDS.length)];
    StringBuilder text = new StringBuilder();
    text.append("The %s at %s in %s%n".formatted(kind, town, place));
    text.append(
        "At least %d people were killed and %d injured in the %s at %s in %s, police said.%n"
            .formatted(random.nextInt(90) + 4, random.nextInt(300) + 4, kind, town, place));
    for (int i = 0; i < 8; i++) {
      text.append(
          "%s %s said that the %s had reached the %s of %s before %s could be warned.%n"
              .formatted(
                  name(random), name(random), kind, name(random), name(random), name(random)));
    }
    return text.toString();
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append("bdfgklmnprstv".charAt(random.nextInt(13)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
