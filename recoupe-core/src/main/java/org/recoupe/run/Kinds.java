package org.recoupe.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.recoupe.model.Article;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Version;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.story.Cluster;
import org.recoupe.weigh.Glimpse;
import org.recoupe.weigh.Glimpses;
import org.recoupe.weigh.Later;

/** What is carried between the stages of a route. */
final class Kinds {
  static final Kind<RawPage> PAGE = new Kind<>("page", RawPage.class);
  static final Kind<Rejected> REFUSED = new Kind<>("refused", Rejected.class);
  static final Kind<Cleaned> CLEANED = new Kind<>("cleaned", Cleaned.class);
  static final Kind<Gathering.Result.Read> READ = new Kind<>("read", Gathering.Result.Read.class);
  static final Kind<Reading> READING = new Kind<>("reading", Reading.class);
  static final Kind<Cluster> CLUSTER = new Kind<>("cluster", Cluster.class);
  static final Kind<Rest> REST = new Kind<>("rest", Rest.class);
  static final Kind<Story> STORY = new Kind<>("story", Story.class);
  static final Kind<Glimpse> GLIMPSE = new Kind<>("glimpse", Glimpse.class);
  static final Kind<Glimpses.Wanted> WANTED = new Kind<>("wanted", Glimpses.Wanted.class);
  static final Kind<Later.Elsewhere> ELSEWHERE = new Kind<>("elsewhere", Later.Elsewhere.class);
  static final Kind<WeighedStory> WEIGHED = new Kind<>("weighed", WeighedStory.class);

  private Kinds() {}

  /** A cleaned article, and when it was fetched. */
  record Cleaned(Article article, Optional<Instant> captured) {}

  /** What a dossier shows beside its stories. */
  record Rest(
      List<Rejected> rejected,
      SortedMap<String, List<String>> alsoAt,
      SortedMap<String, List<Version>> versions,
      Counts counts) {}

  /** All values of a kind among others, by their names. */
  static <T extends Record> SortedMap<String, T> all(Kind<T> kind, Iterable<Carried> values) {
    SortedMap<String, T> all = new TreeMap<>();
    for (Carried value : values) {
      if (kind.is(value)) {
        all.put(kind.name(value), kind.of(value));
      }
    }
    return all;
  }

  /** The only value of a kind, if it is there. */
  static <T extends Record> Optional<T> one(Kind<T> kind, Iterable<Carried> values) {
    return all(kind, values).values().stream().findFirst();
  }

  /** Sends readings on. */
  static void readings(
      String stage, String key, Map<String, Reading> readings, Consumer<Carried> out) {
    readings.forEach((id, reading) -> out.accept(READING.to(stage, key, id, reading)));
  }

  /** Sends on what proved faulty at a place, under names of their own. */
  static void faults(String key, String at, Faults faults, Consumer<Carried> out) {
    List<Rejected> all = new ArrayList<>(faults.all());
    for (int i = 0; i < all.size(); i++) {
      out.accept(REFUSED.to(Route.COMPOSE, key, at + "/" + i, all.get(i)));
    }
  }
}
