package org.recoupe.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.recoupe.store.Following;

/**
 * Pages of stories, each as it was written last, packed, in a folder of their own that can be
 * thrown away at any time. A page stands under the state of its story: that of another state is
 * none. What is written stands there whole or not at all. Thread-safe.
 */
final class KeptPages {
  private static final String END = ".page";
  private static final String REACHED = "reached";

  /** The sum of its bytes and the end of the line, with which the head of a page ends. */
  private static final int SUM = 9;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,80}");

  private final Path folder;
  private final String edition;

  KeptPages(Path folder, String edition) {
    this.folder = folder;
    this.edition = edition;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the folder cannot be made", e);
    }
  }

  /** The program and the settings with which pages are written. */
  String edition() {
    return edition;
  }

  /** A sum of its bytes tells a page that a fault of the machine has cut short. */
  private byte[] head(long state, byte[] page) {
    CRC32 sum = new CRC32();
    sum.update(page);
    return "%d %s %08x\n".formatted(state, edition, sum.getValue()).getBytes(UTF_8);
  }

  /** The page of a story in a state. */
  Optional<byte[]> page(String story, long state) {
    if (!ID.matcher(story).matches()) {
      return Optional.empty();
    }
    try {
      byte[] file = Files.readAllBytes(folder.resolve(story + END));
      int length = head(state, new byte[0]).length;
      byte[] page = Arrays.copyOfRange(file, Math.min(length, file.length), file.length);
      boolean same = Arrays.equals(head(state, page), Arrays.copyOf(file, length));
      return same ? Optional.of(page) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": a page cannot be read", e);
    }
  }

  /** True if there is a page of a story in a state, whole or not: looks at its head alone. */
  boolean has(String story, long state) {
    if (!ID.matcher(story).matches()) {
      return false;
    }
    byte[] head = head(state, new byte[0]);
    int told = head.length - SUM;
    try (InputStream file = Files.newInputStream(folder.resolve(story + END))) {
      return Arrays.equals(file.readNBytes(told), Arrays.copyOf(head, told));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": a page cannot be read", e);
    }
  }

  /** Remembers that the pages of a heap were all there when it had come so far. */
  void reached(Following.Mark mark) {
    replace(REACHED, reach(mark.uuid()).formatted(mark.generation()).getBytes(UTF_8));
  }

  /** How far a heap had come when its pages were all there; -1 if they never were. */
  long reached(String heap) {
    try {
      String told = Files.readString(folder.resolve(REACHED));
      int digits = told.lastIndexOf(' ') + 1;
      long generation = Long.parseLong(told.substring(digits).strip());
      return told.equals(reach(heap).formatted(generation)) ? generation : -1;
    } catch (IOException | NumberFormatException e) {
      return -1;
    }
  }

  private String reach(String heap) {
    return heap + " " + edition + " %d\n";
  }

  /** Keeps the page of a story instead of the one before. */
  void keep(String story, long state, byte[] page) {
    if (!ID.matcher(story).matches()) {
      return;
    }
    byte[] head = head(state, page);
    byte[] whole = Arrays.copyOf(head, head.length + page.length);
    System.arraycopy(page, 0, whole, head.length, page.length);
    replace(story + END, whole);
  }

  private void replace(String name, byte[] bytes) {
    try {
      Path fresh = Files.createTempFile(folder, name, ".new");
      Files.write(fresh, bytes);
      Files.move(
          fresh,
          folder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": a page cannot be written", e);
    }
  }

  /** Throws away what belongs to none of these stories, and what was left half written. */
  void sweep(Set<String> stories) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        boolean kept = name.equals(REACHED) && !stories.isEmpty();
        if (name.endsWith(END)) {
          kept = stories.contains(name.substring(0, name.length() - END.length()));
        }
        if (!kept) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": old pages cannot be thrown away", e);
    }
  }
}
