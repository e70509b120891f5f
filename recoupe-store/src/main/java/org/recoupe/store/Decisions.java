package org.recoupe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;

/** The journal of all decisions. Nothing is ever deleted from it. Thread-safe. */
public final class Decisions {
  private static final StoredJson<Decision.Value> VALUES = StoredJson.of(Decision.Value.class);
  private static final String COLUMNS =
      "id, author, decided_at, reason, kind, target, story, label, traces, value, undone_by,"
          + " undone_at, undone_reason";

  private final Jdbi jdbi;
  private final Clock clock;

  Decisions(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Which decisions are asked for.
   *
   * @param author of this author
   * @param story decided in this story
   * @param target on this
   * @param inForce only those that nobody took back
   */
  public record Filter(
      Optional<String> author,
      Optional<String> story,
      Optional<Subject.Target> target,
      boolean inForce) {
    /** All of them. */
    public static final Filter ALL =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** All that hold. */
    public static final Filter HOLDING =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), true);

    private String where() {
      List<String> parts = new ArrayList<>(List.of("1 = 1"));
      author.ifPresent(a -> parts.add("author = :author"));
      story.ifPresent(s -> parts.add("story = :story"));
      target.ifPresent(t -> parts.add("target = :target"));
      if (inForce) {
        parts.add("undone_at is null");
      }
      return String.join(" and ", parts);
    }

    private Query bound(Query query) {
      author.ifPresent(a -> query.bind("author", a));
      story.ifPresent(s -> query.bind("story", s));
      target.ifPresent(t -> query.bind("target", t.name()));
      return query;
    }
  }

  /** Writes a decision down, and tells the stories that it is on accordingly. */
  public Decision decide(String author, Decision.Made made) {
    String now = clock.instant().toString();
    return jdbi.inTransaction(
        handle -> {
          Decision decision =
              new Decision(insert(handle, author, made, now), author, now, made, Optional.empty());
          follow(handle, now, decision.id(), made.subject());
          return decision;
        });
  }

  /** Articles are grouped again by somebody else, who finds here that it is to be done. */
  private static void follow(Handle handle, String now, long id, Subject subject) {
    if (subject.target().isGrouping()) {
      Regroupings.ask(handle, id, now);
    } else {
      Retelling.decided(handle, now, id, subject);
    }
  }

  private static long insert(Handle handle, String author, Decision.Made made, String now) {
    Subject subject = made.subject();
    return handle
        .createQuery(
            "insert into decision (author, decided_at, reason, kind, target, story, label, traces,"
                + " value) values (:author, :now, :reason, :kind, :target, :story, :label,"
                + " :traces, :value) returning id")
        .bind("author", author)
        .bind("now", now)
        .bind("reason", made.reason())
        .bind("kind", made.kind().name())
        .bind("target", subject.target().name())
        .bind("story", subject.story())
        .bind("label", subject.label())
        .bind("traces", String.join(" ", subject.traces()))
        .bind("value", VALUES.write(made.value()))
        .mapTo(Long.class)
        .one();
  }

  /**
   * Takes a decision back; it stays in the journal.
   *
   * @return false if there is no such decision, or somebody took it back before
   */
  public boolean undo(long id, String by, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("taking a decision back has a reason");
    }
    return jdbi.inTransaction(
        handle -> {
          boolean undone = undo(handle, id, by, reason) == 1;
          if (undone) {
            follow(handle, clock.instant().toString(), id, subject(handle, id));
          }
          return undone;
        });
  }

  private int undo(Handle handle, long id, String by, String reason) {
    return handle
        .createUpdate(
            "update decision set undone_by = :by, undone_at = :now, undone_reason = :reason where"
                + " id = :id and undone_at is null")
        .bind("by", by)
        .bind("now", clock.instant().toString())
        .bind("reason", reason)
        .bind("id", id)
        .execute();
  }

  private static Subject subject(Handle handle, long id) {
    return one(handle, id).orElseThrow().made().subject();
  }

  /** A page of the journal, the latest decision first. */
  public List<Decision> journal(Filter filter, int skip, int most) {
    return jdbi.withHandle(
        handle ->
            filter
                .bound(
                    handle.createQuery(
                        "select "
                            + COLUMNS
                            + " from decision where "
                            + filter.where()
                            + " order by id desc limit :most offset :skip"))
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> decision(row))
                .list());
  }

  /** A decision by its number. */
  public Optional<Decision> one(long id) {
    return jdbi.withHandle(handle -> one(handle, id));
  }

  static Optional<Decision> one(Handle handle, long id) {
    return handle
        .createQuery("select " + COLUMNS + " from decision where id = :id")
        .bind("id", id)
        .map((row, context) -> decision(row))
        .findFirst();
  }

  /** How many decisions there are. */
  public int count(Filter filter) {
    return jdbi.withHandle(
        handle ->
            filter
                .bound(handle.createQuery("select count(*) from decision where " + filter.where()))
                .mapTo(Integer.class)
                .one());
  }

  /** All decisions that hold, the earliest first. */
  public List<Decision> holding() {
    return jdbi.withHandle(Decisions::holding);
  }

  static List<Decision> holding(Handle handle) {
    return handle
        .createQuery("select " + COLUMNS + " from decision where undone_at is null order by id")
        .map((row, context) -> decision(row))
        .list();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    Subject subject =
        new Subject(
            Subject.Target.valueOf(row.getString(6)),
            row.getString(7),
            row.getString(8),
            List.of(row.getString(9).split(" ")));
    Decision.Made made =
        new Decision.Made(
            Decision.Kind.valueOf(row.getString(5)),
            subject,
            row.getString(4),
            value(row.getString(10)));
    return new Decision(row.getLong(1), row.getString(2), row.getString(3), made, undone(row));
  }

  private static Optional<Decision.Undone> undone(ResultSet row) throws SQLException {
    String by = row.getString(11);
    return by == null
        ? Optional.empty()
        : Optional.of(new Decision.Undone(by, row.getString(12), row.getString(13)));
  }

  private static Decision.Value value(String json) {
    try {
      return VALUES.read(json);
    } catch (BrokenJson e) {
      throw new StoreException("a decision cannot be read: " + e.getMessage(), e);
    }
  }
}
