package org.recoupe.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.model.DateRange;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.run.Shelf;
import org.recoupe.story.Cluster;
import org.recoupe.story.StoryStream;
import org.recoupe.story.Traits;

/** The heap in a database. Thread-safe. */
public final class SqlShelf implements Shelf {
  /** So many ids are asked for at once: databases limit the length of a question. */
  private static final int ASKED = 500;

  /** So many older stories of the same people are looked at. */
  private static final int OLDER = 40;

  static final Packed<Reading> READINGS = Packed.of(Reading.class);
  static final Packed<Traits> TRAITS = Packed.of(Traits.class);

  private final Jdbi jdbi;
  private final Clock clock;

  SqlShelf(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Set<String> known(Collection<String> articles) {
    Set<String> known = new HashSet<>();
    for (List<String> some : portions(articles)) {
      known.addAll(
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery("select id from article where id in (<ids>)")
                      .bindList("ids", some)
                      .mapTo(String.class)
                      .list()));
    }
    return known;
  }

  @Override
  public Stretch around(Optional<DateRange> days, Set<String> people) {
    return jdbi.withHandle(
        handle -> {
          List<String> near =
              handle
                  .createQuery(
                      "select id from story where day_from is null or (day_to >= :from and"
                          + " day_from <= :to) order by id")
                  .bind("from", days.map(d -> d.from().toString()).orElse("9999-99-99"))
                  .bind("to", days.map(d -> d.to().toString()).orElse("0000-00-00"))
                  .mapTo(String.class)
                  .list();
          Set<String> stories = new TreeSet<>(near);
          stories.addAll(ofThese(handle, people));
          return stretch(handle, stories);
        });
  }

  @Override
  public Stretch holding(Collection<String> articles) {
    return jdbi.withHandle(handle -> stretch(handle, stories(handle, articles)));
  }

  private static List<String> ofThese(Handle handle, Set<String> people) {
    Map<String, Integer> shared = new TreeMap<>();
    for (List<String> some : portions(people)) {
      handle
          .createQuery("select story from entity where type = 'PERSON' and name in (<names>)")
          .bindList("names", some)
          .mapTo(String.class)
          .forEach(story -> shared.merge(story, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(OLDER)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stretch stretch(Handle handle, Set<String> stories) {
    List<Traits> articles = new ArrayList<>();
    List<StoryStream.Kept> kept = new ArrayList<>();
    for (List<String> some : portions(stories)) {
      Map<String, Map<String, List<String>>> members = new TreeMap<>();
      handle
          .createQuery(
              "select a.story, a.episode, a.id, a.traits from article a join episode e on e.story ="
                  + " a.story and e.id = a.episode where a.story in (<ids>) order by a.story,"
                  + " e.position, a.id")
          .bindList("ids", some)
          .map(
              (row, context) -> {
                members
                    .computeIfAbsent(row.getString(1), story -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString(2), episode -> new ArrayList<>())
                    .add(row.getString(3));
                return TRAITS.unpack(row.getBytes(4));
              })
          .forEach(articles::add);
      members.forEach((story, episodes) -> kept.add(kept(story, episodes)));
    }
    return new Stretch(articles, kept, Regroupings.ties(handle));
  }

  private static StoryStream.Kept kept(String story, Map<String, List<String>> episodes) {
    return new StoryStream.Kept(
        story, new Cluster(List.copyOf(episodes.values())), List.copyOf(episodes.keySet()));
  }

  @Override
  public List<Reading> readings(Collection<String> articles) {
    List<Reading> readings = new ArrayList<>();
    for (List<String> some : portions(articles)) {
      readings.addAll(
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery("select stored from article where id in (<ids>) order by id")
                      .bindList("ids", some)
                      .map((row, context) -> READINGS.unpack(row.getBytes(1)))
                      .list()));
    }
    return readings;
  }

  @Override
  public void put(Changed changed) {
    String now = clock.instant().toString();
    Map<String, Reading> fresh = new HashMap<>();
    changed.readings().forEach(r -> fresh.put(r.article().id(), r));
    Map<String, Traits> traits = new HashMap<>();
    changed.traits().forEach(t -> traits.put(t.article(), t));
    jdbi.useTransaction(
        handle -> {
          long generation = changed.told().isEmpty() ? 0 : Generations.next(handle);
          StoryRows rows = new StoryRows(handle, now, generation, Decisions.holding(handle));
          Set<String> left = new TreeSet<>(changed.gone());
          for (Told told : changed.told()) {
            left.addAll(stories(handle, told.kept().cluster().articles()));
            rows.put(told);
            place(handle, told.kept(), fresh, traits, now);
          }
          left.removeIf(story -> inhabited(handle, story));
          rows.drop(left);
          rejected(handle, changed.rejected(), now);
          rows.changes(changed.changes(), changed.gone());
        });
  }

  /** The stories in which these articles have stood so far. */
  static Set<String> stories(Handle handle, Collection<String> articles) {
    Set<String> stories = new TreeSet<>();
    for (List<String> some : portions(articles)) {
      handle
          .createQuery("select distinct story from article where id in (<ids>)")
          .bindList("ids", some)
          .mapTo(String.class)
          .forEach(stories::add);
    }
    return stories;
  }

  /** A story is no more when its last article stands in another. */
  private static boolean inhabited(Handle handle, String story) {
    return handle
            .createQuery("select count(*) from article where story = :story")
            .bind("story", story)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Articles stand where their story puts them; those that are new are written. */
  private static void place(
      Handle handle,
      StoryStream.Kept kept,
      Map<String, Reading> fresh,
      Map<String, Traits> traits,
      String now) {
    for (int i = 0; i < kept.episodes().size(); i++) {
      String episode = kept.episodes().get(i);
      for (String article : kept.cluster().episodes().get(i)) {
        Reading reading = fresh.get(article);
        Traits likeness = traits.get(article);
        if (reading == null || likeness == null) {
          handle
              .createUpdate(
                  "update article set story = :story, episode = :episode where id = :article")
              .bind("story", kept.id())
              .bind("episode", episode)
              .bind("article", article)
              .execute();
        } else {
          new ArticleRow(reading, likeness).insert(handle, kept.id(), episode, now);
        }
      }
    }
  }

  private static void rejected(Handle handle, List<Rejected> rejected, String now) {
    for (Rejected one : rejected) {
      handle
          .createUpdate(
              "insert into rejected (place, why, seen_at) values (:place, :why, :now) on conflict"
                  + " (place, why) do nothing")
          .bind("place", one.where())
          .bind("why", one.why())
          .bind("now", now)
          .execute();
    }
  }

  static List<List<String>> portions(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> portions = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ASKED) {
      portions.add(all.subList(i, Math.min(all.size(), i + ASKED)));
    }
    return portions;
  }
}
