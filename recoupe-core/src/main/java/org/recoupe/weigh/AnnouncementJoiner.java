package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;

/** Joins the tellings of each plan of a story and finds what became of it. */
final class AnnouncementJoiner {
  private AnnouncementJoiner() {}

  /** The plans of a story as its articles tell them. */
  static List<Plan> known(Coverage own) {
    return plans(own).stream().flatMap(List::stream).toList();
  }

  /**
   * The plans of a story and what became of them.
   *
   * @param elsewhere articles of other stories that may tell it
   */
  static List<Announcement> announcements(Coverage own, List<Later.Elsewhere> elsewhere) {
    Coverage coverage = own.with(elsewhere);
    Outcomes outcomes = new Outcomes(coverage, TimelineBuilder.happenings(coverage));
    List<Announcement> announcements = new ArrayList<>();
    for (List<Plan> plan : plans(coverage)) {
      announcements.add(announcement("p" + (announcements.size() + 1), plan, outcomes.of(plan)));
    }
    return announcements;
  }

  private static List<List<Plan>> plans(Coverage coverage) {
    List<List<Plan>> plans = new ArrayList<>();
    for (Reading reading : coverage.own()) {
      for (PlanMark mark : reading.plans()) {
        coverage
            .around(reading.article().id(), mark.clause())
            .map(telling -> Plan.of(telling, mark, coverage))
            .ifPresent(plan -> join(plans, plan));
      }
    }
    return plans;
  }

  private static void join(List<List<Plan>> plans, Plan plan) {
    plans.stream()
        .filter(group -> group.stream().allMatch(p -> SamePlan.of(p, plan)))
        .findFirst()
        .ifPresentOrElse(group -> group.add(plan), () -> plans.add(new ArrayList<>(List.of(plan))));
  }

  private static Announcement announcement(String id, List<Plan> plan, Outcomes.Told told) {
    List<Plan> inOrder = new ArrayList<>(plan);
    inOrder.sort(
        Comparator.<Plan, String>comparing(p -> p.told().map(Object::toString).orElse("9"))
            .thenComparing(p -> p));
    Plan fullest =
        inOrder.stream()
            .max(Comparator.comparingInt((Plan p) -> p.actors().size() + p.places().size()))
            .orElseThrow();
    List<At> tellings = inOrder.stream().map(Plan::at).distinct().toList();
    Optional<String> by = inOrder.stream().flatMap(p -> p.by().stream()).findFirst();
    Optional<String> due = due(inOrder);
    return new Announcement(id, fullest.text(), by, tellings, due, told.outcome(), told.proof());
  }

  /** The day that most tellings know, the first of them if several do. */
  private static Optional<String> due(List<Plan> inOrder) {
    Map<String, Long> told =
        inOrder.stream()
            .flatMap(p -> p.when().map(Due::value).stream())
            .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
    long most = told.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    return told.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
