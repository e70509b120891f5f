package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;

/** Reads what each number of an article counts: the matter, its part, place, time and source. */
final class CountReader {
  private final Matters matters = Matters.french();
  private final Scopes scopes = Scopes.french();
  private final PlaceScope placeScope;
  private final Moments moments;

  CountReader(Coverage coverage) {
    placeScope = new PlaceScope(coverage);
    moments = new Moments(coverage);
  }

  /** The counts of an article whose matter is plain, in order. */
  List<Count> counts(List<Telling> article) {
    List<Count> counts = new ArrayList<>();
    for (Telling telling : article) {
      sentence(telling, counts);
    }
    return counts;
  }

  private void sentence(Telling telling, List<Count> counts) {
    List<Figure> written = Spans.inside(telling.reading().figures(), Figure::span, telling.span());
    List<Figure> figures = Ones.with(written, telling, scopes);
    figures.removeIf(figure -> passed(telling, figure));
    for (int i = 0; i < figures.size(); i++) {
      int from = i == 0 ? telling.span().start() : figures.get(i - 1).span().end();
      int to = i + 1 < figures.size() ? figures.get(i + 1).span().start() : telling.span().end();
      Optional<Count> last =
          counts.isEmpty() ? Optional.empty() : Optional.of(counts.get(counts.size() - 1));
      boolean listed = bracketed(telling, figures) > 1 && bracketed(telling, figures.get(i));
      if (!listed) {
        new CountLook(this, telling, figures.get(i), new Span(from, to))
            .count(last)
            .map(count -> again(count, counts))
            .ifPresent(counts::add);
      }
    }
  }

  /**
   * What an article has counted at a town it counts there again, where it gives the number alone:
   * here already, so that what takes this number up (« parmi eux ») has its town. What only a later
   * sentence places is placed once all are read.
   */
  private static Count again(Count count, List<Count> before) {
    return before.stream()
        .filter(count::repeats)
        .findFirst()
        .map(c -> count.in(c.places()))
        .orElse(count);
  }

  /** « l'incendie de mars (3 morts), celui de mai (2 morts) »: a list of other events. */
  private static long bracketed(Telling telling, List<Figure> figures) {
    Words words = new Words(telling);
    return figures.stream()
        .flatMap(figure -> words.bracket(figure.span().start()).stream())
        .distinct()
        .count();
  }

  private static boolean bracketed(Telling telling, Figure figure) {
    return new Words(telling).bracket(figure.span().start()).isPresent();
  }

  /** « les deux derniers samedis »: counts the times that are past, and belongs to their name. */
  private boolean passed(Telling telling, Figure figure) {
    Words words = new Words(telling);
    List<String> near = words.in(words.after(figure.span().start(), telling.span().end(), 2));
    return scopes.tags(near).contains("then");
  }

  Matters matters() {
    return matters;
  }

  Scopes scopes() {
    return scopes;
  }

  PlaceScope places() {
    return placeScope;
  }

  Moments moments() {
    return moments;
  }
}
