package org.recoupe.read.event;

import java.util.Set;
import org.recoupe.text.Table;

/** Nouns that tell a time and are no subject: « mardi », « dimanche », « l'après-midi ». */
final class Clocks {
  private static final Set<String> NOUNS = Set.copyOf(Table.lines(Clocks.class, "times-fr.txt"));

  private Clocks() {}

  static boolean tells(String lemma) {
    return NOUNS.contains(lemma);
  }
}
