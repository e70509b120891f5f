package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.store.Outage;

/**
 * How a request is refused: people get a page in their language that tells what they can do,
 * programs a problem after RFC 9457.
 */
final class Refusals {
  private static final Set<Integer> TOLD = Set.of(403, 404, 409, 413, 429, 500, 503);

  private static final String RETRY_SECONDS = "30";

  private final Templates templates;

  Refusals(Templates templates) {
    this.templates = templates;
  }

  void on(Javalin server) {
    server.exception(HttpResponseException.class, this::refused);
    server.exception(Exception.class, this::fault);
    server.error(
        HttpStatus.NOT_FOUND,
        context -> {
          if (context.result() == null || String.valueOf(context.result()).isEmpty()) {
            answer(context, HttpStatus.NOT_FOUND.getCode(), "nothing is here");
          }
        });
  }

  private void refused(HttpResponseException e, Context context) {
    answer(context, e.getStatus(), String.valueOf(e.getMessage()));
  }

  /** The trace stays here: it may hold what a stranger should not see. */
  private void fault(Exception e, Context context) {
    if (Outage.is(e)) {
      away(e, context);
      return;
    }
    System.getLogger(Refusals.class.getName())
        .log(System.Logger.Level.ERROR, "a fault of the program at " + context.path(), e);
    int status = HttpStatus.INTERNAL_SERVER_ERROR.getCode();
    if (wantsPage(context)) {
      answer(context, status, "");
    } else {
      Problem.answer(context, status, "Fault of the program", "it was noted; the rest goes on");
    }
  }

  /** Nothing was taken: who asks again later is answered. */
  private void away(Exception e, Context context) {
    System.getLogger(Refusals.class.getName())
        .log(System.Logger.Level.WARNING, "the store is away at " + context.path() + ": " + e);
    context.header("Retry-After", RETRY_SECONDS);
    answer(context, HttpStatus.SERVICE_UNAVAILABLE.getCode(), "the store takes nothing now");
  }

  private void answer(Context context, int status, String detail) {
    HttpStatus known = HttpStatus.forStatus(status);
    String title = status == HttpStatus.NOT_FOUND.getCode() ? "Not found" : known.getMessage();
    if (!wantsPage(context)) {
      Problem.answer(context, status, title, detail);
      return;
    }
    context.status(status);
    String key = "refused." + (TOLD.contains(status) ? status : "other");
    templates.show(
        context,
        "refused.jte",
        Section.STORIES,
        Map.of("key", key, "status", status, "detail", detail));
  }

  /** Browsers say that they take pages; other programs do not, or ask where there are none. */
  private static boolean wantsPage(Context context) {
    return wantsPage(Optional.ofNullable(context.header("Accept")), context.path());
  }

  static boolean wantsPage(Optional<String> accepted, String path) {
    return accepted.filter(types -> types.contains("text/html")).isPresent()
        && Stream.of("/api/", "/metrics", "/health", "/ready", "/static/")
            .noneMatch(path::startsWith);
  }
}
