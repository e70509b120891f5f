package org.recoupe.read.event;

/**
 * A verb with its auxiliaries, modal, clitics and negation.
 *
 * @param from first token of the group in its sentence
 * @param to behind the last token
 * @param lemma dictionary form of the verb that says what happens
 * @param modal lemma of the verb that governs it ("devoir", "pouvoir", "aller"); empty if none
 * @param tense when, by the form that carries the group
 * @param negated true for « n'a pas »
 * @param passive true for « a été condamné », « condamné par »
 * @param perfect true for a compound tense: « a dit », « aurait fourni »
 * @param reflexive true for « se rend »
 */
record VerbGroup(
    int from,
    int to,
    String lemma,
    String modal,
    Tense tense,
    boolean negated,
    boolean passive,
    boolean perfect,
    boolean reflexive) {

  /** When an event is, by the form of its verb. */
  enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  boolean finite() {
    return tense.compareTo(Tense.SUBJUNCTIVE) <= 0;
  }

  boolean has(String governing) {
    return modal.equals(governing);
  }

  /** The same verb carried by the auxiliary or modal of another. */
  VerbGroup like(VerbGroup first, String governing, boolean undergone) {
    return new VerbGroup(
        from,
        to,
        lemma,
        governing,
        first.tense(),
        first.negated() || negated,
        undergone,
        first.perfect(),
        reflexive);
  }
}
