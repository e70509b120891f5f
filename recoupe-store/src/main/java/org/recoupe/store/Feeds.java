package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Feeds that are asked again and again. Thread-safe. */
public final class Feeds {
  /** A feed is asked as often as that. */
  public static final Duration PERIOD = Duration.ofMinutes(15);

  /** One that fails is asked less and less, but never less often than that. */
  private static final int LONGEST_DOUBLING = 6;

  private final Jdbi jdbi;
  private final Clock clock;

  Feeds(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * A feed, or a list of feeds.
   *
   * @param address where it is
   * @param addedAt when somebody asked for it, ISO 8601 in UTC
   * @param addedBy who
   * @param askedAt when it was asked last
   * @param nextAt when it will be asked next
   * @param failures how often it failed in a row
   * @param error why, the last time
   * @param pages how many pages it has brought
   */
  public record Feed(
      String address,
      String addedAt,
      String addedBy,
      Optional<String> askedAt,
      String nextAt,
      int failures,
      Optional<String> error,
      int pages) {}

  /** Begins to watch a feed; false if it is watched already. */
  public boolean add(String address, String who) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "insert into feed (address, added_at, added_by, next_at) values (:address,"
                            + " :now, :who, :now) on conflict (address) do nothing")
                    .bind("address", address)
                    .bind("who", who)
                    .bind("now", clock.instant().toString())
                    .execute())
        == 1;
  }

  /** Stops watching a feed; what it brought stays. */
  public boolean remove(String address) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate("delete from feed where address = :address")
                    .bind("address", address)
                    .execute())
        == 1;
  }

  /** All of them. */
  public List<Feed> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from feed order by address")
                .map((row, context) -> feed(row))
                .list());
  }

  /** The addresses of those whose time has come, the one that waits longest first. */
  public List<String> due() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select address from feed where next_at <= :now order by next_at, address")
                .bind("now", clock.instant().toString())
                .mapTo(String.class)
                .list());
  }

  /** Notes that a feed was asked and brought so many pages. */
  public void asked(String address, int pages) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update feed set asked_at = :now, next_at = :next, failures = 0, error = null,"
                        + " pages = pages + :pages where address = :address")
                .bind("now", now.toString())
                .bind("next", now.plus(PERIOD).toString())
                .bind("pages", pages)
                .bind("address", address)
                .execute());
  }

  /** Notes that a feed was asked in vain: the pause doubles each time, up to sixteen hours. */
  public void failed(String address, String why) {
    Instant now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          int failures =
              handle
                  .createQuery(
                      "update feed set asked_at = :now, failures = failures + 1, error = :why where"
                          + " address = :address returning failures")
                  .bind("now", now.toString())
                  .bind("why", why)
                  .bind("address", address)
                  .mapTo(Integer.class)
                  .findFirst()
                  .orElse(1);
          Duration pause = PERIOD.multipliedBy(1L << Math.min(failures, LONGEST_DOUBLING));
          handle
              .createUpdate("update feed set next_at = :next where address = :address")
              .bind("next", now.plus(pause).toString())
              .bind("address", address)
              .execute();
        });
  }

  private static Feed feed(ResultSet row) throws SQLException {
    return new Feed(
        row.getString("address"),
        row.getString("added_at"),
        row.getString("added_by"),
        Optional.ofNullable(row.getString("asked_at")),
        row.getString("next_at"),
        row.getInt("failures"),
        Optional.ofNullable(row.getString("error")),
        row.getInt("pages"));
  }
}
