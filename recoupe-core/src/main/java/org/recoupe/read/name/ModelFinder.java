package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Finds the names that the trained model sees. */
final class ModelFinder {
  private final NameTagger tagger;
  private final WordKinds lists;

  ModelFinder(NameTagger tagger, WordKinds lists) {
    this.tagger = tagger;
    this.lists = lists;
  }

  /** The names of all sentences, in order. */
  List<Mention> find(List<WordRow> sentences) {
    Evidence evidence = Evidence.of(sentences, lists);
    List<Mention> found = new ArrayList<>();
    for (WordRow words : sentences) {
      collect(words, tagger.tag(new NameFeatures(words, evidence, lists), words.count()), found);
    }
    return found;
  }

  private static void collect(WordRow words, List<String> labels, List<Mention> found) {
    int start = 0;
    for (int i = 0; i < words.count(); i++) {
      String label = labels.get(i);
      if (label.startsWith("B-") || label.startsWith("U-")) {
        start = i;
      }
      if (label.startsWith("L-") || label.startsWith("U-")) {
        Span span = words.span(start).join(words.span(i));
        found.add(new Mention(span, type(label.substring(2)), Optional.empty()));
      }
    }
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANISATION;
      default -> EntityType.PLACE;
    };
  }
}
