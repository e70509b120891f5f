package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * A typed event of which there is one only, as one sentence tells it.
 *
 * @param gist the sentence
 * @param happening the event with its roles
 * @param act the key of the word that tells it
 */
record Deed(Gist gist, Happening happening, String act) {
  private static final Set<String> NIGHT = words("night");
  private static final Set<String> UNIQUE = words("unique");
  private static final Set<String> DENIAL = words("denial");

  /** The words of a kind in {@code contested-fr.tsv}. */
  static Set<String> words(String kind) {
    return Table.of(Deed.class, "contested-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> List.of(row.get(1).split(", ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The types of events that may be contested in one respect. */
  static Set<EventType> types(String aspect) {
    return words(aspect).stream()
        .map(name -> EventType.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The events that a sentence tells as done, or denies. */
  static List<Deed> of(Gist gist, Coverage coverage) {
    Telling telling = gist.telling();
    List<Deed> deeds = new ArrayList<>();
    for (EventMark event : telling.reading().events()) {
      boolean told = event.status() == Status.HAPPENED || event.status() == Status.DENIED;
      if (told && telling.span().covers(event.trigger())) {
        gist.concepts().stream()
            .filter(concept -> concept.act() && concept.span().overlaps(event.trigger()))
            .findFirst()
            .map(c -> new Deed(gist, new Happening(telling.article(), event, coverage), c.key()))
            .ifPresent(deeds::add);
      }
    }
    return deeds;
  }

  Telling telling() {
    return gist.telling();
  }

  String article() {
    return happening.article();
  }

  EventMark event() {
    return happening.event();
  }

  boolean denied() {
    return event().status() == Status.DENIED;
  }

  /** True if its sentence has a word of denial: « dément avoir … », not « n’a pas … ». */
  boolean byName() {
    return telling().sentence().tokens().stream().anyMatch(token -> DENIAL.contains(token.lemma()));
  }

  /** True if both tell one act of one type. */
  boolean like(Deed other) {
    return event().type() == other.event().type() && act.equals(other.act);
  }

  /**
   * True if both name two or more in common who do it, or one and where; a denial needs no more.
   */
  boolean among(Deed other) {
    Set<String> actors = new TreeSet<>(happening.actors());
    actors.retainAll(other.happening.actors());
    Set<String> places = new TreeSet<>(happening.places());
    places.retainAll(other.happening.places());
    places.removeAll(actors);
    boolean day = date().isPresent() && date().equals(other.date());
    int least = denied() || other.denied() ? 2 : 3;
    return !actors.isEmpty() && actors.size() + places.size() + (day ? 1 : 0) >= least;
  }

  /** True if one alone can do the act or undergo it. */
  boolean unique() {
    return telling().sentence().tokens().stream()
        .filter(token -> token.span().overlaps(event().trigger()))
        .anyMatch(token -> UNIQUE.contains(token.lemma()));
  }

  /** The words that give its day, if they give one day and no night between two. */
  Optional<TimeMark> day() {
    String text = Fold.plain(telling().text());
    boolean night =
        NIGHT.stream().map(Fold::plain).anyMatch(w -> (" " + text + " ").contains(" " + w + " "));
    return night
        ? Optional.empty()
        : Against.named(telling(), telling().span()).stream()
            .filter(time -> time.days().filter(DateRange::isDay).isPresent())
            .filter(time -> time.days().equals(event().days()))
            .findFirst();
  }

  Optional<LocalDate> date() {
    return day().flatMap(TimeMark::days).map(DateRange::from);
  }

  /** The towns where it happened. */
  List<Entity> towns() {
    return happening.places().stream()
        .flatMap(id -> happening.coverage().entity(id).stream())
        .filter(place -> place.place().isPresent() && PlaceScope.town(place.name()))
        .toList();
  }

  /** The people who take part in it. */
  Set<String> people() {
    Set<String> people = new TreeSet<>(happening.actors());
    people.removeIf(
        id -> happening.coverage().entity(id).filter(e -> e.type() == EntityType.PERSON).isEmpty());
    return people;
  }

  /** The place where one of these is named. */
  Optional<At> named(String entity) {
    return event().participants().stream()
        .filter(
            p ->
                p.referent()
                    .flatMap(r -> happening.coverage().entity(article(), r))
                    .filter(entity::equals)
                    .isPresent())
        .map(Participant::span)
        .map(span -> new At(article(), span))
        .findFirst();
  }

  At at(Span span) {
    return new At(article(), span);
  }
}
