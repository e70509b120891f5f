package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Finding;

/**
 * Facts that several articles of an episode tell. Only sentences that share a rare word, name or
 * number are compared.
 */
final class FactFinder implements FindingMaker {
  private static final int MOST = 60;

  /** Two sentences with how surely they tell the same. */
  private record Pair(Telling a, Telling b, double score) {}

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    for (Episode episode : coverage.story().episodes()) {
      List<Telling> tellings = coverage.tellings(episode);
      Rarity rarity = new Rarity(tellings);
      List<List<Telling>> facts = facts(pairs(tellings, rarity, coverage));
      facts.stream()
          .map(fact -> draft(fact, rarity, voices))
          .sorted(
              Comparator.<Draft>comparingInt(d -> -d.origins())
                  .thenComparingInt(d -> -d.values().size())
                  .thenComparing(Draft::first))
          .limit(MOST)
          .forEach(drafts::add);
    }
    return drafts;
  }

  private static List<Pair> pairs(List<Telling> tellings, Rarity rarity, Coverage coverage) {
    SameFact same = new SameFact(coverage, rarity);
    List<Pair> pairs = new ArrayList<>();
    for (Candidates.Two two : Candidates.of(tellings, rarity)) {
      double score = same.score(two.a(), two.b());
      if (score > 0) {
        pairs.add(new Pair(two.a(), two.b(), score));
      }
    }
    pairs.sort(
        Comparator.<Pair>comparingDouble(p -> -p.score)
            .thenComparing(Pair::a)
            .thenComparing(Pair::b));
    return pairs;
  }

  /** Joins pairs, best first, where most of both groups tell the same. */
  private static List<List<Telling>> facts(List<Pair> pairs) {
    Set<String> same = new HashSet<>();
    Map<At, List<Telling>> groupOf = new HashMap<>();
    pairs.forEach(pair -> same.add(key(pair.a, pair.b)));
    for (Pair pair : pairs) {
      List<Telling> one = groupOf.computeIfAbsent(pair.a.at(), at -> own(pair.a));
      List<Telling> other = groupOf.computeIfAbsent(pair.b.at(), at -> own(pair.b));
      if (!one.equals(other) && joinable(one, other, same)) {
        one.addAll(other);
        other.forEach(telling -> groupOf.put(telling.at(), one));
      }
    }
    Map<At, List<Telling>> byFirst = new TreeMap<>();
    for (List<Telling> group : groupOf.values()) {
      group.sort(Comparator.naturalOrder());
      if (group.stream().map(Telling::article).distinct().count() > 1) {
        byFirst.put(group.get(0).at(), group);
      }
    }
    return List.copyOf(byFirst.values());
  }

  private static List<Telling> own(Telling telling) {
    List<Telling> group = new ArrayList<>();
    group.add(telling);
    return group;
  }

  private static boolean joinable(List<Telling> one, List<Telling> other, Set<String> same) {
    int links = 0;
    for (Telling a : one) {
      for (Telling b : other) {
        if (a.article().equals(b.article())) {
          return false;
        }
        links += same.contains(key(a, b)) ? 1 : 0;
      }
    }
    return links * 2 > one.size() * other.size();
  }

  private static String key(Telling a, Telling b) {
    return a.compareTo(b) < 0 ? a.at() + " " + b.at() : b.at() + " " + a.at();
  }

  private static Draft draft(List<Telling> fact, Rarity rarity, Voices voices) {
    List<Finding.Value> values = new ArrayList<>();
    for (Telling telling : fact) {
      Span span = told(telling, fact, rarity);
      At at = new At(telling.article(), span);
      String text = span.in(telling.reading().article().text());
      values.add(new Finding.Value("", text, at, voices.origin(at)));
    }
    int origins = voices.independent(values.stream().map(Finding.Value::at).toList());
    String about =
        values.stream()
            .map(Finding.Value::text)
            .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    return new Draft(
        Finding.Kind.AGREEMENT,
        about,
        Optional.empty(),
        values,
        origins,
        Wording.of(origins > 1 ? "agreement" : "repeated", origins, fact.size()),
        Wording.of("agreement.why"));
  }

  /** The clauses of a sentence that hold what the others tell too. */
  private static Span told(Telling telling, List<Telling> fact, Rarity rarity) {
    Span told = telling.span();
    double best = 0;
    for (Telling other : fact) {
      if (other.compareTo(telling) != 0) {
        Overlap overlap = Overlap.best(telling, other, rarity);
        if (overlap.weight() * overlap.density() > best) {
          best = overlap.weight() * overlap.density();
          told = Clauses.around(telling, overlap.first());
        }
      }
    }
    return told;
  }
}
