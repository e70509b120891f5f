package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Stemmer;

/**
 * A plan as one article tells it.
 *
 * @param telling the sentence
 * @param mark the clause
 * @param words the stems of the clause, its times and persons left out
 * @param coverage the story
 */
record Plan(Telling telling, PlanMark mark, Set<String> words, Coverage coverage)
    implements Comparable<Plan> {

  static Plan of(Telling telling, PlanMark mark, Coverage coverage) {
    Set<String> words = new TreeSet<>();
    boolean dropped = Dropping.tells(telling, mark.trigger());
    for (int i = 0; i < telling.order().size(); i++) {
      Span place = telling.places().get(i);
      boolean time = telling.reading().times().stream().anyMatch(t -> t.span().overlaps(place));
      boolean dropping = dropped && mark.trigger().overlaps(place);
      if (mark.clause().covers(place) && !time && !dropping && !person(telling, place)) {
        words.add(telling.order().get(i));
      }
    }
    return new Plan(telling, mark, words, coverage);
  }

  /** Who plans is compared as an entity; a family name makes no two plans alike. */
  private static boolean person(Telling telling, Span place) {
    return telling.reading().mentions().stream()
        .anyMatch(m -> m.type() == EntityType.PERSON && m.span().overlaps(place));
  }

  /** The stems of the common nouns in the clause, before its verb or all of them. */
  Set<String> nouns(boolean subject) {
    Set<String> nouns = new TreeSet<>();
    int last = subject ? mark.trigger().start() : mark.clause().end();
    for (Token token : telling.sentence().tokens()) {
      Span place = token.span();
      if (token.tag().equals("NOUN")
          && mark.clause().covers(place)
          && place.end() <= last
          && !named(place)) {
        nouns.add(Stemmer.stem(place.in(telling.reading().article().text())));
      }
    }
    nouns.retainAll(words);
    return nouns;
  }

  private boolean named(Span place) {
    return telling.reading().mentions().stream().anyMatch(m -> m.span().overlaps(place));
  }

  At at() {
    return new At(telling.article(), mark.clause());
  }

  String text() {
    return mark.clause().in(telling.reading().article().text());
  }

  Set<String> actors() {
    Set<String> actors = new LinkedHashSet<>();
    mark.participants().stream()
        .filter(p -> p.part() != Participant.Part.PLACE)
        .flatMap(p -> p.referent().flatMap(r -> coverage.entity(telling.article(), r)).stream())
        .forEach(actors::add);
    return actors;
  }

  List<String> by() {
    return mark.by().stream()
        .flatMap(r -> coverage.entity(telling.article(), r).stream())
        .distinct()
        .toList();
  }

  Set<String> places() {
    Set<String> places = new TreeSet<>();
    mark.participants().stream()
        .filter(p -> p.part() == Participant.Part.PLACE)
        .flatMap(p -> p.referent().flatMap(r -> coverage.entity(telling.article(), r)).stream())
        .forEach(places::add);
    return places;
  }

  /** The last day on which the telling may have been written. */
  Optional<LocalDate> told() {
    return coverage.published(telling.article()).map(DateRange::from);
  }

  @Override
  public int compareTo(Plan other) {
    return at().compareTo(other.at());
  }
}
