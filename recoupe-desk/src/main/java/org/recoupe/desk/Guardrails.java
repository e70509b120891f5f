package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds for every answer: nothing but the desk's own scripts and styles runs, nobody frames
 * it, no type is guessed, and no address leaks to where a link leads. And for every request: it was
 * meant for this machine, whatever name a page elsewhere has made the browser resolve to it, and
 * nothing is changed at the behest of another site.
 */
final class Guardrails {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  private static final Pattern LOOPBACK =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");

  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private final Access access;

  Guardrails(Access access) {
    this.access = access;
  }

  void on(Javalin server) {
    server.before(Guardrails::headers);
    server.before(this::meant);
  }

  private static void headers(Context context) {
    HEADERS.forEach(context::header);
  }

  private void meant(Context context) {
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!isOurs(host)) {
      throw new HttpResponseException(
          HttpStatus.MISDIRECTED_REQUEST.getCode(), "this desk does not go by that name");
    }
    if (!HARMLESS.contains(context.method().name()) && foreign(context, host)) {
      throw new HttpResponseException(
          HttpStatus.FORBIDDEN.getCode(), "another site may not change anything here");
    }
  }

  /**
   * No site elsewhere can make a browser take an address for its own: only names can be made to
   * lead here.
   */
  private boolean isOurs(String host) {
    if (LOOPBACK.matcher(host).matches()) {
      return true;
    }
    String bare = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    return access.accounts() && (access.names().contains(bare) || NUMERIC.matcher(bare).matches());
  }

  /** Browsers say where a request comes from; other programs say nothing, and are not deceived. */
  private boolean foreign(Context context, String host) {
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    // a form of a page that sends no referrer comes from the origin "null"
    boolean own = site.filter(Set.of("same-origin", "none")::contains).isPresent();
    return origin
            .filter(o -> !o.equals("http://" + host))
            .filter(o -> !(access.accounts() && o.equals("https://" + host)))
            .filter(o -> !(own && o.equals("null")))
            .isPresent()
        || (site.isPresent() && !own);
  }
}
