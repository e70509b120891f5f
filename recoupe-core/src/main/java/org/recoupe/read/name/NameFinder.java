package org.recoupe.read.name;

import java.util.List;
import org.recoupe.model.mark.Mention;

/** One way to find or mend names. Implementations are immutable and thread-safe. */
interface NameFinder {
  /**
   * The names of the page after this finder.
   *
   * @param names the names found so far, in order, none overlapping
   * @return names in order, none overlapping
   */
  List<Mention> find(Page page, List<Mention> names);
}
