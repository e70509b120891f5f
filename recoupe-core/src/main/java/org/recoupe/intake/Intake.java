package org.recoupe.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recoupe.model.Arrival;
import org.recoupe.model.Rejected;

/**
 * Takes in files, folders and streams: hands on every page, and a reason for everything that is
 * none. Holds one document at a time. Folders are read in the order of their names, with all they
 * hold except hidden files; a link to a folder is not followed. Immutable, thread-safe.
 */
public final class Intake {
  private final Opener opener;

  private Intake(Limits limits) {
    this.opener = new Opener(limits);
  }

  /** Intake with the standard limits. */
  public static Intake standard() {
    return with(Limits.standard());
  }

  /** Intake with other limits. */
  public static Intake with(Limits limits) {
    return new Intake(limits);
  }

  /**
   * Reads files and folders, in the given order.
   *
   * @param paths files and folders
   * @param sink is given each page and each refusal, on the calling thread
   */
  public void read(List<Path> paths, Consumer<Arrival> sink) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path, sink);
      } else {
        file(path, sink);
      }
    }
  }

  /**
   * Reads one stream to its end; does not close it.
   *
   * @param name what to call it, e.g. {@code stdin}
   * @param in the bytes
   * @param sink is given each page and each refusal, on the calling thread
   */
  public void read(String name, InputStream in, Consumer<Arrival> sink) {
    opener.open(Place.of(name), in, sink);
  }

  private void folder(Path folder, Consumer<Arrival> sink) {
    List<Path> inside;
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> all = entries.sorted().toList();
      inside = all.stream().filter(entry -> !hidden(entry)).toList();
      tellHidden(folder.resolve(".*").toString(), all.size() - inside.size(), sink);
    } catch (IOException e) {
      sink.accept(new Rejected(folder.toString(), reason(e)));
      return;
    }
    for (Path entry : inside) {
      if (Files.isDirectory(entry)) {
        if (!Files.isSymbolicLink(entry)) {
          folder(entry, sink);
        }
      } else {
        file(entry, sink);
      }
    }
  }

  static void tellHidden(String where, int hidden, Consumer<Arrival> sink) {
    if (hidden > 0) {
      String why = hidden == 1 ? "a hidden file, left aside" : hidden + " hidden files, left aside";
      sink.accept(new Rejected(where, why));
    }
  }

  private static boolean hidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }

  private void file(Path file, Consumer<Arrival> sink) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      sink.accept(new Rejected(file.toString(), "not a regular file"));
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      opener.open(file, in, sink);
    } catch (IOException e) {
      sink.accept(new Rejected(file.toString(), reason(e)));
    }
  }

  /** The reason in plain words: the system's own messages vary with its language. */
  static String reason(IOException e) {
    if (e instanceof Refusal refusal) {
      return refusal.why();
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    return "cannot be read";
  }
}
