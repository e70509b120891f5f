package org.recoupe.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.story.StoryStream;
import org.recoupe.story.TraitReader;
import org.recoupe.story.Traits;

/**
 * A heap that grows: arrivals are read, join stories or found them, and only the stories that
 * change are weighed again. Grouping looks at the weeks around the arrivals, and at older stories
 * of the same people, so that what an arrival costs does not grow with the years of the heap. One
 * arrival at a time.
 */
public final class LivingHeap {
  /** Stories farther away in time are not touched by an arrival. */
  private static final int DAYS_AROUND = 45;

  private final Pipeline pipeline;
  private final Shelf shelf;

  /** A heap that lies on a shelf. */
  public LivingHeap(Pipeline pipeline, Shelf shelf) {
    this.pipeline = pipeline;
    this.shelf = shelf;
  }

  /**
   * Takes in what arrives, and puts away what that changes.
   *
   * @return what was put away; an article that is there already changes nothing
   */
  public Shelf.Changed take(Source source) {
    Harvest harvest = pipeline.harvest(source);
    Set<String> known =
        shelf.known(harvest.readings().stream().map(r -> r.article().id()).toList());
    List<Reading> fresh =
        harvest.readings().stream().filter(r -> !known.contains(r.article().id())).toList();
    Shelf.Changed changed = changed(harvest, fresh);
    shelf.put(changed);
    return changed;
  }

  private Shelf.Changed changed(Harvest harvest, List<Reading> fresh) {
    if (fresh.isEmpty()) {
      return new Shelf.Changed(
          List.of(), List.of(), List.of(), Set.of(), harvest.rejected(), List.of());
    }
    Shelf.Stretch stretch = shelf.around(days(fresh), people(fresh));
    List<Reading> dated = pipeline.dated(fresh, stretch.articles(), shelf::readings);
    List<Traits> traits = dated.stream().map(TraitReader::of).toList();
    StoryStream before = StoryStream.resume(stretch.articles(), stretch.stories(), Set.of());
    StoryStream after = before.with(dated);
    Set<String> gone = ids(before);
    gone.removeAll(ids(after));
    return new Shelf.Changed(
        dated, traits, told(before, after, dated), gone, harvest.rejected(), after.changes());
  }

  private static Set<String> ids(StoryStream stream) {
    Set<String> ids = new TreeSet<>();
    stream.stories().forEach(story -> ids.add(story.id()));
    return ids;
  }

  private List<Shelf.Told> told(StoryStream before, StoryStream after, List<Reading> fresh) {
    Map<String, Reading> byId = new HashMap<>();
    fresh.forEach(reading -> byId.put(reading.article().id(), reading));
    Set<StoryStream.Kept> unchanged = new HashSet<>(before.stories());
    List<Shelf.Told> told = new ArrayList<>();
    for (StoryStream.Kept story : after.stories()) {
      if (!unchanged.contains(story)) {
        told.add(new Shelf.Told(story, pipeline.story(story, readings(story, byId))));
      }
    }
    return told;
  }

  private List<Reading> readings(StoryStream.Kept story, Map<String, Reading> fresh) {
    List<Reading> readings = new ArrayList<>();
    List<String> stored = new ArrayList<>();
    for (String article : story.cluster().articles()) {
      Optional.ofNullable(fresh.get(article))
          .ifPresentOrElse(readings::add, () -> stored.add(article));
    }
    readings.addAll(shelf.readings(stored));
    return readings;
  }

  private static Set<String> people(List<Reading> fresh) {
    Set<String> people = new TreeSet<>();
    fresh.forEach(
        reading ->
            reading.referents().stream()
                .filter(referent -> referent.type() == EntityType.PERSON)
                .forEach(person -> people.add(person.name())));
    return people;
  }

  /** The weeks around the arrivals whose day is known. */
  private static Optional<DateRange> days(List<Reading> fresh) {
    return fresh.stream()
        .flatMap(r -> r.article().published().days().stream())
        .reduce(DateRange::join)
        .map(days -> new DateRange(before(days.from()), days.to().plusDays(DAYS_AROUND)));
  }

  private static LocalDate before(LocalDate day) {
    return day.minusDays(DAYS_AROUND);
  }
}
