package org.recoupe.weigh;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Finding;
import org.recoupe.text.Fold;

/**
 * How long people talked, as different articles have it. A difference is called apparent: one may
 * time the talks alone, another the visit with them.
 */
final class TalkLengthFinder implements FindingMaker {
  private static final Set<String> TALK = Acts.of("acts-fr.tsv", "talk");
  private static final Set<String> NOT_LASTING = Grammar.words("not-lasting");
  private static final int NEAR = 9;
  private static final int DAYS = 4;
  private static final double APART = 1.3;

  private record Length(Telling telling, Span span, Duration duration) {}

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    for (Episode episode : coverage.story().episodes()) {
      List<Length> lengths = new ArrayList<>();
      coverage.tellings(episode).forEach(t -> lengths.addAll(lengths(t)));
      List<Length> differing =
          lengths.stream()
              .filter(a -> lengths.stream().anyMatch(b -> differ(coverage, a, b)))
              .toList();
      if (!differing.isEmpty()) {
        drafts.add(draft(differing, voices));
      }
    }
    return drafts;
  }

  private static List<Length> lengths(Telling telling) {
    List<Length> lengths = new ArrayList<>();
    Words words = new Words(telling);
    String text = telling.reading().article().text();
    for (TimeMark time : Spans.inside(telling.reading().times(), TimeMark::span, telling.span())) {
      String value = time.value().orElse("");
      if (time.kind() == TimeMark.Kind.DURATION
          && value.matches("PT\\d{1,3}[HM](\\d{1,2}M)?")
          && !NOT_LASTING.contains(Fold.plain(time.span().in(text)).split(" ")[0])
          && !NOT_LASTING.contains(words.wordBefore(time.span().start()))
          && words.in(around(words, time.span())).stream().anyMatch(TALK::contains)) {
        lengths.add(new Length(telling, time.span(), Duration.parse(value)));
      }
    }
    return lengths;
  }

  private static Span around(Words words, Span time) {
    return words
        .before(time.start(), 0, NEAR)
        .join(words.after(time.end(), Integer.MAX_VALUE, NEAR / 2));
  }

  private static boolean differ(Coverage coverage, Length a, Length b) {
    double ratio =
        (double) Math.max(a.duration.toMinutes(), b.duration.toMinutes())
            / Math.max(1, Math.min(a.duration.toMinutes(), b.duration.toMinutes()));
    return ratio >= APART
        && !a.telling.article().equals(b.telling.article())
        && near(coverage, a, b)
        && Company.common(
            Company.talkers(coverage, a.telling), Company.talkers(coverage, b.telling));
  }

  /** Articles of different weeks tell of different talks. */
  private static boolean near(Coverage coverage, Length a, Length b) {
    Optional<DateRange> one = coverage.published(a.telling.article());
    Optional<DateRange> other = coverage.published(b.telling.article());
    return one.isEmpty()
        || other.isEmpty()
        || !one.get().from().isAfter(other.get().to().plusDays(DAYS))
            && !other.get().from().isAfter(one.get().to().plusDays(DAYS));
  }

  private static Draft draft(List<Length> lengths, Voices voices) {
    List<Finding.Value> values = lengths.stream().map(l -> value(l, voices)).toList();
    Length first = lengths.get(0);
    return new Draft(
        Finding.Kind.DISAGREEMENT,
        Clauses.around(first.telling, first.span).in(first.telling.reading().article().text()),
        Optional.of(Aspect.QUANTITY),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of("talk"),
        Wording.of("talk.why"));
  }

  private static Finding.Value value(Length length, Voices voices) {
    At at = new At(length.telling.article(), length.span);
    String text = length.span.in(length.telling.reading().article().text());
    return new Finding.Value(length.duration.toString(), text, at, voices.origin(at));
  }
}
