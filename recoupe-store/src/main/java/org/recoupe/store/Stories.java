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
  /** A story that went into one that is gone too is looked for so often. */
  private static final int HOPS = 50;

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

  /**
   * The story in which the articles of one stand that is no more; empty if there never was one, or
   * it is still there.
   */
  public Optional<String> successor(String gone) {
    return jdbi.withHandle(
        handle -> {
          Optional<String> at = Optional.of(gone);
          for (int i = 0; i < HOPS && at.isPresent() && !stands(handle, at.get()); i++) {
            at = went(handle, at.get());
          }
          return at.filter(id -> !id.equals(gone) && stands(handle, id));
        });
  }

  private static boolean stands(Handle handle, String id) {
    return handle
            .createQuery("select count(*) from story where id = :id")
            .bind("id", id)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static Optional<String> went(Handle handle, String gone) {
    return handle
        .createQuery(
            "select detail from change where subject = :id and kind = 'GONE' order by id desc limit"
                + " 1")
        .bind("id", gone)
        .mapTo(String.class)
        .findFirst()
        .map(detail -> detail.split(" ")[0])
        .filter(id -> !id.isEmpty());
  }

  /** True if there is, or was, a story of this id. */
  public boolean used(String id) {
    return jdbi.withHandle(
        handle ->
            stands(handle, id)
                || handle
                        .createQuery("select count(*) from change where subject = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                    > 0);
  }

  /** Other stories that name most of the same people, organisations and places, those first. */
  public List<StoryRow> akin(String id, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + StoryRow.COLUMNS
                        + " from story s join (select o.story, count(*) as shared from entity e"
                        + " join entity o on o.type = e.type and o.name = e.name and o.story <>"
                        + " e.story where e.story = :id group by o.story order by 2 desc, 1 limit"
                        + " :most) a on a.story = s.id order by a.shared desc, s.id")
                .bind("id", id)
                .bind("most", most)
                .map((row, context) -> StoryRow.of(row))
                .list());
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
