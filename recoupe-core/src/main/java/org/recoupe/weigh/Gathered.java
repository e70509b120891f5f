package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Stemmer;

/**
 * Finds the sentences that show that a gathering took place: on its day so many marched, or so many
 * were counted.
 */
final class Gathered {
  private static final Set<String> GATHERING = OutcomeWords.stems("gathering");
  private static final List<List<String>> STREET =
      OutcomeWords.list("street").stream()
          .map(words -> Stream.of(words.split(" ")).map(Stemmer::stem).toList())
          .toList();

  private static final Set<String> CALL = OutcomeWords.stems("call");
  private static final Set<String> CROWD = OutcomeWords.stems("crowd");
  private static final Set<String> MARCHED = OutcomeWords.set("marched");
  private static final Set<String> COUNTED = OutcomeWords.set("counted");
  private static final Set<String> AGAINST = OutcomeWords.set("against");
  private static final Set<String> MARCHERS = OutcomeWords.stems("marchers");
  private static final Set<String> SPOT = OutcomeWords.stems("spot");
  private static final Set<String> DREW = OutcomeWords.set("drew");
  private static final Set<String> FORMER = OutcomeWords.set("former");
  private static final Set<String> OPEN = OutcomeWords.set("open");
  private static final Set<String> COMMON = OutcomeWords.stems("commonplace");

  /** So many words before the verb and behind it tell who came. */
  private static final int REACH = 7;

  private static final int HEAD = 2;

  /** An auxiliary ends at most so many characters before its participle. */
  private static final int NEAR = 16;

  private static final String BORDER = ",;:()";

  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private final Coverage coverage;
  private final Rarity rarity;
  private final DueTime time;

  Gathered(Coverage coverage, Rarity rarity) {
    this.rarity = rarity;
    this.coverage = coverage;
    this.time = new DueTime(coverage);
  }

  /** The sentences that tell that people gathered as planned. */
  Stream<At> proofs(Plan plan) {
    if (!DueTime.exact(plan.due()) || !gathers(plan)) {
      return Stream.empty();
    }
    return coverage.tellings().stream()
        .filter(told -> !told.article().equals(plan.telling().article()))
        .filter(told -> time.timely(told.article(), plan))
        .filter(told -> told(told, plan))
        .filter(told -> same(told, plan))
        .filter(told -> Polarity.french().denied(told).isEmpty())
        .map(Telling::at);
  }

  /** « appellent à manifester samedi »; no ban, no refusal. */
  private static boolean gathers(Plan plan) {
    boolean meant =
        Stream.of(plan.heads(true), plan.heads(false))
                .flatMap(heads -> heads.stream().filter(h -> !CALL.contains(h)).limit(1))
                .anyMatch(GATHERING::contains)
            || verbs(plan).map(Stemmer::stem).anyMatch(GATHERING::contains)
            || STREET.stream().anyMatch(plan.words()::containsAll);
    return meant
        && !plan.denied()
        && plan.telling().sentence().tokens().stream()
            .filter(t -> plan.mark().clause().covers(t.span()))
            .noneMatch(t -> AGAINST.contains(t.lemma()));
  }

  /** The verbs of the clause that look ahead. */
  private static Stream<String> verbs(Plan plan) {
    String text = plan.telling().reading().article().text();
    return plan.telling().sentence().tokens().stream()
        .filter(t -> plan.mark().clause().covers(t.span()))
        .flatMap(t -> Lexicon.french().forms(t.span().in(text)).stream())
        .filter(form -> form.infinitive() || form.future() || form.conditional())
        .map(Lexicon.Form::lemma);
  }

  /** True if the sentence tells, outside all plans, that they marched or how many were counted. */
  private boolean told(Telling told, Plan plan) {
    return told.sentence().tokens().stream()
        .filter(verb -> marched(told, verb) || drew(told, verb) || counted(told, verb))
        .filter(verb -> past(told, verb) && !planned(told, verb.span()))
        .anyMatch(verb -> then(told, around(told, verb), plan));
  }

  /** « 3 000 personnes ont défilé ». */
  private static boolean marched(Telling told, Token verb) {
    return lemma(told, verb, MARCHED) && Company.common(CROWD, Set.copyOf(before(told, verb)));
  }

  /** « la manifestation a réuni 3 000 personnes ». */
  private static boolean drew(Telling told, Token verb) {
    return lemma(told, verb, DREW)
        && Company.common(GATHERING, Set.copyOf(before(told, verb)))
        && Company.common(CROWD, Set.copyOf(behind(told, verb)));
  }

  /** « la police a compté 3 000 manifestants ». */
  private static boolean counted(Telling told, Token verb) {
    return lemma(told, verb, COUNTED)
        && told.terms().stream().anyMatch(term -> term.startsWith("#"))
        && Company.common(MARCHERS, Set.copyOf(behind(told, verb)));
  }

  private static boolean lemma(Telling told, Token verb, Set<String> verbs) {
    return Lexicon.french().forms(verb.span().in(told.reading().article().text())).stream()
        .anyMatch(form -> form.verb() && verbs.contains(form.lemma()));
  }

  private static List<String> before(Telling told, Token verb) {
    int at = place(told, verb);
    return told.order().subList(Math.max(0, at - REACH), at);
  }

  private static List<String> behind(Telling told, Token verb) {
    int from = Math.min(told.order().size(), place(told, verb) + 1);
    return told.order().subList(from, Math.min(told.order().size(), from + REACH));
  }

