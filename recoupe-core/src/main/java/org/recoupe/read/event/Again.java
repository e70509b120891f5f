package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.mark.EventMark;

/**
 * One event told with two verbs: « il a tué un passant et blessé sa femme », « l'explosion a
 * détruit un bus, faisant trois morts ».
 */
final class Again {
  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<EventMark> events = new ArrayList<>();

  Again(String text) {
    this.text = text;
  }

  /** True if the event only goes on telling the one before; else it is remembered. */
  boolean tells(Clause clause, EventMark event) {
    boolean again = !events.isEmpty() && goesOn(clause, event);
    if (!again) {
      clauses.add(clause);
      events.add(event);
    }
    return again;
  }

  private boolean goesOn(Clause clause, EventMark event) {
    Clause first = clauses.get(clauses.size() - 1);
    EventMark told = events.get(events.size() - 1);
    return told.type() == event.type()
        && told.status() == event.status()
        && leaning(clause.verb())
        && linked(first, clause);
  }

  /** A gerund, an infinitive, or a participle that leans on the auxiliary before it. */
  private static boolean leaning(VerbGroup verb) {
    boolean alone = verb.to() - verb.from() == 1 && verb.perfect();
    return !verb.finite() || alone;
  }

  private boolean linked(Clause first, Clause second) {
    boolean same = first.subject().map(Argument::span).equals(second.subject().map(Argument::span));
    boolean participle = second.verb().tense() == VerbGroup.Tense.PARTICIPLE;
    int from = Math.min(first.span().end(), second.span().start());
    String between = text.substring(from, second.span().start()).strip();
    boolean joined = between.isEmpty() || between.equals("et");
    return joined && (same || participle) || same && between.equals(",");
  }
}
