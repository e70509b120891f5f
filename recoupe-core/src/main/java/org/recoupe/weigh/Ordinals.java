package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.Span;
import org.recoupe.text.Rounds;

/**
 * Which day of a movement, round or sitting a sentence speaks of: « le 17e samedi » is not « la
 * quinzième manifestation ».
 */
final class Ordinals {
  /** « La première fois », « la deuxième fois » are said of anything. */
  private static final int OFTEN = 3;

  private Ordinals() {}

  /** True if both count the rounds of something, and have no round in common. */
  static boolean apart(Telling a, Span first, Telling b, Span second) {
    Set<Integer> mine = of(a, first);
    Set<Integer> theirs = of(b, second);
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  /** The numbers of days, acts and rounds that a stretch names. */
  static Set<Integer> of(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    List<String> words =
        telling.sentence().tokens().stream()
            .filter(token -> stretch.covers(token.span()))
            .map(token -> token.span().in(text))
            .toList();
    Set<Integer> rounds = new TreeSet<>(Rounds.of(words));
    Rounds.times(words).stream().filter(times -> times >= OFTEN).forEach(rounds::add);
    return rounds;
  }
}
