package org.recoupe.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tags words with universal parts of speech. Source: OpenNLP's French model (trained on UD French
 * GSD), decoded from left to right: what a word says for the tags around it is added up once and
 * remembered, so that a sentence costs some additions. Thread-safe; the model is read at first use.
 */
final class Tagger {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
  private static final int ROOM = 30_000;

  private final TagWeights weights;
  private final List<String> tags;
  private final List<double[]> opening = new ArrayList<>();
  private final double[][] behind;
  private final double[][] behindTwo;
  private final ConcurrentHashMap<String, WordScores> known = new ConcurrentHashMap<>();

  Tagger(TagWeights weights) {
    this.weights = weights;
    this.tags = weights.tags();
    for (String window : List.of("", "p1", "p2")) {
      opening.add(weights.of(List.of(window + "S=begin")));
    }
    int count = tags.size();
    behind = new double[count][];
    behindTwo = new double[count * count][];
    for (int last = 0; last < count; last++) {
      behind[last] = weights.of(List.of("t=" + tags.get(last)));
      for (int before = 0; before < count; before++) {
        behindTwo[before * count + last] =
            weights.of(List.of("t2=" + tags.get(before) + "," + tags.get(last)));
      }
    }
  }

  static Tagger french() {
    return Holder.FRENCH;
  }

  /** One tag for each word of a sentence. The model knows only the straight apostrophe. */
  List<String> tags(List<String> words) {
    WordScores[] said = new WordScores[words.size()];
    Arrays.setAll(said, i -> scores(words.get(i).replace('’', '\'')));
    int[] best = new int[said.length];
    double[] scores = new double[tags.size()];
    for (int i = 0; i < said.length; i++) {
      Arrays.fill(scores, 0);
      around(said, i, scores);
      before(best, i, scores);
      best[i] = highest(scores);
    }
    return Arrays.stream(best).mapToObj(tags::get).toList();
  }

  private WordScores scores(String word) {
    WordScores found = known.get(word);
    if (found == null) {
      found = WordScores.of(word, weights);
      if (known.size() < ROOM) {
        known.put(word, found);
      }
    }
    return found;
  }

  private static void around(WordScores[] said, int at, double[] scores) {
    int first = Math.max(0, at - WordScores.REACH);
    int last = Math.min(said.length - 1, at + WordScores.REACH);
    for (int i = first; i <= last; i++) {
      said[i].add(at - i, scores);
    }
  }

  private void before(int[] best, int at, double[] scores) {
    if (at < opening.size()) {
      add(opening.get(at), scores);
    }
    if (at > 0) {
      add(behind[best[at - 1]], scores);
    }
    if (at > 1) {
      add(behindTwo[best[at - 2] * tags.size() + best[at - 1]], scores);
    }
  }

  private static void add(double[] said, double[] scores) {
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += said[tag];
    }
  }

  private static int highest(double[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  private static final class Holder {
    static final Tagger FRENCH = new Tagger(TagWeights.read(MODEL));
  }
}
