package org.recoupe.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.recoupe.model.Arrival;
import org.recoupe.model.Rejected;

/**
 * Tables of comma, semicolon, tab or bar separated values (after RFC 4180) whose first row names
 * the columns. Holds one row at a time; a row may go over several lines inside quotes.
 */
final class CommaRows {
  private static final String SEPARATORS = ",;\t|";

  private final Documents documents;
  private final Fields fields;
  private final Limits limits;

  CommaRows(Documents documents, Fields fields, Limits limits) {
    this.documents = documents;
    this.fields = fields;
    this.limits = limits;
  }

  /** The separator of a table that begins with this line, if its cells name a text and more. */
  static Optional<Character> separator(String line, Fields fields) {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      List<String> cells =
          List.of(line.strip().split(java.util.regex.Pattern.quote("" + separator)));
      List<Fields.Role> roles =
          cells.stream()
              .map(cell -> fields.role(bare(cell)))
              .flatMap(Optional::stream)
              .distinct()
              .toList();
      boolean text = roles.contains(Fields.Role.TEXT) || roles.contains(Fields.Role.HTML);
      if (cells.size() > 1 && text && roles.size() > 1) {
        return Optional.of(separator);
      }
    }
    return Optional.empty();
  }

  private static String bare(String cell) {
    return cell.replace("\"", "").replace("\ufeff", "").strip();
  }

  void read(Place place, InputStream in, Consumer<Arrival> sink) throws IOException {
    Lines lines = new Lines(in, limits.lineBytes());
    String header = Charsets.decode(lines.next());
    char separator =
        separator(header, fields).orElseThrow(() -> new Refusal("a table without a header"));
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    List<String> names = cells(header, format).stream().map(CommaRows::bare).toList();
    byte[] row = next(lines);
    while (row.length > 0) {
      Place at = place.line(lines.number());
      if (lines.cut()) {
        sink.accept(
            new Rejected(at.where(), "a line longer than " + limits.lineBytes() + " bytes"));
        row = next(lines);
        continue;
      }
      if (open(row)) {
        throw new Refusal(
            "a row too long or a quote that is never closed, up to line " + lines.number());
      }
      String text = Charsets.decode(row).strip();
      if (!text.isEmpty()) {
        sink.accept(row(at, names, text, format, row));
      }
      row = next(lines);
    }
  }

  private Arrival row(Place at, List<String> names, String text, CSVFormat format, byte[] bytes) {
    try {
      List<String> cells = cells(text, format);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
        row.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), cells.get(i));
      }
      return documents.row(
          at,
          name ->
              Optional.ofNullable(row.get(name.toLowerCase(Locale.ROOT)))
                  .filter(value -> !value.isBlank()),
          bytes);
    } catch (IOException e) {
      return new Rejected(at.where(), "a broken row of a table");
    }
  }

  private static List<String> cells(String text, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of() : records.get(0).toList();
    } catch (java.io.UncheckedIOException | IllegalStateException e) {
      throw new IOException("a broken row", e);
    }
  }

  /** Lines up to where no quote stands open, or to the length that a row may have. */
  private byte[] next(Lines lines) throws IOException {
    byte[] line = lines.next();
    if (!open(line) || line.length == 0 || lines.cut()) {
      return line;
    }
    ByteArrayOutputStream row = new ByteArrayOutputStream(2 * line.length);
    boolean open = false;
    while (line.length > 0 && row.size() + line.length <= limits.lineBytes()) {
      row.writeBytes(line);
      open ^= open(line);
      if (!open || lines.cut()) {
        return row.toByteArray();
      }
      line = lines.next();
    }
    return row.size() == 0 ? line : row.toByteArray();
  }

  /** True if the number of quote marks is odd. */
  private static boolean open(byte[] row) {
    boolean open = false;
    for (byte b : row) {
      open ^= b == '"';
    }
    return open;
  }
}
