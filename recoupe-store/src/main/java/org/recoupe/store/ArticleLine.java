package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An article as it stands in a list.
 *
 * @param id stable
 * @param name the input's own name for it
 * @param outlet who published it
 * @param title its headline
 * @param from first day on which it may have been published, ISO 8601
 * @param to last such day
 * @param story id of its story
 * @param storyTitle title of its story
 * @param addedAt when it came into the store, ISO 8601 in UTC
 */
public record ArticleLine(
    String id,
    String name,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> from,
    Optional<String> to,
    String story,
    String storyTitle,
    String addedAt) {

  static ArticleLine of(ResultSet row) throws SQLException {
    return new ArticleLine(
        row.getString(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  /** Its headline; its name where it has none. */
  public String headline() {
    return title.filter(t -> !t.isBlank()).orElse(name);
  }
}
