package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Status;
import org.recoupe.text.Table;

/** « A et B ont démenti ces livraisons »: who denies the alleged transfer told right before. */
final class Denials {
  private static final Set<String> DENIAL = Set.copyOf(Table.lines(Denials.class, "denial-fr.txt"));
  private static final int REACH = 800;

  private Denials() {}

  /** The events, with those who deny them. */
  static List<EventMark> in(String text, List<EventMark> events, List<ReadSentence> sentences) {
    List<EventMark> out = new ArrayList<>(events);
    for (ReadSentence read : sentences) {
      for (Clause clause : read.clauses()) {
        Optional<Argument> who = clause.subject().filter(Argument::named);
        if (who.isPresent() && denies(clause)) {
          deny(text, out, clause, who.get());
        }
      }
    }
    return out;
  }

  private static boolean denies(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.finite()
        && !verb.negated()
        && !verb.passive()
        && DENIAL.contains(verb.lemma())
        && clause.right().stream()
            .limit(2)
            .anyMatch(a -> Catalogue.french().is(a.head(), "TRANSFERRING"));
  }

  private static void deny(String text, List<EventMark> events, Clause clause, Argument who) {
    for (int i = events.size() - 1; i >= 0; i--) {
      EventMark event = events.get(i);
      int gap = clause.trigger().start() - event.statement().end();
      if (event.type() == EventType.TRANSFER
          && event.status() == Status.POSSIBLE
          && gap >= 0
          && gap < REACH) {
        List<Participant> participants = new ArrayList<>(event.participants());
        add(text, participants, who);
        events.set(
            i,
            new EventMark(
                event.type(),
                event.status(),
                event.statement(),
                event.trigger(),
                participants,
                event.days(),
                event.when()));
        return;
      }
    }
  }

  private static void add(String text, List<Participant> out, Argument who) {
    out.add(
        new Participant(
            Participant.Part.DENIED_BY, who.referent(), who.span().in(text), who.span()));
    who.members().forEach(m -> add(text, out, m));
  }
}
