package org.recoupe.weigh;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.recoupe.model.mark.EventType;

/** Judges whether two clauses announce one act: who, what and when must not exclude each other. */
final class SamePlan {
  private static final double ALIKE = .5;
  private static final double RATHER = .3;

  private SamePlan() {}

  static boolean of(Plan a, Plan b) {
    // what costs least is asked first: most pairs have nothing in common
    return a.mark().type() == b.mark().type()
        && !otherDay(a, b)
        && alike(a, b)
        && !others(a, b)
        && !excludes(a.figures(), b.figures())
        && a.denied() == b.denied()
        && Dropping.against(a) == Dropping.against(b);
  }

  private static boolean alike(Plan a, Plan b) {
    double alike = alike(a.words(), b.words());
    if (alike >= ALIKE) {
      return true;
    }
    boolean company = Company.common(a.actors(), b.actors());
    boolean place = Company.common(a.places(), b.places());
    boolean typed = a.mark().type() != EventType.OTHER && a.mark().type() != EventType.STATEMENT;
    return alike >= RATHER && (company || place)
        || typed && company && place
        || company && minute(a, b) && !Collections.disjoint(a.words(), b.words());
  }

  /** Due at one hour of one day: one act then, if those who plan it and a word are the same. */
  private static boolean minute(Plan a, Plan b) {
    return a.when()
        .map(Due::value)
        .filter(value -> value.indexOf('T') > 0)
        .filter(value -> value.equals(b.when().map(Due::value).orElse("")))
        .isPresent();
  }

  private static boolean otherDay(Plan a, Plan b) {
    return a.due().isPresent()
        && b.due().isPresent()
        && a.due().get().meet(b.due().get()).isEmpty();
  }

  private static boolean others(Plan a, Plan b) {
    return excludes(a.actors(), b.actors()) || excludes(a.places(), b.places());
  }

  private static boolean excludes(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !Company.common(a, b);
  }

  private static double alike(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() < 2 ? 0 : 2.0 * both.size() / (a.size() + b.size());
  }
}
