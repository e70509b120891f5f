package org.recoupe.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The web archive that pages are fetched into (WARC 1.0, each record a gzip member). What stood in
 * it before stays, and tells what need not be fetched again. It is written beside and takes the
 * place of the old one only when it is complete. Thread-safe.
 */
public final class Archive implements Closeable {
  private final Path file;
  private final Path neighbour;
  private final Clock clock;
  private final Map<URI, List<Answer.Header>> known;
  private final OutputStream out;
  private final WarcWriter writer;

  private Archive(Path file, Path neighbour, Clock clock, Map<URI, List<Answer.Header>> known)
      throws IOException {
    this.file = file;
    this.neighbour = neighbour;
    this.clock = clock;
    this.known = Map.copyOf(known);
    this.out =
        Files.newOutputStream(neighbour, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    this.writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
  }

  /**
   * Opens an archive, old or new.
   *
   * @param agent the program that fetches, for the record
   * @throws IOException if it cannot be written, or what stands there is no whole web archive
   */
  public static Archive open(Path file, String agent, Clock clock) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path neighbour = file.resolveSibling(file.getFileName() + ".part");
    Map<URI, List<Answer.Header>> known = Files.exists(file) ? known(file) : Map.of();
    Files.deleteIfExists(neighbour);
    if (Files.exists(file)) {
      Files.copy(file, neighbour);
    }
    Archive archive = new Archive(file, neighbour, clock, known);
    archive.writer.write(
        new Warcinfo.Builder()
            .date(clock.instant().truncatedTo(ChronoUnit.SECONDS))
            .filename(String.valueOf(file.getFileName()))
            .fields(Map.of("software", List.of(agent), "format", List.of("WARC File Format 1.0")))
            .build());
    return archive;
  }

  /** What each address told of its state when it was last fetched (RFC 9110, section 13.1). */
  private static Map<URI, List<Answer.Header>> known(Path file) throws IOException {
    Map<URI, List<Answer.Header>> known = new HashMap<>();
    try (InputStream in = Files.newInputStream(file);
        WarcReader reader = new WarcReader(in)) {
      if (reader.compression() != WarcCompression.GZIP) {
        throw new IOException("stands there and is not packed with gzip");
      }
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        if (record.get() instanceof WarcResponse response
            && response.contentType().base().equals(MediaType.HTTP)) {
          known.put(URI.create(response.target()), conditions(response.http()));
        }
      }
      return known;
    } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
      throw new IOException("stands there and is no whole web archive", e);
    }
  }

  private static List<Answer.Header> conditions(HttpResponse response) {
    List<Answer.Header> conditions = new ArrayList<>();
    response
        .headers()
        .first("ETag")
        .ifPresent(tag -> conditions.add(new Answer.Header("If-None-Match", tag)));
    response
        .headers()
        .first("Last-Modified")
        .ifPresent(date -> conditions.add(new Answer.Header("If-Modified-Since", date)));
    return conditions;
  }

  /** The headers that ask for an address only if it has changed; none if it is new here. */
  List<Answer.Header> conditions(URI address) {
    return known.getOrDefault(address, List.of());
  }

  /** Keeps an answer as it came, but for the framing of its chunks. */
  synchronized void add(URI address, Answer answer) throws IOException {
    HttpResponse.Builder http =
        new HttpResponse.Builder(answer.status(), answer.reason().replaceAll("[\\r\\n]", " "));
    answer.headers().stream()
        .filter(header -> !header.name().equalsIgnoreCase("Transfer-Encoding"))
        .filter(header -> !header.name().equalsIgnoreCase("Content-Length"))
        .filter(header -> !header.name().equalsIgnoreCase("Content-Type"))
        .forEach(header -> http.addHeader(header.name(), header.value()));
    http.body(
        MediaType.parseLeniently(answer.header("Content-Type").orElse("application/octet-stream")),
        answer.body());
    writer.write(
        new WarcResponse.Builder(address)
            .date(clock.instant().truncatedTo(ChronoUnit.SECONDS))
            .body(http.build())
            .build());
  }

  /** Puts the archive in its place. */
  public synchronized void commit() throws IOException {
    writer.close();
    out.close();
    Files.move(neighbour, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Without a commit before it, leaves what stood there as it was. */
  @Override
  public synchronized void close() throws IOException {
    writer.close();
    out.close();
    Files.deleteIfExists(neighbour);
  }
}
