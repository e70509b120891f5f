package org.recoupe.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.show.Beside;
import org.recoupe.show.Margin;
import org.recoupe.show.PageLink;
import org.recoupe.store.Decided;
import org.recoupe.store.Decision;

/**
 * A story as people decided it is, with what stands beside its lines.
 *
 * @param weighed the story as it was weighed, with people apart whom somebody took apart
 * @param readings of all its articles
 * @param decided as people decided
 */
record DecidedStory(WeighedStory weighed, List<Reading> readings, Decided decided) {
  DecidedStory {
    readings = List.copyOf(readings);
  }

  static DecidedStory of(WeighedStory weighed, List<Reading> readings, List<Decision> holding) {
    return new DecidedStory(
        Decided.parted(weighed, readings, holding),
        readings,
        Decided.of(weighed, readings, holding));
  }

  /**
   * What stands beside the lines.
   *
   * @param ways whether ways lead from there to where one can decide
   */
  Margin margin(Telling telling, boolean ways) {
    Map<Margin.Spot, Beside> beside = new HashMap<>();
    for (Thing thing : standing()) {
      beside.put(
          new Margin.Spot(thing.kind(), thing.id()),
          new Beside(
              telling.remarks(on(thing)),
              ways ? List.of(telling.way("decide", thing.address())) : List.of()));
    }
    people(telling, ways, beside);
    beside.put(
        new Margin.Spot(Margin.Kind.STORY, weighed.story().id()),
        new Beside(telling.remarks(decided.grouping()), ways ? groups(telling) : List.of()));
    return new Margin(beside, left(telling, ways));
  }

  /** To where one decides which articles tell the story, and to what was taken out of it. */
  private List<PageLink> groups(Telling telling) {
    String id = weighed.story().id();
    List<PageLink> ways = new ArrayList<>();
    ways.add(telling.way("group", "/stories/" + Addresses.encoded(id) + "/group"));
    decided.grouping().stream()
        .filter(decision -> decision.made().kind() == Decision.Kind.SPLIT)
        .flatMap(split -> split.made().value().sides().stream().map(Decision.Side::id))
        .filter(other -> !other.equals(id))
        .distinct()
        .forEach(o -> ways.add(telling.way("other", "/stories/" + Addresses.encoded(o))));
    return ways;
  }

  /** What was not rejected; matches by their position among those that were not. */
  private List<Thing> standing() {
    List<Thing> standing = new ArrayList<>();
    int matches = 0;
    for (Thing thing : Thing.of(weighed, readings)) {
      boolean rejected =
          decided.rejected().stream().anyMatch(d -> d.made().subject().holdsFor(thing.subject()));
      if (!rejected) {
        standing.add(thing.kind() == Margin.Kind.MATCH ? thing.as(matches++) : thing);
      }
    }
    return standing;
  }

  /** What was put right has another name or day now, and the same decisions. */
  private List<Decision> on(Thing thing) {
    return switch (thing.kind()) {
      case FINDING -> decided.findings().getOrDefault(thing.id(), List.of());
      case ANNOUNCEMENT -> decided.announcements().getOrDefault(thing.id(), List.of());
      case MATCH -> decided.matches().getOrDefault(Integer.valueOf(thing.id()), List.of());
      case SAYING -> decided.sayings().getOrDefault(thing.id(), List.of());
      case PERSON, PLACE, STORY -> List.of();
    };
  }

  private void people(Telling telling, boolean ways, Map<Margin.Spot, Beside> beside) {
    for (Entity entity : decided.told().story().entities()) {
      if (entity.type() != EntityType.ORGANISATION) {
        boolean person = entity.type() == EntityType.PERSON;
        List<Decision> on =
            decided.identities().stream().filter(one -> one.made().isOf(entity)).toList();
        String page =
            Addresses.of(person ? "/names/person" : "/names/place", Map.of("name", entity.name()));
        List<PageLink> way = ways ? List.of(telling.way("person", page)) : List.of();
        beside.put(
            new Margin.Spot(person ? Margin.Kind.PERSON : Margin.Kind.PLACE, entity.id()),
            new Beside(telling.remarks(on), person || !on.isEmpty() ? way : List.of()));
      }
    }
  }

  private List<Margin.Left> left(Telling telling, boolean ways) {
    List<Margin.Left> left = new ArrayList<>();
    List<Thing> things = decided.rejected().isEmpty() ? List.of() : Thing.of(weighed, readings);
    for (Decision rejection : decided.rejected()) {
      Optional<Thing> thing =
          things.stream().filter(t -> rejection.made().subject().holdsFor(t.subject())).findFirst();
      List<PageLink> way =
          ways ? thing.map(t -> telling.way("again", t.address())).stream().toList() : List.of();
      left.add(
          new Margin.Left(
              telling.target(rejection.made().subject().target()),
              thing.map(t -> t.subject().label()).orElse(rejection.made().subject().label()),
              new Beside(telling.remarks(List.of(rejection)), way)));
    }
    return left;
  }
}
