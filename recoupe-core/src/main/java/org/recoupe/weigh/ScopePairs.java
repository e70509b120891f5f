package org.recoupe.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/**
 * Numbers that articles set side by side and that do not count the same: arrests and custody, one
 * town and the country, this time and the last. All those of one family are told at once.
 */
final class ScopePairs {
  /** Numbers further apart are of another order. */
  private static final int APART = 4;

  private final Voices voices;

  ScopePairs(Voices voices) {
    this.voices = voices;
  }

  /** What the quantities of an episode that differ in scope make, one finding for each family. */
  List<Draft> drafts(List<List<Count>> quantities) {
    SortedMap<String, List<List<Count>>> families = new TreeMap<>();
    for (List<Count> quantity : quantities.stream().filter(ScopePairs::here).toList()) {
      families
          .computeIfAbsent(quantity.get(0).matter().family(), f -> new ArrayList<>())
          .add(quantity);
    }
    List<Draft> drafts = new ArrayList<>();
    families.values().forEach(family -> drafts.addAll(family(family)));
    return drafts;
  }

  /** What an attack of another year left is taken by nobody for the toll of this one. */
  private static boolean here(List<Count> quantity) {
    Matter matter = quantity.get(0).matter();
    return matter.daily() || matter.planned() || !quantity.get(0).tags().contains("then");
  }

  /** The quantities that hang together because one article has numbers of two of them. */
  private List<Draft> family(List<List<Count>> quantities) {
    Joining joining = new Joining();
    for (int i = 0; i < quantities.size(); i++) {
      for (int j = i + 1; j < quantities.size(); j++) {
        if (together(quantities.get(i), quantities.get(j))) {
          joining.join(String.valueOf(i), String.valueOf(j));
        }
      }
    }
    SortedMap<String, List<List<Count>>> sets = new TreeMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      sets.computeIfAbsent(joining.root(String.valueOf(i)), r -> new ArrayList<>())
          .add(quantities.get(i));
    }
    return sets.values().stream().filter(set -> set.size() > 1).map(this::draft).toList();
  }

  private static boolean together(List<Count> a, List<Count> b) {
    return a.stream().anyMatch(one -> beside(one, List.of(b)));
  }

  /** True if a number of another quantity stands beside it. */
  private static boolean beside(Count one, List<List<Count>> others) {
    return others.stream()
        .flatMap(List::stream)
        .anyMatch(
            other ->
                !one.amount().agrees(other.amount())
                    && !otherSideElsewhere(one, other)
                    && (near(one, other) || part(one, other) || part(other, one)));
  }

  /** The police count one town, the organisers another: nobody takes the one for the other. */
  private static boolean otherSideElsewhere(Count one, Count other) {
    Optional<String> mine = Sides.french().of(one);
    Optional<String> theirs = Sides.french().of(other);
    return one.matter().course() == Matter.Course.CROWD
        && mine.isPresent()
        && theirs.isPresent()
        && Sides.french().ofCrowd(mine.get(), theirs.get())
        && !one.places().equals(other.places());
  }

  /** « 8 blessés graves » beside « 74 blessés »: a part of them, wherever it is told. */
  private static boolean part(Count part, Count all) {
    return part.matter().equals(all.matter())
        && part.places().equals(all.places())
        && all.tags().isEmpty()
        && part.tags().size() == 1
        && Scopes.french().degree(part.tags().first())
        && part.amount().low().compareTo(all.amount().low()) < 0;
  }

  private static boolean near(Count a, Count b) {
    return a.article().equals(b.article())
        && Math.abs(a.telling().index() - b.telling().index()) <= 1;
  }

  private Draft draft(List<List<Count>> quantities) {
    List<Count> counts = new ArrayList<>();
    for (List<Count> quantity : quantities) {
      List<List<Count>> others = quantities.stream().filter(q -> !q.equals(quantity)).toList();
      counts.addAll(told(quantity, others));
    }
    counts.sort(
        Comparator.<Count, BigDecimal>comparing(c -> c.amount().low())
            .reversed()
            .thenComparing(c -> c));
    List<Finding.Value> values = counts.stream().map(this::value).toList();
    return new Draft(
        Finding.Kind.DISAGREEMENT,
        counts.get(0).text() + " / " + counts.get(counts.size() - 1).text(),
        Optional.of(Aspect.SCOPE),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of("scope"),
        Wording.of("scope.why"));
  }

  /**
   * The numbers that stand beside others, and one of each other number of the same quantity that is
   * not of another order: a few on a square are no count of the day.
   */
  private static List<Count> told(List<Count> quantity, List<List<Count>> others) {
    List<Count> beside = quantity.stream().filter(c -> beside(c, others)).toList();
    List<Count> told = new ArrayList<>(beside);
    for (Count count : quantity) {
      if (count.firm()
          && beside.stream().anyMatch(b -> b.within(count, APART))
          && told.stream().noneMatch(t -> t.amount().agrees(count.amount()))) {
        told.add(count);
      }
    }
    return told;
  }

  private Finding.Value value(Count count) {
    return new Finding.Value(
        count.amount().plain(), count.text(), count.at(), voices.origin(count.at()));
  }
}
