package io.claimhouse.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.claim.ArticleClaims;
import io.claimhouse.document.DocumentReader;
import io.claimhouse.document.InputException;
import io.claimhouse.document.InputFile;
import io.claimhouse.document.InputLister;
import io.claimhouse.document.Limits;
import io.claimhouse.document.SkipRule;
import io.claimhouse.lake.ArticleTable;
import io.claimhouse.lake.ClaimTable;
import io.claimhouse.lake.DocumentTable;
import io.claimhouse.lake.Extraction;
import io.claimhouse.lake.FigureTable;
import io.claimhouse.lexicon.Version;
import io.claimhouse.model.Article;
import io.claimhouse.model.Block;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Moment;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Precision;
import io.claimhouse.model.Span;
import io.claimhouse.pipeline.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimhouse extract}: what the pipeline sees in a file, without any warehouse. */
@Command(
    name = "extract",
    description = {
      "Reads and prints, and touches no warehouse: a JSON line for each article with its claims"
          + " and figures.",
      "Positions count Unicode code points from 0, the end exclusive."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Format {
    JSONL,
    TABLE
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders or archives to read; - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--lines", description = "Take each line of the input as a text of its own.")
  private boolean isByLine;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "With --lines: the day on which the texts were published, as YYYY-MM-DD.")
  private Optional<LocalDate> published;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Spec private CommandSpec spec;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException, InputException {
    if (published.isPresent() && !isByLine) {
      throw new ParameterException(
          spec.commandLine(), "--published needs --lines beside it; files tell their own date");
    }
    Extractor extractor = Extractor.fromSeeds();
    String version = Version.current().toString();
    PrintWriter out = spec.commandLine().getOut();
    if (isByLine) {
      for (String input : inputs) {
        lines(input, line -> print(extraction(extractor, line, version), out));
      }
    } else {
      DocumentReader reader = new DocumentReader(Limits.DEFAULT);
      for (InputFile file : files()) {
        reader.read(
            file,
            SkipRule.NONE,
            document -> {
              try {
                print(extractor.extract(document, "", version), out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      }
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private List<InputFile> files() throws InputException, IOException {
    if (!inputs.contains("-")) {
      InputLister lister = new InputLister();
      for (String input : inputs) {
        lister.add(input);
      }
      return lister.files();
    }
    if (inputs.size() > 1) {
      throw new ParameterException(spec.commandLine(), "- reads standard input and stands alone");
    }
    Path copy = Files.createTempFile("claimhouse-", ".input");
    copy.toFile().deleteOnExit();
    Files.write(copy, System.in.readAllBytes());
    return List.of(InputFile.of(copy));
  }

  /** Takes a line of input. */
  private interface LineSink {
    void accept(String line) throws IOException;
  }

  private static void lines(String input, LineSink sink) throws IOException, InputException {
    if (!input.equals("-") && !Files.isRegularFile(Path.of(input))) {
      throw new InputException("there is no file " + input + "; name a text file, or -");
    }
    try (BufferedReader reader =
        input.equals("-")
            ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(Path.of(input), StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        sink.accept(line);
      }
    }
  }

  private Extraction extraction(Extractor extractor, String line, String version) {
    String body = Normalizer.normalize(line, Normalizer.Form.NFC);
    Article article =
        new Article(
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published.map(
                day ->
                    new Moment(
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY, "option")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            body,
            List.of(new Block(new Span(0, body.length()), Block.Kind.PARAGRAPH)),
            "line",
            List.of());
    DocumentFacts facts =
        new DocumentFacts(
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            body.getBytes(StandardCharsets.UTF_8).length,
            Outcome.PARSED,
            Optional.empty(),
            Optional.empty(),
            "line",
            Optional.empty(),
            0);
    ArticleClaims.Reading reading = extractor.read(article);
    return new Extraction("", version, facts, Optional.of(reading.article()), reading.claims());
  }

  private void print(Extraction extraction, PrintWriter out) throws IOException {
    if (format == Format.TABLE) {
      out.print(ExtractTable.of(extraction));
    } else {
      out.println(json.writeValueAsString(isByLine ? line(extraction) : document(extraction)));
    }
  }

  /** A line gives its text and its claims: the rest of an article's columns says nothing here. */
  private static Map<String, Object> line(Extraction extraction) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", extraction.article().map(Article::body).orElse(""));
    object.put("claims", claims(extraction));
    return object;
  }

  private static Map<String, Object> document(Extraction extraction) {
    Map<String, Object> object = DocumentTable.TABLE.toMap(extraction);
    object.keySet().removeAll(List.of("extraction_id", "run_id", "elapsed_ms"));
    extraction
        .articleRow()
        .ifPresent(
            row -> {
              Map<String, Object> article = ArticleTable.TABLE.toMap(row);
              article
                  .keySet()
                  .removeAll(
                      List.of(
                          "extraction_id",
                          "run_id",
                          "extractor_version",
                          "document_id",
                          "item_uri"));
              article.put("claims", claims(extraction));
              object.put("article", article);
            });
    return object;
  }

  private static List<Map<String, Object>> claims(Extraction extraction) {
    List<Map<String, Object>> claims = new ArrayList<>();
    for (Extraction.ClaimRow row : extraction.claimRows()) {
      Map<String, Object> claim = ClaimTable.TABLE.toMap(row);
      claim
          .keySet()
          .removeAll(List.of("extraction_id", "run_id", "extractor_version", "article_id"));
      claim.put(
          "figures",
          row.figureRows().stream()
              .map(
                  figure -> {
                    Map<String, Object> columns = FigureTable.TABLE.toMap(figure);
                    columns
                        .keySet()
                        .removeAll(List.of("extraction_id", "run_id", "claim_id", "article_id"));
                    return columns;
                  })
              .toList());
      claims.add(claim);
    }
    return claims;
  }
}
