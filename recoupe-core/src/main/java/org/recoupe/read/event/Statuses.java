package org.recoupe.read.event;

import java.util.Set;
import org.recoupe.model.mark.Status;
import org.recoupe.text.Table;

/** Whether a clause is told as done: by tense, modal, negation, and the verb above it. */
final class Statuses {
  private static final Set<String> DOUBT = Set.copyOf(Table.lines(Statuses.class, "doubt-fr.txt"));
  private static final Set<String> DENIAL =
      Set.copyOf(Table.lines(Statuses.class, "denial-fr.txt"));
  private static final Set<String> PLANNING =
      Set.copyOf(Table.lines(Statuses.class, "planning-fr.txt"));

  private Statuses() {}

  static Status of(Clause clause, ReadSentence read) {
    VerbGroup verb = clause.verb();
    if (verb.negated()) {
      return Status.DENIED;
    }
    if (verb.tense() == VerbGroup.Tense.INFINITIVE || verb.tense() == VerbGroup.Tense.GERUND) {
      return underneath(clause, read);
    }
    if (verb.tense() == VerbGroup.Tense.CONDITIONAL) {
      return verb.has("devoir") ? Status.ANNOUNCED : Status.POSSIBLE;
    }
    if (verb.has("pouvoir")) {
      return Status.POSSIBLE;
    }
    boolean ahead =
        verb.tense() == VerbGroup.Tense.FUTURE
            || verb.has("devoir")
            || verb.has("aller")
            || verb.has("compter");
    return ahead ? Status.ANNOUNCED : Status.HAPPENED;
  }

  /**
   * « a promis de », « refuse de », « est accusé d'avoir »: the verb before an infinitive tells.
   */
  private static Status underneath(Clause clause, ReadSentence read) {
    int index = read.clauses().indexOf(clause);
    for (int i = index - 1; i >= 0 && i >= index - 1; i--) {
      VerbGroup above = read.clauses().get(i).verb();
      if (above.negated() || DENIAL.contains(above.lemma())) {
        return Status.DENIED;
      }
      if (DOUBT.contains(above.lemma())) {
        return Status.POSSIBLE;
      }
      if (PLANNING.contains(above.lemma())) {
        return Status.ANNOUNCED;
      }
    }
    boolean perfect = clause.verb().to() - clause.verb().from() > 1;
    return perfect || clause.verb().tense() == VerbGroup.Tense.GERUND
        ? Status.HAPPENED
        : Status.POSSIBLE;
  }
}
