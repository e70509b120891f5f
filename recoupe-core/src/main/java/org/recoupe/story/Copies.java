package org.recoupe.story;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Copy;

/**
 * Who copied whom: pairs of articles that share sentences. Only pairs that share a key are compared
 * (sampling of runs by their hash: Broder 1997).
 */
public final class Copies {
  /** A copy: so much of either side stands in the other. */
  private static final double COPY = 0.9;

  /** Derived: so much of one side stands in the other. */
  private static final double DERIVED = 0.33;

  /** A single shared sentence is no derivation. */
  private static final int SENTENCES = 2;

  /** A run that stands in so many articles is a phrase of the trade. */
  private static final int COMMON = 60;

  private Copies() {}

  /** The pairs of a story, in order of their ids. */
  public static List<Copy> of(List<Reading> readings) {
    List<Reading> sorted =
        readings.stream().sorted(Comparator.comparing(r -> r.article().id())).toList();
    List<Passages> passages = sorted.stream().map(Passages::new).toList();
    List<Copy> copies = new ArrayList<>();
    for (Pair pair : likely(passages)) {
      weigh(
              sorted.get(pair.one),
              sorted.get(pair.other),
              passages.get(pair.one),
              passages.get(pair.other))
          .ifPresent(copies::add);
    }
    copies.sort(Comparator.comparing(Copy::original).thenComparing(Copy::copy));
    return List.copyOf(copies);
  }

  private record Pair(int one, int other) {}

  private static Set<Pair> likely(List<Passages> passages) {
    Map<Long, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      for (long key : passages.get(i).keys()) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Map<Pair, Integer> shared = new HashMap<>();
    for (List<Integer> those : holders.values()) {
      for (int a = 0; a < those.size() && those.size() <= COMMON; a++) {
        for (int b = a + 1; b < those.size(); b++) {
          shared.merge(new Pair(those.get(a), those.get(b)), 1, Integer::sum);
        }
      }
    }
    Set<Pair> likely = new HashSet<>();
    shared.forEach(
        (pair, count) -> {
          if (count >= 3) {
            likely.add(pair);
          }
        });
    return likely;
  }

  private static Optional<Copy> weigh(Reading a, Reading b, Passages mine, Passages theirs) {
    List<Passages.Match> ab = mine.in(theirs);
    List<Passages.Match> ba = theirs.in(mine);
    double shareA = share(ab, mine);
    double shareB = share(ba, theirs);
    int sentences = Math.max(ab.size(), ba.size());
    boolean same = Math.min(shareA, shareB) >= COPY;
    boolean some = Math.max(shareA, shareB) >= DERIVED && sentences >= SENTENCES;
    if (!same && !some) {
      return Optional.empty();
    }
    Copy.Kind kind = same ? Copy.Kind.COPY : Copy.Kind.DERIVED;
    return Optional.of(
        earlier(a, b, mine.size(), theirs.size())
            ? copy(a, b, shareB, kind, passages(b, a, ba, theirs, mine))
            : copy(b, a, shareA, kind, passages(a, b, ab, mine, theirs)));
  }

  private static double share(List<Passages.Match> matches, Passages of) {
    return of.size() == 0 ? 0 : (double) matches.size() / of.size();
  }

  private static Copy copy(
      Reading original, Reading copy, double share, Copy.Kind kind, List<Copy.SharedPassage> all) {
    return new Copy(
        original.article().id(),
        copy.article().id(),
        Math.round(share * 1000) / 1000.0,
        kind,
        via(original, copy),
        all);
  }

  private static List<Copy.SharedPassage> passages(
      Reading copy, Reading original, List<Passages.Match> matches, Passages mine, Passages other) {
    return matches.stream()
        .map(
            m ->
                new Copy.SharedPassage(
                    original.article().at(other.line(m.theirs()).span()),
                    copy.article().at(mine.line(m.mine()).span())))
        .toList();
  }

  /** The agency that both credit, else the one that either does. */
  private static Optional<String> via(Reading one, Reading other) {
    List<String> mine = one.agencies();
    List<String> theirs = other.agencies();
    return Stream.concat(
            mine.stream().filter(theirs::contains), Stream.concat(mine.stream(), theirs.stream()))
        .findFirst()
        .or(() -> named(one).filter(name -> named(other).filter(name::equals).isPresent()));
  }

  private static Optional<String> named(Reading reading) {
    return reading.credits().stream().map(Credit::agency).findFirst();
  }

  /**
   * Who had it first: by date, then by signature, then by length (a copy is shorter), then by id.
   */
  private static boolean earlier(Reading a, Reading b, int sizeA, int sizeB) {
    int date = date(a.article(), b.article());
    if (date != 0) {
      return date < 0;
    }
    if (a.agencies().isEmpty() != b.agencies().isEmpty()) {
      return b.agencies().isEmpty();
    }
    return sizeA != sizeB ? sizeA > sizeB : a.article().id().compareTo(b.article().id()) < 0;
  }

  private static int date(Article a, Article b) {
    Optional<OffsetDateTime> one = a.published().clock().flatMap(Copies::clock);
    Optional<OffsetDateTime> two = b.published().clock().flatMap(Copies::clock);
    if (one.isPresent() && two.isPresent()) {
      return one.get().compareTo(two.get());
    }
    Optional<DateRange> mine = a.published().days();
    Optional<DateRange> theirs = b.published().days();
    if (mine.isEmpty() || theirs.isEmpty() || mine.get().meet(theirs.get()).isPresent()) {
      return 0;
    }
    return mine.get().compareTo(theirs.get());
  }

  private static Optional<OffsetDateTime> clock(String iso) {
    try {
      return Optional.of(OffsetDateTime.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
