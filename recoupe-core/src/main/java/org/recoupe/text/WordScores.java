package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;

/**
 * What one word says for the tags of the places around it.
 *
 * @param places scores for the word two places ahead of it, one ahead, itself, and so on: index 2
 *     is the word itself, index 0 is the word two places before it
 */
record WordScores(List<double[]> places) {
  static final int REACH = 2;

  /** The features of OpenNLP's default part-of-speech tagger that look at one word alone. */
  private static final List<AdaptiveFeatureGenerator> OWN =
      List.of(
          new OutcomePriorFeatureGenerator(),
          new SuffixFeatureGenerator(),
          new PrefixFeatureGenerator(),
          new TokenFeatureGenerator(),
          new TokenClassFeatureGenerator(true));

  WordScores {
    places = List.copyOf(places);
  }

  static WordScores of(String word, TagWeights weights) {
    String[] alone = {word};
    List<String> own = new ArrayList<>();
    OWN.forEach(generator -> generator.createFeatures(own, alone, 0, new String[0]));
    List<String> form = new ArrayList<>();
    new TokenFeatureGenerator().createFeatures(form, alone, 0, new String[0]);
    return new WordScores(
        List.of(
            weights.of(List.of("n2" + form.get(0))),
            weights.of(List.of("n1" + form.get(0))),
            weights.of(own),
            weights.of(List.of("p1" + form.get(0))),
            weights.of(List.of("p2" + form.get(0)))));
  }

  /** Adds what this word says for a place so many words behind it (negative: before it). */
  void add(int behind, double[] scores) {
    double[] said = places.get(REACH + behind);
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += said[tag];
    }
  }
}
