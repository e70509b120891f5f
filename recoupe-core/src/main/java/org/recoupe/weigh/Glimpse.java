package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.text.Fold;

/**
 * What other stories need to know of a story, and what it asks of them.
 *
 * @param story its id
 * @param names what its articles name, by article
 * @param days when its articles were published, where that is known
 * @param asks its plans, as far as others may tell what became of them
 */
public record Glimpse(
    String story,
    SortedMap<String, Set<String>> names,
    SortedMap<String, DateRange> days,
    List<Ask> asks) {

  /**
   * A plan whose outcome may stand elsewhere.
   *
   * @param article that tells it
   * @param told when it was told
   * @param due when it falls due
   */
  public record Ask(String article, Optional<LocalDate> told, Optional<DateRange> due) {}

  public Glimpse {
    asks = List.copyOf(asks);
  }

  /**
   * What a story shows of itself.
   *
   * @param readings the readings of its articles, and perhaps others, by article id
   */
  static Glimpse of(Story story, Map<String, Reading> readings, List<Ask> asks) {
    SortedMap<String, Set<String>> names = new TreeMap<>();
    for (Entity entity : story.entities()) {
      for (String referent : entity.referents()) {
        names
            .computeIfAbsent(article(referent), a -> new TreeSet<>())
            .add(key(entity.type(), entity.name()));
      }
    }
    SortedMap<String, DateRange> days = new TreeMap<>();
    for (String id : story.articles()) {
      Optional.ofNullable(readings.get(id))
          .flatMap(reading -> reading.article().published().days())
          .ifPresent(range -> days.put(id, range));
    }
    return new Glimpse(story.id(), names, days, asks);
  }

  /** Nothing is known of a story. */
  public static Glimpse nothing(String story) {
    return new Glimpse(story, new TreeMap<>(), new TreeMap<>(), List.of());
  }

  /** The article of "article id/referent id". */
  static String article(String referent) {
    return referent.substring(0, referent.indexOf('/'));
  }

  /** Names are compared without case and accents; a person and a place of one name are two. */
  static String key(EntityType type, String name) {
    return type + " " + Fold.plain(name);
  }
}
