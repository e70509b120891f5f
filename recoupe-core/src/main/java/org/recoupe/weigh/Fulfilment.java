package org.recoupe.weigh;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;

/**
 * Finds the sentences that tell as done what a plan means to do: the same verb, the same things
 * beside it, in time.
 */
final class Fulfilment {
  /** So many words before the verb and behind it may name what it is about. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 8;

  /** So many stems must be common beside the verb, if the plan has a due day and if it has none. */
  private static final int DUE = 2;

  private static final int UNDATED = 3;

  private final DueTime time;
  private final Deeds deeds;
  private final Rarity rarity;

  Fulfilment(Coverage coverage, Deeds deeds, Rarity rarity) {
    this.time = new DueTime(coverage);
    this.deeds = deeds;
    this.rarity = rarity;
  }

  /** The sentences that tell the plan as done. */
  Stream<At> proofs(Plan plan) {
    if (!Polarity.french().denied(plan.telling()).isEmpty()) {
      return Stream.empty();
    }
    return deeds
        .of(Tenses.meant(plan.telling(), plan.mark().clause()))
        .filter(deed -> tells(deed, plan))
        .map(deed -> deed.telling().at());
  }

  private boolean tells(Deeds.Deed deed, Plan plan) {
    Telling told = deed.telling();
    return told.compareTo(plan.telling()) != 0
        && time.later(told.article(), plan)
        && timely(told, plan)
        && (plan.actors().isEmpty() || Company.common(plan.actors(), told.entities()))
        && !Deeds.announced(deed)
        && subject(deed, plan)
        && alike(deed, plan)
        && Polarity.french().denied(told).isEmpty();
  }

  private boolean timely(Telling told, Plan plan) {
    return plan.mark().dueDays().isEmpty()
        || time.timely(told.article(), plan) && !DueTime.otherDay(told, plan);
  }

  /** True if the verb has the plan's subject before it: a noun of it, or someone of its company. */
  private static boolean subject(Deeds.Deed deed, Plan plan) {
    Set<String> nouns = plan.nouns(true);
    nouns.retainAll(deed.before(BEFORE));
    boolean acting =
        !deed.verb().passive() && Company.common(plan.actors(), deed.telling().entities());
    return !nouns.isEmpty() || acting;
  }

  /** True if enough of the plan's words stand beside the verb, one of them rare in the story. */
  private boolean alike(Deeds.Deed deed, Plan plan) {
    Set<String> common = new TreeSet<>(deed.before(BEFORE));
    common.addAll(deed.behind(BEHIND));
    common.retainAll(plan.words());
    boolean due = DueTime.exact(plan.mark().dueDays());
    boolean dated = due && DueTime.named(deed.telling(), plan);
    int least = due ? DUE : UNDATED;
    return common.size() >= least
        && common.stream().filter(dated ? rarity::rare : rarity::marks).count() >= (due ? 1 : DUE);
  }
}
