package org.recoupe.read.event;

import java.util.Set;
import org.recoupe.text.Table;

/** Verbs conjugated with « être » in the active voice: « est arrivé » is no passive. */
final class Movement {
  private static final Set<String> LEMMAS =
      Set.copyOf(Table.lines(Movement.class, "etre-verbs-fr.txt"));

  private Movement() {}

  static boolean of(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
