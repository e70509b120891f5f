package org.recoupe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/** The weights of a maximum entropy model of OpenNLP: what each feature says for each tag. */
final class TagWeights {
  private static final String ENTRY = "pos.model";

  private final AbstractModel model;
  private final Map<String, Context> contexts;
  private final double[] nothing;

  private TagWeights(AbstractModel model) {
    this.model = model;
    this.contexts = contexts(model);
    this.nothing = new double[model.getNumOutcomes()];
  }

  /** Reads a model of the class path. */
  static TagWeights read(String name) {
    try (InputStream stream = TagWeights.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      AbstractModel entropy = new POSModel(stream).getArtifact(ENTRY);
      return new TagWeights(entropy);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name, e);
    }
  }

  /** The library hands its tables out untyped: parameters, features by name, names of outcomes. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> contexts(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  /** The tags, in the order of the scores. */
  List<String> tags() {
    String[] tags = new String[model.getNumOutcomes()];
    Arrays.setAll(tags, model::getOutcome);
    return List.of(tags);
  }

  /**
   * What these features say together, a score for each tag; not to be written into. Most words say
   * nothing for a neighbour: they share one array.
   */
  double[] of(List<String> features) {
    List<Context> told =
        features.stream().filter(contexts::containsKey).map(contexts::get).toList();
    double[] scores = told.isEmpty() ? nothing : new double[nothing.length];
    for (Context context : told) {
      int[] tags = context.getOutcomes();
      for (int i = 0; i < tags.length; i++) {
        scores[tags[i]] += context.getParameters()[i];
      }
    }
    return scores;
  }
}
