package org.recoupe.run;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recoupe.dossier.Composer;
import org.recoupe.json.DossierJson;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.story.Cluster;
import org.recoupe.story.Clusterer;
import org.recoupe.story.Dater;
import org.recoupe.story.Heap;
import org.recoupe.story.StoryBuilder;
import org.recoupe.weigh.Glimpse;
import org.recoupe.weigh.Glimpses;

/** The stages that look at a whole heap. */
final class HeapStages {
  private HeapStages() {}

  /** Readings to dated readings by story. */
  record Gather(Steps steps, Room room) implements Stage.Group {
    @Override
    public String name() {
      return Route.GATHER;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.BUILD, Route.COMPOSE);
    }

    @Override
    public boolean group(String heap, Iterable<Carried> values, Consumer<Carried> out) {
      Gathering gathering = new Gathering();
      Set<String> beyond = room.beyond(values);
      for (Carried value : values) {
        gathering.add(
            beyond.contains(value.id())
                ? new Gathering.Result.Refused(room.refused(value))
                : Kinds.READ.is(value)
                    ? Kinds.READ.of(value)
                    : new Gathering.Result.Refused(Kinds.REFUSED.of(value)));
      }
      Harvest harvest = gathering.harvest();
      Faults faults = new Faults(harvest.rejected());
      stories(heap, harvest.readings(), faults, out);
      Kinds.Rest rest =
          new Kinds.Rest(faults.all(), harvest.alsoAt(), harvest.versions(), harvest.counts());
      out.accept(Kinds.REST.to(Route.COMPOSE, heap, "", rest));
      return true;
    }

    private void stories(
        String name, List<Reading> readings, Faults faults, Consumer<Carried> out) {
      Heap heap = Heap.of(readings);
      Map<String, Published> dates = Dater.infer(readings, heap);
      List<Reading> dated =
          readings.stream()
              .map(
                  r ->
                      Optional.ofNullable(dates.get(r.article().id()))
                          .map(date -> steps.again(r, date, faults))
                          .orElse(r))
              .toList();
      Map<String, String> keys = new HashMap<>();
      for (Cluster cluster : Clusterer.cluster(heap.dated(dated))) {
        String key = Route.key(name, StoryBuilder.id(cluster));
        cluster.articles().forEach(article -> keys.put(article, key));
        out.accept(Kinds.CLUSTER.to(Route.BUILD, key, "", cluster));
      }
      for (Reading reading : dated) {
        String id = reading.article().id();
        out.accept(
            Kinds.READING.to(Route.BUILD, keys.getOrDefault(id, Route.key(name, "")), id, reading));
      }
    }
  }

  /** Which stories want to see articles of which others. */
  record Look() implements Stage.Group {
    @Override
    public String name() {
      return Route.LATER;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.LEND);
    }

    @Override
    public boolean group(String heap, Iterable<Carried> values, Consumer<Carried> out) {
      Map<String, Glimpse> stories = Kinds.all(Kinds.GLIMPSE, values);
      Glimpses glimpses = Glimpses.of(stories.values());
      for (Glimpse story : stories.values()) {
        for (Glimpses.Wanted wanted : glimpses.wanted(story.story(), story.asks())) {
          out.accept(
              Kinds.WANTED.to(
                  Route.LEND,
                  Route.key(heap, wanted.story()),
                  Route.key(story.story(), wanted.article()),
                  wanted));
        }
      }
      return true;
    }
  }

  /** All there is to the dossier. */
  record Compose(Dossier.Generator generator) implements Stage.Group {
    @Override
    public String name() {
      return Route.COMPOSE;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.DOSSIER);
    }

    @Override
    public boolean group(String heap, Iterable<Carried> values, Consumer<Carried> out) {
      Optional<Kinds.Rest> rest = Kinds.one(Kinds.REST, values);
      Map<String, Reading> readings = Kinds.all(Kinds.READING, values);
      if (rest.isEmpty() || rest.get().counts().articles() != readings.size()) {
        return false;
      }
      Faults faults = new Faults(rest.get().rejected());
      Kinds.all(Kinds.REFUSED, values).values().forEach(fault -> faults.add(fault, fault));
      Dossier dossier =
          new Composer(generator)
              .compose(
                  List.copyOf(readings.values()),
                  faults.all(),
                  List.copyOf(Kinds.all(Kinds.WEIGHED, values).values()),
                  rest.get().alsoAt(),
                  rest.get().versions(),
                  rest.get().counts());
      out.accept(new Carried(Route.DOSSIER, heap, heap, json(dossier)));
      return true;
    }
  }

  /** Stories for a shelf: none is handed on while two hold one article, one of them no more. */
  record Shelve() implements Stage.Group {
    @Override
    public String name() {
      return Route.SHELVE;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.SHELVED);
    }

    @Override
    public boolean group(String heap, Iterable<Carried> values, Consumer<Carried> out) {
      Set<String> articles = new HashSet<>();
      List<Carried> stories = new ArrayList<>();
      for (Carried value : values) {
        for (Reading reading : Shelved.of(value.body()).readings()) {
          if (!articles.add(reading.article().id())) {
            return false;
          }
        }
        stories.add(new Carried(Route.SHELVED, value.id(), value.id(), value.body()));
      }
      stories.forEach(out);
      return true;
    }
  }

  /** A dossier as its file shows it. */
  static String json(Dossier dossier) {
    StringWriter text = new StringWriter();
    try {
      DossierJson.write(dossier, text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing in memory", e);
    }
    return text.toString();
  }
}
