package org.recoupe.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Edit;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Version;

/** One article on the terminal, with everything the program read in it. */
final class Inspection {
  private final ResourceBundle words;
  private final Paint paint;
  private final PrintStream out;

  Inspection(ResourceBundle words, Paint paint, PrintStream out) {
    this.words = words;
    this.paint = paint;
    this.out = out;
  }

  void print(Reading reading) {
    Article article = reading.article();
    out.println(paint.in(Paint.Ink.HEAD, article.title().orElse(article.key())));
    head(article);
    out.println();
    MarkedText marked = new MarkedText(reading, paint);
    for (Passage passage : article.passages()) {
      String label = passage.kind().name().toLowerCase(Locale.ROOT) + " " + passage.language();
      out.println(paint.in(Paint.Ink.SOFT, "[" + label + "]"));
      out.println(marked.of(passage.span()));
    }
    edits(article.edits());
    marks(reading);
    out.println();
  }

  private void head(Article article) {
    String outlet = article.outlet().map(o -> o.name()).orElse(words.getString("inspect.unknown"));
    String when =
        article
            .published()
            .clock()
            .or(() -> article.published().days().map(Inspection::days))
            .orElse(words.getString("inspect.unknown"));
    String basis = words.getString("basis." + article.published().basis().name());
    field("inspect.outlet", outlet);
    field("inspect.published", when + " (" + basis + ") " + article.published().why());
    field("inspect.language", article.language());
    out.println(paint.in(Paint.Ink.SOFT, article.uri() + " · " + article.id()));
  }

  private static String days(DateRange days) {
    return days.isDay() ? days.from().toString() : days.from() + "/" + days.to();
  }

  private void field(String key, String value) {
    out.println(paint.in(Paint.Ink.SOFT, words.getString(key) + ": ") + value.strip());
  }

  private void edits(List<Edit> edits) {
    section("inspect.edits", edits.size());
    for (Edit edit : edits) {
      boolean removed = edit.kind() == Edit.Kind.REMOVED;
      String label = words.getString(removed ? "inspect.removed" : "inspect.repaired");
      String change = edit.replacement().map(r -> " → " + oneLine(r)).orElse("");
      out.println(
          "  "
              + paint.in(removed ? Paint.Ink.REMOVED : Paint.Ink.REPAIRED, label)
              + " "
              + oneLine(edit.original())
              + change
              + paint.in(Paint.Ink.SOFT, "  " + edit.why()));
    }
  }

  /** What the article said before it was edited, line by line as diff writes it. */
  void versions(List<Version> versions) {
    for (Version version : versions) {
      String when = version.captured().map(time -> " " + time).orElse("");
      out.println(
          paint.in(Paint.Ink.HEAD, words.getString("inspect.version") + when)
              + paint.in(Paint.Ink.SOFT, " " + version.article().sha256()));
      for (Version.Difference difference : version.differences()) {
        difference
            .before()
            .lines()
            .forEach(line -> out.println("  " + paint.in(Paint.Ink.REMOVED, "- " + line)));
        difference
            .after()
            .lines()
            .forEach(line -> out.println("  " + paint.in(Paint.Ink.REPAIRED, "+ " + line)));
      }
      out.println();
    }
  }

  private void marks(Reading reading) {
    String text = reading.article().text();
    section("inspect.names", reading.referents().size());
    reading.referents().forEach(this::referent);
    section("inspect.times", reading.times().size());
    reading.times().forEach(time -> time(text, time));
    section("inspect.figures", reading.figures().size());
    reading.figures().forEach(figure -> figure(text, figure));
    section("inspect.quotes", reading.quotes().size());
    reading.quotes().forEach(quote -> quote(text, quote));
    section("inspect.credits", reading.credits().size());
    reading.credits().forEach(c -> out.println("  " + c.agency() + (c.own() ? " ✓" : "")));
    section("inspect.events", reading.events().size());
    reading.events().forEach(event -> event(text, event));
    section("inspect.plans", reading.plans().size());
    reading.plans().forEach(plan -> plan(text, plan));
  }

  private void section(String key, int size) {
    out.println();
    out.println(paint.in(Paint.Ink.HEAD, words.getString(key)) + " " + size);
  }

  private void referent(Referent referent) {
    Paint.Ink ink = Paint.Ink.valueOf(referent.type().name());
    String roles = String.join(", ", referent.roles().stream().map(r -> r.text()).toList());
    out.println(
        "  "
            + paint.in(ink, referent.name())
            + " "
            + referent.aliases()
            + " ×"
            + referent.mentions().size()
            + (roles.isEmpty() ? "" : paint.in(Paint.Ink.SOFT, "  " + roles)));
  }

  private void time(String text, TimeMark time) {
    out.println("  " + said(text, time.span()) + " = " + time.value().orElse("?"));
  }

  private void figure(String text, Figure figure) {
    String high = figure.high().map(h -> "–" + h.toPlainString()).orElse("");
    out.println(
        "  "
            + said(text, figure.span())
            + " = "
            + figure.bound().name().toLowerCase(Locale.ROOT)
            + " "
            + figure.value().toPlainString()
            + high
            + " "
            + figure.unit()
            + figure.source().map(s -> " ← " + s).orElse(""));
  }

  private void quote(String text, Quote quote) {
    String kind = words.getString(quote.direct() ? "inspect.direct" : "inspect.indirect");
    String via = quote.via().map(v -> " " + words.getString("inspect.via") + " " + v).orElse("");
    String speaker =
        quote.speakerText().isEmpty() ? words.getString("inspect.unknown") : quote.speakerText();
    out.println("  [" + kind + "] " + speaker + via + ": " + said(text, quote.span()));
  }

  private void event(String text, EventMark event) {
    String when = event.when().map(w -> " " + w).orElse("");
    out.println(
        "  "
            + event.type().name().toLowerCase(Locale.ROOT)
            + " "
            + event.status().name().toLowerCase(Locale.ROOT)
            + when
            + ": "
            + said(text, event.statement()));
  }

  private void plan(String text, PlanMark plan) {
    String due = plan.due().map(d -> " → " + d).orElse("");
    out.println(
        "  "
            + plan.certainty().name().toLowerCase(Locale.ROOT)
            + due
            + ": "
            + said(text, plan.clause()));
  }

  private static String said(String text, Span span) {
    return oneLine(span.in(text));
  }

  private static String oneLine(String text) {
    String line = text.replace('\n', '⏎').replace('\t', ' ');
    return line.length() > 160 ? line.substring(0, 157) + "…" : line;
  }
}
