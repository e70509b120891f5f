package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * Reported speech: « a annoncé que la place serait fermée » is a future seen from the past, no
 * doubt.
 */
final class Reported {
  private static final Set<String> SAYING =
      Set.copyOf(Table.lines(Reported.class, "saying-fr.txt"));

  private static final List<String> QUE = List.of(" que", " qu'", " qu’");

  private Reported() {}

  /** True for a simple conditional right below a verb of saying in the past. */
  static boolean futureInThePast(Clause clause, ReadSentence read) {
    VerbGroup verb = clause.verb();
    if (verb.tense() != VerbGroup.Tense.CONDITIONAL || verb.perfect() || verb.has("pouvoir")) {
      return false;
    }
    int above = read.clauses().indexOf(clause) - 1;
    if (above < 0) {
      return false;
    }
    // « a dit qu'il fermerait samedi mais qu'il ouvrirait dimanche »
    if (under(clause, read) && futureInThePast(read.clauses().get(above), read)) {
      return true;
    }
    VerbGroup said = read.clauses().get(above).verb();
    return said.tense() == VerbGroup.Tense.PAST && SAYING.contains(said.lemma());
  }

  /**
   * « a indiqué qu'elle rencontrait les syndicats jeudi »: an appointment, told in the imperfect of
   * reported speech.
   */
  static boolean appointed(Clause clause, ReadSentence read, Optional<TimeMark> time) {
    int above = read.clauses().indexOf(clause) - 1;
    boolean imperfect =
        clause.verb().to() - clause.verb().from() == 1
            && Lexicon.french().forms(read.text(clause.verb().from())).stream()
                .anyMatch(form -> form.tag().contains(" ind impa"));
    return imperfect
        && above >= 0
        && under(clause, read)
        && says(read.clauses().get(above).verb())
        && time.filter(t -> Weekdays.bare(read.text(), t)).isPresent();
  }

  /** True if « que » opens the clause. */
  private static boolean under(Clause clause, ReadSentence read) {
    String before =
        read.text().substring(read.span().start(), clause.span().start()).stripTrailing();
    return QUE.stream().anyMatch(before::endsWith);
  }

  /** True for a verb of saying: its subject speaks of others. */
  static boolean says(VerbGroup verb) {
    return SAYING.contains(verb.lemma());
  }
}
