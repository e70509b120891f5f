package org.recoupe.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.Shelf;
import org.recoupe.story.StoryChange;

/**
 * Stories as rows, as people decided they are: one is written anew as a whole. Matches alone stand
 * there even if they were rejected, for their list shows both.
 */
final class StoryRows {
  static final Packed<WeighedStory> STORIES = Packed.of(WeighedStory.class);

  private static final List<String> PARTS =
      List.of(
          "entity",
          "origin",
          "copy",
          "finding_value",
          "finding",
          "announcement",
          "listed",
          "entity_role",
          "entity_sentence",
          "decided");

  /** Changes whenever the rows tell something else of the same story. */
  static final int TOLD = 1;

  private static final Set<Aspect> SET_ASIDE = EnumSet.of(Aspect.SCOPE, Aspect.WORDING);

  private final Handle handle;
  private final String now;
  private final long generation;
  private final List<Decision> holding;

  /**
   * @param holding all decisions that hold: rows tell a story as people decided it is
   */
  StoryRows(Handle handle, String now, long generation, List<Decision> holding) {
    this.handle = handle;
    this.now = now;
    this.generation = generation;
    this.holding = List.copyOf(holding);
  }

  void put(Shelf.Told told) {
    WeighedStory weighed = told.dossier().stories().get(0);
    List<Reading> readings = told.dossier().readings();
    Decided decided = Decided.of(weighed, readings, holding);
    upsert(weighed, decided.told());
    clear("episode", weighed.story().id());
    episodes(told);
    parts(weighed, readings, decided);
  }

  /** What was weighed stays; what is told of it is written anew. */
  void retell(WeighedStory weighed, List<Reading> readings) {
    Decided decided = Decided.of(weighed, readings, holding);
    counted(
            handle.createUpdate(
                "update story set disagreements = :disagreements, evolutions = :evolutions,"
                    + " announcements = :announcements, generation = :generation, told = :told"
                    + " where id = :id"),
            decided.told())
        .execute();
    parts(weighed, readings, decided);
  }

  private void parts(WeighedStory weighed, List<Reading> readings, Decided decided) {
    String id = weighed.story().id();
    NameTally tally = new NameTally(handle);
    tally.take(id);
    PARTS.forEach(part -> clear(part, id));
    List<Listed> matches = Decided.people(weighed, readings, holding).weighing().listed();
    new PartRows(handle, id).put(decided.told(), matches);
    tally.give(id);
    new NameRows(handle, id, readings).put(decided.told().story().entities());
    new DecidedRows(handle, id).put(decided);
  }

  private void clear(String table, String story) {
    handle.createUpdate("delete from " + table + " where story = :id").bind("id", story).execute();
  }

  private void upsert(WeighedStory weighed, WeighedStory decided) {
    Story story = weighed.story();
    Update row =
        handle
            .createUpdate(
                "insert into story (id, title, day_from, day_to, articles, episodes, origins,"
                    + " disagreements, evolutions, announcements, founded_at, changed_at,"
                    + " generation, told, screened, stored) values (:id, :title, :from, :to, :articles,"
                    + " :episodes, :origins, :disagreements, :evolutions, :announcements, :now,"
                    + " :now, :generation, :told, (select lists from heap where id = 1), :stored) on conflict (id) do update set title ="
                    + " excluded.title, day_from = excluded.day_from, day_to = excluded.day_to,"
                    + " articles = excluded.articles, episodes = excluded.episodes, origins ="
                    + " excluded.origins, disagreements = excluded.disagreements, evolutions ="
                    + " excluded.evolutions, announcements = excluded.announcements, changed_at ="
                    + " excluded.changed_at, generation = excluded.generation, told ="
                    + " excluded.told, screened = excluded.screened, stored = excluded.stored")
            .bind("title", story.title())
            .bind("from", story.days().map(d -> d.from().toString()))
            .bind("to", story.days().map(d -> d.to().toString()))
            .bind("articles", story.articles().size())
            .bind("episodes", story.episodes().size())
            .bind("origins", story.origins().size())
            .bind("now", now)
            .bind("stored", STORIES.pack(weighed));
    counted(row, decided).execute();
  }

  private Update counted(Update row, WeighedStory decided) {
    return row.bind("id", decided.story().id())
        .bind("disagreements", count(decided, StoryRows::disputed))
        .bind("evolutions", count(decided, f -> f.kind() == Finding.Kind.EVOLUTION))
        .bind("announcements", decided.weighing().announcements().size())
        .bind("generation", generation)
        .bind("told", TOLD);
  }

  private static int count(WeighedStory weighed, Predicate<Finding> of) {
    return (int) weighed.weighing().findings().stream().filter(of).count();
  }

  /** What differs in wording or scope alone is shown as set aside, and counts as no dispute. */
  private static boolean disputed(Finding finding) {
    return finding.kind() == Finding.Kind.DISAGREEMENT
        && finding.aspect().filter(SET_ASIDE::contains).isEmpty();
  }

  /** In the order of the groups, which is not that of time: the stored order must stay. */
  private void episodes(Shelf.Told told) {
    List<Episode> episodes = told.dossier().stories().get(0).story().episodes();
    List<String> order = told.kept().episodes();
    for (Episode episode : episodes) {
      Optional<DateRange> days = episode.days();
      handle
          .createUpdate(
              "insert into episode (story, id, position, title, day_from, day_to) values (:story,"
                  + " :id, :position, :title, :from, :to)")
          .bind("story", told.kept().id())
          .bind("id", episode.id())
          .bind("position", order.indexOf(episode.id()))
          .bind("title", episode.title())
          .bind("from", days.map(d -> d.from().toString()))
          .bind("to", days.map(d -> d.to().toString()))
          .execute();
    }
  }

  void drop(Set<String> gone) {
    for (String story : new TreeSet<>(gone)) {
      new NameTally(handle).take(story);
      PARTS.forEach(part -> clear(part, story));
      clear("episode", story);
      handle.createUpdate("delete from story where id = :id").bind("id", story).execute();
    }
  }

  void changes(Collection<StoryChange> changes, Set<String> gone) {
    for (StoryChange change : changes) {
      if (change instanceof StoryChange.Founded founded) {
        note(founded.id(), "FOUNDED", String.join(" ", founded.arrived()));
      } else if (change instanceof StoryChange.Grown grown) {
        note(grown.id(), "GROWN", String.join(" ", grown.arrived()));
      } else if (change instanceof StoryChange.Parted parted) {
        String kind = gone.contains(parted.id()) ? "GONE" : "PARTED";
        note(parted.id(), kind, String.join(" ", parted.into()));
      }
    }
  }

  private void note(String subject, String kind, String detail) {
    handle
        .createUpdate(
            "insert into change (at, subject, kind, detail) values (:now, :subject, :kind, :detail)")
        .bind("now", now)
        .bind("subject", subject)
        .bind("kind", kind)
        .bind("detail", detail)
        .execute();
  }
}