  private static int place(Telling told, Token verb) {
    return (int) told.places().stream().filter(p -> p.start() < verb.span().start()).count();
  }

  /** « ont défilé », « défilaient », « défilèrent ». */
  private static boolean past(Telling told, Token verb) {
    String form = verb.span().in(told.reading().article().text());
    return Lexicon.french().forms(form).stream()
            .anyMatch(f -> f.tag().contains(" ind impa") || f.tag().contains(" ind psim"))
        || Tenses.done(told).stream()
                .anyMatch(v -> v.span().equals(verb.span()) && !v.passive() && !v.bare())
            && !helped(told, verb);
  }

  /** « avaient défilé » tells of a day before. */
  private static boolean helped(Telling told, Token verb) {
    String text = told.reading().article().text();
    return told.sentence().tokens().stream()
        .filter(t -> t.span().end() <= verb.span().start())
        .filter(t -> verb.span().start() - t.span().end() < NEAR)
        .filter(t -> t.lemma().equals("avoir") || t.lemma().equals("être"))
        .flatMap(t -> Lexicon.french().forms(t.span().in(text)).stream())
        .anyMatch(form -> form.tag().contains(" ind impa"));
  }

  private static boolean planned(Telling told, Span verb) {
    return told.reading().plans().stream().map(PlanMark::clause).anyMatch(c -> c.covers(verb));
  }

  /** True if these words name the due day, or were written on it and name no other. */
  private boolean then(Telling told, Span words, Plan plan) {
    List<DateRange> days = time.days(told, words);
    if (!days.isEmpty()) {
      return days.stream().anyMatch(day -> DueTime.same(plan.due(), Optional.of(day)));
    }
    boolean written =
        coverage
            .published(told.article())
            .filter(p -> plan.due().filter(p::equals).isPresent())
            .isPresent();
    String text = words.in(told.reading().article().text());
    return written && WORD.splitAsStream(Fold.plain(text)).noneMatch(FORMER::contains);
  }

  /** « a réuni 66 000 personnes, contre 80 000 samedi dernier »: up to the comma. */
  private static Span around(Telling told, Token verb) {
    String text = told.reading().article().text();
    int from = verb.span().start();
    int to = verb.span().end();
    while (from > told.span().start() && !border(text, from - 1)) {
      from--;
    }
    while (to < told.span().end() && !border(text, to)) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean border(String text, int at) {
    return BORDER.indexOf(text.charAt(at)) >= 0;
  }

  /** True if nobody else gathered, nor elsewhere, and the two have a word in common. */
  private boolean same(Telling told, Plan plan) {
    Set<String> there = plan.named(EntityType.PLACE);
    Set<String> here = coverage.places(told);
    boolean elsewhere = !there.isEmpty() && !here.isEmpty() && !Company.common(there, here);
    return !elsewhere
        && told.order().containsAll(cause(plan))
        && Company.common(about(plan.telling()), about(told));
  }

  /**
   * « une marche blanche », « un rassemblement sur la place de Mai »: the word that tells this
   * gathering from the others of its day.
   */
  private Set<String> cause(Plan plan) {
    Telling telling = plan.telling();
    Set<String> cause = new TreeSet<>();
    for (int i = 0; i + 1 < telling.order().size(); i++) {
      String next = telling.order().get(i + 1);
      boolean inside =
          plan.mark().clause().covers(telling.places().get(i)) && plan.words().contains(next);
      boolean meant =
          GATHERING.contains(telling.order().get(i))
              && rarity.marks(next)
              && !COMMON.contains(next)
              && !announces(telling, telling.places().get(i + 1))
              && !named(telling, telling.places().get(i + 1));
      if (inside && (meant || SPOT.contains(telling.order().get(i)))) {
        cause.add(next);
      }
    }
    return cause;
  }

  /** « des manifestations sont prévues » says nothing of which ones. */
  private static boolean announces(Telling telling, Span word) {
    return telling.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(word))
        .anyMatch(token -> OPEN.contains(token.lemma()));
  }

  private static boolean named(Telling telling, Span word) {
    return telling.reading().mentions().stream().anyMatch(m -> m.span().overlaps(word));
  }

  /** What a sentence speaks of, and the first two of its article. */
  private Set<String> about(Telling told) {
    Set<String> about = marking(told);
    List<Telling> tellings = coverage.tellings(told.article());
    tellings.subList(0, Math.min(HEAD, tellings.size())).forEach(t -> about.addAll(marking(t)));
    return about;
  }

  /** The nouns of a sentence that tell whose gathering it is. */
  private static Set<String> marking(Telling telling) {
    Set<String> marking = new TreeSet<>();
    String text = telling.reading().article().text();
    List<Token> tokens = telling.sentence().tokens();
    for (Token token : tokens) {
      if (token.tag().equals("NOUN") && token.span().length() > 2) {
        marking.add(Stemmer.stem(token.span().in(text)));
      }
    }
    telling.reading().times().stream()
        .filter(t -> t.span().overlaps(telling.span()))
        .forEach(
            t ->
                Stream.of(t.span().in(text).split(" "))
                    .map(Stemmer::stem)
                    .forEach(marking::remove));
    marking.removeAll(GATHERING);
    marking.removeAll(CROWD);
    marking.removeAll(COMMON);
    return marking;
  }
}
