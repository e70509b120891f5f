package org.recoupe.run;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.recoupe.clean.HeapResidue;
import org.recoupe.model.Arrival;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.Rejected;

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
      return Set.of(Route.RESIDUE, Route.GATHER);
    }

    @Override
    public void each(Carried value, Consumer<Carried> out) {
      boolean page = Kinds.PAGE.is(value);
      String place = page ? Kinds.PAGE.name(value) : Kinds.REFUSED.name(value);
      Arrival arrival = page ? Kinds.PAGE.of(value) : Kinds.REFUSED.of(value);
      Steps.Arrived arrived = steps.clean(arrival);
      if (arrived.cleaned() instanceof Article article) {
        String outlet = article.outlet().map(Outlet::name).orElse("");
        // an article of no outlet has nothing to learn from others
        String group = outlet.isEmpty() ? "@" + place : outlet;
        out.accept(
            Kinds.CLEANED
                .to(
                    Route.RESIDUE,
                    Route.key(heaps.of(article), group),
                    place,
                    new Kinds.Cleaned(article, arrived.captured()))
                .of(article.published().days().map(DateRange::from)));
      } else if (arrived.cleaned() instanceof Rejected rejected) {
        out.accept(Kinds.REFUSED.to(Route.GATHER, "", place, rejected));
      }
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
                      place,
                      place,
                      new Kinds.Cleaned(residue.without(cleaned.article()), cleaned.captured()))));
      return true;
    }
  }

  /** An article to its reading. */
  record Read(Steps steps, Heaps heaps) implements Stage.Each {
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
      String heap = heaps.of(cleaned.article());
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
