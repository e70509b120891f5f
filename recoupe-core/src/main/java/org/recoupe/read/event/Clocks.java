package org.recoupe.read.event;

import java.util.List;
import java.util.Set;
import org.recoupe.text.Table;

/** Nouns that tell a time and are no subject: « mardi », « dimanche », « l'après-midi ». */
final class Clocks {
  private static final Set<String> NOUNS = Set.copyOf(Table.lines(Clocks.class, "times-fr.txt"));

  private static final List<String> DAYS = Table.lines(Clocks.class, "days-fr.txt");

  private Clocks() {}

  /** Those that name a day or a part of one: not « fois », « an ». */
  static List<String> days() {
    return DAYS;
  }

  static boolean tells(String lemma) {
    return NOUNS.contains(lemma);
  }
}
