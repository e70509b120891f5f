package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.Pipeline;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.PageLanguage;
import org.recoupe.store.Store;
import org.recoupe.store.Stories;
import org.recoupe.store.StoryRow;

/** The list of stories, and a story with its dossier. */
final class StoryPages {
  private static final int A_PAGE = 50;

  private final Store store;
  private final Pipeline pipeline;
  private final Templates templates;

  StoryPages(Store store, Pipeline pipeline, Templates templates) {
    this.store = store;
    this.pipeline = pipeline;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/", this::list);
    server.get("/stories/{id}", this::story);
  }

  private void list(Context context) {
    int page = Math.max(1, context.queryParamAsClass("page", Integer.class).getOrDefault(1));
    List<StoryRow> rows =
        store.stories().list(Stories.Order.FRESH, false, (page - 1) * A_PAGE, A_PAGE);
    templates.show(
        context,
        "stories.jte",
        Map.of("stories", rows, "count", store.stories().count(false), "page", page));
  }

  /** The dossier is a page of its own, with its own policy: its script and style are in it. */
  private void story(Context context) {
    String id = context.pathParam("id");
    WeighedStory told = store.stories().story(id).orElseThrow(NotFoundResponse::new);
    Dossier dossier = pipeline.story(told, store.shelf().readings(told.story().articles()));
    StringBuilder html = new StringBuilder();
    try {
      new HtmlPage(PageLanguage.of(Locale.FRENCH)).write(dossier, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.removeHeader("Content-Security-Policy");
    context.html(html.toString());
  }
}
