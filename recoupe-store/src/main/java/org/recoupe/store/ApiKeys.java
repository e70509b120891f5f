package org.recoupe.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Keys by which programs use the desk for somebody. They are kept as digests only. Thread-safe. */
public final class ApiKeys {
  private final Jdbi jdbi;
  private final Clock clock;

  ApiKeys(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * A key as it stands in a list.
   *
   * @param id its number
   * @param label what it is for
   * @param madeAt when it was made, ISO 8601 in UTC
   * @param revoked whether it opens nothing any more
   */
  public record Key(long id, String label, String madeAt, boolean revoked) {}

  /** Makes a key; what is given is shown once and kept nowhere. */
  public String add(Account account, String label) {
    String key = Secrets.token();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into api_key (digest, account, label, made_at) values (:digest,"
                        + " :account, :label, :now)")
                .bind("digest", Secrets.digestOfToken(key))
                .bind("account", account.name())
                .bind("label", label)
                .bind("now", clock.instant().toString())
                .execute());
    return key;
  }

  /** Whose key this is; empty if nobody's, if it was revoked, or the account is shut. */
  public Optional<Account> account(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select a.name, a.role, a.disabled_at from api_key k join account a on a.name ="
                        + " k.account where k.digest = :digest and k.revoked_at is null and"
                        + " a.disabled_at is null")
                .bind("digest", Secrets.digestOfToken(key))
                .map((row, context) -> Accounts.account(row))
                .findFirst());
  }

  /** The keys of an account, the latest first. */
  public List<Key> list(Account account) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, label, made_at, revoked_at from api_key where account = :account"
                        + " order by id desc")
                .bind("account", account.name())
                .map(
                    (row, context) ->
                        new Key(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4) != null))
                .list());
  }

  /** Revokes a key of an account; false if there is none that opens. */
  public boolean revoke(Account account, long id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update api_key set revoked_at = :now where id = :id and account = :account"
                            + " and revoked_at is null")
                    .bind("now", clock.instant().toString())
                    .bind("id", id)
                    .bind("account", account.name())
                    .execute())
        == 1;
  }
}
