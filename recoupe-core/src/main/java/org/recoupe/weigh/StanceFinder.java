package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.At;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Finding;

/**
 * Finds people of whom one article tells that they deny what they are accused of, and another that
 * they admit it. An article that tells both tells how it changed, and is left out.
 */
final class StanceFinder implements FindingMaker {
  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    for (Episode episode : coverage.story().episodes()) {
      Map<String, List<Stance>> byPerson = new TreeMap<>();
      for (Telling telling : coverage.tellings(episode)) {
        Stance.in(telling, coverage)
            .forEach(s -> byPerson.computeIfAbsent(s.who(), w -> new ArrayList<>()).add(s));
      }
      byPerson.values().forEach(told -> draft(told, coverage, voices).ifPresent(drafts::add));
    }
    return drafts;
  }

  private static Optional<Draft> draft(List<Stance> told, Coverage coverage, Voices voices) {
    List<Stance> plain =
        told.stream()
            .filter(s -> told.stream().noneMatch(o -> same(s, o) && s.admits() != o.admits()))
            .sorted(Comparator.comparing(StanceFinder::at))
            .toList();
    boolean both = plain.stream().map(Stance::admits).distinct().count() > 1;
    int origins = voices.independent(plain.stream().map(StanceFinder::at).toList());
    Optional<Entity> person = plain.stream().findFirst().flatMap(s -> coverage.entity(s.who()));
    return person
        .filter(p -> both && origins > 1)
        .map(
            p ->
                new Draft(
                    Finding.Kind.DISAGREEMENT,
                    Wording.of("stance.about", p.name()),
                    Optional.of(Aspect.POLARITY),
                    plain.stream().map(s -> value(s, voices)).toList(),
                    origins,
                    Wording.of("stance", p.name()),
                    Wording.of("stance.why")));
  }

  private static boolean same(Stance one, Stance other) {
    return one.telling().article().equals(other.telling().article());
  }

  private static At at(Stance stance) {
    return new At(stance.telling().article(), stance.span());
  }

  private static Finding.Value value(Stance stance, Voices voices) {
    return new Finding.Value(
        Wording.of(stance.admits() ? "stance.admits" : "stance.denies"),
        stance.span().in(stance.telling().reading().article().text()),
        at(stance),
        voices.origin(at(stance)));
  }
}
