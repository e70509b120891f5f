package org.recoupe.store;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What was done at the desk, by whom. Nothing is ever deleted from it. Thread-safe. */
public final class Audit {
  private final Jdbi jdbi;
  private final Clock clock;

  Audit(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Something that was done.
   *
   * @param id its number
   * @param at when, ISO 8601 in UTC
   * @param who account, or address of somebody who is not logged in
   * @param what in a word
   * @param detail on what; never a secret
   */
  public record Entry(long id, String at, String who, String what, String detail) {}

  /** Writes down what was done. */
  public void note(String who, String what, String detail) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into audit (at, who, what, detail) values (:now, :who, :what, :detail)")
                .bind("now", clock.instant().toString())
                .bind("who", who)
                .bind("what", what)
                .bind("detail", detail)
                .execute());
  }

  /** How much was done. */
  public int count() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from audit").mapTo(Integer.class).one());
  }

  /** A page of what was done, the latest first. */
  public List<Entry> latest(int skip, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, at, who, what, detail from audit order by id desc limit :most"
                        + " offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, context) ->
                        new Entry(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)))
                .list());
  }
}
