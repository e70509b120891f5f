package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;

/**
 * The names of people, organisations and places across stories. One name in several stories may be
 * several people: nothing here says that they are one. Thread-safe.
 */
public final class Names {
  private static final String NAMED = " from name_tally n where n.type = :type";

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
   * @param name itself
   * @param entity its id there
   * @param story id
   * @param title of the story
   * @param role what it is said to be there first
   * @param articles how many articles of the story name it
   * @param mentions how often
   * @param country where it is, for a place, ISO 3166-1 alpha-2
   */
  public record InStory(
      String name,
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
    String sql =
        "select n.name, n.stories, n.articles, n.mentions"
            + named(part)
            + " order by n.stories desc, n.articles desc, n.mentions desc, n.name limit :most"
            + " offset :skip";
    return jdbi.withHandle(
        handle ->
            asked(handle.createQuery(sql), type, part)
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
            asked(handle.createQuery("select count(*)" + named(part)), type, part)
                .mapTo(Integer.class)
                .one());
  }

  private static String named(String part) {
    return part.isEmpty() ? NAMED : NAMED + " and lower(n.name) like lower(:like)";
  }

  private static Query asked(Query query, EntityType type, String part) {
    Query typed = query.bind("type", type.name());
    String plain = part.replace("%", "").replace("_", "");
    return part.isEmpty() ? typed : typed.bind("like", "%" + plain + "%");
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
                            name,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Optional.ofNullable(row.getString(4)),
                            row.getInt(5),
                            row.getInt(6),
                            Optional.ofNullable(row.getString(7))))
                .list());
  }

  /**
   * What stories say of a name.
   *
   * @param roles what its bearer is said to be
   * @param lines sentences that name it
   * @param merges decisions by which its bearer is somebody else there as well, or somebody else is
   *     not
   */
  public record Said(List<String> roles, List<Line> lines, List<Long> merges) {
    public Said {
      roles = List.copyOf(roles);
      lines = List.copyOf(lines);
      merges = List.copyOf(merges);
    }
  }

  /**
   * A sentence that names it.
   *
   * @param article id
   * @param source the outlet; the name of the article where none is known
   * @param name where the name stands in the article
   * @param sentence where the sentence does
   * @param text of the article
   */
  public record Line(String article, String source, Span name, Span sentence, String text) {}

  /** What its story says of a name. */
  public Said said(InStory in) {
    return jdbi.withHandle(
        handle -> new Said(roles(handle, in), lines(handle, in), merges(handle, in)));
  }

  private static Query of(InStory in, Query query) {
    return query.bind("story", in.story()).bind("entity", in.entity());
  }

  private static List<String> roles(Handle handle, InStory in) {
    String sql =
        "select words from entity_role where story = :story and entity = :entity order by position";
    return of(in, handle.createQuery(sql)).mapTo(String.class).list();
  }

  private static List<Line> lines(Handle handle, InStory in) {
    String sql =
        "select a.id, coalesce(a.outlet, a.name), m.start_offset, m.end_offset, m.sentence_start,"
            + " m.sentence_end, a.text from entity_sentence m join article a on a.id = m.article"
            + " where m.story = :story and m.entity = :entity order by m.position";
    return of(in, handle.createQuery(sql))
        .map(
            (row, context) ->
                new Line(
                    row.getString(1),
                    row.getString(2),
                    new Span(row.getInt(3), row.getInt(4)),
                    new Span(row.getInt(5), row.getInt(6)),
                    row.getString(7)))
        .list();
  }

  private static List<Long> merges(Handle handle, InStory in) {
    String sql =
        "select d.decision from decided d join decision j on j.id = d.decision where d.story ="
            + " :story and d.thing = :entity and j.target in ('PERSON', 'PLACE') order by d.decision";
    return of(in, handle.createQuery(sql)).mapTo(Long.class).list();
  }

  /** The names of the people, or of the places, of a story, sorted. */
  public List<String> all(EntityType type, String story) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select distinct name from entity where story = :story and type = :type"
                        + " order by name")
                .bind("type", type.name())
                .bind("story", story)
                .mapTo(String.class)
                .list());
  }
}
