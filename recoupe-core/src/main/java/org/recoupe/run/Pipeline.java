package org.recoupe.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.clean.HeapResidue;
import org.recoupe.dossier.Composer;
import org.recoupe.model.Published;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.ListUsed;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.screen.NameList;
import org.recoupe.screen.Screener;
import org.recoupe.story.Cluster;
import org.recoupe.story.Clusterer;
import org.recoupe.story.Dater;
import org.recoupe.story.Heap;
import org.recoupe.story.StoryBuilder;
import org.recoupe.story.StoryStream;
import org.recoupe.weigh.Later;

/**
 * The way of an article through the program, in one place: what arrives is cleaned and read;
 * readings are grouped into stories; inside a story dates are inferred, and what they change is
 * read again; each story is built, weighed and looked up on the lists; the dossier puts it all in
 * order. The engine carries every step; the result does not depend on it.
 */
public final class Pipeline {
  private final Engine engine;
  private final Progress progress;
  private final Steps steps;
  private final Composer composer;
  private final List<Rejected> unread;

  private Pipeline(
      Engine engine,
      Progress progress,
      Composer composer,
      Screener screener,
      List<Rejected> unread) {
    this.engine = engine;
    this.progress = progress;
    this.steps = new Steps(screener);
    this.composer = composer;
    this.unread = List.copyOf(unread);
  }

  /** The pipeline for French, on an engine; it signs its dossiers with a version. */
  public static Pipeline standard(Engine engine, Progress progress, String version) {
    Composer composer = new Composer(new Dossier.Generator("Recoupe", version));
    return new Pipeline(engine, progress, composer, Screener.of(List.of()), List.of());
  }

  /**
   * The same, looking names up on lists.
   *
   * @param unread lists that could not be read: the dossier shows them among what was rejected
   */
  public Pipeline screening(List<NameList> lists, List<Rejected> unread) {
    return new Pipeline(engine, progress, composer, Screener.of(lists), unread);
  }

  /** From a heap to its dossier. */
  public Dossier dossier(Source source) {
    return dossier(harvest(source));
  }

  /** From what was read to its dossier. */
  public Dossier dossier(Harvest harvest) {
    progress.at(Progress.Stage.GROUPING, 0, harvest.readings().size());
    Faults faults =
        new Faults(Stream.concat(harvest.rejected().stream(), unread.stream()).toList());
    Heap heap = Heap.of(harvest.readings(), engine::each);
    List<Reading> dated = dated(harvest.readings(), heap, faults);
    List<Cluster> clusters = Clusterer.cluster(heap.dated(dated));
    Map<String, Reading> byId = spoken(clusters, byId(dated), faults);
    Tally weighing = new Tally(progress, Progress.Stage.WEIGHING, clusters.size());
    List<Story> stories = engine.each(clusters, cluster -> StoryBuilder.build(cluster, byId));
    Later later = Later.of(stories, byId);
    List<WeighedStory> told =
        engine.each(stories, story -> weighing.count(tell(story, byId, later, faults)));
    progress.at(Progress.Stage.DONE, 0, 0);
    return composer
        .compose(
            List.copyOf(byId.values()),
            faults.all(),
            told,
            harvest.alsoAt(),
            harvest.versions(),
            harvest.counts())
        .with(steps.screener().lists());
  }

  /**
   * Cleans and reads a heap; the very same article of an outlet counts once. What the heap as a
   * whole tells of residue is taken out between the two.
   */
  public Harvest harvest(Source source) {
    List<Steps.Arrived> arrived = engine.each(source::into, steps::clean);
    HeapResidue residue =
        HeapResidue.of(
            arrived.stream().map(Steps.Arrived::article).flatMap(Optional::stream).toList());
    Tally reading = new Tally(progress, Progress.Stage.READING, arrived.size());
    Gathering gathering = new Gathering();
    engine.each(arrived, a -> reading.count(steps.read(a, residue))).forEach(gathering::add);
    return gathering.harvest();
  }

  /**
   * A story of a heap that grows: weighed, and told as a dossier of its own.
   *
   * @param kept its articles under the ids they have had so far
   * @param readings the readings of all its articles
   */
  public Dossier story(StoryStream.Kept kept, List<Reading> readings) {
    Faults faults = new Faults(List.of());
    Map<String, Reading> byId = spoken(List.of(kept.cluster()), byId(readings), faults);
    // a story that is told alone shows no article of another
    Story story = StoryBuilder.build(kept, byId);
    WeighedStory told = tell(story, byId, Later.nothing(), faults);
    return composed(List.copyOf(byId.values()), told, faults);
  }

