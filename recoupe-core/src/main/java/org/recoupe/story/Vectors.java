package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Articles as unit vectors of weighted terms (tf-idf with logarithmic tf: Salton and Buckley 1988),
 * and the likeness of pairs that share a rare term. No pair that shares none is ever looked at.
 */
final class Vectors {
  /** A term that stands in more articles is no key to a pair. */
  private static final int COMMON = 400;

  private final int[][] terms;
  private final double[][] weights;
  private final int[][] holders;
  private final double[][] holds;

  /** Vectors in the order of the bags. */
  Vectors(List<SortedMap<String, Double>> bags, Rates rates) {
    Map<String, Integer> number = number(bags, rates);
    terms = new int[bags.size()][];
    weights = new double[bags.size()][];
    int[] count = new int[number.size()];
    for (int i = 0; i < bags.size(); i++) {
      vector(i, bags.get(i), number, rates);
      Arrays.stream(terms[i]).forEach(term -> count[term]++);
    }
    holders = new int[count.length][];
    holds = new double[count.length][];
    hold(count);
  }

  /** Terms of one article alone join nothing, yet count for its length. */
  private static Map<String, Integer> number(List<SortedMap<String, Double>> bags, Rates rates) {
    TreeSet<String> all = new TreeSet<>();
    bags.forEach(bag -> all.addAll(bag.keySet()));
    Map<String, Integer> number = new HashMap<>();
    all.stream()
        .filter(term -> rates.articles(term) > 1 && rates.rarity(term) > 0)
        .forEach(term -> number.put(term, number.size()));
    return number;
  }

  private void vector(
      int i, SortedMap<String, Double> bag, Map<String, Integer> number, Rates rates) {
    int[] some = new int[bag.size()];
    double[] weighed = new double[bag.size()];
    int size = 0;
    double squares = 0;
    for (Map.Entry<String, Double> entry : bag.entrySet()) {
      double weight = tf(entry.getValue()) * rates.rarity(entry.getKey());
      squares += weight * weight;
      Integer term = number.get(entry.getKey());
      if (term != null) {
        some[size] = term;
        weighed[size++] = weight;
      }
    }
    double length = Math.sqrt(squares);
    terms[i] = Arrays.copyOf(some, size);
    weights[i] = Arrays.stream(weighed, 0, size).map(w -> w / length).toArray();
  }

  static double tf(double count) {
    return count >= 1 ? 1 + Math.log(count) : count;
  }

  private void hold(int[] count) {
    for (int term = 0; term < count.length; term++) {
      holders[term] = new int[count[term]];
      holds[term] = new double[count[term]];
    }
    for (int i = terms.length - 1; i >= 0; i--) {
      for (int k = 0; k < terms[i].length; k++) {
        int term = terms[i][k];
        int place = --count[term];
        holders[term][place] = i;
        holds[term][place] = weights[i][k];
      }
    }
  }

  int size() {
    return terms.length;
  }

  /** The likeness of two articles: the cosine of their vectors. */
  double likeness(int one, int other) {
    int[] mine = terms[one];
    int[] theirs = terms[other];
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < theirs.length) {
      if (mine[i] == theirs[j]) {
        sum += weights[one][i++] * weights[other][j++];
      } else if (mine[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /**
   * For each article the others with their likeness: those of at least {@code least}, the {@code
   * most} likest of them.
   */
  List<List<Neighbour>> neighbours(double least, int most) {
    return IntStream.range(0, size()).mapToObj(i -> neighbours(i, least, most)).toList();
  }

  /** The others most like one article, the likest first. Thread-safe. */
  List<Neighbour> neighbours(int i, double least, int most) {
    double[] score = new double[size()];
    int[] touched = new int[size()];
    int count = spread(i, score, touched);
    List<Neighbour> near = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      int j = touched[t];
      if (j != i && score[j] >= least) {
        near.add(new Neighbour(j, score[j]));
      }
    }
    near.sort(Comparator.naturalOrder());
    return List.copyOf(near.subList(0, Math.min(most, near.size())));
  }

  /** Adds up the likeness of an article to all that share a term; how many these are. */
  private int spread(int i, double[] score, int[] touched) {
    int count = 0;
    int common = Math.max(COMMON, size() / 200);
    for (int k = 0; k < terms[i].length; k++) {
      int[] others = holders[terms[i][k]];
      double[] theirs = holds[terms[i][k]];
      for (int h = 0; h < others.length && others.length <= common; h++) {
        int j = others[h];
        if (score[j] == 0) {
          touched[count++] = j;
        }
        score[j] += weights[i][k] * theirs[h];
      }
    }
    return count;
  }

  /** Another article, and how like it is. */
  record Neighbour(int other, double likeness) implements Comparable<Neighbour> {
    @Override
    public int compareTo(Neighbour o) {
      int first = Double.compare(o.likeness, likeness);
      return first != 0 ? first : Integer.compare(other, o.other);
    }
  }
}
