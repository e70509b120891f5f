package org.recoupe.desk;

import java.util.List;
import org.recoupe.model.mark.EntityType;
import org.recoupe.store.Decision;
import org.recoupe.store.Names;

/**
 * Finds what a story says of a name.
 *
 * @param type what the name stands for
 * @param holding all decisions that hold
 */
record NameFinder(Names names, EntityType type, List<Decision> holding) {

  NameStory find(Names.InStory in) {
    Names.Said said = names.said(in);
    return new NameStory(
        in,
        said.roles(),
        said.lines().stream().map(SentenceLine::of).toList(),
        holding.stream().filter(decision -> said.merges().contains(decision.id())).toList(),
        others(in));
  }

  /** Who else is named there. */
  private List<String> others(Names.InStory in) {
    return type != EntityType.ORGANISATION
        ? names.all(type, in.story()).stream().filter(name -> !name.equals(in.name())).toList()
        : List.of();
  }
}
