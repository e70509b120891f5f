package org.recoupe.desk;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.store.Account;

/**
 * How people log in by their newsroom's own login (OpenID Connect Core 1.0).
 *
 * @param issuer who vouches for them
 * @param client the name under which the desk is known there
 * @param secret of the desk; a public client has none
 * @param redirect the address of the desk to which they are led back
 * @param nameClaim the claim that names them
 * @param roleClaim the claim that tells what they may do; points lead into objects
 * @param roles the values of that claim that give a role
 */
public record Oidc(
    URI issuer,
    String client,
    Optional<String> secret,
    URI redirect,
    String nameClaim,
    String roleClaim,
    Map<Account.Role, Set<String>> roles) {
  /** The path to which people are led back. */
  static final String CALLBACK = "/login/oidc/callback";

  public Oidc {
    roles = Map.copyOf(roles);
    if (!secure(issuer) || !secure(redirect)) {
      throw new IllegalArgumentException("issuer and redirect are https:// addresses");
    }
    if (!CALLBACK.equals(redirect.getPath())) {
      throw new IllegalArgumentException("redirect ends with " + CALLBACK);
    }
    if (roles.values().stream().allMatch(Set::isEmpty)) {
      throw new IllegalArgumentException("role.reader, role.analyst or role.admin is missing");
    }
  }

  /**
   * Reads a file of properties: {@code issuer}, {@code client-id}, {@code client-secret}, {@code
   * redirect}, {@code name-claim}, {@code role-claim}, {@code role.reader}, {@code role.analyst},
   * {@code role.admin}.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if something is missing or wrong
   */
  public static Oidc read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return of(properties);
  }

  static Oidc of(Properties properties) {
    Map<Account.Role, Set<String>> roles = new EnumMap<>(Account.Role.class);
    for (Account.Role role : Account.Role.values()) {
      String values = properties.getProperty("role." + role.name().toLowerCase(Locale.ROOT), "");
      roles.put(role, listed(values));
    }
    return new Oidc(
        URI.create(needed(properties, "issuer")),
        needed(properties, "client-id"),
        Optional.ofNullable(properties.getProperty("client-secret")).filter(s -> !s.isBlank()),
        URI.create(needed(properties, "redirect")),
        properties.getProperty("name-claim", "preferred_username").strip(),
        properties.getProperty("role-claim", "roles").strip(),
        roles);
  }

  private static Set<String> listed(String values) {
    return Arrays.stream(values.split(","))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String needed(Properties properties, String key) {
    return Optional.ofNullable(properties.getProperty(key))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
  }

  /** What comes over a wire that others read must be encrypted; this machine has no such wire. */
  private static boolean secure(URI address) {
    String host = String.valueOf(address.getHost());
    boolean here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here);
  }

  /** The highest role that these values give. */
  Optional<Account.Role> role(List<String> values) {
    return roles.entrySet().stream()
        .filter(e -> values.stream().anyMatch(e.getValue()::contains))
        .map(Map.Entry::getKey)
        .max(Account.Role::compareTo);
  }

  /** True if somebody can become an administrator by it. */
  public boolean manages() {
    return !roles.getOrDefault(Account.Role.ADMIN, Set.of()).isEmpty();
  }

  /** Keeps the secret out of what is printed. */
  @Override
  public String toString() {
    return "Oidc[" + issuer + ", " + client + "]";
  }
}
