package org.recoupe.read.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Fold;

/**
 * When a clause happens: the time in the clause, else the only one of its sentence. Never a guess.
 */
final class Timing {
  /** A stretch of more days is a year at least. */
  private static final int YEAR = 300;

  private Timing() {}

  static Optional<TimeMark> of(String text, List<TimeMark> times, Span clause, Span sentence) {
    List<TimeMark> inClause = within(times, clause);
    if (!inClause.isEmpty()) {
      return inClause.stream().max(precision());
    }
    List<TimeMark> inSentence =
        within(times, sentence).stream().filter(t -> !edition(text, t)).toList();
    return inSentence.size() == 1 ? Optional.of(inSentence.get(0)) : Optional.empty();
  }

  /** « la médaillée des Jeux de 2000, qui a démissionné »: a year that tells which one. */
  private static boolean edition(String text, TimeMark time) {
    int start = time.span().start();
    boolean year = time.days().filter(d -> d.days() > YEAR).isPresent();
    return year && start >= 3 && text.substring(start - 3, start).equalsIgnoreCase("de ");
  }

  /**
   * Whether a time is the day of what a clause tells: it stands in the clause or before it, and is
   * no beginning of a stretch (« depuis le 7 janvier »). What follows in the same sentence belongs
   * to another act (« une affaire jugée à Limoges …, découverte fin octobre »).
   */
  static boolean dates(String text, TimeMark time, Span clause) {
    int end = time.span().start();
    while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    boolean since = Prepositions.plain(Fold.lower(text.substring(begin, end))).equals("depuis");
    return !since && (clause.covers(time.span()) || time.span().start() < clause.start());
  }

  private static List<TimeMark> within(List<TimeMark> times, Span span) {
    return times.stream()
        .filter(t -> t.kind() == TimeMark.Kind.DATE || t.kind() == TimeMark.Kind.TIME)
        .filter(t -> t.days().isPresent() && span.covers(t.span()))
        .toList();
  }

  /** The most precise time, the first one if several are. */
  private static Comparator<TimeMark> precision() {
    return Comparator.<TimeMark>comparingLong(
            t -> -t.days().map(d -> d.days()).orElse(Long.MAX_VALUE))
        .thenComparing(TimeMark::span, Comparator.reverseOrder());
  }
}
