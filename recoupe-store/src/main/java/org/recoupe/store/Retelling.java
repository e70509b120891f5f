package org.recoupe.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.WeighedStory;

/**
 * Writes again what the tables tell of stories, from what was weighed and what people decided
 * since. Thread-safe.
 */
public final class Retelling {
  private final Jdbi jdbi;
  private final Clock clock;

  Retelling(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Some stories that an earlier version of the program has written, and told otherwise. */
  public List<String> pending(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from story where told < :told order by id limit :most")
                .bind("told", StoryRows.TOLD)
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  /** Tells a story again; what is gone is left alone. */
  public void story(String id) {
    jdbi.useTransaction(handle -> stories(handle, List.of(id)));
  }

  /** Tells all stories again, each by itself, and gives their number. */
  public int all() {
    List<String> ids =
        jdbi.withHandle(
            handle ->
                handle.createQuery("select id from story order by id").mapTo(String.class).list());
    ids.forEach(this::story);
    jdbi.useTransaction(
        handle -> {
          Generations.next(handle);
          new NameTally(handle).all();
        });
    return ids.size();
  }

  private void stories(Handle handle, Collection<String> ids) {
    retell(handle, clock.instant().toString(), ids);
  }

  /** Whoever puts or decides next waits until this is done, and sees it. */
  static void retell(Handle handle, String now, Collection<String> ids) {
    long generation = Generations.next(handle);
    StoryRows rows = new StoryRows(handle, now, generation, Decisions.holding(handle));
    for (String id : new TreeSet<>(ids)) {
      weighed(handle, id).ifPresent(told -> rows.retell(told, readings(handle, told)));
    }
  }

  /** Stories that are to be told again when there is time. */
  private static void later(Handle handle, Collection<String> ids) {
    for (String id : ids) {
      handle.createUpdate("update story set told = 0 where id = :id").bind("id", id).execute();
    }
  }

  /** Tells the stories that a decision is on: its own at once, others when there is time. */
  static void decided(Handle handle, String now, long decision, Subject subject) {
    TreeSet<String> ids = new TreeSet<>(affected(handle, decision, subject));
    if (subject.target() == Subject.Target.MATCH) {
      ids.remove(subject.story());
      later(handle, ids);
      retell(handle, now, List.of(subject.story()));
    } else {
      retell(handle, now, ids);
    }
  }

  /** The stories that a decision is on. */
  private static Collection<String> affected(Handle handle, long decision, Subject subject) {
    TreeSet<String> ids = new TreeSet<>(List.of(subject.story()));
    ids.addAll(bearing(handle, decision));
    if (subject.target() == Subject.Target.MATCH) {
      ids.addAll(ofSameName(handle, subject.story()));
    }
    return ids;
  }

  /** The stories that bear a decision so far. */
  static List<String> bearing(Handle handle, long decision) {
    return handle
        .createQuery("select distinct story from decided where decision = :decision")
        .bind("decision", decision)
        .mapTo(String.class)
        .list();
  }

  /** A match holds wherever the same name is like the same entry of a list. */
  private static List<String> ofSameName(Handle handle, String story) {
    return handle
        .createQuery(
            "select distinct o.story from listed l join entity e on e.story = l.story and e.id ="
                + " l.entity join entity n on n.type = e.type and n.name = e.name join listed o on"
                + " o.story = n.story and o.entity = n.id and o.list = l.list and o.entry = l.entry"
                + " where l.story = :story")
        .bind("story", story)
        .mapTo(String.class)
        .list();
  }

  static Optional<WeighedStory> weighed(Handle handle, String id) {
    return handle
        .createQuery("select stored from story where id = :id")
        .bind("id", id)
        .map((row, context) -> StoryRows.STORIES.unpack(row.getBytes(1)))
        .findFirst();
  }

  static List<Reading> readings(Handle handle, WeighedStory told) {
    return handle
        .createQuery("select stored from article where story = :story order by id")
        .bind("story", told.story().id())
        .map((row, context) -> SqlShelf.READINGS.unpack(row.getBytes(1)))
        .list();
  }
}
