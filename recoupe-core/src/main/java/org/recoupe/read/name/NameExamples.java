package org.recoupe.read.name;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Sentence;

/**
 * Turns labelled articles into the training examples of the name model: a line for each word with
 * its label and the keys of its features, a blank line behind each sentence. It stands here so that
 * training and use share one code.
 */
public final class NameExamples {
  private final WordKinds kinds;
  private final Appendable out;

  /** Examples are written to this. */
  public NameExamples(Appendable out) {
    this.kinds = WordKinds.french();
    this.out = out;
  }

  /**
   * Writes the examples of one article.
   *
   * @param sentences its sentences
   * @param trusted for each sentence, whether its labels are sure; others only serve as evidence
   * @param names labelled stretches, not overlapping
   */
  public void write(
      String text, List<Sentence> sentences, List<Boolean> trusted, List<Mention> names)
      throws IOException {
    List<WordRow> rows = sentences.stream().map(s -> WordRow.of(text, s)).toList();
    Evidence evidence = Evidence.of(rows, kinds);
    for (int i = 0; i < rows.size(); i++) {
      if (trusted.get(i)) {
        sentence(rows.get(i), evidence, labels(rows.get(i), names));
      }
    }
  }

  private void sentence(WordRow row, Evidence evidence, String[] labels) throws IOException {
    NameFeatures features = new NameFeatures(row, evidence, kinds);
    for (int i = 0; i < row.count(); i++) {
      out.append(labels[i]);
      for (int key : features.at(i)) {
        out.append('\t').append(Integer.toHexString(key));
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private static String[] labels(WordRow row, List<Mention> names) {
    String[] labels = new String[row.count()];
    Arrays.fill(labels, "O");
    for (Mention name : names) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < row.count(); i++) {
        if (row.span(i).overlaps(name.span())) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        mark(labels, first, last, type(name.type()));
      }
    }
    return labels;
  }

  private static void mark(String[] labels, int first, int last, String type) {
    for (int i = first; i <= last; i++) {
      String part = i == first ? "B-" : i == last ? "L-" : "I-";
      labels[i] = (first == last ? "U-" : part) + type;
    }
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
    };
  }
}
