package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What came in, in the order in which it came. Once {@link #add} has returned, the original is kept
 * and will be read, whatever happens to the program. Thread-safe.
 */
public final class Inbox {
  private static final String ARRIVED =
      "select id, name, state, received_at, articles, error from arrival";

  private final Jdbi jdbi;
  private final Clock clock;

  Inbox(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Something that waits.
   *
   * @param id its number
   * @param name what its sender calls it
   * @param bytes the original
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
  public record Waiting(long id, String name, byte[] bytes) {}

  /**
   * What became of something that came in.
   *
   * @param id its number
   * @param name what its sender calls it
   * @param state waiting, done or failed
   * @param receivedAt ISO 8601
   * @param articles how many articles were in it that were not there before; empty while it waits
   * @param error why it failed
   */
  public record Arrived(
      long id,
      String name,
      String state,
      String receivedAt,
      Optional<Integer> articles,
      Optional<String> error) {}

  /** Keeps an original; the same bytes are kept once, and waited for once. Gives its number. */
  public long add(String name, byte[] bytes) {
    String sha256 = Sums.sha256(bytes);
    String now = clock.instant().toString();
    return jdbi.inTransaction(
        handle -> {
          handle
              .createUpdate(
                  "insert into original (sha256, name, bytes, kept_at) values (:sha, :name, :bytes,"
                      + " :now) on conflict (sha256) do nothing")
              .bind("sha", sha256)
              .bind("name", name)
              .bind("bytes", bytes)
              .bind("now", now)
              .execute();
          return waiting(handle, sha256).orElseGet(() -> enqueue(handle, sha256, name, now));
        });
  }

  /** The same, unless these bytes were ever taken in: then empty. */
  public Optional<Long> addNew(String name, byte[] bytes) {
    boolean known =
        jdbi.withHandle(
            handle ->
                handle
                        .createQuery("select count(*) from arrival where original = :sha")
                        .bind("sha", Sums.sha256(bytes))
                        .mapTo(Integer.class)
                        .one()
                    > 0);
    return known ? Optional.empty() : Optional.of(add(name, bytes));
  }

  /** Notes that something was not taken, once for each reason. */
  public void refuse(String name, String why) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into rejected (place, why, seen_at) values (:place, :why, :now) on"
                        + " conflict (place, why) do nothing")
                .bind("place", name)
                .bind("why", why)
                .bind("now", clock.instant().toString())
                .execute());
  }

  private static Optional<Long> waiting(Handle handle, String sha256) {
    return handle
        .createQuery("select id from arrival where original = :sha and state = 'waiting'")
        .bind("sha", sha256)
        .mapTo(Long.class)
        .findFirst();
  }

  private static long enqueue(Handle handle, String sha256, String name, String now) {
    return handle
        .createQuery(
            "insert into arrival (original, name, state, received_at) values (:sha, :name,"
                + " 'waiting', :now) returning id")
        .bind("sha", sha256)
        .bind("name", name)
        .bind("now", now)
        .mapTo(Long.class)
        .one();
  }

  /** The first that wait. */
  public List<Waiting> next(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select a.id, a.name, o.bytes from arrival a join original o on o.sha256 ="
                        + " a.original where a.state = 'waiting' order by a.id limit :most")
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Waiting(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list());
  }

  /** Marks something as read. */
  public void done(long id, int articles) {
    finish(id, "done", Optional.of(articles), Optional.empty());
  }

  /** Marks something as unreadable. */
  public void failed(long id, String why) {
    finish(id, "failed", Optional.empty(), Optional.of(why));
  }

  private void finish(long id, String state, Optional<Integer> articles, Optional<String> why) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update arrival set state = :state, finished_at = :now, articles = :articles,"
                        + " error = :why where id = :id")
                .bind("state", state)
                .bind("now", clock.instant().toString())
                .bind("articles", articles)
                .bind("why", why)
                .bind("id", id)
                .execute());
  }

  /** What came last, the latest first. */
  public List<Arrived> latest(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ARRIVED + " order by id desc limit :most")
                .bind("most", most)
                .map((row, context) -> arrived(row))
                .list());
  }

  /** What became of an arrival. */
  public Optional<Arrived> arrived(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ARRIVED + " where id = :id")
                .bind("id", id)
                .map((row, context) -> arrived(row))
                .findFirst());
  }

  private static Arrived arrived(ResultSet row) throws SQLException {
    return new Arrived(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Optional.ofNullable((Number) row.getObject(5)).map(Number::intValue),
        Optional.ofNullable(row.getString(6)));
  }

  /** How many wait. */
  public int waiting() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from arrival where state = 'waiting'")
                .mapTo(Integer.class)
                .one());
  }
}
