package org.recoupe.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.story.Cluster;
import org.recoupe.story.StoryBuilder;
import org.recoupe.weigh.Glimpse;
import org.recoupe.weigh.Glimpses;
import org.recoupe.weigh.Later;

/**
 * The stages that look at one story. The story itself comes before its readings: if it is not
 * there, it is no more; if readings are missing, they are on their way.
 */
final class StoryStages {
  private StoryStages() {}

  /** A cluster to its story. */
  record Build(Steps steps) implements Stage.Group {
    @Override
    public String name() {
      return Route.BUILD;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.LATER, Route.LEND, Route.COMPOSE);
    }

    @Override
    public boolean group(String key, Iterable<Carried> values, Consumer<Carried> out) {
      Optional<Cluster> cluster = Kinds.one(Kinds.CLUSTER, values);
      Map<String, Reading> readings = Kinds.all(Kinds.READING, values);
      if (cluster.isEmpty() || !readings.keySet().containsAll(cluster.get().articles())) {
        return cluster.isEmpty();
      }
      Faults faults = new Faults(List.of());
      SortedMap<String, Reading> told = byId(Steps.told(cluster.get(), readings, faults));
      Story story = StoryBuilder.build(cluster.get(), told);
      Glimpse glimpse =
          Guard.orElse(
              story.title(),
              () -> steps.weigher().glimpse(story, own(story, told)),
              fault -> Glimpse.nothing(story.id()));
      out.accept(Kinds.GLIMPSE.to(Route.LATER, Route.heap(key), Route.group(key), glimpse));
      out.accept(Kinds.STORY.to(Route.LEND, key, "", story));
      Kinds.readings(Route.LEND, key, told, out);
      Kinds.faults(Route.heap(key), "build/" + key, faults, out);
      return true;
    }
  }

  /** A story that shows some of its articles to others. */
  record Lend() implements Stage.Group {
    @Override
    public String name() {
      return Route.LEND;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.WEIGH);
    }

    @Override
    public boolean group(String key, Iterable<Carried> values, Consumer<Carried> out) {
      Optional<Story> story = Kinds.one(Kinds.STORY, values);
      Map<String, Reading> readings = Kinds.all(Kinds.READING, values);
      Map<String, Glimpses.Wanted> wanted = Kinds.all(Kinds.WANTED, values);
      if (story.isEmpty() || !readings.keySet().containsAll(story.get().articles())) {
        return story.isEmpty();
      }
      out.accept(Kinds.STORY.to(Route.WEIGH, key, "", story.get()));
      Kinds.readings(Route.WEIGH, key, readings, out);
      wanted.forEach(
          (asker, want) ->
              Optional.ofNullable(readings.get(want.article()))
                  .map(reading -> Later.Elsewhere.of(story.get(), reading))
                  .ifPresent(
                      seen ->
                          out.accept(
                              Kinds.ELSEWHERE.to(
                                  Route.WEIGH,
                                  Route.key(Route.heap(key), Route.heap(asker)),
                                  want.article(),
                                  seen))));
      return true;
    }
  }

  /** A story to what weighing finds in it. */
  record Weigh(Steps steps, Dossier.Generator generator) implements Stage.Group {
    @Override
    public String name() {
      return Route.WEIGH;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.COMPOSE, Route.SHELVE, Route.STORY);
    }

    @Override
    public boolean group(String key, Iterable<Carried> values, Consumer<Carried> out) {
      Optional<Story> story = Kinds.one(Kinds.STORY, values);
      SortedMap<String, Reading> readings = Kinds.all(Kinds.READING, values);
      if (story.isEmpty() || !readings.keySet().containsAll(story.get().articles())) {
        return story.isEmpty();
      }
      List<Later.Elsewhere> elsewhere = List.copyOf(Kinds.all(Kinds.ELSEWHERE, values).values());
      Faults faults = new Faults(List.of());
      WeighedStory told =
          steps.tell(
              story.get(),
              own(story.get(), readings),
              (s, own) -> steps.weigher().weigh(s, own, elsewhere),
              faults);
      String heap = Route.heap(key);
      out.accept(Kinds.WEIGHED.to(Route.COMPOSE, heap, Route.group(key), told));
      Kinds.readings(Route.COMPOSE, heap, readings, out);
      Kinds.faults(heap, "weigh/" + key, faults, out);
      Shelved shelved = Shelved.of(told, readings, faults, generator);
      out.accept(shelved.carried(key));
      out.accept(new Carried(Route.STORY, key, key, HeapStages.json(shelved.dossier())));
      return true;
    }
  }

  private static SortedMap<String, Reading> byId(List<Reading> readings) {
    return readings.stream()
        .collect(Collectors.toMap(r -> r.article().id(), r -> r, (a, b) -> a, TreeMap::new));
  }

  private static List<Reading> own(Story story, SortedMap<String, Reading> readings) {
    return story.articles().stream().flatMap(id -> of(readings, id).stream()).toList();
  }

  private static Optional<Reading> of(SortedMap<String, Reading> readings, String id) {
    return Optional.ofNullable(readings.get(id));
  }
}
