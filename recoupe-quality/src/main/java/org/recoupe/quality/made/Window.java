package org.recoupe.quality.made;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.DateRange;
import org.recoupe.story.StoryStream;
import org.recoupe.story.Ties;
import org.recoupe.story.Traits;

/**
 * The stories that articles yet to come may join: those with an article of the last weeks, as the
 * desk looks at them. What is older is told and let go.
 */
final class Window {
  /** As many days as the desk looks around an arrival. */
  private static final int DAYS = 45;

  private final Map<String, Traits> articles = new HashMap<>();
  private List<StoryStream.Kept> stories = List.of();

  /** Lets stories go that have no article of the weeks before a day. */
  void before(LocalDate day) {
    LocalDate from = day.minusDays(DAYS);
    stories = stories.stream().filter(story -> reaches(story, from)).toList();
    Set<String> held = new HashSet<>();
    stories.forEach(story -> held.addAll(story.cluster().articles()));
    articles.keySet().retainAll(held);
  }

  private boolean reaches(StoryStream.Kept story, LocalDate from) {
    return story.cluster().articles().stream()
        .flatMap(id -> Optional.ofNullable(articles.get(id)).flatMap(Traits::days).stream())
        .map(DateRange::to)
        .anyMatch(day -> !day.isBefore(from));
  }

  /** Groups articles that come with all that is held, and keeps the stories that this gives. */
  void take(Collection<Traits> arrivals) {
    arrivals.forEach(traits -> articles.put(traits.article(), traits));
    stories =
        StoryStream.resume(articles.values(), stories, Set.of(), Ties.NONE, Optional.empty())
            .regrouped(Map.of())
            .stories();
  }

  List<StoryStream.Kept> stories() {
    return stories;
  }

  /** The ids of the articles that are held. */
  Set<String> held() {
    return articles.keySet();
  }
}
