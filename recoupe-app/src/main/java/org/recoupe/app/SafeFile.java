package org.recoupe.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Writes a file whole or not at all: into a neighbour first, which takes the place of the old file
 * only when it is complete, so that a full disk leaves no half-written file in place of a good one.
 */
final class SafeFile {
  private SafeFile() {}

  /** Something that writes bytes. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Something that writes text, UTF-8. */
  interface Text {
    void write(Writer writer) throws IOException;

    /** Its bytes. */
    static Content of(Text text) {
      return out -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(writer);
        writer.flush();
      };
    }
  }

  /** A file to write. */
  record Job(Path file, Content content) {}

  /**
   * Writes several files side by side.
   *
   * @throws NotWrittenException for the first of them that could not be written
   */
  static void writeAll(List<Job> jobs) throws NotWrittenException {
    List<Optional<NotWrittenException>> failures =
        jobs.parallelStream().map(SafeFile::attempt).toList();
    for (Optional<NotWrittenException> failure : failures) {
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
  }

  private static Optional<NotWrittenException> attempt(Job job) {
    try {
      write(job.file(), job.content());
      return Optional.empty();
    } catch (NotWrittenException e) {
      return Optional.of(e);
    }
  }

  static void write(Path file, Content content) throws NotWrittenException {
    Path neighbour = file.resolveSibling(file.getFileName() + ".part");
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(neighbour))) {
        content.write(out);
      }
      Files.move(neighbour, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      discard(neighbour);
      throw new NotWrittenException(file, e);
    }
  }

  private static void discard(Path neighbour) {
    try {
      Files.deleteIfExists(neighbour);
    } catch (IOException e) {
      neighbour.toFile().deleteOnExit();
    }
  }
}
