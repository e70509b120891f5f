package org.recoupe.desk;

import org.recoupe.store.Decision;
import org.recoupe.store.Store;

/**
 * Writes decisions down, and waits a moment for those that have to be carried out.
 *
 * @param ring says that there is something to carry out; does not wait
 * @param patienceMillis how long it waits at most
 */
record Deciding(Store store, Runnable ring, int patienceMillis) {
  private static final int PATIENCE_MILLIS = 5000;
  private static final int PROGRAM_MILLIS = 700;
  private static final int A_MOMENT_MILLIS = 50;

  /** For people, who are led to what has become of it. */
  Deciding(Store store, Runnable ring) {
    this(store, ring, PATIENCE_MILLIS);
  }

  /** For programs, who can ask whether it waits. */
  Deciding forPrograms() {
    return new Deciding(store, ring, PROGRAM_MILLIS);
  }

  Decision decide(String who, Decision.Made made) {
    Decision decision = store.decisions().decide(who, made);
    store.audit().note(who, "decide", made.kind() + " " + decision.id());
    carriedOut(decision);
    return decision;
  }

  /** False if nobody can take it back any more. */
  boolean undo(Decision decision, String who, String reason) {
    if (!store.decisions().undo(decision.id(), who, reason)) {
      return false;
    }
    store.audit().note(who, "undo", "decision " + decision.id());
    carriedOut(decision);
    return true;
  }

  /** What takes longer than a moment is done all the same: the journal tells. */
  private void carriedOut(Decision decision) {
    if (!decision.made().subject().target().isGrouping()) {
      return;
    }
    ring.run();
    try {
      for (int i = 0;
          i < patienceMillis / A_MOMENT_MILLIS && store.regroupings().waits(decision.id());
          i++) {
        Thread.sleep(A_MOMENT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