  /**
   * The dossier of a story that was weighed before.
   *
   * @param readings the readings of all its articles, as they were when it was weighed
   */
  public Dossier story(WeighedStory told, List<Reading> readings) {
    Faults faults = new Faults(List.of());
    return composed(
        List.copyOf(spoken(clusters(told), byId(readings), faults).values()), told, faults);
  }

  private static List<Cluster> clusters(WeighedStory told) {
    return List.of(new Cluster(told.story().episodes().stream().map(Episode::articles).toList()));
  }

  /**
   * A story that was weighed before, looked up again on the lists.
   *
   * @param readings the readings of all its articles, as they were when it was weighed
   */
  public WeighedStory screened(WeighedStory told, List<Reading> readings) {
    Faults faults = new Faults(List.of());
    Map<String, Reading> byId = spoken(clusters(told), byId(readings), faults);
    return steps.tell(
        told.story(),
        told.story().articles().stream().map(byId::get).toList(),
        (story, known) -> told.weighing().unlisted(),
        faults);
  }

  /** A reading read again under another date; as it was where it cannot be. */
  Reading dated(Reading reading, Published date) {
    return steps.again(reading, date, new Faults(List.of()));
  }

  /** The lists that names are likened to. */
  public List<ListUsed> lists() {
    return steps.screener().lists();
  }

  private Dossier composed(List<Reading> readings, WeighedStory told, Faults faults) {
    List<Rejected> rejected = faults.all();
    Counts counts = Counts.of(readings.size(), rejected.size());
    return composer
        .compose(readings, rejected, List.of(told), new TreeMap<>(), new TreeMap<>(), counts)
        .with(steps.screener().lists());
  }

  /**
   * The readings of arrivals, dated as far as the articles around them tell.
   *
   * @param around the articles around
   * @param readings gives the readings of some of these by their ids
   */
  List<Reading> dated(
      List<Reading> arrivals,
      Shelf.Stretch around,
      Function<Collection<String>, List<Reading>> readings) {
    Set<String> undated = new TreeSet<>();
    for (Reading reading : arrivals) {
      if (reading.article().published().days().isEmpty()) {
        undated.add(reading.article().id());
      }
    }
    if (undated.isEmpty()) {
      return arrivals;
    }
    Heap heap = Heap.of(arrivals, around.articles(), around.common());
    Set<String> asked = Dater.asked(heap, undated);
    arrivals.forEach(arrival -> asked.remove(arrival.article().id()));
    List<Reading> all = new ArrayList<>(arrivals);
    all.addAll(readings.apply(asked));
    Map<String, Published> dates = Dater.infer(all, heap);
    return again(arrivals, dates, new Faults(List.of()));
  }

  private WeighedStory tell(
      Story story, Map<String, Reading> readings, Later later, Faults faults) {
    List<Reading> told = story.articles().stream().map(readings::get).toList();
    return steps.tell(story, told, (s, r) -> steps.weigher().weigh(s, r, later), faults);
  }

  /**
   * The readings, read again where their own words or their story tell when they were published.
   */
  private List<Reading> dated(List<Reading> readings, Heap heap, Faults faults) {
    return again(readings, Dater.infer(readings, heap), faults);
  }

  private List<Reading> again(List<Reading> readings, Map<String, Published> dates, Faults faults) {
    return engine.each(
        readings,
        r ->
            Optional.ofNullable(dates.get(r.article().id()))
                .map(date -> steps.again(r, date, faults))
                .orElse(r));
  }

  /** The readings with the speakers that only their story tells. */
  private Map<String, Reading> spoken(
      List<Cluster> clusters, Map<String, Reading> readings, Faults faults) {
    Map<String, Reading> spoken = new TreeMap<>(readings);
    engine
        .each(clusters, cluster -> Steps.told(cluster, readings, faults))
        .forEach(group -> group.forEach(r -> spoken.put(r.article().id(), r)));
    return spoken;
  }

  private static Map<String, Reading> byId(List<Reading> readings) {
    return readings.stream()
        .collect(Collectors.toMap(r -> r.article().id(), r -> r, (a, b) -> a, TreeMap::new));
  }
}
