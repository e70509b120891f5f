package org.recoupe.desk;

import io.javalin.http.NotFoundResponse;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.store.Store;
import org.recoupe.store.StoryRow;

/**
 * Stories with their articles, as they stand in the store; those asked for last are kept unpacked
 * until they change, as long as they are not too many. Thread-safe.
 */
final class ToldStories {
  /** About a tenth of a megabyte each. */
  private static final int MOST_ARTICLES = 600;

  private final Store store;
  private final Map<String, Told> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * A story with its articles.
   *
   * @param changedAt when it last changed
   */
  record Told(WeighedStory story, List<Reading> readings, String changedAt) {
    Told {
      readings = List.copyOf(readings);
    }
  }

  ToldStories(Store store) {
    this.store = store;
  }

  /** A story; the answer is that there is none where there is none. */
  Told of(String id) {
    StoryRow row = store.stories().row(id).orElseThrow(() -> StoryMoved.orNone(store, id));
    return known(id, row.changedAt()).orElseGet(() -> unpacked(id, row.changedAt()));
  }

  private synchronized Optional<Told> known(String id, String changedAt) {
    return Optional.ofNullable(kept.get(id)).filter(told -> told.changedAt().equals(changedAt));
  }

  /** If it changes in between, it is kept under the older moment, and unpacked again. */
  private Told unpacked(String id, String changedAt) {
    WeighedStory story = store.stories().story(id).orElseThrow(NotFoundResponse::new);
    Told told = new Told(story, store.shelf().readings(story.story().articles()), changedAt);
    keep(id, told);
    return told;
  }

  private synchronized void keep(String id, Told told) {
    kept.put(id, told);
    int articles = kept.values().stream().mapToInt(t -> t.readings().size()).sum();
    Iterator<Told> eldest = kept.values().iterator();
    while (articles > MOST_ARTICLES && kept.size() > 1) {
      articles -= eldest.next().readings().size();
      eldest.remove();
    }
  }
}
