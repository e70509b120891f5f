package org.recoupe.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Rejected;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameList;
import org.recoupe.screen.UnreadableList;
import org.recoupe.store.Sums;

/**
 * The lists of names that a command was given.
 *
 * @param lists what was read
 * @param refused the files beside them, in a folder or an archive, that hold no list
 */
record Lists(List<NameList> lists, List<Rejected> refused) {
  /** Between an archive and what is in it. */
  private static final String INSIDE = "!/";

  Lists {
    lists = List.copyOf(lists);
    refused = List.copyOf(refused);
  }

  /**
   * Reads them; what is refused is told at once.
   *
   * @throws UnreadableList if a path leads to no list at all
   */
  static Lists of(List<Path> paths, PrintStream err) throws UnreadableList {
    List<NameList> lists = new ArrayList<>();
    List<Rejected> refused = new ArrayList<>();
    for (Path path : paths) {
      lists.addAll(ListReader.read(path, refused::add));
    }
    refused.forEach(r -> tell(r, err));
    return new Lists(lists, refused);
  }

  /** SHA-256 of the file in which a list was read; of an archive, if it was in one. */
  static String sha256(NameList list) {
    String outer = list.file().split(INSIDE, 2)[0];
    try {
      return Sums.sha256(Files.readAllBytes(Path.of(outer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void tell(Rejected refused, PrintStream err) {
    err.println(refused.where() + ": " + refused.why());
  }
}
