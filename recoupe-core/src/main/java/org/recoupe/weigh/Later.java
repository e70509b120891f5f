package org.recoupe.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;

/** The articles of a heap that may tell what became of the plans of other stories. Immutable. */
public final class Later {
  private final Map<String, Story> stories = new HashMap<>();
  private final Map<String, Reading> readings;
  private final Glimpses glimpses;

  /**
   * An article of another story.
   *
   * @param reading the article
   * @param entities who and what it names
   */
  public record Elsewhere(Reading reading, List<Entity> entities) {
    public Elsewhere {
      entities = List.copyOf(entities);
    }

    /** An article of a story. */
    public static Elsewhere of(Story story, Reading reading) {
      String id = reading.article().id();
      return new Elsewhere(
          reading,
          story.entities().stream()
              .filter(e -> e.referents().stream().anyMatch(r -> Glimpse.article(r).equals(id)))
              .toList());
    }
  }

  private Later(Collection<Story> stories, Map<String, Reading> readings) {
    stories.forEach(story -> this.stories.put(story.id(), story));
    this.readings = readings;
    this.glimpses =
        Glimpses.of(stories.stream().map(s -> Glimpse.of(s, readings, List.of())).toList());
  }

  /** Nothing else is at hand. */
  public static Later nothing() {
    return new Later(List.of(), Map.of());
  }

  /**
   * What the articles of a heap name.
   *
   * @param readings the readings of the stories' articles, by article id
   */
  public static Later of(Collection<Story> stories, Map<String, Reading> readings) {
    return new Later(stories, readings);
  }

  /** The articles of other stories that may tell what became of some plans of a story. */
  List<Elsewhere> of(Story story, Collection<Plan> plans) {
    return glimpses.wanted(story.id(), plans.stream().map(Plan::ask).toList()).stream()
        .map(wanted -> Elsewhere.of(story(wanted), reading(wanted)))
        .toList();
  }

  private Story story(Glimpses.Wanted wanted) {
    return Objects.requireNonNull(stories.get(wanted.story()));
  }

  private Reading reading(Glimpses.Wanted wanted) {
    return Objects.requireNonNull(readings.get(wanted.article()));
  }
}
