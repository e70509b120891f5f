package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;

/**
 * The age that articles of one story give to one person. It is told only where they differ, and
 * where more than a birthday between two articles must lie behind it.
 */
final class AgeFinder implements FindingMaker {
  /** Further apart, two people are taken for one. */
  private static final int APART = 5;

  /** Articles of so many days may have a birthday between them. */
  private static final int DAYS = 7;

  /** The age of somebody at a place. */
  private record Age(Telling telling, Figure figure, String who) {
    int years() {
      return figure.value().intValue();
    }
  }

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    AgeReader reader = new AgeReader(coverage);
    List<Telling> tellings =
        coverage.story().articles().stream()
            .sorted()
            .flatMap(article -> coverage.tellings(article).stream())
            .toList();
    SortedMap<String, List<Age>> byPerson = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Figure figure : reader.ages(telling)) {
        reader
            .beside(telling, figure)
            .map(who -> new Age(telling, figure, who))
            .ifPresent(age -> byPerson.computeIfAbsent(age.who, w -> new ArrayList<>()).add(age));
      }
    }
    return byPerson.values().stream()
        .filter(ages -> differ(coverage, ages))
        .map(ages -> draft(coverage, tellings, reader, ages, voices))
        .toList();
  }

  private static boolean differ(Coverage coverage, List<Age> ages) {
    int least = ages.stream().mapToInt(Age::years).min().orElse(0);
    int most = ages.stream().mapToInt(Age::years).max().orElse(0);
    return least != most
        && most - least <= APART
        && ages.stream().map(Age::years).distinct().count() == 2
        && ages.stream().collect(Collectors.groupingBy(a -> a.telling.article())).values().stream()
            .allMatch(own -> own.stream().map(Age::years).distinct().count() == 1)
        && (most - least > 1 || brief(coverage, ages));
  }

  /** True if the articles are of the same days, as far as is known. */
  private static boolean brief(Coverage coverage, List<Age> ages) {
    List<DateRange> days =
        ages.stream()
            .map(age -> coverage.published(age.telling.article()))
            .flatMap(Optional::stream)
            .toList();
    return days.stream()
        .allMatch(a -> days.stream().allMatch(b -> !a.from().isAfter(b.to().plusDays(DAYS))));
  }

  /** The ages told of one person, with those of somebody unnamed who can only be he. */
  private static Draft draft(
      Coverage coverage,
      Collection<Telling> tellings,
      AgeReader reader,
      List<Age> ages,
      Voices voices) {
    Set<Integer> known = ages.stream().map(Age::years).collect(Collectors.toSet());
    Entity person = coverage.entity(ages.get(0).who).orElseThrow();
    List<Age> all = new ArrayList<>(ages);
    for (Telling telling : tellings) {
      for (Figure figure : reader.ages(telling)) {
        boolean fresh =
            all.stream().noneMatch(a -> a.figure.equals(figure) && a.telling.equals(telling));
        if (fresh
            && known.contains(figure.value().intValue())
            && reader.roleOf(telling, figure, person)) {
          all.add(new Age(telling, figure, person.id()));
        }
      }
    }
    all.sort(Comparator.comparing(age -> new At(age.telling.article(), age.figure.span())));
    List<Finding.Value> values = all.stream().map(age -> value(age, voices)).toList();
    return new Draft(
        Finding.Kind.DISAGREEMENT,
        Wording.of("age.about", person.name()),
        Optional.of(Aspect.QUANTITY),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of("age", person.name()),
        Wording.of("age.why"));
  }

  private static Finding.Value value(Age age, Voices voices) {
    Span span = age.figure.span();
    At at = new At(age.telling.article(), span);
    return new Finding.Value(
        Integer.toString(age.years()),
        span.in(age.telling.reading().article().text()),
        at,
        voices.origin(at));
  }
}
