package org.recoupe.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;

/**
 * Plans and sayings with the day or the speaker that somebody put right.
 *
 * @param decisions on them, by their ids, the earliest first
 */
record Corrected(Map<String, List<Decision>> decisions) {

  Announcement plan(Announcement a) {
    return last(a.id())
        .map(
            due ->
                new Announcement(
                    a.id(),
                    a.what(),
                    a.by(),
                    a.tellings(),
                    Optional.of(due),
                    a.outcome(),
                    a.proof()))
        .orElse(a);
  }

  Story in(Story s) {
    return new Story(
        s.id(),
        s.title(),
        s.days(),
        s.articles(),
        s.episodes(),
        s.entities(),
        s.copies(),
        s.origins(),
        s.utterances().stream().map(said -> said(s, said)).toList());
  }

  private Utterance said(Story story, Utterance said) {
    return last(said.id())
        .map(
            name ->
                new Utterance(said.id(), speaker(story, name), chain(said, name), said.variants()))
        .orElse(said);
  }

  /** The one entity of that name; nobody if there are several, or none. */
  private static Optional<String> speaker(Story story, String name) {
    List<Entity> named =
        story.entities().stream()
            .filter(e -> e.type() != EntityType.PLACE && e.name().equals(name))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
  }

  /** What it came through stays as it was. */
  private static List<String> chain(Utterance said, String name) {
    List<String> chain = new ArrayList<>(said.chain());
    if (chain.isEmpty()) {
      chain.add(name);
    } else {
      chain.set(0, name);
    }
    return chain;
  }

  private Optional<String> last(String id) {
    return decisions.getOrDefault(id, List.of()).stream()
        .filter(decision -> decision.made().kind() == Decision.Kind.CORRECT)
        .map(decision -> decision.made().value().note())
        .reduce((earlier, later) -> later);
  }
}
