package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;

/**
 * The articles that tell one chain of events, and how they hang together.
 *
 * @param id stable
 * @param title headline of its most telling article
 * @param days from its first to its last known day
 * @param articles ids of its articles, sorted
 * @param episodes in order of time; every article stands in exactly one
 * @param entities who and what it is about, most named first
 * @param copies who copied whom
 * @param origins the independent sources
 * @param utterances what was said
 */
public record Story(
    String id,
    String title,
    Optional<DateRange> days,
    List<String> articles,
    List<Episode> episodes,
    List<Entity> entities,
    List<Copy> copies,
    List<Origin> origins,
    List<Utterance> utterances) {
  public Story {
    articles = List.copyOf(articles);
    episodes = List.copyOf(episodes);
    entities = List.copyOf(entities);
    copies = List.copyOf(copies);
    origins = List.copyOf(origins);
    utterances = List.copyOf(utterances);
  }

  /** The same story under other ids. */
  public Story named(String other, List<Episode> parts) {
    return new Story(other, title, days, articles, parts, entities, copies, origins, utterances);
  }
}
