package org.recoupe.run;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.dossier.Composer;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.story.Cluster;
import org.recoupe.story.StoryStream;
import org.recoupe.story.TraitReader;

/**
 * A story as an engine hands it out, to be put on a shelf or shown by itself.
 *
 * @param story the story, weighed
 * @param readings of its articles, by id
 * @param faults what proved faulty when it was weighed
 * @param generator what made it
 */
public record Shelved(
    WeighedStory story,
    List<Reading> readings,
    List<Rejected> faults,
    Dossier.Generator generator) {
  private static final StoredJson<Shelved> JSON = StoredJson.of(Shelved.class);

  public Shelved {
    readings = List.copyOf(readings);
    faults = List.copyOf(faults);
  }

  static Shelved of(
      WeighedStory told,
      SortedMap<String, Reading> readings,
      Faults faults,
      Dossier.Generator generator) {
    return new Shelved(told, List.copyOf(readings.values()), faults.all(), generator);
  }

  Carried carried(String key) {
    return new Carried(Route.SHELVE, Route.heap(key), key, JSON.write(this));
  }

  /**
   * What was handed out.
   *
   * @param body of a value that went to {@link Route#SHELVED}
   */
  public static Shelved of(String body) {
    try {
      return JSON.read(body);
    } catch (BrokenJson e) {
      throw new IllegalStateException("carried from another version", e);
    }
  }

  /** The dossier of the story alone. */
  public Dossier dossier() {
    return new Composer(generator)
        .compose(
            readings,
            faults,
            List.of(story),
            new TreeMap<>(),
            new TreeMap<>(),
            Counts.of(readings.size(), faults.size()));
  }

  /** What a shelf has to put away. */
  public Shelf.Changed changed() {
    List<Episode> episodes = story.story().episodes();
    StoryStream.Kept kept =
        new StoryStream.Kept(
            story.story().id(),
            new Cluster(episodes.stream().map(Episode::articles).toList()),
            episodes.stream().map(Episode::id).toList());
    return new Shelf.Changed(
        readings,
        readings.stream().map(TraitReader::of).toList(),
        List.of(new Shelf.Told(kept, dossier())),
        Set.of(),
        faults,
        List.of());
  }
}
