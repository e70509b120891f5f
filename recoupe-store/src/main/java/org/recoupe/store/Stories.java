package org.recoupe.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
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

  /** Which stories are asked for. */
  public enum Size {
    /** Those that two articles or more tell. */
    TOLD("s.articles >= 2"),
    /** Those of one article. Bare, the number would be looked up, and all of them put in order. */
    ALONE("+s.articles = 1"),
    ALL("s.articles >= 1");

    private final String sql;

    Size(String sql) {
      this.sql = sql;
    }
  }

  /**
   * A stretch of the list of stories.
   *
   * @param since only those that changed behind this moment, ISO 8601 in UTC; empty for all
   * @param skip so many are left out before
   * @param most so many are given at most
   */
  public List<StoryRow> list(Size size, Order order, String since, int skip, int most) {
    return jdbi.withHandle(
        handle ->
            asked(
                    handle,
                    "select " + StoryRow.COLUMNS,
                    size,
                    since,
                    " order by " + order.sql + " limit :most offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> StoryRow.of(row))
                .list());
  }

  /** How many there are of them. */
  public int count(Size size, String since) {
    return jdbi.withHandle(
        handle -> asked(handle, "select count(*)", size, since, "").mapTo(Integer.class).one());
  }

  private static Query asked(Handle handle, String what, Size size, String since, String then) {
    String from = what + " from story s where " + size.sql;
    return since.isEmpty()
        ? handle.createQuery(from + then)
        : handle.createQuery(from + " and s.changed_at > :since" + then).bind("since", since);
  }

  /**
   * How many articles joined each of these stories behind a moment; those with none are left out.
   */
  public Map<String, Integer> fresh(Collection<String> stories, String since) {
    if (stories.isEmpty()) {
      return Map.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select story, count(*) from article where story in (<ids>) and added_at >"
                        + " :since group by story")
                .bindList("ids", List.copyOf(stories))
                .bind("since", since)
                .reduceRows(
                    new TreeMap<>(),
                    (counts, row) -> {
                      counts.put(row.getColumn(1, String.class), row.getColumn(2, Integer.class));
                      return counts;
                    }));
  }

  /** A stretch of the list of stories, with or without those of one article. */
  public List<StoryRow> list(Order order, boolean alone, int skip, int most) {
    return list(of(alone), order, "", skip, most);
  }

  /** How many stories there are, with or without those of one article. */
  public int count(boolean alone) {
    return count(of(alone), "");
  }

  private static Size of(boolean alone) {
    return alone ? Size.ALL : Size.TOLD;
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

  /**
   * The state of a story: another number whenever something of it is told otherwise. Empty if there
   * is none.
   */
  public OptionalLong state(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select generation from story where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findFirst()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty()));
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
