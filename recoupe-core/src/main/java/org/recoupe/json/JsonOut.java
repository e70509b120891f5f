package org.recoupe.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.Span;

/**
 * Writes JSON in a fixed order of fields. Absent values are written as null, so that every object
 * has the same shape.
 */
final class JsonOut implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  JsonOut(Writer writer) throws IOException {
    out = JSON.createGenerator(writer);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Something that is written in one piece. */
  interface Piece<T> {
    void write(T value) throws IOException;
  }

  /** What stands inside an object. */
  interface Body {
    void write() throws IOException;
  }

  void object(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
  }

  void object(String name, Body body) throws IOException {
    out.writeFieldName(name);
    object(body);
  }

  <T> void list(String name, Iterable<T> values, Piece<T> piece) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      piece.write(value);
    }
    out.writeEndArray();
  }

  /** A list with every value on a line of its own, for the long lists of a dossier. */
  <T> void lines(String name, Iterable<T> values, Piece<T> piece) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      out.writeRaw('\n');
      piece.write(value);
    }
    out.writeEndArray();
  }

  <T> void optional(String name, Optional<T> value, Piece<T> piece) throws IOException {
    out.writeFieldName(name);
    if (value.isPresent()) {
      piece.write(value.get());
    } else {
      out.writeNull();
    }
  }

  void text(String name, String value) throws IOException {
    out.writeStringField(name, whole(value));
  }

  void text(String name, Optional<String> value) throws IOException {
    optional(name, value, v -> out.writeString(whole(v)));
  }

  void textOrNull(String name, String value) throws IOException {
    text(name, Optional.of(value).filter(v -> !v.isEmpty()));
  }

  /** A constant in the contract's spelling: {@code AT_LEAST} is "at-least". */
  void constant(String name, Enum<?> value) throws IOException {
    out.writeStringField(name, spelling(value));
  }

  static String spelling(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  void number(String name, double value) throws IOException {
    number(name, BigDecimal.valueOf(value));
  }

  /**
   * Whole numbers are written without a point, others without exponent and without zeros behind.
   */
  void number(String name, BigDecimal value) throws IOException {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal written = plain.scale() < 0 ? plain.setScale(0) : plain;
    out.writeFieldName(name);
    out.writeNumber(written.toPlainString());
  }

  void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void texts(String name, List<String> values) throws IOException {
    list(name, values, v -> out.writeString(whole(v)));
  }

  void numbers(int... values) throws IOException {
    out.writeStartArray();
    for (int value : values) {
      out.writeNumber(value);
    }
    out.writeEndArray();
  }

  void span(Span span) throws IOException {
    number("start", span.start());
    number("end", span.end());
  }

  void at(At at) throws IOException {
    object(
        () -> {
          text("article", at.article());
          span(at.span());
        });
  }

  void at(String name, At at) throws IOException {
    out.writeFieldName(name);
    at(at);
  }

  void ats(String name, List<At> places) throws IOException {
    list(name, places, this::at);
  }

  /** JSON text must be Unicode: a surrogate without its other half is written as U+FFFD. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints()
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
