package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Names of stories that are like one on a list, and claims of sources that somebody is on one:
 * never a verdict. Thread-safe.
 */
public final class Matches {
  private final Jdbi jdbi;

  Matches(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A match or a claim.
   *
   * @param story id
   * @param position among the matches of the story
   * @param title of the story
   * @param entity the name in the story; empty if the story names it no more
   * @param type what the name stands for
   * @param list name of the list, or the authority that the source names
   * @param listDate date of the list
   * @param entry entry of the list; empty for a claim
   * @param name the name on the list; empty for a claim
   * @param score 0 to 1; empty for a claim
   * @param why reasons, in words
   * @param claimedBy who says so; empty for a match of names
   * @param article where it stands
   * @param start of the words there
   * @param end of these words
   */
  public record Row(
      String story,
      int position,
      String title,
      Optional<String> entity,
      Optional<String> type,
      String list,
      Optional<String> listDate,
      Optional<String> entry,
      Optional<String> name,
      Optional<Double> score,
      String why,
      Optional<String> claimedBy,
      String article,
      int start,
      int end) {}

  /** A stretch of them: matches of names first, the likeliest first. */
  public List<Row> list(int skip, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select l.story, s.title, e.name, e.type, l.list, l.list_date, l.entry, l.name,"
                        + " l.score, l.why, b.name, l.article, l.start_offset, l.end_offset, l.position from"
                        + " listed l join story s on s.id = l.story left join entity e on e.story"
                        + " = l.story and e.id = l.entity left join entity b on b.story = l.story"
                        + " and b.id = l.claimed_by order by case when l.score is null then 1 else"
                        + " 0 end, l.score desc, l.story, l.position limit :most offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, context) ->
                        new Row(
                            row.getString(1),
                            row.getInt(15),
                            row.getString(2),
                            Optional.ofNullable(row.getString(3)),
                            Optional.ofNullable(row.getString(4)),
                            row.getString(5),
                            Optional.ofNullable(row.getString(6)),
                            Optional.ofNullable(row.getString(7)),
                            Optional.ofNullable(row.getString(8)),
                            Optional.ofNullable((Number) row.getObject(9)).map(Number::doubleValue),
                            row.getString(10),
                            Optional.ofNullable(row.getString(11)),
                            row.getString(12),
                            row.getInt(13),
                            row.getInt(14)))
                .list());
  }

  /** How many there are. */
  public int count() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from listed").mapTo(Integer.class).one());
  }
}
