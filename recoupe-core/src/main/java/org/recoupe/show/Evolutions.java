package org.recoupe.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.recoupe.model.DateRange;
import org.recoupe.model.story.Finding;

/** Figures that changed with time: a small curve and the table it is drawn from. */
final class Evolutions implements Section {
  private static final List<String> COLUMNS =
      List.of("column.published", "column.outlet", "column.words", "column.value");

  @Override
  public String key() {
    return "evolutions";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.findings(Finding.Kind.EVOLUTION).isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    view.findings(Finding.Kind.EVOLUTION).forEach(f -> one(view, html, f));
  }

  private static void one(StoryView view, Html html, Finding finding) {
    html.open("article", "class", "evo");
    html.element(view.heading(2), finding.about(), "class", "sv", "lang", "fr");
    List<Finding.Value> values = inOrder(view, finding);
    Sparkline.of(values).ifPresent(s -> s.write(html, view.words()));
    Tables.open(html, view.words(), view.words().say("table.evolution"), COLUMNS);
    values.forEach(v -> row(view, html, finding, v));
    Tables.close(html);
    html.say("p", view.page().reason(finding.verdict()), "class", "note");
    view.beside(html, Margin.Kind.FINDING, finding.id());
    html.close().line();
  }

  /** By the days of publication; values of one day from the lower to the higher. */
  private static List<Finding.Value> inOrder(StoryView view, Finding finding) {
    return finding.values().stream()
        .sorted(
            Comparator.comparing((Finding.Value v) -> published(view, v))
                .thenComparing(v -> Sparkline.number(v.value()).orElse(0.0)))
        .toList();
  }

  private static LocalDate published(StoryView view, Finding.Value value) {
    return view.page()
        .sources()
        .reading(value.at().article())
        .flatMap(r -> r.article().published().days())
        .map(DateRange::from)
        .orElse(LocalDate.MAX);
  }

  private static void row(StoryView view, Html html, Finding finding, Finding.Value value) {
    html.open("tr").say("td", view.page().published(value.at().article()), "class", "d");
    html.element("td", view.page().sources().outlet(value.at().article()), "class", "d");
    html.open("td");
    view.page().lines().words(html, new Findings(view).proof(finding, value));
    html.close().element("td", value.value(), "class", "num").close();
  }
}
