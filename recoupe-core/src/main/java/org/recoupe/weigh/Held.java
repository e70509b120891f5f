package org.recoupe.weigh;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;

/**
 * Finds the sentences that show that an event took place which a plan names by a noun: « une messe
 * sera dite samedi », « lors de la messe » or « la messe a réuni » on that day.
 */
final class Held {
  private static final Set<String> HELD = OutcomeWords.set("taking");
  private static final Set<String> CALLED = OutcomeWords.set("called");
  private static final Set<String> GIVEN = OutcomeWords.set("given");
  private static final Set<String> VAGUE = OutcomeWords.stems("vague");
  private static final Set<String> WITHIN = OutcomeWords.set("within");
  private static final Set<String> POSSESSIVE = OutcomeWords.set("possessive");
  private static final Set<String> OPEN = OutcomeWords.set("open");
  private static final Set<String> DURING = OutcomeWords.set("during");
  private static final int BEFORE = 5;

  private final Coverage coverage;
  private final DueTime time;
  private final Rarity rarity;

  Held(Coverage coverage, Rarity rarity) {
    this.coverage = coverage;
    this.time = new DueTime(coverage);
    this.rarity = rarity;
  }

  /** The sentences that tell of the event as one that took place. */
  Stream<At> proofs(Plan plan) {
    Set<String> events = event(plan);
    if (events.isEmpty() || !DueTime.exact(plan.due()) || plan.denied()) {
      return Stream.empty();
    }
    return coverage.tellings().stream()
        .filter(plan::maybe)
        .filter(told -> time.ofDay(told, plan) || spoken(plan) && time.dated(told, plan))
        .filter(told -> events.stream().anyMatch(event -> tells(told, plan, event)))
        .filter(told -> Polarity.french().denied(told).isEmpty())
        .map(Telling::at);
  }

  /** « une messe sera dite », « appelle à une journée d'action ». */
  private static Set<String> event(Plan plan) {
    if (triggered(plan, HELD)) {
      return heads(plan, true);
    }
    // « appellent à rejoindre les grévistes » calls for no event
    boolean called = triggered(plan, CALLED) && plan.acts().isEmpty();
    return called || triggered(plan, GIVEN) ? heads(plan, false) : Set.of();
  }

  /** « aura lieu », « se tiendra »: the subject is the event. */
  static boolean takes(Plan plan) {
    return triggered(plan, HELD);
  }

  /** « la cérémonie d'hommage »: the one and the other. */
  private static Set<String> heads(Plan plan, boolean before) {
    Set<String> heads = new TreeSet<>();
    for (String head : plan.heads(before)) {
      heads.add(head);
      if (!VAGUE.contains(head)) {
        break;
      }
    }
    return heads;
  }

  private static boolean triggered(Plan plan, Set<String> verbs) {
    return plan.telling().sentence().tokens().stream()
        .filter(t -> plan.mark().trigger().covers(t.span()))
        .anyMatch(t -> verbs.contains(t.lemma()));
  }

  /** « prononcera un discours »: of whoever speaks the words themselves tell which one is meant. */
  private static boolean spoken(Plan plan) {
    return !plan.actors().isEmpty() && triggered(plan, GIVEN);
  }

  private boolean tells(Telling told, Plan plan, String event) {
    Set<String> more = new HashSet<>(plan.words());
    more.remove(event);
    Set<String> named = new HashSet<>(more);
    named.retainAll(told.order());
    boolean meant =
        named.stream().anyMatch(rarity::rare)
            || Company.common(plan.actors(), told.entities())
            || Company.common(plan.places(), told.entities());
    List<String> order = told.order();
    for (int i = 0; i < order.size(); i++) {
      // « la journée d'action » goes on as it was announced
      boolean same = i + 1 < order.size() && more.contains(order.get(i + 1));
      if (order.get(i).equals(event)
          && (meant || same)
          && !planned(told, told.places().get(i))
          && (during(told, told.places().get(i)) || done(told, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean planned(Telling told, Span noun) {
    return told.reading().plans().stream().map(PlanMark::clause).anyMatch(c -> c.covers(noun));
  }

  /** « lors de la messe ». */
  private static boolean during(Telling told, Span noun) {
    String text = told.reading().article().text();
    List<Token> tokens = told.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().equals(noun)) {
        // « dans son discours »
        boolean within =
            i > 1
                && WITHIN.contains(Fold.plain(tokens.get(i - 2).span().in(text)))
                && POSSESSIVE.contains(Fold.plain(tokens.get(i - 1).span().in(text)));
        return within
            || tokens.subList(Math.max(0, i - BEFORE), i).stream()
                .map(t -> Fold.plain(t.span().in(text)))
                .anyMatch(DURING::contains);
      }
    }
    return false;
  }

  /** « la messe a réuni les habitants »: the event right before a verb that tells it as done. */
  private static boolean done(Telling told, int event) {
    return Tenses.done(told).stream()
        .filter(verb -> !OPEN.contains(verb.lemma()))
        .anyMatch(
            verb -> {
              long between =
                  told.places().stream()
                      .skip(event + 1L)
                      .filter(p -> p.end() <= verb.span().start())
                      .count();
              return verb.span().start() >= told.places().get(event).end() && between <= BEFORE;
            });
  }
}
