package io.claimhouse.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/**
 * A table of the lake: its columns, from which both its Parquet schema and its rows follow.
 *
 * @param <R> what a row is made from
 */
public final class LakeTable<R> {

  private final String name;
  private final List<Column<R>> columns;
  private final Schema schema;

  /**
   * @param name the table's name, and its folder's in the lake
   * @param columns its columns, in order
   */
  public LakeTable(String name, List<Column<R>> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.schema = Schema.createRecord(name, null, "claimhouse", false, fields(this.columns));
  }

  public String name() {
    return name;
  }

  public List<Column<R>> columns() {
    return columns;
  }

  /** The Avro schema that Parquet files of this table carry. */
  public Schema schema() {
    return schema;
  }

  /** The row as JSON would show it: the columns in order, absent values as null. */
  public Map<String, Object> toMap(R row) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      Object value = column.value().apply(row);
      boolean isTime = value instanceof Instant || value instanceof LocalDate;
      map.put(column.name(), isTime ? value.toString() : value);
    }
    return map;
  }

  GenericRecord toAvro(R row) {
    GenericRecord record = new GenericData.Record(schema);
    for (int i = 0; i < columns.size(); i++) {
      record.put(i, avroValue(columns.get(i).value().apply(row)));
    }
    return record;
  }

  private static Object avroValue(Object value) {
    if (value instanceof LocalDate date) {
      return Math.toIntExact(date.toEpochDay());
    }
    if (value instanceof Instant instant) {
      return Math.addExact(
          Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000L);
    }
    return value;
  }

  private static <R> List<Schema.Field> fields(List<Column<R>> columns) {
    return columns.stream()
        .map(
            column ->
                column.nullable()
                    ? new Schema.Field(
                        column.name(),
                        Schema.createUnion(Schema.create(Schema.Type.NULL), typeOf(column.type())),
                        null,
                        Schema.Field.NULL_DEFAULT_VALUE)
                    : new Schema.Field(
                        column.name(), typeOf(column.type()), null, defaultOf(column.type())))
        .toList();
  }

  /** A list that an older file does not have is empty, a truth false; others must be there. */
  private static Object defaultOf(Column.Type type) {
    return switch (type) {
      case TEXTS, LONGS -> List.of();
      case BOOLEAN -> false;
      default -> null;
    };
  }

  private static Schema typeOf(Column.Type type) {
    return switch (type) {
      case TEXT -> Schema.create(Schema.Type.STRING);
      case INTEGER -> Schema.create(Schema.Type.INT);
      case LONG -> Schema.create(Schema.Type.LONG);
      case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
      case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
      case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
      case TIMESTAMP ->
          LogicalTypes.localTimestampMicros().addToSchema(Schema.create(Schema.Type.LONG));
      case TEXTS -> Schema.createArray(Schema.create(Schema.Type.STRING));
      case LONGS -> Schema.createArray(Schema.create(Schema.Type.LONG));
    };
  }
}
