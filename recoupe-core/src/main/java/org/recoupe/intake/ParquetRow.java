package org.recoupe.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Puts the values of one row together as text, by path; several values at one path are joined by
 * blank lines, as in a JSON row. Holds one row, up to a length.
 */
final class ParquetRow extends RecordMaterializer<ParquetRow.Row> {
  /**
   * One row.
   *
   * @param cells its fields that say something, by path
   * @param size the bytes it took
   * @param fault why it cannot be read; empty if it can
   */
  record Row(Map<String, String> cells, long size, String fault) {}

  private final ParquetColumns columns;
  private final int longest;
  private final Group root;
  private final Map<String, List<String>> cells = new TreeMap<>();
  private long size;
  private String fault = "";

  ParquetRow(ParquetColumns columns, int longest) {
    this.columns = columns;
    this.longest = longest;
    this.root = new Group(columns.wanted(), "");
  }

  @Override
  public Row getCurrentRecord() {
    Map<String, String> joined = new TreeMap<>();
    cells.forEach((path, values) -> joined.put(path, String.join("\n\n", values)));
    Row row = new Row(joined, size, fault);
    cells.clear();
    size = 0;
    fault = "";
    return row;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  /** True while the row is not too long: nothing more of it is held then. */
  private boolean takes(long bytes) {
    size += 1 + bytes;
    if (size > longest) {
      cells.clear();
      fault = "a row longer than " + longest + " bytes";
    }
    return size <= longest;
  }

  private void put(String path, String value) {
    if (!value.isBlank()) {
      cells.computeIfAbsent(path, p -> new ArrayList<>()).add(value);
    }
  }

  private final class Group extends GroupConverter {
    private final List<Converter> inner = new ArrayList<>();

    Group(GroupType group, String written) {
      for (Type type : group.getFields()) {
        String name = ParquetColumns.inside(written, type.getName());
        inner.add(
            type.isPrimitive()
                ? new Cell(type.asPrimitiveType(), columns.path(name))
                : new Group(type.asGroupType(), name));
      }
    }

    @Override
    public Converter getConverter(int field) {
      return inner.get(field);
    }

    @Override
    public void start() {
      size++;
    }

    @Override
    public void end() {}
  }

  private final class Cell extends PrimitiveConverter {
    private final PrimitiveType type;
    private final String path;

    Cell(PrimitiveType type, String path) {
      this.type = type;
      this.path = path;
    }

    @Override
    public void addBinary(Binary value) {
      if (takes(value.length())) {
        try {
          boolean old = type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.INT96;
          put(path, old ? moment(value) : Charsets.decode(value.getBytes()));
        } catch (Refusal e) {
          fault = e.why();
        }
      }
    }

    @Override
    public void addBoolean(boolean value) {
      number(String.valueOf(value));
    }

    @Override
    public void addDouble(double value) {
      number(String.valueOf(value));
    }

    @Override
    public void addFloat(float value) {
      number(String.valueOf(value));
    }

    @Override
    public void addInt(int value) {
      boolean day = type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
      number(day ? LocalDate.ofEpochDay(value).toString() : String.valueOf(value));
    }

    @Override
    public void addLong(long value) {
      LogicalTypeAnnotation as = type.getLogicalTypeAnnotation();
      number(
          as instanceof TimestampLogicalTypeAnnotation stamp
              ? moment(value, stamp)
              : String.valueOf(value));
    }

    private void number(String value) {
      if (takes(value.length())) {
        put(path, value);
      }
    }
  }

  private static String moment(long value, TimestampLogicalTypeAnnotation stamp) {
    ChronoUnit unit = ChronoUnit.valueOf(stamp.getUnit().name());
    Instant instant = Instant.EPOCH.plus(value, unit);
    return stamp.isAdjustedToUTC()
        ? instant.toString()
        : instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
  }

  /** The old form of a time: a Julian day and the nanoseconds in it. */
  private static String moment(Binary value) {
    NanoTime time = NanoTime.fromBinary(value);
    return LocalDate.EPOCH
        .with(JulianFields.JULIAN_DAY, time.getJulianDay())
        .atStartOfDay()
        .plusNanos(time.getTimeOfDayNanos())
        .toInstant(ZoneOffset.UTC)
        .toString();
  }
}
