package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recoupe.model.Span;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.text.Fold;

/** What the sentences of a story tell as done, by verb. */
final class Deeds {
  /** So many words may stand between a verb and the one who acts. */
  private static final int SUBJECT = 4;

  /** A verb told as done, in its sentence. */
  record Deed(Telling telling, Tenses.Done verb) {

    /** The stems that stand before the verb, the nearest ones. */
    List<String> before(int words) {
      int at = place();
      return telling.order().subList(Math.max(0, at - words), at);
    }

    /** The stems that stand behind the verb, the nearest ones. */
    List<String> behind(int words) {
      int size = telling.order().size();
      int from = Math.min(size, place() + 1);
      return telling.order().subList(from, Math.min(size, from + words));
    }

    /** True if one of these stands right before the verb. */
    boolean by(Set<String> entities, Coverage coverage) {
      int to = verb.span().start();
      return telling.reading().mentions().stream()
          .filter(m -> telling.span().covers(m.span()) && m.span().end() <= to)
          .filter(m -> between(m.span().end(), to) <= SUBJECT)
          .flatMap(m -> m.referent().stream())
          .flatMap(r -> coverage.entity(telling.article(), r).stream())
          .anyMatch(entities::contains);
    }

    private long between(int from, int to) {
      return telling.places().stream().filter(p -> p.start() >= from && p.end() <= to).count();
    }

    /** The word right before the verb, folded. */
    String rightBefore() {
      String text = telling.reading().article().text();
      return telling.sentence().tokens().stream()
          .map(token -> token.span())
          .filter(span -> span.end() <= verb.span().start())
          .reduce((a, b) -> b)
          .map(span -> Fold.plain(span.in(text)))
          .orElse("");
    }

    /** « n'ont pas été fermés »; a negation elsewhere in the sentence is of something else. */
    boolean denied() {
      Set<String> denied = Polarity.french().denied(telling);
      return IntStream.range(0, telling.order().size())
          .filter(i -> telling.places().get(i).overlaps(verb.span()))
          .mapToObj(telling.order()::get)
          .anyMatch(denied::contains);
    }

    private int place() {
      int at = 0;
      while (at < telling.places().size()
          && telling.places().get(at).start() < verb.span().start()) {
        at++;
      }
      return at;
    }
  }

  private final Map<String, List<Deed>> byVerb = new HashMap<>();

  Deeds(Coverage coverage) {
    for (Telling telling : coverage.tellings()) {
      for (Tenses.Done verb : Tenses.done(telling)) {
        byVerb.computeIfAbsent(verb.lemma(), v -> new ArrayList<>()).add(new Deed(telling, verb));
      }
    }
  }

  /** All of them, by verb, article and place. */
  Stream<Deed> all() {
    return of(byVerb.keySet());
  }

  /** The deeds of some verbs, by article and place. */
  Stream<Deed> of(Set<String> verbs) {
    return verbs.stream().sorted().flatMap(verb -> byVerb.getOrDefault(verb, List.of()).stream());
  }

  /**
   * True if the verb stands in words that announce: « la réunion qui a été prévue … ». What is told
   * as done before them is done: « le ministre, arrivé lundi, a annoncé … ».
   */
  static boolean announced(Deed deed) {
    Span verb = deed.verb().span();
    return deed.telling().reading().plans().stream()
        .filter(plan -> deed.verb().bare() || verb.end() > plan.trigger().start())
        .map(PlanMark::clause)
        .anyMatch(clause -> clause.covers(verb));
  }
}
