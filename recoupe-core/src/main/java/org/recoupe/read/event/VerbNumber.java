package org.recoupe.read.event;

import java.util.List;
import org.recoupe.text.Lexicon;

/**
 * The numbers that a finite verb form can have.
 *
 * @param singular true if a reading in the singular exists
 * @param plural true if a reading in the plural exists
 */
record VerbNumber(boolean singular, boolean plural) {

  static VerbNumber of(String form) {
    List<Lexicon.Form> finite =
        Lexicon.french().forms(form).stream().filter(Lexicon.Form::finite).toList();
    return new VerbNumber(
        finite.stream().anyMatch(f -> f.tag().endsWith(" s")),
        finite.stream().anyMatch(f -> f.tag().endsWith(" p")));
  }

  /** True if a subject of this number can stand with the verb; a form that nobody knows fits. */
  boolean fits(boolean many) {
    return !singular && !plural || (many ? plural : singular);
  }
}
