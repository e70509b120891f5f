package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who may use the desk. Passwords are kept as digests only. Thread-safe. */
public final class Accounts {
  /** A shorter password is refused, in characters. */
  public static final int SHORTEST_PASSWORD = 12;

  /** A longer one too: a digest of anything costs time, in characters. */
  public static final int LONGEST_PASSWORD = 256;

  private static final int LONGEST_NAME = 64;

  /** After so many failures in a row nobody logs in by this name for a while. */
  private static final int FAILURES = 10;

  private static final Duration PAUSE = Duration.ofMinutes(15);

  private final Jdbi jdbi;
  private final Clock clock;

  Accounts(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Makes an account.
   *
   * @return false if there is one of this name
   * @throws IllegalArgumentException if name or password are too short or too long
   */
  public boolean add(String name, Account.Role role, String password) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
    }
    String digest = digest(password);
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "insert into account (name, role, password, created_at) values (:name,"
                            + " :role, :password, :now) on conflict (name) do nothing")
                    .bind("name", name)
                    .bind("role", role.name())
                    .bind("password", digest)
                    .bind("now", clock.instant().toString())
                    .execute())
        == 1;
  }

  private static String digest(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a password has %d to %d characters".formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD));
    }
    return Secrets.digestOfPassword(password);
  }

  /**
   * Gives an account another password, and ends its sessions.
   *
   * @return false if there is none of this name
   */
  public boolean password(String name, String password) {
    String digest = digest(password);
    return jdbi.inTransaction(
        handle -> {
          endSessions(handle, name);
          return handle
                  .createUpdate("update account set password = :password where name = :name")
                  .bind("password", digest)
                  .bind("name", name)
                  .execute()
              == 1;
        });
  }

  /** Gives an account another role; false if there is none of this name. */
  public boolean role(String name, Account.Role role) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate("update account set role = :role where name = :name")
                    .bind("role", role.name())
                    .bind("name", name)
                    .execute())
        == 1;
  }

  /** Shuts an account, and ends its sessions; false if there is none, or it is shut already. */
  public boolean disable(String name) {
    return jdbi.inTransaction(
        handle -> {
          endSessions(handle, name);
          return handle
                  .createUpdate(
                      "update account set disabled_at = :now where name = :name and disabled_at is"
                          + " null")
                  .bind("now", clock.instant().toString())
                  .bind("name", name)
                  .execute()
              == 1;
        });
  }

  private static void endSessions(Handle handle, String name) {
    handle.createUpdate("delete from session where account = :name").bind("name", name).execute();
  }

  /** All accounts by name. */
  public List<Account> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select name, role, disabled_at from account order by name")
                .map((row, context) -> account(row))
                .list());
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        Account.Role.valueOf(row.getString("role")),
        row.getString("disabled_at") != null);
  }

  /**
   * Whose name and password these are; nobody's if the account is shut, or if there were ten
   * failures in a row, the last one less than a quarter of an hour ago. Takes as long for a name
   * that nobody has.
   */
  public Optional<Account> login(String name, String password) {
    if (password.length() > LONGEST_PASSWORD) {
      return Optional.empty();
    }
    Optional<Kept> kept = kept(name);
    boolean right =
        kept.map(k -> Secrets.isPassword(password, k.digest()))
            .orElseGet(() -> Secrets.isNobodys(password));
    Optional<Kept> whose =
        kept.filter(k -> right && !k.account().disabled() && !k.paused(clock.instant()));
    whose.ifPresentOrElse(k -> forget(name), () -> count(name));
    return whose.map(Kept::account);
  }

  /** An account with what is kept of its password and of failures. */
  private record Kept(Account account, String digest, int failures, Optional<Instant> failedAt) {
    boolean paused(Instant moment) {
      return failures >= FAILURES
          && failedAt.map(at -> at.plus(PAUSE).isAfter(moment)).orElse(false);
    }
  }

  private Optional<Kept> kept(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select name, role, disabled_at, password, failed_logins, failed_at from account"
                        + " where name = :name")
                .bind("name", name)
                .map(
                    (row, context) ->
                        new Kept(
                            account(row),
                            row.getString("password"),
                            row.getInt("failed_logins"),
                            Optional.ofNullable(row.getString("failed_at")).map(Instant::parse)))
                .findFirst());
  }

  private void forget(String name) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update account set failed_logins = 0, failed_at = null where name = :name")
                .bind("name", name)
                .execute());
  }

  private void count(String name) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update account set failed_logins = failed_logins + 1, failed_at = :now where"
                        + " name = :name")
                .bind("now", clock.instant().toString())
                .bind("name", name)
                .execute());
  }
}
