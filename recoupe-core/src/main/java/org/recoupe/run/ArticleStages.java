package org.recoupe.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recoupe.clean.HeapResidue;
import org.recoupe.model.Arrival;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.Rejected;
import org.recoupe.story.Versions;

/** The stages that look at articles one by one, or at those of one outlet. */
final class ArticleStages {
  private ArticleStages() {}

  /** A page to its article. */
  record Clean(Steps steps, Heaps heaps) implements Stage.Each {
    @Override
    public String name() {
      return Route.CLEAN;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.UNDATED, Route.RESIDUE, Route.GATHER);
    }

    @Override
    public void each(Carried value, Consumer<Carried> out) {
      boolean page = Kinds.PAGE.is(value);
      String place = page ? Kinds.PAGE.name(value) : Kinds.REFUSED.name(value);
      Arrival arrival = page ? Kinds.PAGE.of(value) : Kinds.REFUSED.of(value);
      Steps.Arrived arrived = steps.clean(arrival);
      if (arrived.cleaned() instanceof Article article) {
        Kinds.Cleaned cleaned = new Kinds.Cleaned(article, arrived.captured());
        heaps
            .of(article)
            .ifPresentOrElse(
                heap ->
                    out.accept(
                        Kinds.CLEANED
                            .to(Route.RESIDUE, outlet(heap, article, place), place, cleaned)
                            .of(article.published().days().map(DateRange::from))),
                () ->
                    out.accept(
                        Kinds.CLEANED.to(
                            Route.UNDATED, Heaps.waiting(page(article)), place, cleaned)));
      } else if (arrived.cleaned() instanceof Rejected rejected) {
        boolean one = heaps == Heaps.ONE;
        out.accept(
            Kinds.REFUSED.to(
                one ? Route.GATHER : Route.UNDATED,
                one ? "" : Heaps.waiting(place),
                place,
                rejected));
      }
    }
  }

  /** What versions of an article have in common: its web address, else outlet and text. */
  private static String page(Article article) {
    return Versions.page(article.uri()).orElse(article.id());
  }

  /** The articles of one outlet in a heap; one of no outlet has nothing to learn from others. */
  private static String outlet(String heap, Article article, String place) {
    String outlet = article.outlet().map(Outlet::name).orElse("");
    return Route.key(heap, outlet.isEmpty() ? "@" + place : outlet);
  }

  /**
   * What tells no day, versions of one article together, to a heap of the day on which the first of
   * them came: as {@link Carried#day} an engine gives the day that the stream had reached.
   */
  record Undated(Heaps heaps) implements Stage.Group {
    @Override
    public String name() {
      return Route.UNDATED;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.RESIDUE, Route.GATHER);
    }

    @Override
    public boolean group(String key, Iterable<Carried> values, Consumer<Carried> out) {
      List<Carried> all = new ArrayList<>();
      values.forEach(all::add);
      String heap = heaps.undated(first(all));
      Kinds.all(Kinds.REFUSED, all)
          .forEach((place, why) -> out.accept(Kinds.REFUSED.to(Route.GATHER, heap, place, why)));
      Kinds.all(Kinds.CLEANED, all)
          .forEach(
              (place, cleaned) ->
                  out.accept(
                      Kinds.CLEANED.to(
                          Route.RESIDUE, outlet(heap, cleaned.article(), place), place, cleaned)));
      return true;
    }

    /** The earliest day; none if there is a value without, since that came earlier. */
    private static Optional<LocalDate> first(List<Carried> values) {
      return values.stream()
          .map(Carried::day)
          .min(Comparator.comparing(day -> day.orElse(LocalDate.MIN)))
          .flatMap(day -> day);
    }
  }

  /**
   * The articles of an outlet without what it prints over and over. Here an engine turns articles
   * away whose heap it has closed: see {@link Route#closed}.
   */
  record Residue() implements Stage.Group {
    @Override
    public String name() {
      return Route.RESIDUE;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.READ, Route.GATHER);
    }

    @Override
    public boolean group(String key, Iterable<Carried> values, Consumer<Carried> out) {
      Map<String, Kinds.Cleaned> articles = Kinds.all(Kinds.CLEANED, values);
      HeapResidue residue =
          HeapResidue.of(articles.values().stream().map(Kinds.Cleaned::article).toList());
      articles.forEach(
          (place, cleaned) ->
              out.accept(
                  Kinds.CLEANED.to(
                      Route.READ,
                      Route.key(Route.heap(key), place),
                      place,
                      new Kinds.Cleaned(residue.without(cleaned.article()), cleaned.captured()))));
      return true;
    }
  }

  /** An article to its reading. */
  record Read(Steps steps) implements Stage.Each {
    @Override
    public String name() {
      return Route.READ;
    }

    @Override
    public Set<String> targets() {
      return Set.of(Route.GATHER);
    }

    @Override
    public void each(Carried value, Consumer<Carried> out) {
      Kinds.Cleaned cleaned = Kinds.CLEANED.of(value);
      String place = Kinds.CLEANED.name(value);
      String heap = Route.heap(value.key());
      Gathering.Result result =
          steps.read(cleaned.article().uri(), cleaned::article, cleaned.captured());
      if (result instanceof Gathering.Result.Read read) {
        out.accept(Kinds.READ.to(Route.GATHER, heap, place, read));
      } else if (result instanceof Gathering.Result.Refused refused) {
        out.accept(Kinds.REFUSED.to(Route.GATHER, heap, place, refused.rejected()));
      }
    }
  }
}
