package org.recoupe.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/**
 * Shows who somebody is: by the cookie of a session, which is new with every login, or by a key
 * that a program brings along (RFC 6750; readers of feeds bring it as a password, RFC 7617).
 */
final class Logins {
  /** A session is over after a day's work. */
  static final Duration LENGTH = Duration.ofHours(12);

  private static final String COOKIE = "session";
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";

  private final Store store;

  Logins(Store store) {
    this.store = store;
  }

  /** Who asks, if they have shown it. */
  Optional<Visitor> asking(Context context) {
    Optional<String> header = Optional.ofNullable(context.header("Authorization"));
    return header.isPresent()
        ? header.flatMap(h -> key(context, h)).flatMap(this::program)
        : token(context).flatMap(this::person);
  }

  private Optional<Visitor> program(String key) {
    return store.apiKeys().account(key).map(a -> new Visitor(a.name(), a.role(), true, ""));
  }

  private Optional<Visitor> person(String token) {
    return store
        .sessions()
        .account(token)
        .map(a -> new Visitor(a.name(), a.role(), true, Seats.seal(token)));
  }

  /** A browser that knows a password sends it along unasked: it opens feeds alone. */
  private static Optional<String> key(Context context, String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    if (lower.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()).strip());
    }
    return lower.startsWith(BASIC) && context.path().endsWith(".atom")
        ? password(header.substring(BASIC.length()).strip())
        : Optional.empty();
  }

  private static Optional<String> password(String coded) {
    try {
      String pair = new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> token(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).filter(token -> !token.isEmpty());
  }

  /** Opens a session; what the browser called its session before is worth nothing. */
  void open(Context context, Account account) {
    // a browser says where its form came from: whether that was encrypted, even behind a proxy
    open(context, account, String.valueOf(context.header("Origin")).startsWith("https://"));
  }

  /** Opens a session over a wire that is encrypted, or is not. */
  void open(Context context, Account account, boolean encrypted) {
    token(context).ifPresent(store.sessions()::close);
    String token = store.sessions().open(account, LENGTH);
    Cookie cookie = Seats.cookie(COOKIE, token, (int) LENGTH.toSeconds());
    cookie.setSecure(encrypted);
    context.cookie(cookie);
  }

  /** Ends the session. */
  void close(Context context) {
    token(context).ifPresent(store.sessions()::close);
    context.cookie(Seats.cookie(COOKIE, "", 0));
  }
}
