package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Aspect;

/**
 * Judges whether two sentences that stand alone contradict each other: the same is asserted and
 * denied, its opposite is said, or the same thing has another number or day. Nothing is said where
 * one of them tells little of what the other tells. Thread-safe.
 */
public final class PairJudge {
  private static final double DENIED = .6;
  private static final double OPPOSED = .7;
  private static final double COUNTED = .75;
  private static final double DATED = .8;

  /** So many telling words around one may say of what it is said. */
  private static final int NEAR = 2;

  private static final int WORDS = 3;

  private PairJudge() {}

  /** The judge of French sentences. */
  public static PairJudge french() {
    return new PairJudge();
  }

  /** In what two sentences contradict each other; empty if they do not, or if it is not sure. */
  public Optional<Aspect> contradiction(Reading one, Reading other) {
    return Assertion.of(one).stream()
        .flatMap(a -> Assertion.of(other).stream().flatMap(b -> judged(a, b).stream()))
        .findFirst();
  }

  private static Optional<Aspect> judged(Assertion a, Assertion b) {
    double common = common(a, b);
    boolean number = otherNumber(a.figures(), b.figures());
    boolean day = otherDay(a.times(), b.times());
    boolean counts = otherCounts(a, b) || otherCounts(b, a);
    if (!counts && !day && !a.open() && !b.open() && turned(a, b, common)) {
      return Optional.of(Aspect.POLARITY);
    }
    if (common >= COUNTED && number && !day && !a.limits() && !b.limits() && verb(a, b)) {
      return Optional.of(Aspect.QUANTITY);
    }
    return common >= DATED && day && !number && verb(a, b) && alike(a, b)
        ? Optional.of(Aspect.DATE)
        : Optional.empty();
  }

  /** True if the one tells hardly more than the other. */
  private static boolean alike(Assertion a, Assertion b) {
    return weight(a) <= 2 * weight(b) && weight(b) <= 2 * weight(a);
  }

  /** A denial of another number, or of a limit, denies nothing of the number. */
  private static boolean otherCounts(Assertion a, Assertion b) {
    return !a.figures().isEmpty()
        && (a.limits()
            || a.figures().stream()
                    .anyMatch(
                        f -> b.figures().stream().noneMatch(g -> Amount.of(f).agrees(Amount.of(g))))
                && !b.figures().isEmpty());
  }

  /** True if all verbs of the one with fewer are verbs of the other. */
  private static boolean verb(Assertion a, Assertion b) {
    List<Assertion.Word> mine = a.words().stream().filter(Assertion.Word::verb).toList();
    List<Assertion.Word> theirs = b.words().stream().filter(Assertion.Word::verb).toList();
    List<Assertion.Word> fewer = mine.size() <= theirs.size() ? mine : theirs;
    List<Assertion.Word> more = mine.size() <= theirs.size() ? theirs : mine;
    return !fewer.isEmpty()
        && fewer.stream().allMatch(v -> more.stream().anyMatch(o -> same(v, o)));
  }

  /** True if an odd number of the words that both share is denied, or said as its opposite. */
  private static boolean turned(Assertion a, Assertion b, double common) {
    long denied = denied(a, b);
    long opposed = opposed(a, b);
    return (denied + opposed) % 2 == 1 && common >= (opposed > 0 ? OPPOSED : DENIED);
  }

  /** The part of the lighter assertion that stands in the other, by weight of its words. */
  private static double common(Assertion a, Assertion b) {
    Assertion light = weight(a) <= weight(b) ? a : b;
    Assertion heavy = light.equals(a) ? b : a;
    double shared =
        light.words().stream()
            .filter(w -> heavy.words().stream().anyMatch(o -> meets(w, o)))
            .mapToDouble(Assertion.Word::weight)
            .sum();
    return light.words().size() < WORDS ? 0 : shared / Math.max(1e-9, weight(light));
  }

  private static boolean meets(Assertion.Word a, Assertion.Word b) {
    return a.key().equals(b.key())
        || a.lemma().equals(b.lemma())
        || Antonyms.french().opposed(a.lemma(), b.lemma());
  }

  private static double weight(Assertion assertion) {
    return assertion.words().stream().mapToDouble(Assertion.Word::weight).sum();
  }

  /** How many words of both are denied in one of them, and nowhere said alike. */
  private static long denied(Assertion a, Assertion b) {
    return a.words().stream()
        .filter(w -> !w.name() && w.told())
        .filter(w -> b.words().stream().anyMatch(o -> same(w, o) && o.told()))
        .filter(w -> b.words().stream().allMatch(o -> !same(w, o) || w.denied() != o.denied()))
        .filter(w -> a.words().stream().allMatch(o -> !same(w, o) || w.denied() == o.denied()))
        .map(Assertion.Word::key)
        .distinct()
        .count();
  }

  private static boolean same(Assertion.Word a, Assertion.Word b) {
    return a.key().equals(b.key()) || a.lemma().equals(b.lemma());
  }

  /** How many words of the one have their opposite in the other, beside the same word. */
  private static long opposed(Assertion a, Assertion b) {
    long opposed = 0;
    if (a.words().stream().anyMatch(Assertion.Word::denied)
        && b.words().stream().anyMatch(Assertion.Word::denied)) {
      return 0;
    }
    for (int i = 0; i < a.words().size(); i++) {
      for (int j = 0; j < b.words().size(); j++) {
        Assertion.Word w = a.words().get(i);
        Assertion.Word o = b.words().get(j);
        boolean own = b.words().stream().noneMatch(x -> same(w, x));
        boolean its = a.words().stream().noneMatch(x -> same(o, x)) && w.denied() == o.denied();
        opposed +=
            own && its && Antonyms.french().opposed(w.lemma(), o.lemma()) && beside(a, i, b, j)
                ? 1
                : 0;
      }
    }
    return opposed;
  }

  /** True if a word near the one stands near the other too. */
  private static boolean beside(Assertion a, int i, Assertion b, int j) {
    return near(a, i).stream().anyMatch(w -> near(b, j).stream().anyMatch(o -> same(w, o)));
  }

  private static List<Assertion.Word> near(Assertion assertion, int at) {
    int from = Math.max(0, at - NEAR);
    int to = Math.min(assertion.words().size(), at + NEAR + 1);
    return assertion.words().subList(from, to);
  }

  /** Both count one thing once, and the two numbers cannot be one. */
  private static boolean otherNumber(List<Figure> a, List<Figure> b) {
    Set<String> units = a.stream().map(Figure::unit).collect(Collectors.toSet());
    return units.stream()
        .filter(unit -> !unit.isEmpty())
        .anyMatch(
            unit -> {
              List<Figure> mine = a.stream().filter(f -> f.unit().equals(unit)).toList();
              List<Figure> theirs = b.stream().filter(f -> f.unit().equals(unit)).toList();
              return mine.size() == 1
                  && theirs.size() == 1
                  && !Amount.of(mine.get(0)).agrees(Amount.of(theirs.get(0)));
            });
  }

  private static boolean otherDay(List<TimeMark> a, List<TimeMark> b) {
    List<TimeMark> mine = dated(a);
    List<TimeMark> theirs = dated(b);
    return mine.size() == 1
        && theirs.size() == 1
        && mine.get(0).days().orElseThrow().meet(theirs.get(0).days().orElseThrow()).isEmpty();
  }

  private static List<TimeMark> dated(List<TimeMark> times) {
    return times.stream()
        .filter(time -> time.kind() == TimeMark.Kind.DATE && time.days().isPresent())
        .toList();
  }
}
