package org.recoupe.story;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.DateRange;

/**
 * When each article of a heap was probably written: known for some, for others taken from the
 * articles that are most like them, as long as these agree. Only clustering uses it, to keep like
 * events of different weeks apart; it is never shown and never becomes a publication date.
 */
final class LikelyDays {
  /** The day of an article of which nothing is known. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private static final int ROUNDS = 6;
  private static final int VOTERS = 5;

  /** The likest dated article must be at least so like. */
  private static final double LEAST = 0.12;

  /** The votes that fall on one day and its neighbours must be at least this part of all. */
  private static final double AGREED = 0.5;

  /** A publication date is known if it lies within so many days. */
  private static final int NARROW = 3;

  private LikelyDays() {}

  /** One epoch day for each article, or {@link #UNKNOWN}. */
  static long[] of(List<Traits> articles, List<List<Vectors.Neighbour>> neighbours) {
    long[] known = articles.stream().mapToLong(t -> day(t.days())).toArray();
    long[] days = known.clone();
    for (int round = 0; round < ROUNDS; round++) {
      long[] next = days.clone();
      for (int i = 0; i < days.length; i++) {
        if (known[i] == UNKNOWN) {
          next[i] = vote(neighbours.get(i), days, days[i]);
        }
      }
      if (Arrays.equals(next, days)) {
        break;
      }
      days = next;
    }
    return days;
  }

  private static long day(Optional<DateRange> days) {
    return days.filter(d -> d.days() <= NARROW)
        .map(d -> d.from().plus(d.days() / 2, ChronoUnit.DAYS).toEpochDay())
        .orElse(UNKNOWN);
  }

  private static long vote(List<Vectors.Neighbour> neighbours, long[] days, long otherwise) {
    List<Vectors.Neighbour> voters =
        neighbours.stream().filter(n -> days[n.other()] != UNKNOWN).limit(VOTERS).toList();
    if (voters.isEmpty() || voters.get(0).likeness() < LEAST) {
      return otherwise;
    }
    Map<Long, Double> votes = new HashMap<>();
    double all = 0;
    for (Vectors.Neighbour voter : voters) {
      double weight = Math.pow(voter.likeness(), 3);
      all += weight;
      votes.merge(days[voter.other()], weight, Double::sum);
    }
    long best = otherwise;
    double most = 0;
    for (long day : votes.keySet().stream().sorted().toList()) {
      double near = 0;
      for (long other = day - 1; other <= day + 1; other++) {
        near += votes.getOrDefault(other, 0.0);
      }
      if (near > most + 1e-12) {
        most = near;
        best = day;
      }
    }
    return most >= AGREED * all ? best : otherwise;
  }
}
