package org.recoupe.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.ReaderInputStream;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/** Looks at the first bytes of a stream and opens it as what it is. */
final class Opener {
  /** A step of a path that begins with one dot and goes on with a name. */
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");

  private static final Set<Kind> ROWS = Set.of(Kind.TABLE, Kind.JSON_LINES);
  private static final int TAR_BLOCK = 512;

  private final Limits limits;
  private final Documents documents = new Documents(Fields.standard());
  private final CommaRows tables;
  private final Parquet parquet;
  private final Feeds feeds = new Feeds(documents);
  private final Wires wires = new Wires(documents);
  private final Mails mails = new Mails(documents);
  private final Captures captures;

  /**
   * How many archives stand around a document, what they may still unpack to, and the file where it
   * lies if there are none.
   */
  private record Depth(int archives, Budget budget, Optional<Path> file) {
    Depth deeper() {
      return new Depth(archives + 1, budget, Optional.empty());
    }
  }

  Opener(Limits limits) {
    this.limits = limits;
    this.tables = new CommaRows(documents, Fields.standard(), limits);
    this.parquet = new Parquet(documents, Fields.standard(), limits);
    this.captures = new Captures(documents, limits);
  }

  /** Reads everything in the stream; whatever goes wrong becomes a refusal. */
  void open(Place place, InputStream in, Consumer<Arrival> sink) {
    begin(place, in, new Depth(0, budget(), Optional.empty()), sink);
  }

  /** Reads a file that has been opened as a stream. */
  void open(Path file, InputStream in, Consumer<Arrival> sink) {
    begin(Place.of(file.toString()), in, new Depth(0, budget(), Optional.of(file)), sink);
  }

  private Budget budget() {
    return new Budget(limits.archiveBytes());
  }

  /** The way in: whatever goes wrong becomes a refusal. */
  private void begin(Place place, InputStream in, Depth depth, Consumer<Arrival> sink) {
    try {
      open(place, in, depth, sink);
    } catch (IOException e) {
      sink.accept(new Rejected(place.where(), Intake.reason(e)));
    }
  }

  private void open(Place place, InputStream in, Depth depth, Consumer<Arrival> sink)
      throws IOException {
    byte[] head = new byte[Sniffer.HEAD];
    int length = in.readNBytes(head, 0, head.length);
    PushbackInputStream whole = new PushbackInputStream(in, Sniffer.HEAD);
    whole.unread(head, 0, length);
    Kind kind = Sniffer.kind(head, length);
    InputStream rows = whole;
    if (ROWS.contains(kind)) {
      rows = Charsets.wide(head, length).map(wide -> narrow(whole, wide)).orElse(whole);
    }
    switch (kind) {
      case EMPTY -> throw new Refusal("empty");
      case BINARY -> throw new Refusal("binary: neither text nor a page nor an archive");
      case XML -> throw new Refusal("XML that is no page, feed or wire item");
      case VALUES -> throw new Refusal("a table without a column for the text of an article");
      case PARQUET -> parquet.read(place, whole, depth.file(), depth.budget(), sink);
      case TAR -> tar(place, whole, depth, sink);
      case WARC -> captures.read(place, whole, sink);
      case TABLE -> tables.read(place, rows, sink);
      case FEED -> feeds.read(place, bytes(whole), sink);
      case OPML -> wires.feeds(place, bytes(whole), sink);
      case WIRE -> wires.items(place, bytes(whole), sink);
      case MAIL -> sink.accept(mails.read(place, bytes(whole)));
      case ZIP -> zip(place, whole, depth, sink);
      case GZIP -> gzip(place, whole, depth, sink);
      case TEXT -> sink.accept(documents.page(place, bytes(whole), RawPage.Form.TEXT));
      case HTML -> sink.accept(documents.page(place, bytes(whole), RawPage.Form.HTML));
      case JSON_LIST -> documents.list(place, bytes(whole), sink);
      case JSON_LINES -> jsonLines(place, rows, sink);
    }
  }

  /** Rows are parted at the byte of a line feed: what is written in wider units is made UTF-8. */
  private static InputStream narrow(InputStream in, Charset wide) {
    try {
      return ReaderInputStream.builder()
          .setReader(new InputStreamReader(in, wide))
          .setCharset(StandardCharsets.UTF_8)
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException("a reader over a stream", e);
    }
  }

