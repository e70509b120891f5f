package org.recoupe.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The decisions that a story bears, as rows. */
record DecidedRows(Handle handle, String story) {
  /** Stands for what is no part of the story any more. */
  private static final String NOTHING = "";

  void put(Decided decided) {
    all(decided.findings());
    all(decided.announcements());
    all(decided.sayings());
    decided.matches().values().forEach(some -> some.forEach(one -> row(one, NOTHING)));
    decided.rejected().forEach(one -> row(one, NOTHING));
    decided.grouping().forEach(one -> row(one, story));
    decided.identities().forEach(one -> identity(decided, one));
  }

  private void all(Map<String, List<Decision>> decisions) {
    decisions.forEach((thing, some) -> some.forEach(one -> row(one, thing)));
  }

  private void identity(Decided decided, Decision one) {
    decided.told().story().entities().stream()
        .filter(entity -> one.made().isOf(entity))
        .forEach(entity -> row(one, entity.id()));
  }

  private void row(Decision decision, String thing) {
    handle
        .createUpdate(
            "insert into decided (story, decision, thing) values (:story, :decision, :thing) on"
                + " conflict (story, decision, thing) do nothing")
        .bind("story", story)
        .bind("decision", decision.id())
        .bind("thing", thing)
        .execute();
  }
}
