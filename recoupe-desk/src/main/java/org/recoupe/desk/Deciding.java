package org.recoupe.desk;

import org.recoupe.store.Decision;
import org.recoupe.store.Store;

/**
 * Writes decisions down, and waits a moment for those that have to be carried out.
 *
 * @param ring says that there is something to carry out; does not wait
 */
record Deciding(Store store, Runnable ring) {
  private static final int LOOKS = 100;
  private static final long A_MOMENT_MILLIS = 50;

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

  /** What takes longer than some seconds is done all the same: the journal tells. */
  private void carriedOut(Decision decision) {
    if (!decision.made().subject().target().isGrouping()) {
      return;
    }
    ring.run();
    try {
      for (int i = 0; i < LOOKS && store.regroupings().waits(decision.id()); i++) {
        Thread.sleep(A_MOMENT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
