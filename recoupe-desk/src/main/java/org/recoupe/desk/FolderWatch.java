package org.recoupe.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recoupe.store.Inbox;

/**
 * Takes in what is laid into folders: looks every few seconds, which works on every file system,
 * and takes a file once it has stopped growing. Files that begin with a point stay where they are.
 * What was taken before, in whatever run, is not taken again.
 */
final class FolderWatch implements Watch {
  private static final long SECONDS = 2;
  private static final long PATIENCE = 10;
  private static final long LARGEST = 256L << 20;

  private final List<Path> folders;
  private final Inbox inbox;
  private final Runnable bell;
  private final Map<Path, State> seen = new HashMap<>();
  private final Rounds rounds = new Rounds("folders");

  /** A file as it was when it was looked at last. */
  private record State(long size, long modified, boolean settled) {
    static final State UNSEEN = new State(-1, 0, false);

    boolean same(State other) {
      return size == other.size && modified == other.modified;
    }
  }

  FolderWatch(List<Path> folders, Inbox inbox, Runnable bell) {
    this.folders = List.copyOf(folders);
    this.inbox = inbox;
    this.bell = bell;
  }

  void start() {
    rounds.every(SECONDS, this::look);
  }

  /** Looks once at all folders; a folder that cannot be read now is looked at again later. */
  void look() {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> Files.isRegularFile(file) && shown(folder, file))
            .sorted()
            .forEach(this::see);
      } catch (IOException | RuntimeException e) {
        seen.keySet().removeIf(file -> file.startsWith(folder));
      }
    }
  }

  private static boolean shown(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private void see(Path file) {
    try {
      State now = new State(Files.size(file), Files.getLastModifiedTime(file).toMillis(), false);
      State before = seen.getOrDefault(file, State.UNSEEN);
      boolean still = before.same(now);
      if (still && !before.settled()) {
        take(file, now.size());
      }
      seen.put(file, new State(now.size(), now.modified(), still));
    } catch (IOException e) {
      seen.remove(file);
    }
  }

  private void take(Path file, long size) throws IOException {
    if (size == 0) {
      return;
    }
    if (size > LARGEST) {
      inbox.refuse(file.toString(), "larger than " + (LARGEST >> 20) + " MB");
      return;
    }
    if (inbox.addNew(file.toString(), Files.readAllBytes(file)).isPresent()) {
      bell.run();
    }
  }

  /** A file in hand is taken in whole. */
  @Override
  public void close() {
    rounds.close(PATIENCE);
  }
}
