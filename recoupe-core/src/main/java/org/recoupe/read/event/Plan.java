package org.recoupe.read.event;

import org.recoupe.model.mark.PlanMark.Certainty;

/**
 * An announcement.
 *
 * @param act the announced clause
 * @param cue the clause with the announcing verb
 * @param certainty how sure it is
 */
record Plan(Clause act, Clause cue, Certainty certainty) {}
