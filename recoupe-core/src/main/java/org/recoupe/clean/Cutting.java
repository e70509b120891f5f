package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Edit;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;

/** Takes whole lines out of an article that is put together already; all offsets move with it. */
final class Cutting {
  private final List<Span> cuts = new ArrayList<>();

  private Cutting(String text, List<Paragraph> lines) {
    for (Paragraph line : lines) {
      int end = line.span().end();
      while (end < text.length() && Paragraph.blank(text.charAt(end))) {
        end++;
      }
      cuts.add(new Span(line.span().start(), end));
    }
    int last = cuts.size() - 1;
    if (cuts.get(last).end() == text.length()) {
      while (last > 0 && cuts.get(last - 1).end() == cuts.get(last).start()) {
        last--;
      }
      int start = cuts.get(last).start();
      while (start > 0 && Paragraph.blank(text.charAt(start - 1))) {
        start--;
      }
      cuts.set(last, new Span(start, cuts.get(last).end()));
    }
  }

  /** The article without these lines, which stand in order; its id stays. */
  static Article of(Article article, List<Paragraph> lines, String why) {
    Cutting cutting = new Cutting(article.text(), lines);
    Draft before = new Draft(article.text(), article.origin(), article.edits(), List.of());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).span();
      Span cut = cutting.cuts.get(i);
      changes.add(Change.layout(cut.start(), line.start(), ""));
      changes.add(Change.remove(line, why));
      changes.add(Change.layout(line.end(), cut.end(), ""));
    }
    Draft after = before.apply(changes);
    List<Passage> passages = cutting.moved(article.passages());
    boolean headless =
        lines.stream().map(Paragraph::text).anyMatch(article.title().orElse("")::equals);
    Optional<Span> next = headless ? Headline.in(Paragraph.of(after.text())) : Optional.empty();
    return new Article(
        article.id(),
        article.key(),
        article.uri(),
        article.sha256(),
        article.outlet(),
        headless ? next.map(span -> span.in(after.text())) : article.title(),
        after.text(),
        after.origin(),
        article.language(),
        cutting.moved(article.published()),
        next.map(title -> titled(passages, title)).orElse(passages),
        after.edits().stream().sorted(Comparator.comparingInt(Edit::place)).toList());
  }

  /** The passages with the headline that stood below a line taken for one. */
  private static List<Passage> titled(List<Passage> passages, Span title) {
    return passages.stream()
        .map(p -> p.span().equals(title) ? new Passage(title, Passage.Kind.TITLE, p.language()) : p)
        .toList();
  }

  private List<Passage> moved(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> cuts.stream().noneMatch(cut -> cut.overlaps(passage.span())))
        .map(passage -> new Passage(moved(passage.span()), passage.kind(), passage.language()))
        .toList();
  }

  private Published moved(Published published) {
    List<At> evidence =
        published.evidence().stream().map(at -> new At(at.article(), moved(at.span()))).toList();
    return new Published(
        published.days(), published.clock(), published.basis(), evidence, published.why());
  }

  private Span moved(Span span) {
    int before = 0;
    for (Span cut : cuts) {
      before += cut.end() <= span.start() ? cut.length() : 0;
    }
    return span.shift(-before);
  }
}
