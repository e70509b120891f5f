package org.recoupe.weigh;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;

/**
 * Judges whether two sentences state the same fact. Likeness speaks for it; another number of the
 * same thing, another place, or a negation on one side only speaks against it.
 */
final class SameFact {
  private static final double CLAUSE = 9;

  private final Coverage coverage;
  private final Rarity rarity;
  private final Polarity polarity = Polarity.french();

  SameFact(Coverage coverage, Rarity rarity) {
    this.coverage = coverage;
    this.rarity = rarity;
  }

  /** How surely both state one fact, 0 if they do not seem to. */
  double score(Telling a, Telling b) {
    Likeness like = Likeness.of(a, b, rarity);
    if (like.common() < 3 || !enough(like, a, b)) {
      return 0;
    }
    return vetoed(a, b) ? 0 : like.dice() / 2 + like.contained() / 2;
  }

  private boolean enough(Likeness like, Telling a, Telling b) {
    int solid = solid(a, b);
    if (marking(a, b) == 0) {
      return false;
    }
    if (like.dice() >= .48 && like.contained() >= .5 && solid >= 3) {
      return true;
    }
    if (solid >= 4 && like.contained() >= .6 && like.dice() >= .36) {
      return true;
    }
    Overlap overlap = Overlap.best(a, b, rarity);
    if (solid >= 2
        && overlap.words() >= 4
        && overlap.density() >= .8
        && overlap.weight() >= CLAUSE
        && Company.common(a.entities(), b.entities())) {
      return true;
    }
    return solid >= 3
        && overlap.words() >= 4
        && (overlap.density() >= .72 && overlap.weight() >= 12.5
            || solid >= 4 && overlap.density() >= .55 && overlap.weight() >= 16);
  }

  /** Common terms that stand in hardly any sentence: stock phrases of a long story have none. */
  private long marking(Telling a, Telling b) {
    return a.terms().stream()
        .filter(term -> b.terms().contains(term))
        .filter(rarity::marks)
        .count();
  }

  /** Common words, names aside, that stand in few sentences. */
  private int solid(Telling a, Telling b) {
    int solid = 0;
    for (String term : a.terms()) {
      if (term.charAt(0) != '@' && b.terms().contains(term) && rarity.rare(term)) {
        solid++;
      }
    }
    return solid;
  }

  private boolean vetoed(Telling a, Telling b) {
    return otherNumbers(a, b) || elsewhere(a, b) || polarity.opposed(a, b);
  }

  /** True if both count the same thing and no number of it is common. */
  private static boolean otherNumbers(Telling a, Telling b) {
    Map<String, Set<String>> numbers = numbers(a);
    Map<String, Set<String>> others = numbers(b);
    return numbers.entrySet().stream()
        .anyMatch(
            e -> {
              Set<String> same = others.getOrDefault(e.getKey(), Set.of());
              return !same.isEmpty() && !Company.common(e.getValue(), same);
            });
  }

  private static Map<String, Set<String>> numbers(Telling telling) {
    Map<String, Set<String>> numbers = new TreeMap<>();
    for (Figure figure : Spans.inside(telling.reading().figures(), Figure::span, telling.span())) {
      if (!figure.unit().isEmpty()) {
        numbers
            .computeIfAbsent(figure.unit(), u -> new TreeSet<>())
            .add(figure.value().stripTrailingZeros().toPlainString());
      }
    }
    return numbers;
  }

  /** True if both name places and none in common. */
  private boolean elsewhere(Telling a, Telling b) {
    Set<String> places = places(a);
    Set<String> others = places(b);
    return !places.isEmpty() && !others.isEmpty() && places.stream().noneMatch(others::contains);
  }

  private Set<String> places(Telling telling) {
    return telling.entities().stream()
        .filter(id -> coverage.entity(id).filter(e -> e.type() == EntityType.PLACE).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
