package org.recoupe.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
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

  /** Days that hold more articles are not grouped again as a whole. */
  private static final int MANY = 1000;

  /** So many articles that are like an arrival are looked at, with their stories. */
  private static final int LIKE = 120;

  /** So many articles are grouped with an arrival, if the likest story has not more. */
  private static final int TOGETHER = 400;

  private final Jdbi jdbi;
  private final Clock clock;
  private final Optional<Kin> kin;
  private final int many;

  SqlShelf(Jdbi jdbi, Clock clock) {
    this(jdbi, clock, Optional.empty(), MANY);
  }

  private SqlShelf(Jdbi jdbi, Clock clock, Optional<Kin> kin, int many) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.kin = kin;
    this.many = many;
  }

  /** The same, where of days of very many articles only those are looked at that are alike. */
  public SqlShelf finding(Kin finder) {
    return finding(finder, MANY);
  }

  /**
   * The same.
   *
   * @param most days that hold no more articles are looked at as a whole
   */
  public SqlShelf finding(Kin finder, int most) {
    return new SqlShelf(jdbi, clock, Optional.of(finder), most);
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
  public Stretch around(
      Stretch held, Optional<DateRange> days, Set<String> people, List<Traits> arrivals) {
    Optional<Kin> finder = kin.filter(k -> articles(days) > many);
    return finder.isPresent()
        ? alike(finder.get(), held, days, people, arrivals)
        : held.and(stretch(onOrOf(days, people)));
  }

  private Set<String> onOrOf(Optional<DateRange> days, Set<String> people) {
    Set<String> stories = new TreeSet<>(on(days));
    stories.addAll(jdbi.withHandle(handle -> ofThese(handle, people)));
    return stories;
  }

  /** A decision is on the stories that it names: who is like them is asked when somebody comes. */
  private Stretch alike(
      Kin finder,
      Stretch held,
      Optional<DateRange> days,
      Set<String> people,
      List<Traits> arrivals) {
    Set<String> near = new TreeSet<>();
    for (Traits arrival : arrivals) {
      near.addAll(few(finder.like(arrival, days, LIKE), people));
    }
    Stretch all = held.and(stretch(near));
    List<Traits> whole = new ArrayList<>(all.articles());
    whole.addAll(arrivals);
    return all.among(finder.common(days, whole));
  }

  /** The stories of these articles, then of these people, as long as they are not too much. */
  private Set<String> few(List<String> like, Set<String> people) {
    return jdbi.withHandle(
        handle -> {
          Set<String> candidates = new LinkedHashSet<>();
          like.forEach(article -> candidates.addAll(stories(handle, List.of(article))));
          candidates.addAll(ofThese(handle, people));
          Set<String> few = new TreeSet<>();
          int articles = 0;
          for (String story : candidates) {
            articles += size(handle, story);
            if (few.isEmpty() || articles <= TOGETHER) {
              few.add(story);
            }
          }
          return few;
        });
  }

  private static int size(Handle handle, String story) {
    return handle
        .createQuery("select articles from story where id = :id")
        .bind("id", story)
        .mapTo(Integer.class)
        .one();
  }

  private static final String ON =
      " from story where day_from is null or (day_to >= :from and day_from <= :to)";

  private int articles(Optional<DateRange> days) {
    return jdbi.withHandle(
        handle ->
            on(handle, "select coalesce(sum(articles), 0)" + ON, days).mapTo(Integer.class).one());
  }

  private List<String> on(Optional<DateRange> days) {
    return jdbi.withHandle(
        handle -> on(handle, "select id" + ON + " order by id", days).mapTo(String.class).list());
  }

  private static Query on(Handle handle, String sql, Optional<DateRange> days) {
    return handle
        .createQuery(sql)
        .bind("from", days.map(d -> d.from().toString()).orElse("9999-99-99"))
        .bind("to", days.map(d -> d.to().toString()).orElse("0000-00-00"));
  }

  private Stretch stretch(Set<String> stories) {
    return jdbi.withHandle(handle -> stretch(handle, stories));
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
    return new Stretch(articles, kept, Regroupings.ties(handle), Optional.empty());
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
