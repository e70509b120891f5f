package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.recoupe.store.Inbox;

/** What programs send in. */
final class IntakeRoutes {
  private final Inbox inbox;
  private final Worker worker;

  IntakeRoutes(Inbox inbox, Worker worker) {
    this.inbox = inbox;
    this.worker = worker;
  }

  void on(Javalin server) {
    server.post("/api/articles", this::take);
  }

  /** Answers when the original is kept: from then on it will be read, whatever happens. */
  private void take(Context context) {
    String name = context.queryParamAsClass("name", String.class).getOrDefault("api");
    long id = inbox.add(name, context.bodyAsBytes());
    worker.ring();
    context.status(HttpStatus.ACCEPTED).json(Map.of("arrival", id));
  }
}
