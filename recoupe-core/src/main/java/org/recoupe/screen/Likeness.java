package org.recoupe.screen;

import java.util.List;

/**
 * How alike two names are.
 *
 * @param score 0 to 1; from {@link NameComparer#MATCH} on they may be one name
 * @param alignment what fits and what is left
 * @param facts what the score rests on
 */
record Likeness(double score, Alignment alignment, List<Fact> facts) {

  /** What a score rests on, beside the words. */
  enum Fact {
    /** One word alone fits. */
    ONE_WORD,
    /** The words stand in another order. */
    OTHER_ORDER,
    /** Each name has a word that the other lacks. */
    CONFLICT,
    /** The legal forms differ. */
    OTHER_LEGAL_FORM,
    /** One is the initials of the other. */
    ACRONYM
  }

  Likeness {
    facts = List.copyOf(facts);
  }
}
