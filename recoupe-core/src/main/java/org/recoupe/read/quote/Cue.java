package org.recoupe.read.quote;

/**
 * A verb that introduces what someone says.
 *
 * @param lemma infinitive
 * @param stance what kind of saying: state, deny, ask …
 * @param strong true for a verb of saying by itself, false for one that needs quotation marks or a
 *     clause
 * @param uses letters of its constructions, see cues.tsv
 */
record Cue(String lemma, String stance, boolean strong, String uses) {

  /** True if it stands as an incise. */
  boolean incise() {
    return uses.indexOf('n') >= 0;
  }

  /** True if it takes a clause. */
  boolean clause() {
    return uses.indexOf('q') >= 0;
  }

  /** True if it takes a bare infinitive. */
  boolean infinitive() {
    return uses.indexOf('i') >= 0;
  }

  /** True if it takes an infinitive behind « de ». */
  boolean infinitiveWithDe() {
    return uses.indexOf('d') >= 0;
  }

  /** True if its object may hold quoted words. */
  boolean object() {
    return uses.indexOf('o') >= 0;
  }

  /** True if it is one only as a reflexive verb. */
  boolean reflexive() {
    return uses.indexOf('s') >= 0;
  }

  /**
   * True if it may follow a clause without quotation marks: « …, indique X ». Verbs that take a
   * person as object are left out, for there the person behind them need not be the speaker.
   */
  boolean endsClause() {
    return strong
        && incise()
        && (clause() || stance.equals("add"))
        && switch (stance) {
          case "state", "announce", "confirm", "report", "add", "think", "admit", "argue" -> true;
          default -> false;
        };
  }
}
