package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.recoupe.store.Inbox;

/** What comes in over HTTP, and what became of it. */
final class IntakeRoutes {
  private static final int SHOWN = 100;

  private final Inbox inbox;
  private final Worker worker;
  private final Templates templates;

  IntakeRoutes(Inbox inbox, Worker worker, Templates templates) {
    this.inbox = inbox;
    this.worker = worker;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/intake", this::show);
    server.post("/api/articles", this::take);
  }

  private void show(Context context) {
    templates.show(
        context, "intake.jte", Map.of("arrivals", inbox.latest(SHOWN), "waiting", inbox.waiting()));
  }

  /** Answers when the original is kept: from then on it will be read, whatever happens. */
  private void take(Context context) {
    String name = context.queryParamAsClass("name", String.class).getOrDefault("api");
    long id = inbox.add(name, context.bodyAsBytes());
    worker.ring();
    context.status(HttpStatus.ACCEPTED).json(Map.of("arrival", id));
  }
}
