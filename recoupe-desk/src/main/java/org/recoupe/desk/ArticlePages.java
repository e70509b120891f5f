package org.recoupe.desk;

import gg.jte.Content;
import io.javalin.Javalin;
import io.javalin.http.Context;
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
import org.recoupe.store.Store;

/** An article: its text with what was read in it, beside what came in. */
final class ArticlePages {
  private static final int LARGEST = 8_000_000;
  private static final Pattern AT = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

  private final Store store;
  private final Templates templates;

  ArticlePages(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/articles/{id}", this::show);
    server.get("/articles/{id}/original", this::original);
  }

  private void show(Context context) {
    Articles articles = store.articles();
    Reading reading = reading(context);
    Article article = reading.article();
    Span asked = asked(context, article.text().length());
    Map<String, Object> values = new HashMap<>();
    values.put("article", article);
    values.put("line", articles.line(article.id()).orElseThrow(NotFoundResponse::new));
    values.put("raw", content(article).map(content -> RawText.of(article, content)));
    values.put(
        "text",
        (Content)
            out ->
                out.writeContent(MarkedText.of(reading, templates.languages().of(context), asked)));
    templates.show(context, "article.jte", Section.STORIES, values);
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
