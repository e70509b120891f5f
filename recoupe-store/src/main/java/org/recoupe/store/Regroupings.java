package org.recoupe.store;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.run.LivingHeap;
import org.recoupe.story.Ties;

/**
 * Decisions for which articles are to be grouped again: written down together with the decision,
 * and struck out when that is done, so that none is lost between the two. Thread-safe.
 */
public final class Regroupings {
  private final Jdbi jdbi;
  private final Clock clock;

  Regroupings(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * A decision that waits.
   *
   * @param decision the decision, in force or taken back
   * @param turn how often it was asked for: who changes their mind in between asks again
   * @param homes for its articles, the id of the story that goes on where they are
   */
  public record Waiting(Decision decision, int turn, Map<String, String> homes) {
    public Waiting {
      homes = Map.copyOf(homes);
    }

    /** The articles of which it decides. */
    public Set<String> articles() {
      return new TreeSet<>(decision.made().subject().traces());
    }
  }

  /** Writes down that a decision waits: made, or taken back. */
  static void ask(Handle handle, long decision, String now) {
    handle
        .createUpdate(
            "insert into regrouping (decision, turn, asked_at, error) values (:decision, 1, :now,"
                + " null) on conflict (decision) do update set turn = regrouping.turn + 1, asked_at ="
                + " excluded.asked_at, error = null")
        .bind("decision", decision)
        .bind("now", now)
        .execute();
  }

  /** The first that waits. */
  public Optional<Waiting> next() {
    return jdbi.inTransaction(
        handle ->
            handle
                .createQuery(
                    "select decision, turn from regrouping where error is null order by decision"
                        + " limit 1")
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .findFirst()
                .map(
                    first ->
                        waiting(
                            handle,
                            Decisions.one(handle, first.getKey()).orElseThrow(),
                            first.getValue())));
  }

  private static Waiting waiting(Handle handle, Decision decision, int turn) {
    Map<String, String> homes = new HashMap<>(homes(handle, decision));
    // what was decided later, and holds, has the last word
    Decisions.holding(handle).stream()
        .filter(later -> later.id() > decision.id())
        .map(later -> homes(handle, later))
        .forEach(homes::putAll);
    return new Waiting(decision, turn, homes);
  }

  /** Of the stories of a decision only those can be begun that it parts from another. */
  private static Map<String, String> homes(Handle handle, Decision decision) {
    List<Decision.Side> sides = decision.made().value().sides();
    Map<String, String> homes = new HashMap<>();
    if (decision.made().subject().target() == Subject.Target.STORY) {
      boolean whole = stands(handle, sides.get(0).id());
      boolean merge = decision.made().kind() == Decision.Kind.MERGE;
      boolean apart = merge == decision.undone().isPresent();
      for (int i = 0; i < sides.size(); i++) {
        Decision.Side home = apart ? sides.get(i) : sides.get(0);
        if (whole || (apart && i > 0)) {
          sides.get(i).parts().forEach(article -> homes.put(article, home.id()));
        }
      }
    }
    return homes;
  }

  private static boolean stands(Handle handle, String story) {
    return handle
            .createQuery("select count(*) from story where id = :id")
            .bind("id", story)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** How many wait. */
  public int waiting() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from regrouping where error is null")
                .mapTo(Integer.class)
                .one());
  }

  /** True if a decision waits. */
  public boolean waits(long decision) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery(
                        "select count(*) from regrouping where decision = :id and error is null")
                    .bind("id", decision)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** Carries one out: done twice, it changes nothing. */
  public void carryOut(Waiting one, LivingHeap heap) {
    if (one.decision().made().subject().target() == Subject.Target.ARTICLE) {
      one.articles().forEach(a -> new ArticleDates(jdbi).now(a).ifPresent(d -> heap.redate(a, d)));
    } else {
      heap.regroup(one.articles(), one.homes());
    }
    done(one);
  }

  /** Its stories are told as they are now, and it waits no more unless it was asked for again. */
  private void done(Waiting one) {
    String now = clock.instant().toString();
    jdbi.useTransaction(
        handle -> {
          Set<String> stories = new TreeSet<>(SqlShelf.stories(handle, one.articles()));
          stories.addAll(Retelling.bearing(handle, one.decision().id()));
          Retelling.retell(handle, now, stories);
          handle
              .createUpdate("delete from regrouping where decision = :id and turn = :turn")
              .bind("id", one.decision().id())
              .bind("turn", one.turn())
              .execute();
        });
  }

  /** Notes that one cannot be carried out; it waits no more until it is asked for again. */
  public void failed(Waiting one, String why) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update regrouping set error = :why where decision = :id and turn = :turn")
                .bind("why", why)
                .bind("id", one.decision().id())
                .bind("turn", one.turn())
                .execute());
  }

  /** Which decisions wait, and why those do that failed; empty for those that only wait. */
  public Map<Long, String> states() {
    return jdbi.withHandle(
        handle -> {
          Map<Long, String> states = new HashMap<>();
          handle
              .createQuery("select decision, coalesce(error, '') from regrouping")
              .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
              .forEach(state -> states.put(state.getKey(), state.getValue()));
          return states;
        });
  }

  /** What people decided of which articles tell one story. */
  static Ties ties(Handle handle) {
    return new Ties(Decisions.holding(handle).stream().flatMap(Regroupings::tie).toList());
  }

  private static Stream<Ties.Tie> tie(Decision decision) {
    Decision.Made made = decision.made();
    if (made.subject().target() != Subject.Target.STORY) {
      return Stream.empty();
    }
    List<Decision.Side> sides = made.value().sides();
    return Stream.of(
        made.kind() == Decision.Kind.MERGE
            ? new Ties.Tie.Together(made.subject().traces())
            : new Ties.Tie.Apart(sides.get(1).parts(), sides.get(0).parts()));
  }
}
