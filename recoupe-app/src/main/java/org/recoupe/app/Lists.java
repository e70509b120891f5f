package org.recoupe.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Rejected;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameList;
import org.recoupe.screen.UnreadableList;

/**
 * The lists of names that a command was given.
 *
 * @param lists what was read
 * @param refused the files beside them, in a folder or an archive, that hold no list
 */
record Lists(List<NameList> lists, List<Rejected> refused) {
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

  static void tell(Rejected refused, PrintStream err) {
    err.println(refused.where() + ": " + refused.why());
  }
}
