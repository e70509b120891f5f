package org.recoupe.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.recoupe.store.Visits;

/**
 * From when on something is new to a reader: what the address asks for, and the end of the last
 * visit, which the account remembers, or a cookie where there is none. A visit is over after half
 * an hour without a page.
 */
final class Since {
  private static final String COOKIE = "visit";
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int A_YEAR = 31_536_000;

  private final Clock clock;
  private final Visits visits;

  Since(Clock clock, Visits visits) {
    this.clock = clock;
    this.visits = visits;
  }

  /** The moment asked for with {@code ?since=}: a moment or a day in ISO 8601. */
  Optional<Instant> asked(Context context) {
    return moment(Addresses.asked(context, "since"));
  }

  /** A moment so long ago. */
  Instant ago(Duration time) {
    return clock.instant().minus(time);
  }

  /** When the reader was here before this visit; remembers that he is here now. */
  Optional<Instant> lastVisit(Context context) {
    Visitor visitor = Visitor.of(context);
    return visitor.known()
        ? visits.look(visitor.name(), "stories").map(Instant::parse)
        : lastOfBrowser(context);
  }

  private Optional<Instant> lastOfBrowser(Context context) {
    String[] told = (context.cookie(COOKIE) + "__").split("_", -1);
    Optional<Instant> before = moment(told[0]);
    Optional<Instant> latest = moment(told[1]);
    Instant now = clock.instant();
    if (latest.isPresent() && latest.get().plus(PAUSE).isBefore(now)) {
      before = latest;
    }
    String visit = before.map(Instant::toString).orElse("") + "_" + now;
    Cookie cookie = new Cookie(COOKIE, visit, "/", A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
    return before;
  }

  private Optional<Instant> moment(String iso) {
    try {
      return iso.length() == 10
          ? Optional.of(LocalDate.parse(iso).atStartOfDay(clock.getZone()).toInstant())
          : iso.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
