package org.recoupe.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.recoupe.model.Arrival;
import org.recoupe.model.Rejected;

/**
 * Parquet files (parquet.apache.org), row by row. Of each column that is wanted one page is held;
 * what no field names is not read at all. The file's end tells what it holds, so a file that comes
 * as a stream is laid down first: in memory if it is short.
 */
final class Parquet {
  private static final int TAIL = 8;
  private static final int HEAD = 4;
  private static final int BODY_SHARE = 4;
  private static final int GRACE = 1 << 20;

  private final Documents documents;
  private final Fields fields;
  private final Limits limits;

  Parquet(Documents documents, Fields fields, Limits limits) {
    this.documents = documents;
    this.fields = fields;
    this.limits = limits;
  }

  /**
   * Reads the rows.
   *
   * @param in the whole file
   * @param path where the same file lies, if it lies on its own
   * @param budget what the rows may unpack to
   */
  void read(Place place, InputStream in, Optional<Path> path, Budget budget, Consumer<Arrival> sink)
      throws IOException {
    try (SeekableByteChannel file = laidDown(in, path)) {
      FileMetaData about = footer(file);
      ParquetColumns columns =
          guarded(() -> new ParquetColumns(about.getSchema(), fields), "the columns");
      long number = 0;
      long size = 0;
      for (RowGroup group : Optional.ofNullable(about.getRow_groups()).orElseThrow()) {
        RecordReader<ParquetRow.Row> rows =
            guarded(() -> rows(file, columns, group), "row " + number);
        for (long i = 0; i < group.getNum_rows(); i++) {
          ParquetRow.Row row = guarded(rows::read, "row " + number);
          size += row.size();
          weigh(size, row, file.size(), budget);
          sink.accept(arrival(place.line(++number), row));
        }
      }
      if (number == 0) {
        throw new Refusal("a Parquet file without rows");
      }
    }
  }

  private void weigh(long size, ParquetRow.Row row, long packed, Budget budget) throws Refusal {
    budget.take((int) Math.min(Integer.MAX_VALUE, row.size()));
    if (size > GRACE && size / limits.archiveRatio() > packed) {
      throw new Refusal("unpacks to more than " + limits.archiveRatio() + " times its size", true);
    }
  }

  private Arrival arrival(Place at, ParquetRow.Row row) {
    if (!row.fault().isEmpty()) {
      return new Rejected(at.where(), row.fault());
    }
    Map<String, String> cells = new HashMap<>();
    row.cells().forEach((path, value) -> cells.putIfAbsent(path.toLowerCase(Locale.ROOT), value));
    StringBuilder original = new StringBuilder();
    row.cells()
        .forEach((path, value) -> original.append(path).append('\0').append(value).append('\0'));
    return documents.row(
        at,
        name -> Optional.ofNullable(cells.get(name.toLowerCase(Locale.ROOT))),
        original.toString().getBytes(StandardCharsets.UTF_8));
  }

  private SeekableByteChannel laidDown(InputStream in, Optional<Path> path) throws IOException {
    if (path.isPresent()) {
      return Files.newByteChannel(path.get());
    }
    byte[] start = in.readNBytes(limits.entryBytes());
    if (start.length < limits.entryBytes()) {
      return new SeekableInMemoryByteChannel(start);
    }
    Path laid = Files.createTempFile("recoupe", ".parquet");
    try {
      try (OutputStream out = Files.newOutputStream(laid)) {
        out.write(start);
        copy(in, out);
      }
      return Files.newByteChannel(
          laid, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      Files.deleteIfExists(laid);
      throw e;
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = limits.entryBytes();
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      if (size > limits.archiveBytes()) {
        throw new Refusal("larger than " + limits.archiveBytes() + " bytes", true);
      }
      out.write(buffer, 0, n);
    }
  }

  private FileMetaData footer(SeekableByteChannel file) throws IOException {
    ByteBuffer tail = at(file, file.size() - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
    int length = tail.getInt();
    String magic = StandardCharsets.ISO_8859_1.decode(tail).toString();
    if (magic.equals("PARE")) {
      throw new Refusal("an encrypted Parquet file", true);
    }
    if (!magic.equals("PAR1")) {
      throw new Refusal("the Parquet file is cut short", true);
    }
    if (length <= 0 || length > file.size() - TAIL - HEAD || length > limits.entryBytes()) {
      throw new Refusal("the Parquet file is broken at its end", true);
    }
    byte[] bytes = at(file, file.size() - TAIL - length, length).array();
    return guarded(() -> Util.readFileMetaData(new ByteArrayInputStream(bytes)), "its end");
  }

  private static ByteBuffer at(SeekableByteChannel file, long start, int length)
      throws IOException {
    if (start < 0) {
      throw new Refusal("the Parquet file is cut short", true);
    }
    file.position(start);
    byte[] bytes = Channels.newInputStream(file).readNBytes(length);
    if (bytes.length < length) {
      throw new Refusal("the Parquet file is cut short", true);
    }
    return ByteBuffer.wrap(bytes);
  }

  private RecordReader<ParquetRow.Row> rows(
      SeekableByteChannel file, ParquetColumns columns, RowGroup group) throws IOException {
    Map<String, ColumnChunk> chunks = new HashMap<>();
    for (ColumnChunk chunk : group.getColumns()) {
      chunks.put(String.join("\0", chunk.getMeta_data().getPath_in_schema()), chunk);
    }
    Map<String, PageReader> pages = new HashMap<>();
    for (ColumnDescriptor column : columns.wanted().getColumns()) {
      String written = String.join("\0", column.getPath());
      ColumnChunk chunk = Optional.ofNullable(chunks.get(written)).orElseThrow();
      if (chunk.isSetFile_path() || chunk.getMeta_data().getNum_values() < group.getNum_rows()) {
        throw new Refusal("a Parquet column that is not whole", true);
      }
      int largest =
          columns.body(written)
              ? limits.entryBytes() * BODY_SHARE
              : limits.entryBytes() / BODY_SHARE;
      pages.put(written, new ParquetPages(file, column, chunk.getMeta_data(), largest, limits));
    }
    MessageColumnIO io = new ColumnIOFactory().getColumnIO(columns.wanted());
    return io.getRecordReader(
        new Store(pages, group.getNum_rows()), new ParquetRow(columns, limits.lineBytes()));
  }

  private record Store(Map<String, PageReader> pages, long rows) implements PageReadStore {
    @Override
    public PageReader getPageReader(ColumnDescriptor column) {
      return Optional.ofNullable(pages.get(String.join("\0", column.getPath()))).orElseThrow();
    }

    @Override
    public long getRowCount() {
      return rows;
    }
  }

  /**
   * What the library makes of bytes that may be broken. It believes the numbers it reads: one that
   * asks for more memory or deeper nesting than there is ends this file, not the run.
   */
  private static <T> T guarded(Callable<T> reading, String where) throws Refusal {
    try {
      return reading.call();
    } catch (Refusal e) {
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      Throwable cause = e;
      while (cause != null && !(cause instanceof Refusal)) {
        cause = cause.getCause();
      }
      throw cause instanceof Refusal refusal
          ? refusal
          : new Refusal("the Parquet file is broken behind " + where, true);
    }
  }
}
