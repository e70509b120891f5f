package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.model.story.WeighedStory;

/** The stories of a store, for those who look. Thread-safe. */
public final class Stories {
  private final Jdbi jdbi;

  Stories(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** By what a list of stories is ordered. */
  public enum Order {
    /** What changed last, first. */
    FRESH("s.changed_at desc, s.id"),
    /** What has most articles, first. */
    LARGE("s.articles desc, s.origins desc, s.id"),
    /** What is disputed most, first. */
    DISPUTED("s.disagreements desc, s.articles desc, s.id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /**
   * A stretch of the list of stories.
   *
   * @param alone whether stories of one article are among them
   * @param skip so many are left out before
   * @param most so many are given at most
   */
  public List<StoryRow> list(Order order, boolean alone, int skip, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + StoryRow.COLUMNS
                        + " from story s where s.articles >= :least order by "
                        + order.sql
                        + " limit :most offset :skip")
                .bind("least", alone ? 1 : 2)
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> StoryRow.of(row))
                .list());
  }

  /** How many stories there are. */
  public int count(boolean alone) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from story where articles >= :least")
                .bind("least", alone ? 1 : 2)
                .mapTo(Integer.class)
                .one());
  }

  /** A story as it stands in a list. */
  public Optional<StoryRow> row(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select " + StoryRow.COLUMNS + " from story s where s.id = :id")
                .bind("id", id)
                .map((row, context) -> StoryRow.of(row))
                .findFirst());
  }

  /** A story with all that was found in it. */
  public Optional<WeighedStory> story(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select stored from story where id = :id")
                .bind("id", id)
                .map((row, context) -> StoryRows.STORIES.unpack(row.getBytes(1)))
                .findFirst());
  }
}
