package org.recoupe.weigh;

import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.PlanMark;

/**
 * Finds the sentences that show that somebody spoke as announced: « s'adressera lundi au pays » is
 * borne out by what he « a annoncé lundi ».
 */
final class Spoken {
  private static final Set<String> SPEAKING = OutcomeWords.set("speaking");
  private static final Set<String> SPOKE = OutcomeWords.set("spoke");

  private final Coverage coverage;
  private final DueTime time;
  private final Deeds deeds;

  Spoken(Coverage coverage, Deeds deeds) {
    this.coverage = coverage;
    this.time = new DueTime(coverage);
    this.deeds = deeds;
  }

  /** The sentences that tell what was said on the due day, and name that day. */
  Stream<At> proofs(Plan plan) {
    if (!speaks(plan) || !DueTime.soon(plan.due()) || plan.denied()) {
      return Stream.empty();
    }
    return deeds
        .of(SPOKE)
        .filter(deed -> !deed.telling().article().equals(plan.telling().article()))
        .filter(deed -> time.timely(deed.telling().article(), plan))
        .filter(deed -> !deed.verb().passive() && !deed.denied() && !planned(deed))
        .filter(deed -> time.within(deed.telling(), plan))
        .filter(deed -> deed.by(plan.actors(), coverage))
        .filter(deed -> !elsewhere(deed, plan))
        .map(deed -> deed.telling().at());
  }

  private static boolean speaks(Plan plan) {
    return plan.actors().size() == 1
        && plan.telling().sentence().tokens().stream()
            .filter(t -> plan.mark().trigger().covers(t.span()))
            .anyMatch(t -> SPEAKING.contains(t.lemma()));
  }

  private static boolean planned(Deeds.Deed deed) {
    return deed.telling().reading().plans().stream()
        .map(PlanMark::clause)
        .anyMatch(clause -> clause.covers(deed.verb().span()));
  }

  private boolean elsewhere(Deeds.Deed deed, Plan plan) {
    Set<String> here = coverage.places(deed.telling());
    return !plan.places().isEmpty() && !Company.common(plan.places(), here);
  }
}
