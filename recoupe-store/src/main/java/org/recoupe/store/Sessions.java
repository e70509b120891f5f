package org.recoupe.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who is logged in. Tokens are kept as digests only. Thread-safe. */
public final class Sessions {
  private final Jdbi jdbi;
  private final Clock clock;

  Sessions(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Opens a session; gives its token, which is kept nowhere. Sessions that are over are swept. */
  public String open(Account account, Duration length) {
    String token = Secrets.token();
    Instant now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate("delete from session where expires_at <= :now")
              .bind("now", seconds(now))
              .execute();
          handle
              .createUpdate(
                  "insert into session (digest, account, opened_at, expires_at) values (:digest,"
                      + " :account, :now, :end)")
              .bind("digest", Secrets.digestOfToken(token))
              .bind("account", account.name())
              .bind("now", seconds(now))
              .bind("end", seconds(now.plus(length)))
              .execute();
        });
    return token;
  }

  /** Whose session this is; empty if there is none, it is over, or the account is shut. */
  public Optional<Account> account(String token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select a.name, a.role, a.disabled_at from session s join account a on a.name ="
                        + " s.account where s.digest = :digest and s.expires_at > :now and"
                        + " a.disabled_at is null")
                .bind("digest", Secrets.digestOfToken(token))
                .bind("now", seconds(clock.instant()))
                .map((row, context) -> Accounts.account(row))
                .findFirst());
  }

  /** Ends a session. */
  public void close(String token) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from session where digest = :digest")
                .bind("digest", Secrets.digestOfToken(token))
                .execute());
  }

  /** Moments of one form, so that their texts are in order of time. */
  private static String seconds(Instant moment) {
    return Instant.ofEpochSecond(moment.getEpochSecond()).toString();
  }
}
