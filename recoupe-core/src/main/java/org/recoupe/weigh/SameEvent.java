package org.recoupe.weigh;

import java.util.Set;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;

/**
 * Judges whether two clauses tell one event: the same type, days that meet, someone or somewhere in
 * common, and nothing that excludes the other.
 */
final class SameEvent {
  /** A range of more days than this fixes no event. */
  private static final int VAGUE = 3;

  private SameEvent() {}

  static boolean of(Happening a, Happening b) {
    return a.event().type() == b.event().type()
        && a.event().type() != EventType.OTHER
        && a.event().type() != EventType.STATEMENT
        && a.event().status() == b.event().status()
        && (!a.article().equals(b.article()) || again(a, b))
        && days(a, b)
        && roles(a, b)
        && meets(a, b);
  }

  /** One article tells one event twice with the same word; with other words it tells another. */
  private static boolean again(Happening a, Happening b) {
    return a.trigger().equals(b.trigger());
  }

  private static boolean days(Happening a, Happening b) {
    if (a.event().days().isEmpty() || b.event().days().isEmpty()) {
      return false;
    }
    DateRange one = a.event().days().get();
    DateRange other = b.event().days().get();
    boolean exact = one.days() <= VAGUE && other.days() <= VAGUE;
    return exact ? one.meet(other).isPresent() : one.equals(other);
  }

  /** True unless the two name different givers or receivers. */
  private static boolean roles(Happening a, Happening b) {
    return alike(a, b, Participant.Part.GIVER) && alike(a, b, Participant.Part.RECEIVER);
  }

  private static boolean alike(Happening a, Happening b, Participant.Part part) {
    Set<String> one = Set.copyOf(a.in(part));
    Set<String> other = Set.copyOf(b.in(part));
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static boolean meets(Happening a, Happening b) {
    boolean actor = a.actors().stream().anyMatch(b.actors()::contains);
    boolean place = a.places().stream().anyMatch(b.places()::contains);
    boolean apart = !a.places().isEmpty() && !b.places().isEmpty() && !place;
    boolean others = !a.actors().isEmpty() && !b.actors().isEmpty() && !actor;
    return (actor || place) && !apart && !others;
  }
}
