package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;

/**
 * One event with its direct aftermath of some days.
 *
 * @param id stable
 * @param title headline of its most telling article
 * @param days from its first to its last known day
 * @param articles ids of its articles, sorted
 */
public record Episode(String id, String title, Optional<DateRange> days, List<String> articles) {
  public Episode {
    articles = List.copyOf(articles);
  }

  /** The same episode under another id. */
  public Episode named(String other) {
    return new Episode(other, title, days, articles);
  }
}
