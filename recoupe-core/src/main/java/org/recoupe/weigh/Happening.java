package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.Participant;
import org.recoupe.text.Stemmer;

/**
 * A typed event as one article tells it, with the entities of the story in its roles.
 *
 * @param article id of the article
 * @param event the clause
 * @param coverage the story
 */
record Happening(String article, EventMark event, Coverage coverage)
    implements Comparable<Happening> {

  At at() {
    return new At(article, event.statement());
  }

  /** The word that tells it, by its stem; empty if the article is not at hand. */
  String trigger() {
    return coverage
        .reading(article)
        .map(r -> Stemmer.stem(event.trigger().in(r.article().text())))
        .orElse("");
  }

  /** The entities in a role, in order of the text, each once. */
  List<String> in(Participant.Part part) {
    return event.participants().stream()
        .filter(p -> p.part() == part)
        .flatMap(p -> p.referent().flatMap(r -> coverage.entity(article, r)).stream())
        .distinct()
        .toList();
  }

  Optional<String> one(Participant.Part part) {
    return in(part).stream().findFirst();
  }

  Optional<String> object() {
    return event.participants().stream()
        .filter(p -> p.part() == Participant.Part.OBJECT)
        .map(Participant::text)
        .findFirst();
  }

  /** Everyone who takes part, claims and places aside. */
  Set<String> actors() {
    Set<String> actors = new TreeSet<>(in(Participant.Part.WHO));
    actors.addAll(in(Participant.Part.GIVER));
    actors.addAll(in(Participant.Part.RECEIVER));
    return actors;
  }

  Set<String> places() {
    return new TreeSet<>(in(Participant.Part.PLACE));
  }

  /** How many of its roles the clause fills. */
  int fullness() {
    int days = event.days().isPresent() ? 2 : 0;
    return actors().size() + places().size() + days + (object().isPresent() ? 1 : 0);
  }

  @Override
  public int compareTo(Happening other) {
    int first = at().compareTo(other.at());
    return first != 0 ? first : event.type().compareTo(other.event.type());
  }
}
