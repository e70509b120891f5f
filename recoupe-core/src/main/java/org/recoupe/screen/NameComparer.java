package org.recoupe.screen;

import java.util.Optional;

/** Compares two names, of people or of organisations. Symmetric, thread-safe. */
public final class NameComparer {
  /** From this score on two names may be one. */
  public static final double MATCH = 0.75;

  /** Shorter words of organisations are letters that stand for words: LAU is not LXC. */
  private static final int SHORTEST_SLIP = 5;

  private NameComparer() {}

  /** How alike the names of two people are, from 0 to 1. */
  public static double people(String one, String two) {
    return people(PersonShaper.shape(one), PersonShaper.shape(two)).score();
  }

  /** How alike the names of two organisations are, from 0 to 1. */
  public static double organisations(String one, String two) {
    return compare(CompanyShaper.shape(one), CompanyShaper.shape(two), false).score();
  }

  /** The comparison of two people; where it fails, once more with "Abd al-" left apart. */
  static Likeness people(Shape one, Shape two) {
    Likeness likeness = compare(one, two, true);
    if (likeness.score() >= MATCH) {
      return likeness;
    }
    Optional<Shape> first = PersonShaper.loose(one.text());
    Optional<Shape> second = PersonShaper.loose(two.text());
    return first.isPresent() && second.isPresent()
        ? better(likeness, compare(first.get(), second.get(), true))
        : likeness;
  }

  private static Likeness better(Likeness one, Likeness two) {
    return two.score() > one.score() ? two : one;
  }

  /** The comparison of two shapes; it does not matter which comes first. */
  static Likeness compare(Shape one, Shape two, boolean people) {
    boolean turned = one.text().compareTo(two.text()) > 0;
    Shape first = turned ? two : one;
    Shape second = turned ? one : two;
    Likeness likeness =
        scored(first, second, Alignment.of(first, second, people ? 0 : SHORTEST_SLIP), people);
    return first.otherwiseCut(second)
        ? better(likeness, scored(first, second, Alignment.whole(first, second), people))
        : likeness;
  }

  private static Likeness scored(Shape first, Shape second, Alignment alignment, boolean people) {
    return people
        ? PersonScorer.score(first, second, alignment)
        : CompanyScorer.score(first, second, alignment);
  }
}
