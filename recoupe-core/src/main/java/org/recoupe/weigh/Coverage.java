package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Story;

/** A story with the marks of its articles, ready to be looked up. */
final class Coverage {
  private final Story story;
  private final EpisodeWeekdays weekdays;
  private final SortedMap<String, Reading> readings = new TreeMap<>();
  private final Map<String, String> entityOf = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final SortedMap<String, List<Telling>> tellings = new TreeMap<>();

  Coverage(Story story, Collection<Reading> articles) {
    this.story = story;
    for (Reading reading : articles) {
      if (story.articles().contains(reading.article().id())) {
        readings.put(reading.article().id(), reading);
      }
    }
    for (Entity entity : story.entities()) {
      entities.put(entity.id(), entity);
      entity.referents().forEach(referent -> entityOf.put(referent, entity.id()));
    }
    TermReader reader = new TermReader(this);
    readings.forEach((id, reading) -> tellings.put(id, reader.tellings(reading)));
    this.weekdays =
        new EpisodeWeekdays(this, tellings.values().stream().flatMap(List::stream).toList());
  }

  private Coverage(Coverage own, List<Later.Elsewhere> elsewhere) {
    this.story = own.story;
    this.weekdays = own.weekdays;
    readings.putAll(own.readings);
    entityOf.putAll(own.entityOf);
    entities.putAll(own.entities);
    tellings.putAll(own.tellings);
    Map<String, String> names = new HashMap<>();
    own.entities.values().stream()
        .sorted(Comparator.comparing(Entity::id))
        .forEach(e -> names.putIfAbsent(Glimpse.key(e.type(), e.name()), e.id()));
    for (Later.Elsewhere other : elsewhere) {
      other.entities().forEach(entity -> add(entity, names));
      readings.put(other.reading().article().id(), other.reading());
    }
    TermReader reader = new TermReader(this);
    elsewhere.forEach(e -> tellings.put(e.reading().article().id(), reader.tellings(e.reading())));
  }

  /** Who bears one name in two stories of which one follows up the other is taken for the same. */
  private void add(Entity entity, Map<String, String> names) {
    String id = names.getOrDefault(Glimpse.key(entity.type(), entity.name()), entity.id());
    entities.putIfAbsent(id, entity);
    entity.referents().forEach(referent -> entityOf.putIfAbsent(referent, id));
  }

  /** The story, and what some articles of other stories tell. */
  Coverage with(List<Later.Elsewhere> elsewhere) {
    return elsewhere.isEmpty() ? this : new Coverage(this, elsewhere);
  }

  /** Which days the episodes mean by a weekday. */
  EpisodeWeekdays weekdays() {
    return weekdays;
  }

  Story story() {
    return story;
  }

  Collection<Reading> readings() {
    return readings.values();
  }

  /** The articles of the story itself. */
  List<Reading> own() {
    return story.articles().stream().flatMap(id -> reading(id).stream()).toList();
  }

  Optional<Reading> reading(String article) {
    return Optional.ofNullable(readings.get(article));
  }

  /** The entity that a referent of an article belongs to. */
  Optional<String> entity(String article, String referent) {
    return Optional.ofNullable(entityOf.get(article + "/" + referent));
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** All comparable sentences, by article and place. */
  List<Telling> tellings() {
    return tellings.values().stream().flatMap(List::stream).toList();
  }

  /** The comparable sentences of an article. */
  List<Telling> tellings(String article) {
    return tellings.getOrDefault(article, List.of());
  }

  /** The comparable sentences of an episode, by article and place. */
  List<Telling> tellings(Episode episode) {
    List<Telling> all = new ArrayList<>();
    episode.articles().stream().sorted().forEach(id -> all.addAll(tellings(id)));
    return all;
  }

  /** The sentence around a stretch of an article. */
  Optional<Telling> around(String article, Span span) {
    return tellings(article).stream().filter(t -> t.span().covers(span.start())).findFirst();
  }

  /** The first day of the episode that an article stands in. */
  Optional<LocalDate> begin(String article) {
    return story.episodes().stream()
        .filter(episode -> episode.articles().contains(article))
        .flatMap(episode -> episode.days().map(DateRange::from).stream())
        .findFirst();
  }

  /** The days on which an article may have been published. */
  Optional<DateRange> published(String article) {
    return reading(article).flatMap(reading -> reading.article().published().days());
  }

  /** The places that a sentence names. */
  Set<String> places(Telling telling) {
    return telling.entities().stream()
        .filter(id -> entity(id).filter(e -> e.type() == EntityType.PLACE).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
