package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.text.Fold;

/** Finds the counts of one thing that sources hold against each other. */
final class Opposing {
  /** Sources that differ by more count another thing. */
  private static final int APART = 12;

  private final Sides sides = Sides.french();

  /**
   * The counts that an article sets against each other in the names of two sources, with those of
   * other articles that give one of these numbers or speak for one of these sides. Two sides in two
   * articles alone may speak of two things; only of a fixed thing two sources in two articles are
   * enough.
   */
  List<Count> of(List<Count> counts) {
    List<Count> opposed = new ArrayList<>();
    for (Count one : counts) {
      if (counts.stream().anyMatch(other -> opposed(one, other))) {
        opposed.add(one);
      }
    }
    List<Count> found = List.copyOf(opposed);
    counts.stream()
        .filter(c -> !found.contains(c) && !c.earlier())
        .filter(c -> found.stream().anyMatch(f -> speaksFor(c, f)))
        .forEach(opposed::add);
    opposed.sort(null);
    return opposed;
  }

  /**
   * The counts without those of the sides that stand against the one most told: only one voice's
   * counts replace each other.
   */
  List<Count> oneVoice(List<Count> counts, List<Count> opposed) {
    if (opposed.isEmpty()) {
      return counts;
    }
    if (counts.get(0).matter().course() != Matter.Course.CROWD) {
      return List.of();
    }
    return counts.stream()
        .filter(c -> side(c).map(Sides.AUTHORITY::equals).orElseGet(() -> silent(c, opposed)))
        .toList();
  }

  /** True if a number without a source is none that only another side than the authority gives. */
  private boolean silent(Count count, List<Count> opposed) {
    return opposed.stream()
        .filter(o -> o.amount().agrees(count.amount()))
        .allMatch(o -> side(o).map(Sides.AUTHORITY::equals).orElse(true));
  }

  private boolean opposed(Count one, Count other) {
    return !one.amount().agrees(other.amount())
        && one.within(other, APART)
        && !one.earlier()
        && !other.earlier()
        && (sideBySide(one, other)
            || one.matter().fixed() && apart(one, other)
            || bodies(one, other))
        && (against(one, other) || deeds(one, other));
  }

  /**
   * A toll that two bodies give in two articles of one day, no hour named: neither says that it
   * takes the other's up.
   */
  private static boolean bodies(Count one, Count other) {
    return one.matter().course() == Matter.Course.TOLL
        && !one.matter().daily()
        && apart(one, other)
        && body(one)
        && body(other)
        && one.moment().map(Moment::day).equals(other.moment().map(Moment::day));
  }

  private static boolean body(Count count) {
    boolean side = count.source().flatMap(Sides.french()::named).isPresent();
    return side && count.moment().isPresent() && !count.timed();
  }

  /** Of what was done at once, an article that names its source differs from one that saw it. */
  private static boolean deeds(Count one, Count other) {
    return one.matter().course() == Matter.Course.DEED
        && (one.source().isPresent() || other.source().isPresent())
        && one.moment().isPresent()
        && one.moment().map(Moment::day).equals(other.moment().map(Moment::day));
  }

  private static boolean sideBySide(Count one, Count other) {
    return one.article().equals(other.article())
        && Math.abs(one.telling().index() - other.telling().index()) <= 1;
  }

  private static boolean apart(Count one, Count other) {
    return !one.article().equals(other.article());
  }

  /** Two sides of a crowd; for other counts two sources that the text names. */
  private boolean against(Count one, Count other) {
    boolean crowd = one.matter().course() == Matter.Course.CROWD;
    Optional<String> a = crowd ? side(one) : side(one).or(() -> one.source().map(Fold::plain));
    Optional<String> b =
        crowd ? side(other) : side(other).or(() -> other.source().map(Fold::plain));
    return a.isPresent()
        && b.isPresent()
        && !a.get().contains(b.get())
        && !b.get().contains(a.get());
  }

  /** True if a count gives the number of one that stands against others, and for no other side. */
  private boolean speaksFor(Count count, Count opposed) {
    boolean crowd = count.matter().course() == Matter.Course.CROWD;
    boolean other = !side(count).equals(side(opposed)) && (crowd || side(count).isPresent());
    return opposed.amount().low().compareTo(count.amount().low()) == 0
            && (!other || count.source().isEmpty())
        || side(count).isPresent() && !other && opposed.amount().agrees(count.amount());
  }

  private Optional<String> side(Count count) {
    return sides.of(count);
  }
}
