package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A story as it stands in a list.
 *
 * @param id stable
 * @param title headline of its most telling article
 * @param from first known day, ISO 8601
 * @param to last known day
 * @param articles number of articles
 * @param episodes number of episodes
 * @param origins number of independent origins
 * @param disagreements findings of this kind
 * @param evolutions findings of this kind
 * @param announcements number of plans
 * @param changedAt when it last changed, ISO 8601 in UTC
 */
public record StoryRow(
    String id,
    String title,
    Optional<String> from,
    Optional<String> to,
    int articles,
    int episodes,
    int origins,
    int disagreements,
    int evolutions,
    int announcements,
    String changedAt) {
  static final String COLUMNS =
      "s.id, s.title, s.day_from, s.day_to, s.articles, s.episodes, s.origins, s.disagreements,"
          + " s.evolutions, s.announcements, s.changed_at";

  static StoryRow of(ResultSet row) throws SQLException {
    return new StoryRow(
        row.getString(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10),
        row.getString(11));
  }
}
