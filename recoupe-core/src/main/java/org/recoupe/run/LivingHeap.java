package org.recoupe.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
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
    Shelf.Stretch stretch =
        shelf.around(Shelf.Stretch.NOTHING, days(fresh), people(fresh), traits(fresh));
    List<Reading> dated = pipeline.dated(fresh, stretch, shelf::readings);
    StoryStream before = resumed(stretch);
    StoryStream after = before.with(dated);
    return new Shelf.Changed(
        dated,
        traits(dated),
        told(before, after, dated),
        gone(before, after),
        harvest.rejected(),
        after.changes());
  }

  /**
   * Groups some articles, and those around them, again: people decided something else of which of
   * them tell one story. Stories that change are weighed again; done twice, it changes nothing.
   *
   * @param articles ids of those of which something was decided
   * @param homes for some articles, the id of the story that goes on where they are
   * @return what was put away
   */
  public Shelf.Changed regroup(Collection<String> articles, Map<String, String> homes) {
    Shelf.Stretch stretch = neighbourhood(articles, List.of());
    StoryStream before = resumed(stretch);
    StoryStream after = before.regrouped(homes);
    Shelf.Changed changed =
        new Shelf.Changed(
            List.of(),
            List.of(),
            told(before, after, List.of()),
            gone(before, after),
            List.of(),
            after.changes());
    shelf.put(changed);
    return changed;
  }

  /**
   * Reads an article again under another date: what its words tell of days follows, and so do
   * likeness, episodes and what is found in its story; days of others that were inferred with the
   * help of its story are inferred anew. Done twice, it changes nothing more.
   *
   * @param article its id; one that is not there changes nothing
   * @return what was put away
   */
  public Shelf.Changed redate(String article, Published date) {
    List<Reading> dated =
        shelf.readings(List.of(article)).stream().map(r -> pipeline.dated(r, date)).toList();
    Shelf.Stretch stretch =
        shelf.around(
            neighbourhood(List.of(article), traits(dated)),
            days(dated),
            people(dated),
            traits(dated));
    List<Reading> anew = inferred(article, dated, stretch);
    StoryStream before = resumed(stretch);
    StoryStream after = before.with(anew);
    Shelf.Changed changed =
        new Shelf.Changed(
            anew,
            traits(anew),
            told(before, after, anew),
            gone(before, after),
            List.of(),
            after.changes());
    shelf.put(changed);
    return changed;
  }

  /** An article under its new date, with those of its story whose days rested on others. */
  private List<Reading> inferred(String article, List<Reading> dated, Shelf.Stretch stretch) {
    List<Reading> all = new ArrayList<>(dated);
    shelf
        .readings(shelf.holding(List.of(article)).articles().stream().map(Traits::article).toList())
        .stream()
        .filter(r -> r.article().published().basis() == Published.Basis.INFERRED_FROM_STORY)
        .filter(r -> !r.article().id().equals(article))
        .map(r -> pipeline.dated(r, Published.unknown()))
        .forEach(all::add);
    return pipeline.dated(all, stretch, shelf::readings);
  }

  private static List<Traits> traits(List<Reading> readings) {
    return readings.stream().map(TraitReader::of).toList();
  }

  /**
   * The stories of some articles with all that arrivals on their days would be grouped with; where
   * that is very much, with nothing but what is like the arrivals.
   */
  private Shelf.Stretch neighbourhood(Collection<String> articles, List<Traits> arrivals) {
    Shelf.Stretch stretch = shelf.holding(articles);
    Set<String> people = people(shelf.readings(articles));
    for (DateRange days : times(stretch.articles())) {
      stretch = shelf.around(stretch, Optional.of(around(days)), people, arrivals);
    }
    return stretch;
  }

  /** The times of which articles are: what lies between two that are far apart is none of them. */
  private static List<DateRange> times(List<Traits> articles) {
    List<DateRange> times = new ArrayList<>();
    articles.stream()
        .flatMap(article -> article.days().stream())
        .sorted(Comparator.comparing(DateRange::from).thenComparing(DateRange::to))
        .forEach(
            days -> {
              int last = times.size() - 1;
              if (last >= 0 && around(times.get(last)).meet(around(days)).isPresent()) {
                times.set(last, times.get(last).join(days));
              } else {
                times.add(days);
              }
            });
    return times;
  }

  private static StoryStream resumed(Shelf.Stretch stretch) {
    return StoryStream.resume(
        stretch.articles(), stretch.stories(), Set.of(), stretch.ties(), stretch.common());
  }

  private static Set<String> gone(StoryStream before, StoryStream after) {
    Set<String> gone = ids(before);
    gone.removeAll(ids(after));
    return gone;
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
      boolean read = story.cluster().articles().stream().anyMatch(byId::containsKey);
      if (read || !unchanged.contains(story)) {
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
        .map(LivingHeap::around);
  }

  private static DateRange around(DateRange days) {
    return new DateRange(days.from().minusDays(DAYS_AROUND), days.to().plusDays(DAYS_AROUND));
  }
}
