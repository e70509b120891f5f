package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.recoupe.model.mark.EntityType;

/**
 * The names of people, organisations and places across stories. One name in several stories may be
 * several people: nothing here says that they are one. Thread-safe.
 */
public final class Names {
  private static final String NAMED =
      " from entity e where e.type = :type and lower(e.name) like lower(:like)";

  private final Jdbi jdbi;

  Names(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A name.
   *
   * @param name as the stories give it
   * @param stories how many name it
   * @param articles how many articles do
   * @param mentions how often
   */
  public record Name(String name, int stories, int articles, int mentions) {}

  /**
   * A name in one story.
   *
   * @param entity its id there
   * @param story id
   * @param title of the story
   * @param role what it is said to be there first
   * @param articles how many articles of the story name it
   * @param mentions how often
   * @param country where it is, for a place, ISO 3166-1 alpha-2
   */
  public record InStory(
      String entity,
      String story,
      String title,
      Optional<String> role,
      int articles,
      int mentions,
      Optional<String> country) {}

  /**
   * A stretch of the names, those of most stories first.
   *
   * @param part what stands in them; empty for all
   */
  public List<Name> list(EntityType type, String part, int skip, int most) {
    return jdbi.withHandle(
        handle ->
            asked(
                    handle.createQuery(
                        "select e.name, count(distinct e.story), sum(e.articles), sum(e.mentions)"
                            + NAMED
                            + " group by e.name order by 2 desc, 3 desc, 4 desc, e.name limit"
                            + " :most offset :skip"),
                    type,
                    part)
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, context) ->
                        new Name(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list());
  }

  /** How many names there are. */
  public int count(EntityType type, String part) {
    return jdbi.withHandle(
        handle ->
            asked(handle.createQuery("select count(distinct e.name)" + NAMED), type, part)
                .mapTo(Integer.class)
                .one());
  }

  private static Query asked(Query query, EntityType type, String part) {
    String plain = part.replace("%", "").replace("_", "");
    return query.bind("type", type.name()).bind("like", "%" + plain + "%");
  }

  /** Where a name stands, the stories of most articles first. */
  public List<InStory> stories(EntityType type, String name, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select e.id, s.id, s.title, e.role, e.articles, e.mentions, e.country from"
                        + " entity e join story s on s.id = e.story where e.type = :type and"
                        + " e.name = :name order by e.articles desc, e.mentions desc, s.id limit"
                        + " :most")
                .bind("type", type.name())
                .bind("name", name)
                .bind("most", most)
                .map(
                    (row, context) ->
                        new InStory(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Optional.ofNullable(row.getString(4)),
                            row.getInt(5),
                            row.getInt(6),
                            Optional.ofNullable(row.getString(7))))
                .list());
  }
}
