package org.recoupe.read.quote;

/**
 * A cue verb with its auxiliary, modal and clitics, as it stands in a frame.
 *
 * @param from first item
 * @param to behind the last item
 * @param cue the verb
 * @param mood of the form that carries the group
 * @param pronoun inverted behind it, or NONE
 * @param passive true for « est annoncé »
 * @param negated true for « n'a pas dit »
 */
record VerbGroup(
    int from, int to, Cue cue, Mood mood, Pronoun pronoun, boolean passive, boolean negated) {
  /** The mood of a group. */
  enum Mood {
    FINITE,
    GERUND,
    INFINITIVE
  }

  boolean inverted() {
    return pronoun != Pronoun.NONE;
  }

  boolean finite() {
    return mood == Mood.FINITE;
  }
}
