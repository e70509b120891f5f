package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.mark.EntityType;

/** Who is spoken of in a sentence, or in the one before it that its pronouns point to. */
final class Company {
  /** « Les deux hommes » are those whom the first sentences name. */
  private static final int HEAD = 3;

  private Company() {}

  static Set<String> people(Coverage coverage, Telling telling) {
    Set<String> people = new TreeSet<>();
    List<Telling> tellings = coverage.tellings(telling.article());
    int at = tellings.indexOf(telling);
    for (Telling near : tellings.subList(Math.max(0, at - 1), at + 1)) {
      people.addAll(persons(coverage, near));
    }
    return people;
  }

  /**
   * Who talks in a sentence; where it names no two, those whom the first sentences of the article
   * name.
   */
  static Set<String> talkers(Coverage coverage, Telling telling) {
    Set<String> people = new TreeSet<>(persons(coverage, telling));
    if (people.size() < 2) {
      List<Telling> tellings = coverage.tellings(telling.article());
      tellings
          .subList(0, Math.min(HEAD, tellings.size()))
          .forEach(t -> people.addAll(persons(coverage, t)));
    }
    return people;
  }

  private static Set<String> persons(Coverage coverage, Telling telling) {
    return telling.entities().stream()
        .filter(id -> coverage.entity(id).filter(e -> e.type() == EntityType.PERSON).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean common(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
