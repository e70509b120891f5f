package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.recoupe.store.Inbox;
import org.recoupe.store.Store;
import org.recoupe.store.Stories;
import org.recoupe.store.StoryRow;

/**
 * The interface for programs, as {@code openapi.yaml} tells it: JSON, pages of rows, errors after
 * RFC 9457, tags by which an unchanged answer is not sent again.
 */
final class Api {
  private static final int MOST = 200;

  private final Store store;
  private final StoryDossiers dossiers;

  Api(Store store, StoryDossiers dossiers) {
    this.store = store;
    this.dossiers = dossiers;
  }

  void on(Javalin server) {
    server.get("/api/openapi.yaml", Api::description);
    server.get("/api/stories", this::stories);
    server.get("/api/stories/{id}", this::story);
    server.get("/api/arrivals/{id}", this::arrival);
    server.get("/health", context -> context.json(Map.of("status", "up")));
    server.get("/ready", this::ready);
  }

  private static void description(Context context) {
    try (InputStream yaml = Api.class.getResourceAsStream("openapi.yaml")) {
      context.contentType("application/yaml; charset=utf-8");
      context.result(
          new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stories(Context context) {
    int page = number(context, "page", 1);
    int size = Math.min(MOST, number(context, "size", 50));
    boolean alone = Boolean.parseBoolean(context.queryParam("alone"));
    List<StoryRow> rows = store.stories().list(order(context), alone, (page - 1) * size, size);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", store.stories().count(alone));
    answer.put("page", page);
    answer.put("size", size);
    answer.put("stories", rows.stream().map(Api::row).toList());
    context.json(answer);
  }

  private static Stories.Order order(Context context) {
    String name = context.queryParamAsClass("order", String.class).getOrDefault("fresh");
    try {
      return Stories.Order.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("order is fresh, large or disputed, not " + name);
    }
  }

  private static int number(Context context, String name, int otherwise) {
    String text = context.queryParam(name);
    try {
      int number = text == null ? otherwise : Integer.parseInt(text);
      if (number >= 1 && number <= 1_000_000) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new BadRequestResponse(name + " is no number: " + text);
    }
    throw new BadRequestResponse(name + " is out of bounds: " + text);
  }

  private static Map<String, Object> row(StoryRow story) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", story.id());
    row.put("title", story.title());
    row.put("from", story.from().orElse(null));
    row.put("to", story.to().orElse(null));
    row.put("articles", story.articles());
    row.put("episodes", story.episodes());
    row.put("origins", story.origins());
    row.put("disagreements", story.disagreements());
    row.put("evolutions", story.evolutions());
    row.put("announcements", story.announcements());
    row.put("changedAt", story.changedAt());
    return row;
  }

  /** The dossier of one story as people decided it is, in the form of {@code dossier.json}. */
  private void story(Context context) {
    String id = context.pathParam("id");
    long state = store.stories().state(id).orElseThrow(() -> StoryMoved.orNone(store, id));
    String tag = "\"" + id + "-" + state + "\"";
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    DecidedStory story = dossiers.decided(id);
    String json = new ToldDecisions(story.decided()).json(dossiers.of(story));
    context.contentType("application/json").result(json);
  }

  private void arrival(Context context) {
    long id = number(context.pathParam("id"));
    Inbox.Arrived arrived =
        store.inbox().arrived(id).orElseThrow(() -> new NotFoundResponse("no arrival " + id));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", arrived.id());
    answer.put("name", arrived.name());
    answer.put("state", arrived.state());
    answer.put("receivedAt", arrived.receivedAt());
    answer.put("articles", arrived.articles().orElse(null));
    answer.put("error", arrived.error().orElse(null));
    context.json(answer);
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new NotFoundResponse("no arrival " + text);
    }
  }

  /** Ready means that the store answers. */
  private void ready(Context context) {
    context.json(
        Map.of(
            "status", "ready", "waiting", store.inbox().waiting() + store.regroupings().waiting()));
  }
}
