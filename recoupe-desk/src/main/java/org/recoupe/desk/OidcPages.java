package org.recoupe.desk;

import com.nimbusds.oauth2.sdk.id.State;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/**
 * Where people log in by their newsroom's own login. Each way there can be gone back once, within
 * ten minutes, by the browser that set out.
 */
final class OidcPages {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST = 1_000;
  private static final String COOKIE = "way";
  private static final String PATH = "/login/oidc";

  private final Oidc oidc;
  private final OidcProvider provider;
  private final Store store;
  private final Templates templates;
  private final Logins logins;
  private final Clock clock;
  private final Attempts attempts = new Attempts();
  private final Map<String, Way> ways = new LinkedHashMap<>();

  /** Somebody on the way: what was sent along, where they want to, since when. */
  private record Way(OidcProvider.Sent sent, String browser, String to, Instant since) {}

  OidcPages(Oidc oidc, Store store, Templates templates, Clock clock) {
    this.oidc = oidc;
    this.provider = new OidcProvider(oidc);
    this.store = store;
    this.templates = templates;
    this.logins = new Logins(store);
    this.clock = clock;
  }

  void on(Javalin server) {
    server.get(PATH, this::begin);
    server.get(Oidc.CALLBACK, this::end);
  }

  private void begin(Context context) {
    OidcProvider.Sent sent = OidcProvider.Sent.fresh();
    String browser = new State().getValue();
    try {
      String address = provider.request(sent).toString();
      keep(
          new Way(sent, browser, Fields.own(Addresses.asked(context, "to"), "/"), clock.instant()));
      context.cookie(cookie(browser, (int) LONGEST.toSeconds()));
      context.redirect(address, HttpStatus.SEE_OTHER);
    } catch (OidcProvider.RefusedException e) {
      refuse(context, HttpStatus.BAD_GATEWAY, String.valueOf(e.getMessage()));
    }
  }

  /** The browser comes back from another site, so that a strict cookie would not come along. */
  private Cookie cookie(String value, int age) {
    Cookie cookie = new Cookie(COOKIE, value, PATH, age);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    cookie.setSecure(encrypted());
    return cookie;
  }

  private boolean encrypted() {
    return "https".equals(oidc.redirect().getScheme());
  }

  private synchronized void keep(Way way) {
    Instant oldest = clock.instant().minus(LONGEST);
    ways.values().removeIf(w -> w.since().isBefore(oldest));
    while (ways.size() >= MOST) {
      ways.remove(ways.keySet().iterator().next());
    }
    ways.put(way.sent().state().getValue(), way);
  }

  private synchronized Optional<Way> taken(String state, String browser) {
    Instant oldest = clock.instant().minus(LONGEST);
    return Optional.ofNullable(ways.remove(state))
        .filter(w -> w.browser().equals(browser) && !w.since().isBefore(oldest));
  }

  private void end(Context context) {
    if (!attempts.may(context.ip())) {
      context.header("Retry-After", "60");
      refuse(context, HttpStatus.TOO_MANY_REQUESTS, "too many attempts");
      return;
    }
    context.cookie(cookie("", 0));
    String browser = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    Optional<Way> way = taken(Addresses.asked(context, "state"), browser);
    if (way.isEmpty()) {
      refuse(context, HttpStatus.UNAUTHORIZED, "nobody set out like that");
      return;
    }
    try {
      OidcProvider.Person person = provider.person(context.queryParamMap(), way.get().sent());
      admit(context, person, way.get().to());
    } catch (OidcProvider.RefusedException e) {
      refuse(context, HttpStatus.UNAUTHORIZED, String.valueOf(e.getMessage()));
    }
  }

  private void admit(Context context, OidcProvider.Person person, String to) {
    Optional<Account> account =
        oidc.role(person.roles())
            .flatMap(
                role ->
                    store
                        .foreignLogins()
                        .account(
                            oidc.issuer().toString(),
                            person.subject(),
                            Fields.trimmed(person.name(), Fields.NAME),
                            role));
    if (account.isEmpty()) {
      refuse(context, HttpStatus.FORBIDDEN, "no role for " + person.name());
      return;
    }
    store.audit().note(account.get().name(), "login", context.ip() + " oidc");
    logins.open(context, account.get(), encrypted());
    // a page of our own leads on: led on from another site, the browser would keep the session back
    templates.show(context, "arrived.jte", Section.STORIES, Map.of("to", to));
  }

  private void refuse(Context context, HttpStatus status, String why) {
    store.audit().note(context.ip(), "login-failed", "oidc: " + Fields.trimmed(why, Fields.TEXT));
    context.status(status);
    String failure =
        status == HttpStatus.FORBIDDEN
            ? "login.no-role"
            : status == HttpStatus.TOO_MANY_REQUESTS ? "login.often" : "login.oidc-failed";
    templates.show(
        context,
        "login.jte",
        Section.STORIES,
        Map.of("failure", failure, "back", "/", "sso", true));
  }
}
