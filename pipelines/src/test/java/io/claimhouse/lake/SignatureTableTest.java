package io.claimhouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lake.SignatureTable.SignatureRow;
import io.claimhouse.link.copies.ArticleSignature;
import io.claimhouse.link.copies.Signature;
import io.claimhouse.model.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTableTest {

  private static final SignatureRow WHOLE =
      new SignatureRow(
          new ArticleSignature(
              "a1",
              Signature.of("The ferry sank off the northern coast on Monday night."),
              Optional.of("daily"),
              Optional.of("northwire"),
              Optional.of("https://daily.example/ferry"),
              Optional.of(Instant.parse("2024-05-01T00:00:00Z")),
              Optional.of(Precision.DAY),
              Optional.of(Instant.parse("2024-05-02T10:00:00Z"))),
          "e1",
          "r1");

  private static final SignatureRow BARE =
      new SignatureRow(
          new ArticleSignature(
              "a2",
              Signature.of(""),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          "e2",
          "r1");

  @Test
  void aSignatureComesBackAsItWasWritten(@TempDir Path lake) throws IOException {
    String name;
    try (LakeFileWriter<SignatureRow> writer = new LakeFileWriter<>(lake, SignatureTable.TABLE)) {
      writer.write(WHOLE);
      writer.write(BARE);
      name = writer.finish().orElseThrow();
    }
    List<SignatureRow> read = new ArrayList<>();
    LakeFileReader.read(
        lake.resolve(name),
        SignatureTable.TABLE,
        SignatureTable.TABLE.columns().stream().map(Column::name).toList(),
        row -> read.add(SignatureTable.read(row)));
    assertThat(read).containsExactly(WHOLE, BARE);
  }
}
