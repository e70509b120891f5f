package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Finds the names that the trained model sees. */
final class ModelFinder implements NameFinder {
  private final NameTagger tagger;
  private final WordKinds lists;

  ModelFinder(NameTagger tagger, WordKinds lists) {
    this.tagger = tagger;
    this.lists = lists;
  }

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    Evidence evidence = Evidence.of(page.rows(), lists);
    List<Mention> found = new ArrayList<>();
    for (WordRow row : page.rows()) {
      collect(row, tagger.tag(new NameFeatures(row, evidence, lists), row.count()), found);
    }
    return Mentions.under(names, found);
  }

  private static void collect(WordRow row, List<String> labels, List<Mention> found) {
    int start = 0;
    for (int i = 0; i < row.count(); i++) {
      String label = labels.get(i);
      if (label.startsWith("B-") || label.startsWith("U-")) {
        start = i;
      }
      if (label.startsWith("L-") || label.startsWith("U-")) {
        found.add(Mentions.of(row.span(start).join(row.span(i)), type(label.substring(2))));
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
