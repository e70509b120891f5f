package org.recoupe.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.recoupe.clean.Cleaner;
import org.recoupe.clean.HeapResidue;
import org.recoupe.model.Arrival;
import org.recoupe.model.Article;
import org.recoupe.model.Cleaned;
import org.recoupe.model.Published;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;
import org.recoupe.read.Reader;
import org.recoupe.screen.Screener;
import org.recoupe.story.Cluster;
import org.recoupe.story.RoleHolders;
import org.recoupe.weigh.Weigher;

/** The steps one by one, each guarded: what a fault spoils is told, the rest goes on. */
final class Steps {
  private final Cleaner cleaner = Cleaner.standard();
  private final Reader reader = Reader.french();
  private final Weigher weigher = Weigher.standard();
  private final Screener screener;

  Steps(Screener screener) {
    this.screener = screener;
  }

  Screener screener() {
    return screener;
  }

  Weigher weigher() {
    return weigher;
  }

  /** What cleaning made of an arrival, and when that was fetched. */
  record Arrived(Cleaned cleaned, Optional<Instant> captured) {
    Optional<Article> article() {
      return cleaned instanceof Article article ? Optional.of(article) : Optional.empty();
    }
  }

  Arrived clean(Arrival arrival) {
    return arrival instanceof RawPage page
        ? new Arrived(
            Guard.<Cleaned>orElse(page.uri(), () -> cleaner.clean(page), rejected -> rejected),
            page.captured())
        : new Arrived((Rejected) arrival, Optional.empty());
  }

  Gathering.Result read(Arrived arrived, HeapResidue residue) {
    return arrived.cleaned() instanceof Article article
        ? read(article.uri(), () -> residue.without(article), arrived.captured())
        : new Gathering.Result.Refused((Rejected) arrived.cleaned());
  }

  Gathering.Result read(String uri, Guard.Step<Article> article, Optional<Instant> captured) {
    return Guard.orElse(
        uri,
        () -> new Gathering.Result.Read(reader.read(article.take()), captured),
        Gathering.Result.Refused::new);
  }

  /** A reading under another date. */
  Reading again(Reading reading, Published date, Faults faults) {
    return Guard.orElse(
        reading.article().uri(),
        () -> reader.again(reading, date),
        fault -> faults.add(fault, reading));
  }

  /** The readings of a story, with the speakers that only the story tells. */
  static List<Reading> told(Cluster cluster, Map<String, Reading> readings, Faults faults) {
    List<Reading> members =
        cluster.articles().stream().map(id -> Objects.requireNonNull(readings.get(id))).toList();
    return Guard.orElse(
        members.get(0).article().uri(),
        () -> RoleHolders.told(members),
        fault -> faults.add(fault, members));
  }

  /**
   * A story weighed and looked up on the lists.
   *
   * @param told the readings of its articles
   */
  WeighedStory tell(
      Story story,
      List<Reading> told,
      BiFunction<Story, List<Reading>, Weighing> weigh,
      Faults faults) {
    Weighing weighing =
        Guard.orElse(
            story.title(),
            () -> weigh.apply(story, told),
            fault -> faults.add(fault, Weighing.NOTHING));
    List<Listed> listed =
        Guard.orElse(
            story.title(),
            () -> screener.listed(story, told),
            fault -> faults.add(fault, List.of()));
    return new WeighedStory(story, weighing.with(listed));
  }
}
