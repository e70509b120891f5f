package org.recoupe.weigh;

import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Units of measure and of money, which are no counted things. Thread-safe. */
final class Units {
  private static final Set<String> MEASURES =
      Table.lines(Units.class, "measures-fr.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private Units() {}

  static boolean measure(String unit) {
    return MEASURES.contains(Fold.plain(unit));
  }
}
