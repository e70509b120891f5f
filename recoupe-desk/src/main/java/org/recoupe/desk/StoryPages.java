package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.Around;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.Margin;
import org.recoupe.store.Store;
import org.recoupe.store.Stories;
import org.recoupe.store.StoryRow;

/** The list of stories, and a story with its dossier. */
final class StoryPages {
  private static final int A_PAGE = 40;

  private final Store store;
  private final StoryDossiers dossiers;
  private final Templates templates;
  private final Since since;

  StoryPages(Store store, StoryDossiers dossiers, Templates templates, Since since) {
    this.store = store;
    this.dossiers = dossiers;
    this.templates = templates;
    this.since = since;
  }

  void on(Javalin server) {
    server.get("/", this::list);
    server.get("/stories/{id}", this::story);
  }

  private void list(Context context) {
    Stories stories = store.stories();
    Optional<Instant> visit = since.lastVisit(context);
    Optional<Instant> asked = since.asked(context);
    Stories.Size size = size(Addresses.asked(context, "size"));
    Stories.Order order = order(Addresses.asked(context, "order"));
    String from = asked.map(Instant::toString).orElse("");
    StoryChoice choice = new StoryChoice(order, size, from, visit.map(Instant::toString));
    int total = stories.count(size, from);
    Pager pager = new Pager("/", choice.query(), Addresses.page(context), A_PAGE, total);
    List<StoryRow> rows = stories.list(size, order, from, pager.skip(), A_PAGE);
    String news = asked.or(() -> visit).map(Instant::toString).orElse("9");
    Map<String, Object> values = new HashMap<>();
    values.put("stories", rows);
    values.put("fresh", stories.fresh(rows.stream().map(StoryRow::id).toList(), news));
    values.put("pager", pager);
    values.put("choice", choice);
    values.put("alone", stories.count(Stories.Size.ALONE, from));
    values.put("told", stories.count(Stories.Size.TOLD, from));
    values.put("yesterday", since.ago(Duration.ofDays(1)).toString());
    values.put("lastWeek", since.ago(Duration.ofDays(7)).toString());
    templates.show(context, "stories.jte", Section.STORIES, values);
  }

  private static Stories.Size size(String asked) {
    return switch (asked) {
      case "alone" -> Stories.Size.ALONE;
      case "all" -> Stories.Size.ALL;
      default -> Stories.Size.TOLD;
    };
  }

  private static Stories.Order order(String asked) {
    return switch (asked) {
      case "large" -> Stories.Order.LARGE;
      case "disputed" -> Stories.Order.DISPUTED;
      default -> Stories.Order.FRESH;
    };
  }

  /** The dossier is a page of its own, with its own policy: its script and style are in it. */
  private void story(Context context) {
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    Dossier dossier = dossiers.of(story);
    Margin margin =
        story.margin(templates.telling(context, Section.STORIES), Visitor.of(context).decides());
    StringBuilder html = new StringBuilder();
    try {
      new HtmlPage(
              templates.languages().of(context),
              new Around(templates.languages().links(context.path()), "/articles/", margin))
          .write(dossier, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.header("Content-Security-Policy", HtmlPage.policy() + "; frame-ancestors 'none'");
    context.contentType("text/html; charset=utf-8").result(html.toString());
  }
}
