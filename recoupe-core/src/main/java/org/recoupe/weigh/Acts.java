package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.text.Table;

/** Words that tell one act, as stems, from the lists beside this class. Thread-safe. */
final class Acts {
  private Acts() {}

  /** The stems of one act of a table. */
  static Set<String> of(String table, String act) {
    return Table.of(Acts.class, table).stream()
        .filter(row -> row.get(0).equals(act))
        .flatMap(row -> Matters.phrases(row.get(1)).stream().flatMap(List::stream))
        .collect(Collectors.toUnmodifiableSet());
  }
}
