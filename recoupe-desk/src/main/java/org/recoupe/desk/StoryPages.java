package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.PageLanguage;
import org.recoupe.store.Store;
import org.recoupe.store.Stories;
import org.recoupe.store.StoryRow;

/** The list of stories, and a story with its dossier. */
final class StoryPages {
  private static final int A_PAGE = 40;

  private final Store store;
  private final ToldPages pages;
  private final Templates templates;
  private final Since since;
  private final Recent recent;

  StoryPages(Store store, ToldPages pages, Templates templates, Since since, Recent recent) {
    this.recent = recent;
    this.store = store;
    this.pages = pages;
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
    int total = count(size, from);
    Pager pager = new Pager("/", choice.query(), Addresses.page(context), A_PAGE, total);
    List<StoryRow> rows = stories.list(size, order, from, pager.skip(), A_PAGE);
    String news = asked.or(() -> visit).map(Instant::toString).orElse("9");
    Map<String, Object> values = new HashMap<>();
    values.put("stories", rows);
    values.put("fresh", stories.fresh(rows.stream().map(StoryRow::id).toList(), news));
    values.put("pager", pager);
    values.put("choice", choice);
    values.put("alone", count(Stories.Size.ALONE, from));
    values.put("told", count(Stories.Size.TOLD, from));
    values.put("yesterday", since.ago(Duration.ofDays(1)).toString());
    values.put("lastWeek", since.ago(Duration.ofDays(7)).toString());
    templates.show(context, "stories.jte", Section.STORIES, values);
  }

  private int count(Stories.Size size, String since) {
    String key = "stories " + size + " " + since;
    return recent.of(key, Integer.class, () -> store.stories().count(size, since));
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
    String id = context.pathParam("id");
    long state = store.stories().state(id).orElseThrow(() -> StoryMoved.orNone(store, id));
    Visitor visitor = Visitor.of(context);
    PageLanguage language = templates.languages().of(context);
    context.header("Content-Security-Policy", HtmlPage.policy() + "; frame-ancestors 'none'");
    if (!visitor.known()) {
      // who may see it today may tomorrow: a browser may keep it, and asks whether it still holds
      context.header("Cache-Control", "private, no-cache");
    }
    String tag =
        "W/\"%d-%s-%s-%b\""
            .formatted(state, pages.kept().edition(), language.tag(), visitor.decides());
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    byte[] packed = pages.packed(id, state);
    context.contentType("text/html; charset=utf-8");
    if (language != PageLanguage.FR || !visitor.decides()) {
      context.result(pages.page(packed, language, visitor.decides()).html());
    } else if (takesPacked(context)) {
      context.header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding, Cookie");
      context.result(packed);
    } else {
      context.result(ToldPages.unpacked(packed));
    }
  }

  private static boolean takesPacked(Context context) {
    String encodings = Optional.ofNullable(context.header("Accept-Encoding")).orElse("");
    return encodings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(?![.]\\d*[1-9])).*");
  }
}
