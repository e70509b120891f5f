package org.recoupe.model.mark;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;

/**
 * A clause that announces a concrete act or event to come.
 *
 * @param clause the announcing clause
 * @param trigger the words that make it an announcement ("devrait", "prévu", a future tense)
 * @param by referents whose plan it is or who announce it
 * @param participants the names in the clause with their parts
 * @param due ISO 8601: when it falls due; empty where the text does not let one know
 * @param dueDays the days of {@code due}
 * @param dueWords the time expression it rests on; where the article has no date of its own, its
 *     day is not known here (« samedi ») and may be learnt from others
 * @param type kind of event announced
 * @param certainty how firmly it is announced
 */
public record PlanMark(
    Span clause,
    Span trigger,
    List<String> by,
    List<Participant> participants,
    Optional<String> due,
    Optional<DateRange> dueDays,
    Optional<TimeMark> dueWords,
    EventType type,
    Certainty certainty) {

  /** How firmly a plan is announced. */
  public enum Certainty {
    FIRM,
    PLANNED,
    POSSIBLE
  }

  public PlanMark {
    by = List.copyOf(by);
    participants = List.copyOf(participants);
  }
}
