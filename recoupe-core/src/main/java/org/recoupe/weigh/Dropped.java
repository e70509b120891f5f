package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recoupe.model.Span;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;

/**
 * A dropping told by a noun: « ont annoncé la levée de leur appel », « après le report de la visite
 * ».
 *
 * @param telling the sentence
 * @param noun the noun
 * @param behind the stems of what is dropped
 */
record Dropped(Telling telling, Span noun, List<String> behind) {
  private static final Set<String> NOUNS = OutcomeWords.set("dropping");
  private static final Set<String> DECIDED = OutcomeWords.set("decided");
  private static final Set<String> AFTER = OutcomeWords.set("after");

  /** What is dropped stands in so many words behind the noun. */
  private static final int REACH = 4;

  /** So many words before the noun may hold what tells it as done. */
  private static final int BEFORE = 5;

  /** The droppings that a sentence tells as done. */
  static Stream<Dropped> in(Telling telling) {
    return IntStream.range(0, telling.order().size())
        .filter(i -> drops(telling, telling.places().get(i)))
        .filter(i -> !planned(telling, telling.places().get(i)))
        .filter(i -> done(telling, telling.places().get(i)))
        .mapToObj(i -> at(telling, i));
  }

  private static boolean drops(Telling telling, Span noun) {
    return Lexicon.french().forms(Fold.lower(noun.in(telling.reading().article().text()))).stream()
        .anyMatch(form -> !form.verb() && NOUNS.contains(form.lemma()));
  }

  private static Dropped at(Telling telling, int i) {
    int size = telling.order().size();
    List<String> behind =
        telling.order().subList(Math.min(size, i + 1), Math.min(size, i + 1 + REACH));
    return new Dropped(telling, telling.places().get(i), behind);
  }

  private static boolean planned(Telling telling, Span noun) {
    return telling.reading().plans().stream()
        .anyMatch(
            p ->
                p.clause().covers(noun)
                    && !p.trigger().overlaps(noun)
                    && !told(telling, p.trigger()));
  }

  /** « ont annoncé »: an announcement of the dropping itself. */
  private static boolean told(Telling telling, Span trigger) {
    return Tenses.done(telling).stream()
        .anyMatch(v -> v.span().overlaps(trigger) && DECIDED.contains(v.lemma()));
  }

  /** « a annoncé l'annulation », « après l'annulation ». */
  private static boolean done(Telling telling, Span noun) {
    String text = telling.reading().article().text();
    boolean decided =
        Tenses.done(telling).stream()
            .filter(v -> !v.bare() && DECIDED.contains(v.lemma()))
            .anyMatch(v -> near(telling, v.span(), noun));
    boolean after =
        telling.sentence().tokens().stream()
            .filter(t -> near(telling, t.span(), noun))
            .map(t -> Fold.plain(t.span().in(text)))
            .anyMatch(AFTER::contains);
    return decided || after;
  }

  private static boolean near(Telling telling, Span before, Span noun) {
    long between =
        telling.sentence().tokens().stream()
            .filter(t -> t.span().start() >= before.end() && t.span().end() <= noun.start())
            .count();
    return before.end() <= noun.start() && between <= BEFORE;
  }
}
