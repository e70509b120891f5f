package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.model.mark.Reading;

/** The articles of a store, for those who look. Thread-safe. */
public final class Articles {
  private static final String LINES =
      "select a.id, a.name, a.outlet, a.title, a.day_from, a.day_to, a.story, s.title, a.added_at"
          + " from article a join story s on s.id = a.story";

  private final Jdbi jdbi;

  Articles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * An original, as it came in.
   *
   * @param name what its sender calls it
   * @param bytes all of it
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
  public record Original(String name, byte[] bytes) {}

  /** An article with its marks. */
  public Optional<Reading> reading(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select stored from article where id = :id")
                .bind("id", id)
                .map((row, context) -> SqlShelf.READINGS.unpack(row.getBytes(1)))
                .findFirst());
  }

  /** An article as it stands in a list. */
  public Optional<ArticleLine> line(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LINES + " where a.id = :id")
                .bind("id", id)
                .map((row, context) -> ArticleLine.of(row))
                .findFirst());
  }

  /** The articles of an outlet, the latest first; an empty name stands for those that name none. */
  public List<ArticleLine> of(String outlet, int skip, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    LINES
                        + " where "
                        + Outlets.named("a", outlet)
                        + " order by coalesce(a.day_from, '') desc, a.id limit :most offset :skip")
                .bind("name", outlet)
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> ArticleLine.of(row))
                .list());
  }

  /**
   * The original that an article stands in: the file of its own, or else what was read to the end
   * first after the article was put away, for originals are read one after the other.
   *
   * @param largest originals with more bytes are left alone
   */
  public Optional<Original> original(String article, int largest) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select o.name, o.bytes from original o where length(o.bytes) <= :largest and"
                        + " o.sha256 = coalesce((select p.sha256 from original p join article a on"
                        + " a.sha256 = p.sha256 where a.id = :id), (select r.original from arrival"
                        + " r where r.finished_at >= (select b.added_at from article b where b.id"
                        + " = :id) order by r.finished_at, r.id limit 1))")
                .bind("id", article)
                .bind("largest", largest)
                .map((row, context) -> new Original(row.getString(1), row.getBytes(2)))
                .findFirst());
  }
}
