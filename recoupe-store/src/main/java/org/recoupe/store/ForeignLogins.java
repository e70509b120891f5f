package org.recoupe.store;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Accounts of people for whom somebody else vouches, such as the login of their newsroom. They are
 * known by what the voucher calls them for good, never by a name: who chooses a name of somebody
 * here does not become them. Thread-safe.
 */
public final class ForeignLogins {
  private static final int MOST_NAMESAKES = 1_000;

  private final Jdbi jdbi;
  private final Clock clock;

  ForeignLogins(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * The account of somebody, made when they come first; empty if it is shut. No password opens it.
   *
   * @param issuer who vouches for them
   * @param subject what they call them, for good
   * @param name of an account that is made; where it is taken a number follows
   * @param role what they may do from now on
   */
  public Optional<Account> account(String issuer, String subject, String name, Account.Role role) {
    String digest = Secrets.digestOfPassword(Secrets.token());
    return jdbi.inTransaction(
        handle -> {
          String account =
              known(handle, issuer, subject)
                  .orElseGet(() -> made(handle, issuer, subject, name, role, digest));
          note(handle, issuer, subject, account, role);
          return handle
              .createQuery(
                  "select name, role, disabled_at from account where name = :name and disabled_at"
                      + " is null")
              .bind("name", account)
              .map((row, context) -> Accounts.account(row))
              .findFirst();
        });
  }

  private static Optional<String> known(Handle handle, String issuer, String subject) {
    return handle
        .createQuery(
            "select account from foreign_login where issuer = :issuer and subject = :subject")
        .bind("issuer", issuer)
        .bind("subject", subject)
        .mapTo(String.class)
        .findFirst();
  }

  private String made(
      Handle handle, String issuer, String subject, String name, Account.Role role, String digest) {
    for (int i = 1; i <= MOST_NAMESAKES; i++) {
      String free = i == 1 ? name : name + " (" + i + ")";
      int rows =
          handle
              .createUpdate(
                  "insert into account (name, role, password, created_at) values (:name, :role,"
                      + " :password, :now) on conflict (name) do nothing")
              .bind("name", free)
              .bind("role", role.name())
              .bind("password", digest)
              .bind("now", clock.instant().toString())
              .execute();
      if (rows == 1) {
        handle
            .createUpdate(
                "insert into foreign_login (issuer, subject, account, seen_at) values (:issuer,"
                    + " :subject, :account, :now)")
            .bind("issuer", issuer)
            .bind("subject", subject)
            .bind("account", free)
            .bind("now", clock.instant().toString())
            .execute();
        return free;
      }
    }
    throw new IllegalStateException("too many accounts are called " + name);
  }

  private void note(
      Handle handle, String issuer, String subject, String account, Account.Role role) {
    handle
        .createUpdate("update account set role = :role where name = :name")
        .bind("role", role.name())
        .bind("name", account)
        .execute();
    handle
        .createUpdate(
            "update foreign_login set seen_at = :now where issuer = :issuer and subject = :subject")
        .bind("now", clock.instant().toString())
        .bind("issuer", issuer)
        .bind("subject", subject)
        .execute();
  }
}
