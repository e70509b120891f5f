package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;

/**
 * Joins the counts of one thing in an episode: those that agree, those that replace each other in
 * time, those that stand against each other. Counts of another part, place or time are kept apart,
 * and said to be so where an article sets them side by side.
 */
final class QuantityFinder implements FindingMaker {
  private static final int BRIEF = 6;

  /** A town with this part of what the country has is easily taken for it. */
  private static final double GREAT = .2;

  private static final double NEAR = 1.5;

  /** Two events easily leave the same few. */
  private static final int FEW = 2;

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    CountReader reader = new CountReader(coverage);
    Series series = new Series(voices);
    ScopePairs scopes = new ScopePairs(voices);
    for (Episode episode : coverage.story().episodes()) {
      List<Count> counts = counts(coverage, episode, reader);
      List<List<Count>> quantities = quantities(counts, seats(coverage, episode));
      for (List<Count> quantity : quantities) {
        if (!quantity.get(0).tags().contains("then")) {
          drafts.addAll(series.weigh(quantity, brief(episode)));
        }
      }
      drafts.addAll(scopes.drafts(quantities));
    }
    return drafts;
  }

  private static boolean brief(Episode episode) {
    return episode
        .days()
        .filter(days -> !days.to().isAfter(days.from().plusDays(BRIEF)))
        .isPresent();
  }

  private static List<Count> counts(Coverage coverage, Episode episode, CountReader reader) {
    List<Count> counts = new ArrayList<>();
    for (String article : episode.articles().stream().sorted().toList()) {
      List<Telling> tellings = coverage.tellings(article);
      if (!tellings.isEmpty() && !Looking.back(tellings.get(0).reading())) {
        counts.addAll(reader.counts(tellings));
      }
    }
    List<Count> now = counts.stream().map(count -> recalled(count, counts)).toList();
    List<Count> given = now.stream().map(count -> attributed(count, now)).toList();
    List<Count> placed = given.stream().map(count -> placed(count, given)).toList();
    return placed.stream().map(count -> local(count, placed)).toList();
  }

  /**
   * « l'attaque qui a fait 4 morts la semaine dernière »: the episode's own, told some days later,
   * where most articles count as many.
   */
  private static Count recalled(Count count, List<Count> counts) {
    boolean toll = count.matter().course() == Matter.Course.TOLL && !count.matter().daily();
    Count now = count.untagged("then");
    return toll
            && count.tags().contains("then")
            && count.amount().low().doubleValue() > FEW
            && most(now, counts)
        ? now
        : count;
  }

  /** True if no other number of the same thing is told by more articles. */
  private static boolean most(Count count, List<Count> counts) {
    Map<String, Set<String>> tellers = new TreeMap<>();
    counts.stream()
        .filter(c -> c.key().equals(count.key()))
        .forEach(
            c ->
                tellers.computeIfAbsent(c.amount().plain(), a -> new HashSet<>()).add(c.article()));
    int told = tellers.getOrDefault(count.amount().plain(), Set.of()).size();
    return told > 0 && tellers.values().stream().noneMatch(others -> others.size() > told);
  }

  /**
   * A crowd that an article gives in the name of one side is that side's where it is told again.
   */
  private static Count attributed(Count count, List<Count> counts) {
    return counts.stream()
        .filter(c -> count.source().isEmpty() && c.article().equals(count.article()))
        .filter(c -> c.matter().course() == Matter.Course.CROWD && same(c, count))
        .filter(c -> c.matter().equals(count.matter()) && Sides.french().of(c).isPresent())
        .findFirst()
        .map(c -> count.by(c.source()))
        .orElse(count);
  }

  /** What an article counts at a town it counts there again, where it gives the number alone. */
  private static Count placed(Count count, List<Count> counts) {
    return counts.stream()
        .filter(count::repeats)
        .findFirst()
        .map(c -> count.in(c.places()))
        .orElse(count);
  }

  private static boolean same(Count a, Count b) {
    return a.amount().low().compareTo(b.amount().low()) == 0;
  }

  /**
   * Where the whole country is counted too, what a prefect or mayor counts without a place is that
   * of his district.
   */
  private static Count local(Count count, List<Count> counts) {
    boolean district =
        count.matter().daily()
            && !count.whole()
            && count.places().isEmpty()
            && count.source().filter(Scopes.french()::local).isPresent()
            && counts.stream().anyMatch(c -> c.whole() && greater(c, count));
    return district || unsure(count, counts) ? count.tagged("local") : count;
  }

  /**
   * Where arrests of the country and of a great town are counted, a number without a place may be
   * of either, unless it is near one of the country.
   */
  private static boolean unsure(Count count, List<Count> counts) {
    List<Count> same =
        counts.stream()
            .filter(c -> c.matter().family().equals(count.matter().family()))
            .filter(c -> c.tags().isEmpty())
            .toList();
    double least =
        same.stream().filter(Count::whole).mapToDouble(QuantityFinder::low).min().orElse(0);
    return count.matter().family().equals("arrested")
        && !count.whole()
        && count.places().isEmpty()
        && same.stream().anyMatch(t -> !t.places().isEmpty() && low(t) >= GREAT * least)
        && same.stream().anyMatch(Count::whole)
        && same.stream()
            .filter(Count::whole)
            .noneMatch(w -> low(count) <= NEAR * low(w) && low(w) <= NEAR * low(count));
  }

  private static double low(Count count) {
    return count.amount().low().doubleValue();
  }

  private static boolean greater(Count whole, Count part) {
    return whole.matter().equals(part.matter())
        && whole.amount().low().compareTo(part.amount().low()) > 0;
  }

  /** The places that at least half of an episode's articles name: where it happens. */
  static Set<String> seats(Coverage coverage, Episode episode) {
    return coverage.story().entities().stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .filter(entity -> 2 * naming(entity, episode) >= episode.articles().size())
        .map(Entity::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static long naming(Entity entity, Episode episode) {
    return entity.mentions().stream()
        .map(At::article)
        .filter(episode.articles()::contains)
        .distinct()
        .count();
  }

  /** The counts of one thing each. */
  static List<List<Count>> quantities(List<Count> counts, Set<String> seats) {
    SortedMap<String, List<Count>> byKey = new TreeMap<>();
    for (Count count : counts) {
      byKey.computeIfAbsent(count.key(), k -> new ArrayList<>()).add(count);
    }
    List<List<Count>> quantities = new ArrayList<>();
    byKey.values().forEach(same -> quantities.addAll(byPlace(same, seats)));
    return quantities;
  }

  /**
   * Those bound to no town, joined by those of a town that give a number of theirs (the town is
   * only the scene); and those of each town.
   */
  private static Collection<List<Count>> byPlace(List<Count> counts, Set<String> seats) {
    SortedMap<String, List<Count>> groups = new TreeMap<>();
    List<Count> whole = new ArrayList<>();
    List<Count> known =
        counts.stream()
            .filter(c -> c.places().isEmpty() && ofTown(c, counts, seats).isEmpty())
            .toList();
    for (Count count : counts) {
      if (count.places().isEmpty()) {
        ofTown(count, counts, seats)
            .ifPresentOrElse(
                town ->
                    groups
                        .computeIfAbsent(town.places().toString(), p -> new ArrayList<>())
                        .add(count),
                () -> whole.add(count));
        continue;
      }
      List<Count> town = counts.stream().filter(c -> c.places().equals(count.places())).toList();
      if (scene(count, town, known, seats)) {
        whole.add(count);
      } else {
        groups.computeIfAbsent(count.places().toString(), p -> new ArrayList<>()).add(count);
      }
    }
    if (!whole.isEmpty()) {
      groups.put("", whole);
    }
    return groups.values();
  }

  /**
   * A count of a town that an article sets beside that of the country, if it is the very number of
   * a count without a place: then that is of the town too. So it is where the dead or injured of a
   * town are counted that is not where the episode happens.
   */
  private static Optional<Count> ofTown(Count count, List<Count> counts, Set<String> seats) {
    return count.whole()
        ? Optional.empty()
        : counts.stream()
            .filter(t -> t.places().size() == 1 && t.amount().low().doubleValue() > FEW)
            .filter(t -> t.amount().low().compareTo(count.amount().low()) == 0)
            .filter(
                t ->
                    elsewhere(t, seats)
                        || oneVoice(t, count)
                        || counts.stream().anyMatch(w -> besideTown(w, t)))
            .findFirst();
  }

  private static boolean beside(Count one, Count other) {
    return one.article().equals(other.article())
        && !one.earlier()
        && !other.earlier()
        && !one.amount().agrees(other.amount());
  }

  private static boolean elsewhere(Count town, Set<String> seats) {
    return !town.matter().daily()
        && town.matter().course() == Matter.Course.TOLL
        && town.places().stream().noneMatch(seats::contains);
  }

  /** The same estimate by the same side: not a round one, which sides give of other crowds too. */
  private static boolean oneVoice(Count town, Count count) {
    Sides sides = Sides.french();
    return town.matter().course() == Matter.Course.CROWD
        && sides.of(town).isPresent()
        && sides.of(town).equals(sides.of(count))
        && count.amount().low().stripTrailingZeros().precision() > 1;
  }

  private static boolean besideTown(Count whole, Count town) {
    return whole.article().equals(town.article())
        && whole.whole()
        && whole.amount().low().compareTo(town.amount().low()) > 0;
  }

  /**
   * True if a town is only the scene of what others count without a place: no article gives another
   * number without one.
   */
  private static boolean scene(
      Count count, List<Count> town, List<Count> whole, Set<String> seats) {
    return !elsewhere(count, seats)
        && count.matter().course() != Matter.Course.CROWD
        && (!count.matter().daily() || whole.stream().noneMatch(Count::whole))
        && count.amount().low().doubleValue() > FEW
        && whole.stream().anyMatch(w -> same(w, count))
        && town.stream().noneMatch(t -> whole.stream().anyMatch(w -> beside(w, t)));
  }
}
