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
  /** So many facts of an episode are told, and some more for each of its articles. */
  private static final int MOST = 60;

  private static final int MORE = 4;

  /** Two statements with the stretches in which they tell the same. */
  private record Pair(Statement a, Statement b, Overlap overlap) {
    double score() {
      return overlap.weight() * overlap.density();
    }
  }

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    GistReader reader = new GistReader(coverage);
    for (Episode episode : coverage.story().episodes()) {
      List<Statement> statements =
          Statement.of(
              coverage.tellings(episode).stream()
                  .filter(telling -> !asks(telling))
                  .map(reader::gist)
                  .toList());
      Worth worth = new Worth(Rarity.of(statements));
      drafts.addAll(new Contested(coverage, voices, worth).drafts(statements));
      List<Pair> pairs = pairs(statements, worth, coverage);
      facts(statements, pairs, worth).stream()
          .map(fact -> draft(fact, pairs, voices))
          .sorted(
              Comparator.<Draft>comparingInt(d -> -d.origins())
                  .thenComparingInt(d -> -d.values().size())
                  .thenComparing(Draft::first))
          .limit(MOST + (long) MORE * episode.articles().size())
          .forEach(drafts::add);
    }
    return drafts;
  }

  /** A question states nothing. */
  private static boolean asks(Telling telling) {
    return telling.text().stripTrailing().endsWith("?");
  }

  private static List<Pair> pairs(List<Statement> statements, Worth worth, Coverage coverage) {
    SameFact same = new SameFact(coverage, worth);
    List<Pair> pairs = new ArrayList<>();
    for (Candidates.Two two : Candidates.of(statements, worth.rarity())) {
      if (two.a().tellings().size() > 1
          || two.b().tellings().size() > 1
          || !two.a().articles().equals(two.b().articles())) {
        same.in(two.a().gist(), two.b().gist())
            .ifPresent(overlap -> pairs.add(new Pair(two.a(), two.b(), overlap)));
      }
    }
    pairs.sort(
        Comparator.<Pair>comparingDouble(p -> -p.score())
            .thenComparing(Pair::a)
            .thenComparing(Pair::b));
    return pairs;
  }

  /** Joins statements, best pair first, where most of both groups tell the same. */
  private static List<List<Statement>> facts(
      List<Statement> statements, List<Pair> pairs, Worth worth) {
    Set<String> same = new HashSet<>();
    Map<At, List<Statement>> groupOf = new HashMap<>();
    statements.forEach(s -> groupOf.put(at(s), new ArrayList<>(List.of(s))));
    pairs.forEach(pair -> same.add(key(pair.a, pair.b)));
    for (Pair pair : pairs) {
      List<Statement> one = groupOf.getOrDefault(at(pair.a), List.of());
      List<Statement> other = groupOf.getOrDefault(at(pair.b), List.of());
      if (!one.equals(other) && joinable(one, other, same)) {
        one.addAll(other);
        other.forEach(statement -> groupOf.put(at(statement), one));
      }
    }
    Map<At, List<Statement>> byFirst = new TreeMap<>();
    for (List<Statement> group : groupOf.values()) {
      group.sort(Comparator.naturalOrder());
      boolean several = group.stream().flatMap(s -> s.articles().stream()).distinct().count() > 1;
      if (several && (group.size() > 1 || SameFact.tells(group.get(0).gist(), worth))) {
        byFirst.put(at(group.get(0)), group);
      }
    }
    List<List<Statement>> facts = new ArrayList<>(byFirst.values());
    facts.addAll(left(pairs, groupOf));
    return facts;
  }

  /** What tells the same as one of a group, but not as most of it, is a fact with that one. */
  private static List<List<Statement>> left(List<Pair> pairs, Map<At, List<Statement>> groupOf) {
    Set<At> told = new HashSet<>();
    List<List<Statement>> left = new ArrayList<>();
    for (Pair pair : pairs) {
      List<Statement> one = groupOf.getOrDefault(at(pair.a), List.of());
      List<Statement> other = groupOf.getOrDefault(at(pair.b), List.of());
      Optional<Statement> single =
          one.equals(other)
              ? Optional.empty()
              : one.size() == 1
                  ? Optional.of(pair.a)
                  : Optional.of(pair.b).filter(b -> other.size() == 1);
      if (single.isPresent() && told.add(at(single.get()))) {
        left.add(List.of(pair.a, pair.b));
      }
    }
    return left;
  }

  private static At at(Statement statement) {
    return statement.gist().telling().at();
  }

  private static boolean joinable(List<Statement> one, List<Statement> other, Set<String> same) {
    int links = 0;
    for (Statement a : one) {
      for (Statement b : other) {
        links += same.contains(key(a, b)) ? 1 : 0;
      }
    }
    return links * 2 > one.size() * other.size();
  }

  private static String key(Statement a, Statement b) {
    return a.compareTo(b) < 0 ? at(a) + " " + at(b) : at(b) + " " + at(a);
  }

  private static Draft draft(List<Statement> fact, List<Pair> pairs, Voices voices) {
    Map<At, Finding.Value> byPlace = new TreeMap<>();
    for (Statement statement : fact) {
      for (Telling telling : statement.tellings()) {
        Span span = told(statement, telling, fact, pairs);
        At at = new At(telling.article(), span);
        String text = span.in(telling.reading().article().text());
        Finding.Value value = new Finding.Value("", text, at, voices.origin(at));
        byPlace.putIfAbsent(at, value);
      }
    }
    List<Finding.Value> values = List.copyOf(byPlace.values());
    long articles = values.stream().map(value -> value.at().article()).distinct().count();
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
        Wording.of(origins > 1 ? "agreement" : "repeated", origins, articles),
        Wording.of("agreement.why"));
  }

  /** The clauses of a sentence that hold what the others tell too. */
  private static Span told(
      Statement statement, Telling telling, List<Statement> fact, List<Pair> pairs) {
    for (Pair pair : pairs) {
      boolean first = pair.a.equals(statement) && fact.contains(pair.b);
      if (first || pair.b.equals(statement) && fact.contains(pair.a)) {
        Span stretch = first ? pair.overlap.first() : pair.overlap.second();
        return Clauses.around(telling, statement.carried(stretch, telling));
      }
    }
    return telling.span();
  }
}
