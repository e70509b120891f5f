package org.recoupe.desk;

import io.javalin.http.Context;
import java.util.Optional;
import org.recoupe.store.Account;

/**
 * Who asks.
 *
 * @param name of the account; on a desk without accounts the name that was chosen there
 * @param role what they may do
 * @param known whether they have logged in; nobody has on a desk without accounts
 * @param seal what a form of theirs must hold, which no other site can know
 */
public record Visitor(String name, Account.Role role, boolean known, String seal) {
  private static final String KEY = "visitor";

  /** True if they may decide and take articles in. */
  public boolean decides() {
    return role.may(Account.Role.ANALYST);
  }

  /** True if they may manage accounts: on a desk that has any. */
  public boolean manages() {
    return known && role.may(Account.Role.ADMIN);
  }

  void into(Context context) {
    context.attribute(KEY, this);
  }

  /** Who asks; empty before they have shown who they are. */
  static Optional<Visitor> asking(Context context) {
    return Optional.ofNullable(context.<Visitor>attribute(KEY));
  }

  /** Who asks; a reader without name where nobody was asked. */
  static Visitor of(Context context) {
    return asking(context).orElse(new Visitor("", Account.Role.READER, false, ""));
  }
}
