package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Where saved searches tell what is new in them. Thread-safe. */
public final class Webhooks {
  /** After so many failures in a row nothing more is sent until somebody sets it anew. */
  public static final int MOST_FAILURES = 12;

  /** The pause after the first failure; it doubles each time. */
  public static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

  private static final int LONGEST_ERROR = 500;

  private final Jdbi jdbi;
  private final Clock clock;

  Webhooks(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * A webhook.
   *
   * @param search the number of the search
   * @param address where it is sent to
   * @param secret signs what is sent
   * @param told what was told last
   * @param nextAt when it is sent to next, at the earliest
   * @param failures how often it failed in a row
   * @param error why, the last time
   * @param sentAt when something was sent last
   * @param sent how many articles were told in all
   * @param stopped true if it failed too often
   */
  public record Webhook(
      long search,
      String address,
      String secret,
      Told told,
      String nextAt,
      int failures,
      Optional<String> error,
      Optional<String> sentAt,
      int sent,
      boolean stopped) {}

  /**
   * How far it was told: articles in the order in which they were put into the store.
   *
   * @param until when the last one was put into the store, ISO 8601 in UTC
   * @param article its id; empty for none
   */
  public record Told(String until, String article) {}

  /** Sets the webhook of a search, in place of one that was there; gives its secret. */
  public String set(long search, String address) {
    String secret = Secrets.signing();
    String now = clock.instant().toString();
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate("delete from webhook where search = :id")
              .bind("id", search)
              .execute();
          handle
              .createUpdate(
                  "insert into webhook (search, address, secret, told_until, told_article, next_at)"
                      + " values (:search, :address, :secret, :now, '', :now)")
              .bind("search", search)
              .bind("address", address)
              .bind("secret", secret)
              .bind("now", now)
              .execute();
        });
    return secret;
  }

  /** The webhook of a search. */
  public Optional<Webhook> of(long search) {
    return list("where search = :value", search).stream().findFirst();
  }

  /** Those whose time has come, the one that waits longest first. */
  public List<Webhook> due() {
    return list(
        "where stopped_at is null and next_at <= :value order by next_at, search",
        clock.instant().toString());
  }

  private List<Webhook> list(String which, Object value) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from webhook " + which)
                .bind("value", value)
                .map((row, context) -> webhook(row))
                .list());
  }

  /** Notes that so many articles were told, up to one of them; nothing if it was set anew since. */
  public void told(Webhook webhook, Told told, int articles) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update webhook set told_until = :until, told_article = :article, failures = 0,"
                        + " error = null, sent_at = :now, next_at = :now, sent = sent + :sent where"
                        + " search = :search and secret = :secret")
                .bind("until", told.until())
                .bind("article", told.article())
                .bind("now", clock.instant().toString())
                .bind("sent", articles)
                .bind("search", webhook.search())
                .bind("secret", webhook.secret())
                .execute());
  }

  /**
   * Notes that it was told in vain: the pause doubles each time.
   *
   * @param forGood true if it should not be tried again
   */
  public void failed(Webhook webhook, String why, boolean forGood) {
    Instant now = clock.instant();
    int failures = webhook.failures() + 1;
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_FAILURES));
    boolean stopped = forGood || failures >= MOST_FAILURES;
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update webhook set failures = :failures, error = :why, next_at = :next,"
                        + " stopped_at = :stopped where search = :search and secret = :secret")
                .bind("failures", failures)
                .bind("why", why.substring(0, Math.min(LONGEST_ERROR, why.length())))
                .bind("next", now.plus(pause).toString())
                .bind("stopped", stopped ? now.toString() : null)
                .bind("search", webhook.search())
                .bind("secret", webhook.secret())
                .execute());
  }

  /** Removes the webhook of a search. */
  public void remove(long search) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from webhook where search = :id")
                .bind("id", search)
                .execute());
  }

  private static Webhook webhook(ResultSet row) throws SQLException {
    return new Webhook(
        row.getLong("search"),
        row.getString("address"),
        row.getString("secret"),
        new Told(row.getString("told_until"), row.getString("told_article")),
        row.getString("next_at"),
        row.getInt("failures"),
        Optional.ofNullable(row.getString("error")),
        Optional.ofNullable(row.getString("sent_at")),
        row.getInt("sent"),
        row.getString("stopped_at") != null);
  }
}
