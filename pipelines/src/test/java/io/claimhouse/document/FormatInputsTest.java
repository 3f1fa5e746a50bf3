package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every format that a news archive holds is read. */
class FormatInputsTest {

  @Test
  void everyValidFileIsReadAndGivesText() throws IOException {
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    List<SharedInputs.Expectation> rows =
        SharedInputs.expectations(SharedInputs.folder("inputs/formats"));
    List<String> wrong = new ArrayList<>();
    for (SharedInputs.Expectation row : rows) {
      List<ParsedDocument> documents = Reading.of(reader, row.file());
      ParsedDocument file = documents.get(documents.size() - 1);
      boolean text = documents.stream().anyMatch(d -> !Reading.text(d).isBlank());
      // One of the Word files has authors and no words.
      boolean empty = file.facts().reason().equals(java.util.Optional.of(Reason.EMPTY_TEXT));
      if (file.facts().outcome() != Outcome.PARSED || !(text || empty)) {
        wrong.add(
            row.name() + ": " + Reading.outcome(file) + " " + file.facts().detail().orElse(""));
      }
    }
    assertThat(rows).hasSize(65);
    assertThat(wrong).isEmpty();
  }
}
