package org.recoupe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of a Parquet file that hold a part of an article, by the names of fields.tsv. A field
 * inside a group has a path as in JSON; the items of a list stand at the path of the list.
 */
final class ParquetColumns {
  private static final int DEEPEST = 12;

  /** Where an element of the schema stands to the list around it (the format's LogicalTypes.md). */
  private enum Seat {
    PLAIN,
    LIST_CHILD,
    LIST_ITEM
  }

  /** A group or column above another: how it is written in the file and how we name it. */
  private record Above(String written, String path, Seat seat, int depth) {}

  private final Fields fields;
  private final Iterator<SchemaElement> elements;
  private final Set<String> lists = new HashSet<>();
  private final Map<String, String> paths = new HashMap<>();
  private final MessageType wanted;

  /**
   * Reads a schema: its elements stand depth first, the root before them.
   *
   * @throws Refusal if no column holds the text of an article
   */
  ParquetColumns(List<SchemaElement> schema, Fields fields) throws Refusal {
    this.fields = fields;
    this.elements = schema.iterator();
    SchemaElement root = elements.next();
    Above top = new Above("", "", Seat.PLAIN, 0);
    this.wanted = new MessageType("article", children(root.getNum_children(), top));
    if (paths.keySet().stream().noneMatch(this::body)) {
      throw new Refusal("no column with the text of an article");
    }
  }

  /** The wanted columns, in the order of the file. */
  MessageType wanted() {
    return wanted;
  }

  /** The path of a column by how it is written in the file, its parts parted by NUL. */
  String path(String written) {
    return paths.getOrDefault(written, written);
  }

  /** True if this column, as it is written in the file, holds whole texts. */
  boolean body(String written) {
    Optional<Fields.Role> role = fields.role(path(written));
    return role.filter(r -> r == Fields.Role.TEXT || r == Fields.Role.HTML).isPresent();
  }

  /** The name of a column inside a group, as it is written in the file. */
  static String inside(String group, String name) {
    return group.isEmpty() ? name : group + '\0' + name;
  }

  private List<Type> children(int count, Above above) throws Refusal {
    if (above.depth() > DEEPEST) {
      throw new Refusal("Parquet columns nested too deep", true);
    }
    List<Type> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      child(elements.next(), above).ifPresent(kept::add);
    }
    return kept;
  }

  private Optional<Type> child(SchemaElement element, Above above) throws Refusal {
    String written = inside(above.written(), element.getName());
    String path = path(element.getName(), above);
    Type.Repetition repetition = repetition(element);
    if (!element.isSetType()) {
      boolean list = list(element);
      if (list) {
        lists.add(path);
      }
      Seat seat = seat(element, list, above.seat());
      Above here = new Above(written, path, seat, above.depth() + 1);
      List<Type> kept = children(element.getNum_children(), here);
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(new GroupType(repetition, element.getName(), kept));
    }
    if (fields.role(path).isEmpty()) {
      return Optional.empty();
    }
    paths.put(written, path);
    return Optional.of(column(element, repetition));
  }

  private String path(String name, Above above) {
    boolean named = name.equals("name") && lists.contains(above.path());
    if (above.seat() != Seat.PLAIN || named) {
      return above.path();
    }
    return above.path().isEmpty() ? name : above.path() + '.' + name;
  }

  private static Seat seat(SchemaElement group, boolean list, Seat above) {
    if (list) {
      return Seat.LIST_CHILD;
    }
    boolean wrapper = above == Seat.LIST_CHILD && group.getNum_children() == 1;
    return wrapper ? Seat.LIST_ITEM : Seat.PLAIN;
  }

  private static boolean list(SchemaElement group) {
    boolean logical = group.isSetLogicalType() && group.getLogicalType().isSetLIST();
    return logical || group.getConverted_type() == ConvertedType.LIST;
  }

  private static Type.Repetition repetition(SchemaElement element) {
    FieldRepetitionType written = element.getRepetition_type();
    return written == null ? Type.Repetition.REQUIRED : Type.Repetition.valueOf(written.name());
  }

  private static Type column(SchemaElement element, Type.Repetition repetition) {
    String name = element.getType().name();
    PrimitiveType.PrimitiveTypeName type =
        PrimitiveType.PrimitiveTypeName.valueOf(name.equals("BYTE_ARRAY") ? "BINARY" : name);
    Types.PrimitiveBuilder<PrimitiveType> column = Types.primitive(type, repetition);
    if (element.isSetType_length()) {
      column = column.length(element.getType_length());
    }
    Optional<LogicalTypeAnnotation> day = day(element);
    return (day.isPresent() ? column.as(day.get()) : column).named(element.getName());
  }

  /** How a number is to be read as a day or a time, if it is one. */
  private static Optional<LogicalTypeAnnotation> day(SchemaElement element) {
    if (element.isSetLogicalType() && element.getLogicalType().isSetTIMESTAMP()) {
      var stamp = element.getLogicalType().getTIMESTAMP();
      return Optional.of(
          LogicalTypeAnnotation.timestampType(stamp.isIsAdjustedToUTC(), unit(stamp.getUnit())));
    }
    ConvertedType old = element.getConverted_type();
    if (old == ConvertedType.DATE) {
      return Optional.of(LogicalTypeAnnotation.dateType());
    }
    if (old == ConvertedType.TIMESTAMP_MILLIS || old == ConvertedType.TIMESTAMP_MICROS) {
      LogicalTypeAnnotation.TimeUnit unit =
          old == ConvertedType.TIMESTAMP_MILLIS
              ? LogicalTypeAnnotation.TimeUnit.MILLIS
              : LogicalTypeAnnotation.TimeUnit.MICROS;
      return Optional.of(LogicalTypeAnnotation.timestampType(true, unit));
    }
    return element.isSetLogicalType() && element.getLogicalType().isSetDATE()
        ? Optional.of(LogicalTypeAnnotation.dateType())
        : Optional.empty();
  }

  private static LogicalTypeAnnotation.TimeUnit unit(TimeUnit unit) {
    if (unit.isSetMILLIS()) {
      return LogicalTypeAnnotation.TimeUnit.MILLIS;
    }
    return unit.isSetMICROS()
        ? LogicalTypeAnnotation.TimeUnit.MICROS
        : LogicalTypeAnnotation.TimeUnit.NANOS;
  }
}