  /** The whole document, if it is not larger than one may be. */
  private byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.entryBytes());
    if (in.read() >= 0) {
      throw new Refusal("larger than " + limits.entryBytes() + " bytes");
    }
    return bytes;
  }

  private void gzip(Place place, InputStream in, Depth depth, Consumer<Arrival> sink)
      throws IOException {
    Gauge packed = new Gauge(in);
    deeper(depth);
    try {
      InputStream plain = new Unpacked(new GZIPInputStream(packed), packed, limits, depth.budget());
      open(place.unpacked(), plain, depth.deeper(), sink);
    } catch (EOFException e) {
      throw new Refusal("the gzip file is cut short");
    } catch (ZipException e) {
      throw new Refusal("the gzip file is broken");
    }
  }

  private void deeper(Depth depth) throws Refusal {
    if (depth.archives() >= limits.nesting()) {
      throw new Refusal("archives inside archives inside archives");
    }
  }

  private void zip(Place place, InputStream in, Depth depth, Consumer<Arrival> sink)
      throws IOException {
    deeper(depth);
    Gauge packed = new Gauge(in);
    try {
      ZipInputStream zip = new ZipInputStream(packed);
      InputStream plain = new Unpacked(zip, packed, limits, depth.budget());
      int entries = 0;
      int files = 0;
      int hidden = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > limits.archiveEntries()) {
          throw new Refusal("more than " + limits.archiveEntries() + " entries", true);
        }
        if (hidden(entry.getName())) {
          hidden += entry.isDirectory() ? 0 : 1;
        } else if (!entry.isDirectory()) {
          files++;
          entry(place.entry(entry.getName()), plain, depth.deeper(), sink);
        }
      }
      end(place, files, hidden, sink);
    } catch (EOFException e) {
      throw new Refusal("the archive is cut short", true);
    } catch (ZipException | IllegalArgumentException e) {
      throw new Refusal("the archive is broken", true);
    }
  }

  private void tar(Place place, InputStream in, Depth depth, Consumer<Arrival> sink)
      throws IOException {
    deeper(depth);
    ZeroTail tail = new ZeroTail(in);
    TarArchiveInputStream tar = new TarArchiveInputStream(tail, "UTF-8");
    int entries = 0;
    int files = 0;
    int hidden = 0;
    try {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (++entries > limits.archiveEntries()) {
          throw new Refusal("more than " + limits.archiveEntries() + " entries", true);
        }
        if (hidden(entry.getName())) {
          hidden += entry.isDirectory() ? 0 : 1;
        } else if (entry.isFile()) {
          files++;
          entry(place.entry(entry.getName()), tar, depth.deeper(), sink);
        }
      }
    } catch (Refusal e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("the archive is broken behind entry " + entries, true);
    }
    if (tail.zeros() < TAR_BLOCK) {
      throw new Refusal("the archive is cut short", true);
    }
    end(place, files, hidden, sink);
  }

  private static void end(Place place, int files, int hidden, Consumer<Arrival> sink)
      throws Refusal {
    Intake.tellHidden(place.where() + "!/.*", hidden, sink);
    if (files == 0) {
      throw new Refusal("an archive without files");
    }
  }

  /** Files that systems put into archives on their own. */
  private static boolean hidden(String name) {
    return name.startsWith("__MACOSX/") || HIDDEN.matcher(name).find();
  }

  private void entry(Place place, InputStream in, Depth depth, Consumer<Arrival> sink)
      throws IOException {
    try {
      open(place, in, depth, sink);
    } catch (Refusal e) {
      if (e.endsArchive()) {
        throw e;
      }
      sink.accept(new Rejected(place.where(), e.why()));
    }
  }

  private void jsonLines(Place place, InputStream in, Consumer<Arrival> sink) throws IOException {
    Lines lines = new Lines(in, limits.lineBytes());
    byte[] first = lines.next();
    boolean rows = whole(first) || lines.cut();
    if (!rows) {
      byte[] second = lines.next();
      if (!opens(second)) {
        byte[] begun = joined(first, second);
        byte[] rest = begun.length < limits.entryBytes() ? bytes(lines.rest()) : new byte[0];
        documents.list(place, joined(begun, rest), sink);
        return;
      }
      sink.accept(documents.line(place.line(1), trimmed(first)));
      first = second;
    }
    for (byte[] line = first; line.length > 0; line = lines.next()) {
      row(place.line(lines.number()), line, lines.cut(), sink);
    }
  }

  private void row(Place at, byte[] line, boolean cut, Consumer<Arrival> sink) {
    if (cut) {
      sink.accept(new Rejected(at.where(), "a line longer than " + limits.lineBytes() + " bytes"));
    } else if (!blank(line)) {
      sink.accept(documents.line(at, trimmed(line)));
    }
  }

  /** True if a line opens an object: then the line before was a row, however broken. */
  private static boolean opens(byte[] line) {
    return line.length > 0 && line[0] == '{';
  }

  /** True if the first line closes what it opens: then each line is a row of its own. */
  private static boolean whole(byte[] line) {
    byte[] text = trimmed(line);
    return text.length > 0 && text[text.length - 1] == '}';
  }

  private static boolean blank(byte[] line) {
    return trimmed(line).length == 0;
  }

  private static byte[] trimmed(byte[] line) {
    int end = line.length;
    while (end > 0 && line[end - 1] <= ' ' && line[end - 1] >= 0) {
      end--;
    }
    return end == line.length ? line : java.util.Arrays.copyOf(line, end);
  }

  private static byte[] joined(byte[] first, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + rest.length);
    out.writeBytes(first);
    out.writeBytes(rest);
    return out.toByteArray();
  }
}
