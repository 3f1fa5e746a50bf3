package io.claimhouse.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * Carries a record between workers, component by component in the record's order. Beam's own coders
 * do not know records: Java serialization refuses an {@link Optional}, and schemas come out empty.
 *
 * <p>Components may be strings, numbers, booleans, enums, instants, dates, records, and optionals
 * and lists of these; none may be null.
 *
 * @param <T> the record
 */
final class RecordCoder<T extends Record> extends CustomCoder<T> {

  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private transient Codec codec;

  private RecordCoder(Class<T> type) {
    this.type = type;
    this.codec = codecOf(type);
  }

  static <T extends Record> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    codec().write(value, data);
    data.flush();
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.cast(codec().read(new DataInputStream(in)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type.equals(type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  private Codec codec() {
    if (codec == null) {
      codec = codecOf(type);
    }
    return codec;
  }

  /** Writes and reads one type of value. */
  private interface Codec {

    void write(Object value, DataOutputStream out) throws IOException;

    Object read(DataInputStream in) throws IOException;
  }

  private static Codec codecOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == List.class && generic.getActualTypeArguments()[0] == Long.class) {
        return new LongsCodec();
      }
      Codec element = codecOf(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == Optional.class) {
        return new OptionalCodec(element);
      }
      if (generic.getRawType() == List.class) {
        return new ListCodec(element);
      }
    }
    if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return new ComponentsCodec(plain);
      }
      if (plain.isEnum()) {
        return new EnumCodec(plain.getEnumConstants());
      }
      for (Scalar scalar : Scalar.values()) {
        if (scalar.types.contains(plain)) {
          return scalar;
        }
      }
    }
    throw new IllegalArgumentException("no way to carry a " + type.getTypeName());
  }

  private enum Scalar implements Codec {
    TEXT(String.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
      }
    },
    INTEGER(int.class, Integer.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeInt((Integer) value);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readInt();
      }
    },
    LONG(long.class, Long.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeLong((Long) value);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readLong();
      }
    },
    DOUBLE(double.class, Double.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeDouble((Double) value);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readDouble();
      }
    },
    BOOLEAN(boolean.class, Boolean.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeBoolean((Boolean) value);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readBoolean();
      }
    },
    INSTANT(Instant.class) {
      @Override
      @SuppressWarnings("JavaInstantGetSecondsGetNano") // Both parts are written.
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeLong(((Instant) value).getEpochSecond());
        out.writeInt(((Instant) value).getNano());
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        long second = in.readLong();
        return Instant.ofEpochSecond(second, in.readInt());
      }
    },
    DAY(LocalDate.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeLong(((LocalDate) value).toEpochDay());
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
      }
    },
    OPTIONAL_DOUBLE(OptionalDouble.class) {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        OptionalDouble real = (OptionalDouble) value;
        out.writeBoolean(real.isPresent());
        if (real.isPresent()) {
          out.writeDouble(real.getAsDouble());
        }
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
      }
    };

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<Class<?>> types;

    Scalar(Class<?>... types) {
      this.types = List.of(types);
    }
  }

  private record OptionalCodec(Codec element) implements Codec {

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      Optional<?> optional = (Optional<?>) value;
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        element.write(optional.get(), out);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readBoolean() ? Optional.of(element.read(in)) : Optional.empty();
    }
  }

  private record ListCodec(Codec element) implements Codec {

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object each : list) {
        element.write(each, out);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      int size = in.readInt();
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return list;
    }
  }

  /** Hundreds of hashes at once: one by one, each of their bytes is a call to a stream. */
  private record LongsCodec() implements Codec {

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      List<?> list = (List<?>) value;
      ByteBuffer bytes = ByteBuffer.allocate(list.size() * Long.BYTES);
      list.forEach(each -> bytes.putLong((Long) each));
      out.writeInt(list.size());
      out.write(bytes.array());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      int size = in.readInt();
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(size * Long.BYTES));
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(bytes.getLong());
      }
      return list;
    }
  }

  /** An enum by its ordinal: both ends run the same program. */
  @SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
  private record EnumCodec(Object[] constants) implements Codec {

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeShort(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return constants[in.readShort()];
    }
  }

  private static final class ComponentsCodec implements Codec {
    private final Method[] accessors;
    private final Codec[] codecs;
    private final Constructor<?> constructor;

    ComponentsCodec(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      accessors = new Method[components.length];
      codecs = new Codec[components.length];
      try {
        constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has its canonical constructor", e);
      }
      for (int i = 0; i < components.length; i++) {
        accessors[i] = components[i].getAccessor();
        accessors[i].setAccessible(true);
        codecs[i] = codecOf(components[i].getGenericType());
      }
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      for (int i = 0; i < codecs.length; i++) {
        try {
          codecs[i].write(accessors[i].invoke(value), out);
        } catch (ReflectiveOperationException e) {
          throw new IOException("cannot take apart a " + value.getClass().getName(), e);
        }
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      Object[] values = new Object[codecs.length];
      for (int i = 0; i < codecs.length; i++) {
        values[i] = codecs[i].read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot build a " + constructor.getDeclaringClass().getName(), e);
      }
    }
  }
}
