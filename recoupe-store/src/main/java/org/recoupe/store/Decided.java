package org.recoupe.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;

/**
 * A story as people decided it is. What was rejected is no part of it; what was confirmed,
 * annotated or corrected bears its decisions; people who are one and the same are one entity.
 *
 * @param told the story
 * @param findings decisions on findings that stand in it, by the id of the finding
 * @param announcements the same for announcements
 * @param matches the same for matches, by their position in {@code told.weighing().listed()}
 * @param sayings the same for what was said, by its id
 * @param identities decisions that made one entity of several, or several of one
 * @param rejected decisions by which something left the story
 * @param grouping decisions by which articles came into the story, or left it, or were published on
 *     other days
 */
public record Decided(
    WeighedStory told,
    Map<String, List<Decision>> findings,
    Map<String, List<Decision>> announcements,
    Map<Integer, List<Decision>> matches,
    Map<String, List<Decision>> sayings,
    List<Decision> identities,
    List<Decision> rejected,
    List<Decision> grouping) {
  public Decided {
    findings = Map.copyOf(findings);
    announcements = Map.copyOf(announcements);
    matches = Map.copyOf(matches);
    sayings = Map.copyOf(sayings);
    identities = List.copyOf(identities);
    rejected = List.copyOf(rejected);
    grouping = List.copyOf(grouping);
  }

  /**
   * Applies decisions to a story as it was weighed.
   *
   * @param readings the readings of all its articles
   * @param holding decisions, the earliest first; those on other stories change nothing
   */
  public static Decided of(
      WeighedStory weighed, Collection<Reading> readings, List<Decision> holding) {
    Parting parting = Parting.of(weighed, readings, holding);
    WeighedStory told = parting.told();
    Subjects subjects = new Subjects(told, readings);
    Weighing found = told.weighing();
    Sieve<Finding> findings = Sieve.of(found.findings(), subjects::of, holding);
    Sieve<Announcement> plans = Sieve.of(found.announcements(), subjects::of, holding);
    Sieve<Listed> matches = Sieve.of(found.listed(), subjects::of, holding);
    Sieve<Utterance> said = Sieve.of(told.story().utterances(), subjects::of, holding);
    Corrected due = new Corrected(plans.by(Announcement::id));
    Weighing left =
        new Weighing(
            findings.kept(),
            plans.kept().stream().map(due::plan).toList(),
            found.timeline(),
            matches.kept(),
            found.transfers(),
            found.breaches());
    List<Decision> rejected = new ArrayList<>(findings.rejected());
    rejected.addAll(plans.rejected());
    rejected.addAll(matches.rejected());
    Merging merging = Merging.of(told, holding);
    Corrected spoken = new Corrected(said.by(Utterance::id));
    return new Decided(
        merging.in(new WeighedStory(spoken.in(told.story()), left)),
        findings.by(Finding::id),
        due.decisions(),
        matches.byPosition(),
        spoken.decisions(),
        identities(parting, merging),
        rejected,
        grouping(told.story().articles(), holding));
  }

  /** A merge is told where articles of several sides stand, a split on either side. */
  private static List<Decision> grouping(List<String> articles, List<Decision> holding) {
    Set<String> here = Set.copyOf(articles);
    List<Decision> grouping = new ArrayList<>();
    for (Decision decision : holding) {
      boolean dated =
          decision.made().subject().target() == Subject.Target.ARTICLE
              && here.containsAll(decision.made().subject().traces());
      long sides =
          decision.made().value().sides().stream()
              .filter(side -> side.parts().stream().anyMatch(here::contains))
              .count();
      boolean merge = decision.made().kind() == Decision.Kind.MERGE;
      boolean story = decision.made().subject().target() == Subject.Target.STORY;
      if (dated || (story && sides > (merge ? 1 : 0))) {
        grouping.add(decision);
      }
    }
    return grouping;
  }

  private static List<Decision> identities(Parting parting, Merging merging) {
    return Stream.concat(parting.decisions().stream(), merging.decisions().stream())
        .sorted(Comparator.comparingLong(Decision::id))
        .toList();
  }

  /** Only who is who: for those who ask for nothing else of a story. */
  static WeighedStory people(
      WeighedStory weighed, Collection<Reading> readings, List<Decision> holding) {
    WeighedStory told = parted(weighed, readings, holding);
    return Merging.of(told, holding).in(told);
  }

  /** The story with people apart whom the program took for one, and nothing else decided. */
  public static WeighedStory parted(
      WeighedStory weighed, Collection<Reading> readings, List<Decision> holding) {
    return Parting.of(weighed, readings, holding).told();
  }

  /** Things of one kind: what was rejected falls through. */
  private record Sieve<T>(List<T> kept, List<List<Decision>> on, List<Decision> rejected) {

    static <T> Sieve<T> of(List<T> things, Function<T, Subject> subjects, List<Decision> holding) {
      Sieve<T> sieve = new Sieve<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (T thing : things) {
        Subject subject = subjects.apply(thing);
        List<Decision> on =
            holding.stream().filter(d -> d.made().subject().holdsFor(subject)).toList();
        verdict(on)
            .filter(last -> last.made().kind() == Decision.Kind.REJECT)
            .ifPresentOrElse(sieve.rejected::add, () -> sieve.keep(thing, on));
      }
      return sieve;
    }

    /** The last word counts. */
    private static Optional<Decision> verdict(List<Decision> on) {
      return on.stream()
          .filter(decision -> decision.made().kind() != Decision.Kind.ANNOTATE)
          .max(Comparator.comparingLong(Decision::id));
    }

    private void keep(T thing, List<Decision> decisions) {
      kept.add(thing);
      on.add(decisions.stream().filter(d -> d.made().kind() != Decision.Kind.REJECT).toList());
    }

    Map<String, List<Decision>> by(Function<T, String> id) {
      Map<String, List<Decision>> by = new HashMap<>();
      byPosition().forEach((position, some) -> by.put(id.apply(kept.get(position)), some));
      return by;
    }

    Map<Integer, List<Decision>> byPosition() {
      Map<Integer, List<Decision>> by = new HashMap<>();
      for (int i = 0; i < on.size(); i++) {
        if (!on.get(i).isEmpty()) {
          by.put(i, on.get(i));
        }
      }
      return by;
    }
  }

  /** Who is who: groups of people, or of places, that are one, the one whose name is kept first. */
  private record Merging(List<List<Entity>> groups, List<Decision> decisions) {

    static Merging of(WeighedStory told, List<Decision> holding) {
      Merging merging = new Merging(new ArrayList<>(), new ArrayList<>());
      holding.stream()
          .filter(decision -> decision.made().kind() == Decision.Kind.MERGE)
          .filter(decision -> decision.made().subject().target().entity().isPresent())
          .forEach(decision -> merging.merge(told, decision));
      return merging;
    }

    private void merge(WeighedStory told, Decision decision) {
      List<Entity> meant = new ArrayList<>();
      Optional<EntityType> type = decision.made().subject().target().entity();
      for (String name : decision.made().value().names()) {
        told.story().entities().stream()
            .filter(e -> Optional.of(e.type()).equals(type) && e.name().equals(name))
            .filter(e -> known(e, decision.made().subject()))
            .forEach(meant::add);
      }
      if (meant.size() > 1) {
        decisions.add(decision);
        join(meant);
      }
    }

    /** Somebody of the same name in articles that nobody had seen then may be somebody else. */
    private static boolean known(Entity entity, Subject subject) {
      return Subjects.traces(entity).stream().anyMatch(subject.traces()::contains);
    }

    private void join(List<Entity> meant) {
      List<Entity> joined = new ArrayList<>(meant);
      List<List<Entity>> touched =
          groups.stream().filter(group -> group.stream().anyMatch(meant::contains)).toList();
      touched.forEach(joined::addAll);
      groups.removeAll(touched);
      groups.add(joined.stream().distinct().toList());
    }

    WeighedStory in(WeighedStory told) {
      Map<String, String> ids = new HashMap<>();
      Map<String, Entity> united = new HashMap<>();
      for (List<Entity> group : groups) {
        Entity one = OneName.united(group);
        group.forEach(entity -> ids.put(entity.id(), one.id()));
        united.put(one.id(), one);
      }
      List<Entity> entities =
          told.story().entities().stream()
              .filter(e -> ids.getOrDefault(e.id(), e.id()).equals(e.id()))
              .map(e -> united.getOrDefault(e.id(), e))
              .toList();
      return groups.isEmpty() ? told : new OneName(new Naming.Same(ids)).in(told, entities);
    }
  }
}
