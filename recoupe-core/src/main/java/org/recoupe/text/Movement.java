package org.recoupe.text;

import java.util.Set;

/**
 * Verbs conjugated with « être » in the active voice: « est arrivé » is no passive. Thread-safe.
 */
public final class Movement {
  private static final Set<String> LEMMAS =
      Set.copyOf(Table.lines(Movement.class, "etre-verbs-fr.txt"));

  private Movement() {}

  /** True for such a verb, by its dictionary form. */
  public static boolean of(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
