package io.claimhouse.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;

/** Reads chosen columns of one Parquet file of the lake. */
public final class LakeFileReader {

  /**
   * Private in {@link AvroReadSupport}; without it columns are matched against the whole schema.
   */
  private static final String AVRO_READ_SCHEMA = "parquet.avro.read.schema";

  private LakeFileReader() {}

  /**
   * Gives each row of a file to {@code sink}, in the file's order.
   *
   * @param file the Parquet file
   * @param table the table that it belongs to
   * @param columns the columns to read; others are not touched on disk
   * @throws IOException if the file cannot be read
   */
  public static void read(
      Path file, LakeTable<?> table, List<String> columns, Consumer<LakeRow> sink)
      throws IOException {
    Schema projection = projection(table.schema(), columns);
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    configuration.set(AvroReadSupport.AVRO_REQUESTED_PROJECTION, projection.toString());
    configuration.set(AVRO_READ_SCHEMA, projection.toString());
    configuration.set(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, "false");
    configuration.set(AvroSchemaConverter.ADD_LIST_ELEMENT_RECORDS, "false");
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file), configuration)
            .withDataModel(GenericData.get())
            .withCodecFactory(new ZstdCodecFactory())
            .build()) {
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        sink.accept(new LakeRow(row));
      }
    }
  }

  private static Schema projection(Schema whole, List<String> columns) {
    List<Schema.Field> fields =
        columns.stream()
            .map(
                name -> {
                  Schema.Field field = whole.getField(name);
                  if (field == null) {
                    throw new IllegalArgumentException(
                        "table " + whole.getName() + " has no column " + name);
                  }
                  return new Schema.Field(field, field.schema());
                })
            .toList();
    return Schema.createRecord(whole.getName(), null, whole.getNamespace(), false, fields);
  }
}
