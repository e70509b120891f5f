package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Finding;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;

/**
 * Agreement by arithmetic: « première visite en 24 ans » in a text of 2024 and « en juillet 2000 »
 * are one fact.
 */
final class SinceFinder implements FindingMaker {
  private static final String FIRST = Stemmer.stem("première");
  private static final String MASCULINE = Stemmer.stem("premier");
  private static final Set<String> ENCOUNTER = Acts.of("acts-fr.tsv", "encounter");
  private static final Set<String> SINCE = Grammar.words("span");

  /** A sentence that puts an act of certain people into a year. */
  private record Dated(Telling telling, TimeMark time, int year, boolean counted) {}

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Dated> dated = new ArrayList<>();
    coverage
        .story()
        .articles()
        .forEach(
            article -> coverage.tellings(article).forEach(t -> dated.addAll(dated(coverage, t))));
    List<Draft> drafts = new ArrayList<>();
    List<Dated> told = new ArrayList<>();
    for (Dated first : dated) {
      if (first.counted && told.stream().noneMatch(t -> same(coverage, t, first))) {
        told.add(first);
        List<Dated> agreeing =
            dated.stream().filter(d -> d.equals(first) || same(coverage, first, d)).toList();
        if (agreeing.stream().map(d -> d.telling.article()).distinct().count() > 1) {
          drafts.add(draft(first, agreeing, voices));
        }
      }
    }
    return drafts;
  }

  private static List<Dated> dated(Coverage coverage, Telling telling) {
    List<Dated> dated = new ArrayList<>();
    if (telling.order().stream().noneMatch(ENCOUNTER::contains)
        || published(coverage, telling).isEmpty()) {
      return dated;
    }
    int now = published(coverage, telling).get().from().getYear();
    for (TimeMark time : Spans.inside(telling.reading().times(), TimeMark::span, telling.span())) {
      int counted = years(telling, time);
      if (counted > 0) {
        dated.add(new Dated(telling, time, now - counted, true));
      } else if (time.kind() == TimeMark.Kind.DATE) {
        year(time)
            .filter(y -> y < now)
            .ifPresent(y -> dated.add(new Dated(telling, time, y, false)));
      }
    }
    return dated;
  }

  private static Optional<DateRange> published(Coverage coverage, Telling telling) {
    return coverage.published(telling.article()).filter(d -> d.days() <= 7);
  }

  /** The years of « première … en N ans », « depuis N ans »; 0 if the time is another. */
  private static int years(Telling telling, TimeMark time) {
    String value = time.value().orElse("");
    if (time.kind() != TimeMark.Kind.DURATION || !value.matches("P\\d{1,3}Y")) {
      return 0;
    }
    Words words = new Words(telling);
    List<String> stems = words.in(telling.span());
    String text = Fold.plain(time.span().in(telling.reading().article().text()));
    boolean since =
        SINCE.contains(text.split(" ")[0]) || SINCE.contains(words.wordBefore(time.span().start()));
    boolean first = stems.contains(FIRST) || stems.contains(MASCULINE);
    return since && first ? Integer.parseInt(value.substring(1, value.length() - 1)) : 0;
  }

  private static Optional<Integer> year(TimeMark time) {
    return time.value()
        .filter(value -> value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
        .map(value -> Integer.parseInt(value.substring(0, 4)));
  }

  private static boolean same(Coverage coverage, Dated a, Dated b) {
    return a.year == b.year
        && !a.telling.article().equals(b.telling.article())
        && Company.common(Company.people(coverage, a.telling), Company.people(coverage, b.telling));
  }

  private static Draft draft(Dated first, List<Dated> agreeing, Voices voices) {
    List<Finding.Value> values = new ArrayList<>();
    for (Dated dated : agreeing) {
      At at = new At(dated.telling.article(), Clauses.around(dated.telling, dated.time.span()));
      String text = at.span().in(dated.telling.reading().article().text());
      values.add(new Finding.Value(Integer.toString(dated.year), text, at, voices.origin(at)));
    }
    return new Draft(
        Finding.Kind.AGREEMENT,
        values.get(agreeing.indexOf(first)).text(),
        Optional.empty(),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of("since", Integer.toString(first.year)),
        Wording.of("since.why"));
  }
}
