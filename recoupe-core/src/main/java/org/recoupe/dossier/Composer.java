package org.recoupe.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Version;
import org.recoupe.model.story.WeighedStory;

/**
 * Puts a dossier together: articles by id, the stories with most voices first, rejected inputs by
 * place. Thread-safe.
 */
public final class Composer {
  private final Dossier.Generator generator;

  /** A composer that signs its dossiers with the name and version of the program. */
  public Composer(Dossier.Generator generator) {
    this.generator = generator;
  }

  /** The dossier of these articles; the same in whatever order they come. */
  public Dossier compose(
      List<Reading> readings,
      List<Rejected> rejected,
      List<WeighedStory> stories,
      SortedMap<String, List<String>> alsoAt,
      SortedMap<String, List<Version>> versions,
      Counts counts) {
    return new Dossier(
        generator,
        readings.stream().sorted(Comparator.comparing(r -> r.article().id())).toList(),
        rejected.stream().sorted().toList(),
        stories.stream().sorted(richestFirst()).toList(),
        entityOf(stories),
        alsoAt,
        versions,
        counts);
  }

  private static Comparator<WeighedStory> richestFirst() {
    return Comparator.<WeighedStory>comparingInt(s -> s.story().articles().size())
        .thenComparingInt(s -> s.story().origins().size())
        .thenComparingInt(s -> s.weighing().findings().size())
        .reversed()
        .thenComparing(s -> s.story().id());
  }

  private static Map<String, String> entityOf(List<WeighedStory> stories) {
    Map<String, String> entities = new HashMap<>();
    for (WeighedStory story : stories) {
      for (Entity entity : story.story().entities()) {
        entity.referents().forEach(referent -> entities.put(referent, entity.id()));
      }
    }
    return entities;
  }
}
