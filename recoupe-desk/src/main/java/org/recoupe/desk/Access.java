package org.recoupe.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can reach a desk, and whether they have to say who they are.
 *
 * @param host the address it listens on
 * @param accounts whether only those with an account may use it
 * @param names under which it is asked besides its address, without a port
 * @param oidc how people log in by their newsroom's own login
 */
public record Access(String host, boolean accounts, Set<String> names, Optional<Oidc> oidc) {
  /** This machine alone, without accounts. */
  public static final Access LOOPBACK = new Access("127.0.0.1", false, Set.of());

  /** Without a login elsewhere. */
  public Access(String host, boolean accounts, Set<String> names) {
    this(host, accounts, names, Optional.empty());
  }

  public Access {
    names = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
