package org.recoupe.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What could not be read, with reasons. Thread-safe. */
public final class Refused {
  private final Jdbi jdbi;

  Refused(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Something that could not be read.
   *
   * @param place file, entry or line
   * @param why the reason
   * @param seenAt when, ISO 8601 in UTC
   */
  public record Row(String place, String why, String seenAt) {}

  /** The latest. */
  public List<Row> latest(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select place, why, seen_at from rejected order by seen_at desc, place, why"
                        + " limit :most")
                .bind("most", most)
                .map(
                    (row, context) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .list());
  }

  /** How many there are. */
  public int count() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from rejected").mapTo(Integer.class).one());
  }
}
