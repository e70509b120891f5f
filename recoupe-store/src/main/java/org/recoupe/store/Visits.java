package org.recoupe.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * When somebody last looked at a page. Turning pages for a while is one visit, so that what was new
 * does not cease to be new at the next click. Thread-safe.
 */
public final class Visits {
  /** Who looks again within this time is still at the same visit. */
  public static final Duration ONE_VISIT = Duration.ofMinutes(30);

  private final Jdbi jdbi;
  private final Clock clock;

  Visits(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** The last look of a visit, and that of the visit before. */
  private record Look(Instant at, Optional<String> before) {}

  /**
   * Notes that somebody looks at a page.
   *
   * @return when they looked last in an earlier visit, ISO 8601 in UTC; empty if they never did
   */
  public Optional<String> look(String who, String page) {
    Instant now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          Optional<Look> last = last(handle, who, page);
          Optional<String> before =
              last.flatMap(
                  look ->
                      look.at().plus(ONE_VISIT).isAfter(now)
                          ? look.before()
                          : Optional.of(look.at().toString()));
          note(handle, who, page, now, before);
          return before;
        });
  }

  private static Optional<Look> last(Handle handle, String who, String page) {
    return handle
        .createQuery("select at, before from visit where who = :who and page = :page")
        .bind("who", who)
        .bind("page", page)
        .map(
            (row, context) ->
                new Look(Instant.parse(row.getString(1)), Optional.ofNullable(row.getString(2))))
        .findFirst();
  }

  private static void note(
      Handle handle, String who, String page, Instant now, Optional<String> before) {
    handle
        .createUpdate(
            "insert into visit (who, page, at, before) values (:who, :page, :now, :before) on"
                + " conflict (who, page) do update set at = excluded.at, before = excluded.before")
        .bind("who", who)
        .bind("page", page)
        .bind("now", now.toString())
        .bind("before", before)
        .execute();
  }
}
