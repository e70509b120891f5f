package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Span;
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
        && shared(first, clause)
        && linked(first.span(), clause.span());
  }

  /** A gerund, an infinitive, or a participle that leans on the auxiliary before it. */
  private static boolean leaning(VerbGroup verb) {
    boolean alone = verb.to() - verb.from() == 1 && verb.perfect();
    return !verb.finite() || alone;
  }

  private static boolean shared(Clause first, Clause second) {
    boolean same =
        first.subject().isPresent()
            && first.subject().map(Argument::span).equals(second.subject().map(Argument::span));
    boolean participle = second.verb().tense() == VerbGroup.Tense.PARTICIPLE;
    return same || first.subject().isEmpty() && second.subject().isEmpty() || participle;
  }

  private boolean linked(Span first, Span second) {
    if (second.start() <= first.end()) {
      return true;
    }
    String between = text.substring(first.end(), second.start()).strip();
    return between.isEmpty() || between.equals(",") || between.equals("et");
  }
}
