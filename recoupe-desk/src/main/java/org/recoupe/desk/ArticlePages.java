package org.recoupe.desk;

import gg.jte.Content;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Article;
import org.recoupe.model.RawPage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.run.Source;
import org.recoupe.show.MarkedText;
import org.recoupe.store.Articles;
import org.recoupe.store.Decision;
import org.recoupe.store.Store;
import org.recoupe.store.Subject;

/** An article: its text with what was read in it, beside what came in. */
final class ArticlePages {
  private static final int REASON = 1000;
  private static final int LARGEST = 8_000_000;
  private static final Pattern AT = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

  private final Store store;
  private final Templates templates;
  private final Deciding deciding;

  ArticlePages(Deciding deciding, Templates templates) {
    this.deciding = deciding;
    this.store = deciding.store();
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/articles/{id}", this::show);
    server.get("/articles/{id}/original", this::original);
    server.post("/articles/{id}/date", this::date);
  }

  private void show(Context context) {
    Articles articles = store.articles();
    Reading reading = reading(context);
    Article article = reading.article();
    Span asked = asked(context, article.text().length());
    Map<String, Object> values = new HashMap<>();
    values.put("article", article);
    values.put(
        "decisions", store.decisions().holding().stream().filter(d -> isOf(d, article)).toList());
    values.put("line", articles.line(article.id()).orElseThrow(NotFoundResponse::new));
    values.put("raw", content(article).map(content -> RawText.of(article, content)));
    values.put(
        "text",
        (Content)
            out ->
                out.writeContent(MarkedText.of(reading, templates.languages().of(context), asked)));
    templates.show(context, "article.jte", Section.STORIES, values);
  }

  private static boolean isOf(Decision decision, Article article) {
    return decision.made().subject().target() == Subject.Target.ARTICLE
        && decision.made().subject().traces().contains(article.id());
  }

  /** Somebody puts its day right. */
  private void date(Context context) {
    Article article = reading(context).article();
    String days =
        DecidePages.days(
            Fields.needed(context, "from", Fields.NAME), Fields.of(context, "to", Fields.NAME));
    String reason = Fields.needed(context, "reason", REASON);
    deciding.decide(
        Journal.author(context), new StoryDecisions(store).date(article.id(), days, reason));
    context.redirect("/articles/" + Addresses.encoded(article.id()), HttpStatus.SEE_OTHER);
  }

  /** The original as plain text to take along, which no browser runs. */
  private void original(Context context) {
    Article article = reading(context).article();
    String content = content(article).orElseThrow(NotFoundResponse::new);
    String name = "original-" + article.id().replaceAll("[^A-Za-z0-9._-]", "_") + ".txt";
    context.header("Content-Security-Policy", "sandbox; default-src 'none'");
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    context.contentType("text/plain; charset=utf-8");
    context.result(content.getBytes(StandardCharsets.UTF_8));
  }

  private Reading reading(Context context) {
    return store.articles().reading(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  /** The words that are asked for; none where the text has none there. */
  private static Span asked(Context context, int length) {
    Matcher at = AT.matcher(Addresses.asked(context, "at"));
    if (!at.matches()) {
      return new Span(0, 0);
    }
    int start = Math.min(Integer.parseInt(at.group(1)), length);
    return new Span(start, Math.max(start, Math.min(Integer.parseInt(at.group(2)), length)));
  }

  /**
   * The decoded original: what came in is opened again, and the article found in it by its hash.
   */
  private Optional<String> content(Article article) {
    return store.articles().original(article.id(), LARGEST).flatMap(o -> content(article, o));
  }

  private static Optional<String> content(Article article, Articles.Original original) {
    List<String> found = new ArrayList<>();
    Source.stream(original.name(), new ByteArrayInputStream(original.bytes()))
        .into(
            arrival -> {
              if (arrival instanceof RawPage page && page.sha256().equals(article.sha256())) {
                found.add(page.content());
              }
            });
    return found.stream().findFirst();
  }
}
