package org.recoupe.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Story;

/** From a cluster and its readings to the story. Thread-safe. */
public final class StoryBuilder {
  private StoryBuilder() {}

  /**
   * The story of a cluster.
   *
   * @param readings the readings of the cluster's articles, and perhaps others, by article id
   */
  public static Story build(Cluster cluster, Map<String, Reading> readings) {
    List<Reading> members = members(cluster.articles(), readings);
    List<Episode> episodes =
        cluster.episodes().stream()
            .map(ids -> episode(ids, members(ids, readings)))
            .sorted(Comparator.comparing(StoryBuilder::first).thenComparing(Episode::id))
            .toList();
    List<Entity> entities = Entities.of(members);
    List<Copy> copies = Copies.of(members);
    return new Story(
        id(cluster),
        episodes.size() == 1 ? episodes.get(0).title() : Headlines.of(members),
        episodes.stream().map(Episode::days).flatMap(Optional::stream).reduce(DateRange::join),
        cluster.articles(),
        episodes,
        entities,
        copies,
        Origins.of(members, entities, copies),
        Utterances.of(members, entities));
  }

  /** The id of the story of a cluster. */
  public static String id(Cluster cluster) {
    return Ids.of("s", cluster.articles().get(0));
  }

  /** The story of a cluster, under the ids that it and its episodes have had so far. */
  public static Story build(StoryStream.Kept kept, Map<String, Reading> readings) {
    Story story = build(kept.cluster(), readings);
    Map<List<String>, String> ids = new HashMap<>();
    for (int i = 0; i < kept.episodes().size(); i++) {
      ids.put(kept.cluster().episodes().get(i), kept.episodes().get(i));
    }
    List<Episode> episodes =
        story.episodes().stream()
            .map(e -> e.named(ids.getOrDefault(e.articles(), e.id())))
            .toList();
    return story.named(kept.id(), episodes);
  }

  private static List<Reading> members(List<String> ids, Map<String, Reading> readings) {
    return ids.stream()
        .filter(readings::containsKey)
        .map(id -> Objects.requireNonNull(readings.get(id)))
        .toList();
  }

  private static Episode episode(List<String> ids, List<Reading> members) {
    return new Episode(Ids.of("p", ids.get(0)), Headlines.of(members), days(members), ids);
  }

  private static LocalDate first(Episode episode) {
    return episode.days().map(DateRange::from).orElse(LocalDate.MAX);
  }

  /** From the first to the last day on which its articles were published, as far as known. */
  private static Optional<DateRange> days(List<Reading> members) {
    return members.stream()
        .map(r -> r.article().published().days())
        .flatMap(Optional::stream)
        .reduce(DateRange::join);
  }
}
