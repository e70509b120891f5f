package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.model.DateRange;
import org.recoupe.model.story.Announcement;

/** The announcements across stories, by when they fall due. Thread-safe. */
public final class Agenda {
  private static final String COLUMNS =
      "select p.story, s.title, p.what, e.name, p.due, p.due_from, p.due_to, p.outcome,"
          + " p.tellings, p.article, p.start_offset, p.end_offset, a.outlet from";

  private static final String BESIDE =
      " join article a on a.id = p.article left join entity e on e.story = p.story and e.id ="
          + " p.by_entity";

  private static final String ENTRIES =
      COLUMNS + " announcement p join story s on s.id = p.story" + BESIDE;

  /** Story by story: a cross join is gone through in the order in which it is written. */
  private static final String BY_STORY = COLUMNS + " story s cross join announcement p" + BESIDE;

  private final Jdbi jdbi;

  Agenda(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * An announcement.
   *
   * @param story id of its story
   * @param title of its story
   * @param what the announcing words
   * @param by who plans or announces it
   * @param due when, ISO 8601
   * @param from first day of this
   * @param to last day of this
   * @param outcome what later articles say
   * @param tellings how often it is told
   * @param article where it is told first
   * @param start of the announcing words there
   * @param end of these words
   * @param outlet who published that article
   */
  public record Entry(
      String story,
      String title,
      String what,
      Optional<String> by,
      Optional<String> due,
      Optional<String> from,
      Optional<String> to,
      Announcement.Outcome outcome,
      int tellings,
      String article,
      int start,
      int end,
      Optional<String> outlet) {

    private static Entry of(ResultSet row) throws SQLException {
      return new Entry(
          row.getString(1),
          row.getString(2),
          row.getString(3),
          Optional.ofNullable(row.getString(4)),
          Optional.ofNullable(row.getString(5)),
          Optional.ofNullable(row.getString(6)),
          Optional.ofNullable(row.getString(7)),
          Announcement.Outcome.valueOf(row.getString(8)),
          row.getInt(9),
          row.getString(10),
          row.getInt(11),
          row.getInt(12),
          Optional.ofNullable(row.getString(13)));
    }
  }

  /** What falls due on days that all stand in a stretch, in order of time. */
  public List<Entry> within(DateRange days, int most) {
    return entries(
        " where p.due_from >= :from and p.due_from <= :to and p.due_to <= :to order by p.due_from, p.due_to, p.story,"
            + " p.id limit :most",
        days,
        most);
  }

  /** What falls due on days of which some stand in a stretch and some do not. */
  public List<Entry> across(DateRange days, int most) {
    return entries(
        " where p.due_from <= :to and p.due_to >= :from and (p.due_from < :from or p.due_to > :to)"
            + " order by p.due_from, p.due_to, p.story, p.id limit :most",
        days,
        most);
  }

  private List<Entry> entries(String which, DateRange days, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES + which)
                .bind("from", days.from().toString())
                .bind("to", days.to().toString())
                .bind("most", most)
                .map((row, context) -> Entry.of(row))
                .list());
  }

  /** What is announced for a day that nothing tells, the latest stories first. */
  public List<Entry> undated(int skip, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    BY_STORY
                        + " where p.story = s.id and p.due_from is null order by"
                        + " coalesce(s.day_to, '') desc, s.id, p.id limit :most offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> Entry.of(row))
                .list());
  }

  /** How many are announced for a day that nothing tells. */
  public int undated() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from announcement where due_from is null")
                .mapTo(Integer.class)
                .one());
  }

  /** How many fall due within each month, as {@code 2023-09}. */
  public SortedMap<String, Integer> months() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select substr(due_from, 1, 7), count(*) from announcement where due_from is"
                        + " not null and substr(due_from, 1, 7) = substr(due_to, 1, 7) group by"
                        + " substr(due_from, 1, 7)")
                .reduceRows(
                    new TreeMap<String, Integer>(),
                    (months, row) -> {
                      months.put(row.getColumn(1, String.class), row.getColumn(2, Integer.class));
                      return months;
                    }));
  }
}
