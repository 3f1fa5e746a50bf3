package io.claimhouse.lake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/**
 * Writes one Parquet file of a lake table. The file gets its name from its bytes when it is
 * finished, so a stage that runs twice leaves one file; a table without rows leaves none.
 *
 * @param <R> what a row is made from
 */
public final class LakeFileWriter<R> implements Closeable {

  private final LakeTable<R> table;
  private final Path unnamed;
  private Optional<ParquetWriter<GenericRecord>> writer = Optional.empty();
  private long rows;

  /**
   * @param lake the lake's folder
   * @param table the table that the rows belong to
   */
  public LakeFileWriter(Path lake, LakeTable<R> table) {
    this.table = table;
    // Never seen by a reader, and never in a digest: only so that two writers do not meet.
    this.unnamed = lake.resolve(table.name()).resolve("." + UUID.randomUUID() + Lake.UNFINISHED);
  }

  public void write(R row) throws IOException {
    write(table.toAvro(row));
  }

  /** Writes a row that was read with all columns of the table. */
  void copy(LakeRow row) throws IOException {
    write(row.record());
  }

  private void write(GenericRecord row) throws IOException {
    if (writer.isEmpty()) {
      Files.createDirectories(unnamed.getParent());
      writer = Optional.of(open());
    }
    writer.get().write(row);
    rows++;
  }

  /** How many rows were written. */
  public long rows() {
    return rows;
  }

  /**
   * Finishes the file and names it by its content.
   *
   * @return its path below the lake's folder, with forward slashes; empty where no row was written
   */
  public Optional<String> finish() throws IOException {
    if (writer.isEmpty()) {
      return Optional.empty();
    }
    writer.get().close();
    writer = Optional.empty();
    String name = sha256(unnamed).substring(0, 32) + ".parquet";
    Files.move(
        unnamed,
        unnamed.resolveSibling(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(table.name() + "/" + name);
  }

  /** Throws away what was not finished. */
  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
      writer = Optional.empty();
      Files.deleteIfExists(unnamed);
    }
  }

  private ParquetWriter<GenericRecord> open() throws IOException {
    return AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(unnamed))
        .withSchema(table.schema())
        .withDataModel(GenericData.get())
        .withConf(new PlainParquetConfiguration())
        .config(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, "false")
        .withCodecFactory(new ZstdCodecFactory())
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .build();
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
