package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who publishes, and who takes over from whom. Thread-safe. */
public final class Outlets {
  private final Jdbi jdbi;

  Outlets(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * An outlet.
   *
   * @param name its name; empty for all articles that name none
   * @param owner group or owner, where known
   * @param articles how many articles
   * @param stories in how many stories
   * @param taken how many of them were taken over from others, in whole or in part
   * @param given how many of them others took over
   * @param from first known day
   * @param to last known day
   */
  public record Row(
      String name,
      Optional<String> owner,
      int articles,
      int stories,
      int taken,
      int given,
      Optional<String> from,
      Optional<String> to) {}

  /**
   * So many of something.
   *
   * @param name of what
   * @param number how many
   */
  public record Tally(String name, int number) {}

  private static final String ROWS =
      "select coalesce(a.outlet, ''), max(a.owner), count(*), count(distinct a.story), sum(case when"
          + " exists (select 1 from copy c where c.copy = a.id) then 1 else 0 end), sum(case when"
          + " exists (select 1 from copy c where c.original = a.id) then 1 else 0 end),"
          + " min(a.day_from), max(a.day_to) from article a";

  /** A stretch of the outlets, those of most articles first. */
  public List<Row> list(int skip, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ROWS
                        + " group by coalesce(a.outlet, '') order by 3 desc, 1 limit :most offset"
                        + " :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> row(row))
                .list());
  }

  /** One outlet. */
  public Optional<Row> row(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ROWS + " where " + named("a", name) + " group by coalesce(a.outlet, '')")
                .bind("name", name)
                .map((row, context) -> row(row))
                .findFirst());
  }

  /** Articles of an outlet, such that an index finds them; an empty name: of none. */
  static String named(String article, String outlet) {
    String same = article + ".outlet = :name";
    return outlet.isEmpty() ? "(" + article + ".outlet is null or " + same + ")" : same;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)));
  }

  /** How many outlets there are. */
  public int count() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(distinct coalesce(outlet, '')) from article")
                .mapTo(Integer.class)
                .one());
  }

  /** The agencies that copies go back to, with how many copies do. */
  public List<Tally> agencies(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select via, count(distinct copy) from copy where via is not null group by via"
                        + " order by 2 desc, via limit :most")
                .bind("most", most)
                .map((row, context) -> new Tally(row.getString(1), row.getInt(2)))
                .list());
  }

  /** The agencies that the copies of an outlet go back to. */
  public List<Tally> behind(String outlet, int most) {
    return tallies(
        "select c.via, count(distinct c.copy) from copy c join article a on a.id = c.copy where"
            + " c.via is not null and "
            + named("a", outlet)
            + " group by c.via order by 2 desc, c.via limit :most",
        outlet,
        most);
  }

  /** From whom an outlet takes over. */
  public List<Tally> takesFrom(String outlet, int most) {
    return tallies(
        "select coalesce(o.outlet, ''), count(distinct c.copy) from copy c join article a on a.id ="
            + " c.copy join article o on o.id = c.original where "
            + named("a", outlet)
            + " group by coalesce(o.outlet, '') order by 2 desc, 1 limit :most",
        outlet,
        most);
  }

  /** Who takes over from an outlet. */
  public List<Tally> givesTo(String outlet, int most) {
    return tallies(
        "select coalesce(a.outlet, ''), count(distinct c.copy) from copy c join article a on a.id ="
            + " c.copy join article o on o.id = c.original where "
            + named("o", outlet)
            + " group by coalesce(a.outlet, '') order by 2 desc, 1 limit :most",
        outlet,
        most);
  }

  private List<Tally> tallies(String sql, String name, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("name", name)
                .bind("most", most)
                .map((row, context) -> new Tally(row.getString(1), row.getInt(2)))
                .list());
  }
}
