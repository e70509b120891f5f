package org.recoupe.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.clean.Cleaner;
import org.recoupe.dossier.Composer;
import org.recoupe.model.Arrival;
import org.recoupe.model.Article;
import org.recoupe.model.Cleaned;
import org.recoupe.model.Published;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.read.Reader;
import org.recoupe.story.Cluster;
import org.recoupe.story.Clusterer;
import org.recoupe.story.Dater;
import org.recoupe.story.StoryBuilder;
import org.recoupe.weigh.Weigher;

/**
 * The way of an article through the program, in one place: what arrives is cleaned and read;
 * readings are grouped into stories; inside a story dates are inferred, and what they change is
 * read again; each story is built and weighed; the dossier puts it all in order. The engine carries
 * every step; the result does not depend on it.
 */
public final class Pipeline {
  private final Engine engine;
  private final Progress progress;
  private final Cleaner cleaner;
  private final Reader reader;
  private final Weigher weigher;
  private final Composer composer;

  private Pipeline(Engine engine, Progress progress, Composer composer) {
    this.engine = engine;
    this.progress = progress;
    this.cleaner = Cleaner.standard();
    this.reader = Reader.french();
    this.weigher = Weigher.standard();
    this.composer = composer;
  }

  /** The pipeline for French, on an engine; it signs its dossiers with a version. */
  public static Pipeline standard(Engine engine, Progress progress, String version) {
    return new Pipeline(engine, progress, new Composer(new Dossier.Generator("Recoupe", version)));
  }

  /** From a heap to its dossier. */
  public Dossier dossier(Source source) {
    Harvest harvest = harvest(source);
    progress.at(Progress.Stage.GROUPING, 0, harvest.readings().size());
    List<Reading> dated = dated(harvest.readings());
    List<Cluster> clusters = Clusterer.cluster(dated);
    Tally weighing = new Tally(progress, Progress.Stage.WEIGHING, clusters.size());
    Map<String, Reading> byId = byId(dated);
    List<WeighedStory> told = engine.each(clusters, cluster -> weighing.count(tell(cluster, byId)));
    progress.at(Progress.Stage.DONE, 0, 0);
    return composer.compose(dated, harvest.rejected(), told, harvest.alsoAt());
  }

  /** Cleans and reads a heap; the very same article of an outlet counts once. */
  public Harvest harvest(Source source) {
    Tally reading = new Tally(progress, Progress.Stage.READING, -1);
    Gathering gathering = new Gathering();
    engine.each(source::into, arrival -> reading.count(read(arrival))).forEach(gathering::add);
    return gathering.harvest();
  }

  private Gathering.Result read(Arrival arrival) {
    if (arrival instanceof RawPage page) {
      Cleaned cleaned = cleaner.clean(page);
      return cleaned instanceof Article article
          ? new Gathering.Result.Read(reader.read(article))
          : new Gathering.Result.Refused((Rejected) cleaned);
    }
    return new Gathering.Result.Refused((Rejected) arrival);
  }

  private WeighedStory tell(Cluster cluster, Map<String, Reading> readings) {
    Story story = StoryBuilder.build(cluster, readings);
    List<Reading> told = story.articles().stream().map(readings::get).toList();
    return new WeighedStory(story, weigher.weigh(story, told));
  }

  /**
   * The readings, read again where their own words or their story tell when they were published.
   */
  private List<Reading> dated(List<Reading> readings) {
    Map<String, Published> dates = Dater.infer(readings);
    return engine.each(
        readings,
        r ->
            Optional.ofNullable(dates.get(r.article().id()))
                .map(date -> reader.again(r, date))
                .orElse(r));
  }

  private static Map<String, Reading> byId(List<Reading> readings) {
    return readings.stream()
        .collect(Collectors.toMap(r -> r.article().id(), r -> r, (a, b) -> a, TreeMap::new));
  }
}
