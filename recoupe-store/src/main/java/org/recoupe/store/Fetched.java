package org.recoupe.store;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Addresses that feeds named, and what became of them. Thread-safe. */
public final class Fetched {
  /** A page that fails so often is not asked for again. */
  private static final int ENOUGH = 3;

  private final Jdbi jdbi;
  private final Clock clock;

  Fetched(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * By what a server knows the state of a feed again.
   *
   * @param tag ETag
   * @param modified Last-Modified
   */
  public record State(Optional<String> tag, Optional<String> modified) {}

  /** True for a page that need not be asked for again. */
  public boolean had(String page) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from fetched where address = :address and (state = 'page' or"
                        + " tries >= :enough)")
                .bind("address", page)
                .bind("enough", ENOUGH)
                .mapTo(Integer.class)
                .map(n -> n > 0)
                .one());
  }

  /** The state in which a feed was read last; empty if it never was. */
  public Optional<State> state(String feed) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select tag, modified from fetched where address = :address and state = 'feed'")
                .bind("address", feed)
                .map(
                    (row, context) ->
                        new State(
                            Optional.ofNullable(row.getString(1)),
                            Optional.ofNullable(row.getString(2))))
                .findFirst());
  }

  /** Notes a page that is kept. */
  public void page(String address) {
    jdbi.useHandle(
        handle -> put(handle, address, "page", new State(Optional.empty(), Optional.empty())));
  }

  /** Notes a page that was asked for in vain. */
  public void failed(String address) {
    jdbi.useHandle(
        handle -> put(handle, address, "failed", new State(Optional.empty(), Optional.empty())));
  }

  /** Notes a feed that was read. */
  public void feed(String address, State state) {
    jdbi.useHandle(handle -> put(handle, address, "feed", state));
  }

  private void put(Handle handle, String address, String what, State state) {
    handle
        .createUpdate(
            "insert into fetched (address, at, state, tries, tag, modified) values (:address, :now,"
                + " :what, 1, :tag, :modified) on conflict (address) do update set at = :now, state"
                + " = :what, tries = case when :what = 'failed' then fetched.tries + 1 else 1 end,"
                + " tag = :tag, modified = :modified")
        .bind("address", address)
        .bind("now", clock.instant().toString())
        .bind("what", what)
        .bind("tag", state.tag())
        .bind("modified", state.modified())
        .execute();
  }
}
