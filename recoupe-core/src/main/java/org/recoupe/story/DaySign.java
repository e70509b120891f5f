package org.recoupe.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.Passage;
import org.recoupe.model.mark.DateParts;
import org.recoupe.model.mark.TimeMark;

/**
 * A word of an article that tells on which day something was: a weekday, a day of a month, a month,
 * or several of these.
 *
 * @param parts what the words alone state
 * @param direction seen from the moment of writing
 * @param kind function of the passage it stands in
 * @param sentence number of the sentence, counted over those in which the journalist tells; {@link
 *     #LABEL} for others
 * @param uses what the words around it make of it
 * @param at the words
 */
record DaySign(
    DateParts parts,
    TimeMark.Direction direction,
    Passage.Kind kind,
    int sentence,
    Set<Use> uses,
    At at) {

  /** What the words around a weekday make of it. */
  enum Use {
    /** One weekday, and no word that leads to another week. */
    PLAIN,
    /** It dates a finished act of the main clause: « a annoncé jeudi ». */
    NEWS,
    /** It is the evening or the night. */
    LATE,
    /** It stands in a quotation. */
    QUOTED,
    /** « samedi dernier à la même heure »: what it is compared with is told on that weekday. */
    SAME_HOUR
  }

  static final Set<Passage.Kind> TOLD =
      Set.copyOf(EnumSet.of(Passage.Kind.LEAD, Passage.Kind.BODY, Passage.Kind.CAPTION));

  /** Number of a headline, a label, or whatever else is no sentence that tells. */
  static final int LABEL = -1;

  DaySign {
    uses = Set.copyOf(uses);
  }

  boolean is(Use use) {
    return uses.contains(use);
  }

  /** True if the journalist tells it. */
  boolean own() {
    return sentence != LABEL && TOLD.contains(kind) && !is(Use.QUOTED);
  }

  /** True if the journalist tells it, of a time that is not ahead. */
  boolean told() {
    return own() && direction != TimeMark.Direction.FUTURE;
  }

  /** True if it is a weekday of the days around the writing. */
  boolean near() {
    return is(Use.PLAIN) && parts.weekday().isPresent();
  }

  /** True if only a weekday is stated. */
  boolean weekdayAlone() {
    return parts.weekday().isPresent() && parts.day().isEmpty() && parts.month().isEmpty();
  }

  /** True if it states a month, or a day of a month, and no weekday. */
  boolean calendar() {
    return parts.month().isPresent() && parts.weekday().isEmpty();
  }

  /** The day, if day, month and year are stated and agree with the weekday. */
  Optional<LocalDate> day() {
    return parts.year().flatMap(this::dayIn);
  }

  /** The day in a year, if day and month are stated and agree with the weekday. */
  Optional<LocalDate> dayIn(int year) {
    if (parts.day().isEmpty() || parts.month().isEmpty() || parts.year().orElse(year) != year) {
      return Optional.empty();
    }
    try {
      LocalDate day = MonthDay.of(parts.month().get(), parts.day().get()).atYear(year);
      return Optional.of(day).filter(this::fits);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True unless the words state another weekday, day, month or year. */
  boolean fits(LocalDate day) {
    Optional<DayOfWeek> weekday = parts.weekday();
    return weekday.orElse(day.getDayOfWeek()) == day.getDayOfWeek()
        && parts.day().orElse(day.getDayOfMonth()) == day.getDayOfMonth()
        && parts.month().orElse(day.getMonthValue()) == day.getMonthValue()
        && parts.year().orElse(day.getYear()) == day.getYear();
  }
}
