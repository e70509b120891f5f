package org.recoupe.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Searches that somebody wants to make again, and to be told of. What is asked is a text of the
 * caller's own, such as the query of an address. Thread-safe.
 */
public final class SavedSearches {
  private final Jdbi jdbi;
  private final Clock clock;

  SavedSearches(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * A saved search.
   *
   * @param id its number
   * @param owner whose it is
   * @param name what they call it; each of theirs has another
   * @param asked what is asked
   * @param madeAt when it was saved, ISO 8601 in UTC
   * @param toldUntil its owner was told of what was put into the store up to then
   */
  public record Saved(
      long id, String owner, String name, String asked, String madeAt, String toldUntil) {}

  /** Saves a search; one of the same name is replaced. Gives its number. */
  public long save(String owner, String name, String asked) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "insert into saved_search (owner, name, asked, made_at, told_until) values"
                        + " (:owner, :name, :asked, :now, :now) on conflict (owner, name) do update"
                        + " set asked = excluded.asked, told_until = excluded.told_until returning"
                        + " id")
                .bind("owner", owner)
                .bind("name", name)
                .bind("asked", asked)
                .bind("now", clock.instant().toString())
                .mapTo(Long.class)
                .one());
  }

  /** The searches of somebody, by name. */
  public List<Saved> of(String owner) {
    return list("where owner = :value order by name", owner);
  }

  /** One of them. */
  public Optional<Saved> search(long id) {
    return list("where id = :value", id).stream().findFirst();
  }

  private List<Saved> list(String which, Object value) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, owner, name, asked, made_at, told_until from saved_search " + which)
                .bind("value", value)
                .map(
                    (row, context) ->
                        new Saved(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)))
                .list());
  }

  /** Notes that its owner was told of all up to a moment, ISO 8601 in UTC. */
  public void told(long id, String until) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update saved_search set told_until = :until where id = :id")
                .bind("until", until)
                .bind("id", id)
                .execute());
  }

  /** Forgets a search of somebody's, and its webhook; false if it is not theirs. */
  public boolean forget(String owner, long id) {
    return jdbi.inTransaction(
        handle -> {
          handle
              .createUpdate(
                  "delete from webhook where search in (select id from saved_search where id = :id"
                      + " and owner = :owner)")
              .bind("id", id)
              .bind("owner", owner)
              .execute();
          return handle
                  .createUpdate("delete from saved_search where id = :id and owner = :owner")
                  .bind("id", id)
                  .bind("owner", owner)
                  .execute()
              == 1;
        });
  }
}
