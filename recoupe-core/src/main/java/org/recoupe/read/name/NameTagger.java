package org.recoupe.read.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The best row of labels for a sentence (Viterbi). Thread-safe. */
final class NameTagger {
  /** More than any sum of weights: a word far from every capital is no part of a name. */
  private static final float SURE = 1000;

  /** An open name this far behind is never the better one in the end (a beam). */
  private static final float DOUBT = 8;

  private final Weights weights;
  private final int count;
  private final int none;
  private final float[] steps;
  private final boolean[] opening;
  private final boolean[] closing;
  private final int[][] before;

  NameTagger(Weights weights) {
    this.weights = weights;
    List<String> labels = weights.labels();
    this.count = labels.size();
    this.none = labels.indexOf("O");
    this.steps = new float[count * count];
    this.opening = new boolean[count];
    this.closing = new boolean[count];
    for (int to = 0; to < count; to++) {
      opening[to] = !inside(labels.get(to));
      closing[to] = !open(labels.get(to));
      for (int from = 0; from < count; from++) {
        steps[from * count + to] =
            allowed(labels.get(from), labels.get(to))
                ? weights.transition(from, to)
                : Float.NEGATIVE_INFINITY;
      }
    }
    this.before = new int[count][];
    Arrays.setAll(before, to -> before(labels, labels.get(to)));
  }

  /** The labels that may stand before one. */
  private static int[] before(List<String> labels, String to) {
    return IntStream.range(0, labels.size()).filter(i -> allowed(labels.get(i), to)).toArray();
  }

  private static boolean inside(String label) {
    return label.startsWith("I-") || label.startsWith("L-");
  }

  private static boolean open(String label) {
    return label.startsWith("B-") || label.startsWith("I-");
  }

  private static boolean allowed(String from, String to) {
    return open(from) ? inside(to) && from.substring(2).equals(to.substring(2)) : !inside(to);
  }

  /** A label for each word: "O", or "B-", "I-", "L-", "U-" and a type. */
  List<String> tag(NameFeatures features, int words) {
    if (words == 0) {
      return List.of();
    }
    float[] scores = new float[words * count];
    int[] back = new int[words * count];
    for (int i = 0; i < words; i++) {
      if (features.mayBeNamed(i) || (i > 0 && mayGoOn(scores, i - 1))) {
        weights.score(features.at(i), scores, i * count);
      } else {
        scores[i * count + none] = SURE;
      }
      step(scores, back, i);
    }
    return path(scores, back, words);
  }

  /** Whether a name that began before may still be open behind a word. */
  private boolean mayGoOn(float[] scores, int i) {
    float open = Float.NEGATIVE_INFINITY;
    float closed = Float.NEGATIVE_INFINITY;
    for (int label = 0; label < count; label++) {
      float score = scores[i * count + label];
      if (closing[label]) {
        closed = Math.max(closed, score);
      } else {
        open = Math.max(open, score);
      }
    }
    return open > closed - DOUBT;
  }

  private void step(float[] scores, int[] back, int i) {
    int here = i * count;
    for (int to = 0; to < count; to++) {
      if (i == 0) {
        scores[to] += opening[to] ? 0 : Float.NEGATIVE_INFINITY;
        continue;
      }
      float best = Float.NEGATIVE_INFINITY;
      int from = 0;
      for (int label : before[to]) {
        float score = scores[here - count + label] + steps[label * count + to];
        if (score > best) {
          best = score;
          from = label;
        }
      }
      scores[here + to] += best;
      back[here + to] = from;
    }
  }

  private List<String> path(float[] scores, int[] back, int words) {
    int end = (words - 1) * count;
    int best = -1;
    for (int label = 0; label < count; label++) {
      if (closing[label] && (best < 0 || scores[end + label] > scores[end + best])) {
        best = label;
      }
    }
    String[] labels = new String[words];
    for (int i = words - 1; i >= 0; i--) {
      labels[i] = weights.labels().get(best);
      best = back[i * count + best];
    }
    return Arrays.asList(labels);
  }
}
