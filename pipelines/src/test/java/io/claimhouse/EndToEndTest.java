package io.claimhouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.cli.CommandLineHarness;
import io.claimhouse.cli.CommandLineHarness.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of files to rows in SQL, as a user runs it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndTest {

  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/ingest");

  private static final String DIGESTS =
      "select table_name, digest from table_digest order by table_name";

  @TempDir static Path folder;
  private Path inputs;
  private Path warehouse;
  private Result firstRun;

  @BeforeAll
  void run() throws IOException {
    inputs = Files.createDirectory(folder.resolve("in"));
    warehouse = folder.resolve("warehouse");
    try (Stream<Path> files = Files.list(FIXTURES)) {
      for (Path file : files.toList()) {
        Files.copy(file, inputs.resolve(file.getFileName()));
      }
    }
    firstRun = execute(warehouse, "run", inputs.toString());
  }

  @Test
  void everyInputHasOneOutcome() {
    assertThat(firstRun.exitCode()).as(firstRun.err()).isZero();
    assertThat(
            query(
                "select regexp_extract(item_uri, '[^/]*$') as file, outcome, reason"
                    + " from fct_document order by file"))
        .isEqualTo(
            """
            file,outcome,reason
            O'Brien');%20DROP%20TABLE%20x;--.html,parsed,
            copy-of-harvest.txt,parsed,
            ferry.html,parsed,
            harvest.txt,duplicate,
            nothing.html,rejected,empty
            torn.pdf,rejected,truncated
            """);
    assertThat(firstRun.out())
        .contains("6 items: duplicate 1, parsed 3, rejected 2", "empty 1, truncated 1");
  }

  @Test
  void articlesCarryTheirFactsAndTheRuleThatFoundThem() {
    assertThat(
            query(
                "select title, authors[1] as author, outlet_name, canonical_url,"
                    + " strftime(published_at, '%Y-%m-%d %H:%M') as published,"
                    + " published_precision as precision, published_method as method"
                    + " from fct_article where canonical_url not like '%-2' order by title"))
        .isEqualTo(
            """
            title,author,outlet_name,canonical_url,published,precision,method
            Ferry runs aground off Lunde,Ines Falk,Coast Courier,https://coastcourier.example/news/ferry-aground,2026-03-04 07:15,second,jsonld.datePublished
            Harvest falls short,Tomas Lindqvist,fieldpost.example,https://fieldpost.example/2026/02/harvest,,,
            """);
  }

  @Test
  void figuresCarryValueUnitNounAndSource() {
    assertThat(
            query(
                "select surface, kind, value_low, value_high, approximation, unit, counted_noun,"
                    + " attributed_to, modality"
                    + " from fct_figure join fct_claim using (claim_id)"
                    + " join fct_article on fct_article.article_id = fct_claim.article_id"
                    + " where canonical_url not like '%-2' order by title, fct_figure.char_start"))
        .isEqualTo(
            """
            surface,kind,value_low,value_high,approximation,unit,counted_noun,attributed_to,modality
            About 340 passengers,count,340,340,about,,passengers,the coast guard,reported
            Tuesday night,date,,,exact,,,the coast guard,reported
            four hours,duration,4,4,exact,h,rescuers,the regional hospital,reported
            12 people,count,12,12,exact,,people,the regional hospital,reported
            up to €2.5 million,money,,2500000,up_to,EUR,repair,the shipping company,possible
            85 cars,count,85,85,exact,,cars,,asserted
            12 percent,percent,12,12,exact,%,harvest,the ministry of agriculture,reported
            3.4 million tonnes,measure,3400000,3400000,exact,t,harvest,the ministry of agriculture,reported
            "between 40,000 and 50,000 hectares",measure,40000,50000,exact,har,farmers,,reported
            """);
  }

  @Test
  void spansAreExactBeyondTheBasicPlane() {
    assertThat(
            query(
                "select surface from fct_figure f join fct_article a using (article_id)"
                    + " where surface like '85%' and substr(a.body, f.char_start + 1,"
                    + " f.char_end - f.char_start) = f.surface and a.canonical_url not like '%-2'"))
        .isEqualTo("surface\n85 cars\n");
    Result check = execute(warehouse, "check");
    assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
  }

  @Test
  void aRunRepeatedAddsNothingAndSaysSo() throws IOException {
    Path own = folder.resolve("repeated");
    execute(own, "run", inputs.toString());
    String before = digests(own);
    Result again = execute(own, "run", inputs.toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("unchanged 6", "Nothing new");
    assertThat(digests(own)).isEqualTo(before);
  }

  @Test
  void neitherOrderNorPortionsNorWorkersNorRunnerChangeTheRows() throws IOException {
    String expected = digests(warehouse);
    Path portions = folder.resolve("portions");
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(inputs)) {
      all.map(Path::toString).sorted((a, b) -> b.compareTo(a)).forEach(files::add);
    }
    for (String file : files) {
      execute(portions, "run", "--workers", "1", file.replaceAll("([*?\\[{])", "\\\\$1"));
    }
    assertThat(digests(portions)).isEqualTo(expected);

    Path flink = folder.resolve("flink");
    Result onFlink =
        execute(flink, "run", "--runner", "flink", "--workers", "2", inputs.toString());
    assertThat(onFlink.exitCode()).as(onFlink.err()).isZero();
    assertThat(digests(flink)).isEqualTo(expected);
  }

  @Test
  void aFileThatVanishesBetweenListingAndReadingCostsItsOwnRow() throws IOException {
    Path own = folder.resolve("vanishing");
    Path list = folder.resolve("inputs.list");
    Files.writeString(
        list, inputs.resolve("ferry.html") + "\n" + inputs.resolve("gone-since.html") + "\n");
    Result run = execute(own, "run", "--from-file", list.toString(), "--strict");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("parsed 1, rejected 1", "vanished 1");
  }

  private static Result execute(Path warehouse, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add(1, "--warehouse");
    all.add(2, warehouse.toString());
    return CommandLineHarness.execute(all.toArray(String[]::new));
  }

  private String query(String sql) {
    Result result = execute(warehouse, "sql", "--format", "csv", "-c", sql);
    assertThat(result.err()).isEmpty();
    return result.out().replace("\r\n", "\n");
  }

  private static String digests(Path warehouse) {
    Result result = execute(warehouse, "sql", "--format", "csv", "-c", DIGESTS);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("fct_figure");
    return result.out();
  }
}
