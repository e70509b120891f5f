package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.story.Traits;

/**
 * For what is derived from a store: what changed since it was last looked at. An article never
 * leaves a store; a story may, and then its articles stand in others that changed. Thread-safe.
 */
public final class Following {
  private final Jdbi jdbi;

  Following(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * How far a heap has come.
   *
   * @param uuid of the heap: another one is another heap
   * @param generation number of its last put, from 0
   */
  public record Mark(String uuid, long generation) {}

  /** How far the heap has come. */
  public Mark mark() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select uuid, generation from heap where id = 1")
                .map((row, context) -> new Mark(row.getString(1), row.getLong(2)))
                .one());
  }

  /** Ids of the stories that were written by a later put than this one, the earliest first. */
  public List<String> storiesSince(long generation) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from story where generation > :generation order by generation, id")
                .bind("generation", generation)
                .mapTo(String.class)
                .list());
  }

  /** The articles of a story by id; empty if it is gone. */
  public List<ArticleFacts> facts(String story) {
    return jdbi.inTransaction(handle -> facts(handle, story));
  }

  private static List<ArticleFacts> facts(Handle handle, String story) {
    return handle
        .createQuery("select stored from story where id = :id")
        .bind("id", story)
        .map((row, context) -> StoryRows.STORIES.unpack(row.getBytes(1)))
        .findFirst()
        .map(weighed -> facts(handle, story, new Parts(decided(handle, weighed))))
        .orElse(List.of());
  }

  /** As people decided it is, which takes its articles where they did. */
  private static WeighedStory decided(Handle handle, WeighedStory weighed) {
    int decisions =
        handle
            .createQuery("select count(*) from decided where story = :story")
            .bind("story", weighed.story().id())
            .mapTo(Integer.class)
            .one();
    return decisions == 0
        ? weighed
        : Decided.of(weighed, Retelling.readings(handle, weighed), Decisions.holding(handle))
            .told();
  }

  private static List<ArticleFacts> facts(Handle handle, String story, Parts parts) {
    return handle
        .createQuery(
            "select id, outlet, title, day_from, day_to, added_at from article where story = :story"
                + " order by id")
        .bind("story", story)
        .map((row, context) -> facts(row, story, parts))
        .list();
  }

  private static ArticleFacts facts(ResultSet row, String story, Parts parts) throws SQLException {
    String id = row.getString(1);
    return new ArticleFacts(
        id,
        story,
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        parts.named(EntityType.PERSON, id),
        parts.named(EntityType.ORGANISATION, id),
        parts.named(EntityType.PLACE, id),
        parts.origins(id),
        parts.findings(id));
  }

  /** The cleaned texts of these articles, by id. */
  public Map<String, String> texts(Collection<String> articles) {
    Map<String, String> texts = new HashMap<>();
    of(articles, "id, text", (row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(text -> texts.put(text.getKey(), text.getValue()));
    return texts;
  }

  /** What likens these articles, by id. */
  public Map<String, Traits> traits(Collection<String> articles) {
    Map<String, Traits> traits = new HashMap<>();
    of(articles, "traits", (row, context) -> SqlShelf.TRAITS.unpack(row.getBytes(1)))
        .forEach(one -> traits.put(one.article(), one));
    return traits;
  }

  private <T> List<T> of(Collection<String> articles, String columns, RowMapper<T> mapper) {
    List<T> all = new ArrayList<>();
    for (List<String> some : SqlShelf.portions(articles)) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery("select " + columns + " from article where id in (<ids>)")
                  .bindList("ids", some)
                  .map(mapper)
                  .forEach(all::add));
    }
    return all;
  }

  /** What stands in a story, by article. */
  private record Parts(WeighedStory weighed) {

    List<String> named(EntityType type, String article) {
      return sorted(
          weighed.story().entities().stream()
              .filter(entity -> entity.type() == type && stands(entity.mentions(), article))
              .map(Entity::name));
    }

    List<String> origins(String article) {
      return sorted(
          weighed.story().origins().stream()
              .filter(origin -> origin.articles().contains(article))
              .map(Origin::name));
    }

    List<String> findings(String article) {
      return sorted(
          weighed.weighing().findings().stream()
              .filter(f -> stands(f.values().stream().map(Finding.Value::at).toList(), article))
              .map(finding -> finding.kind().name()));
    }

    private static boolean stands(Collection<At> places, String article) {
      return places.stream().anyMatch(at -> at.article().equals(article));
    }

    private static List<String> sorted(Stream<String> names) {
      Set<String> sorted = names.collect(Collectors.toCollection(TreeSet::new));
      return List.copyOf(sorted);
    }
  }
}
