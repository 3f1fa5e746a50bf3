package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A hostile file costs its own row a rejection and nothing else. */
class HostileInputsTest {

  @Test
  void everyHostileFileComesToWhatItsManifestAllows() throws IOException {
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    List<String> wrong = new ArrayList<>();
    List<SharedInputs.Expectation> rows =
        SharedInputs.expectations(SharedInputs.folder("inputs/hostile"));
    for (SharedInputs.Expectation row : rows) {
      List<ParsedDocument> documents = Reading.of(reader, row.file());
      String uri = InputFile.of(row.file()).itemUri();
      List<DocumentFacts> own =
          documents.stream()
              .map(ParsedDocument::facts)
              .filter(f -> f.itemUri().equals(uri))
              .toList();
      if (own.size() != 1) {
        wrong.add(row.name() + ": " + own.size() + " rows for one file");
      } else if (!allows(row, own.get(0))) {
        wrong.add(row.name() + ": expected " + row.expected() + ", was " + shown(own.get(0)));
      }
    }
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(wrong).isEmpty();
  }

  /** An exact row names all that is right; any other is a floor. */
  private static boolean allows(SharedInputs.Expectation row, DocumentFacts facts) {
    for (String choice : row.expected().split("\\|", -1)) {
      String[] parts = choice.split("[;,(]", 2)[0].strip().split(":", 2);
      Outcome outcome =
          switch (parts[0].strip()) {
            case "parsed_partial" -> Outcome.PARTIAL;
            case "rejected" -> Outcome.REJECTED;
            default -> Outcome.PARSED;
          };
      if (!row.exact() && rank(facts.outcome()) >= rank(outcome)) {
        return true;
      }
      boolean reasonFits =
          outcome != Outcome.REJECTED
              || parts.length < 2
              || facts
                  .reason()
                  .map(r -> r.name().toLowerCase(Locale.ROOT).equals(parts[1]))
                  .orElse(false);
      if (row.exact() && facts.outcome() == outcome && reasonFits) {
        return true;
      }
    }
    return false;
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case REJECTED -> 0;
      case PARTIAL -> 1;
      default -> 2;
    };
  }

  private static String shown(DocumentFacts facts) {
    return facts.outcome()
        + facts.reason().map(r -> " " + r).orElse("")
        + facts.detail().map(d -> " (" + d + ")").orElse("");
  }
}
