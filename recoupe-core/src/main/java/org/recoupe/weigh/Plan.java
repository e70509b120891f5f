package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Stemmer;

/**
 * A plan as one article tells it.
 *
 * @param telling the sentence
 * @param mark the clause
 * @param words the stems of the clause, its times and persons left out
 * @param when when it falls due, as far as the article or its story tells
 * @param coverage the story
 */
record Plan(
    Telling telling, PlanMark mark, Set<String> words, Optional<Due> when, Coverage coverage)
    implements Comparable<Plan> {

  /** « une dizaine » says nothing of what is meant. */
  private static final Set<String> ROUND = OutcomeWords.stems("round");

  static Plan of(Telling telling, PlanMark mark, Coverage coverage) {
    Set<String> words = new TreeSet<>();
    boolean dropped = Dropping.tells(telling, mark.trigger());
    for (int i = 0; i < telling.order().size(); i++) {
      Span place = telling.places().get(i);
      boolean time = telling.reading().times().stream().anyMatch(t -> t.span().overlaps(place));
      boolean dropping = dropped && mark.trigger().overlaps(place);
      boolean told = time || dropping || person(telling, place);
      if (mark.clause().covers(place) && !told && !ROUND.contains(telling.order().get(i))) {
        words.add(telling.order().get(i));
      }
    }
    return new Plan(telling, mark, words, Due.of(telling, mark, coverage), coverage);
  }

  /** True if a negation stands in the clause: what it refuses or rules out. */
  boolean denied() {
    Set<String> denied = Polarity.french().denied(telling, mark.clause());
    return IntStream.range(0, telling.order().size())
        .filter(i -> mark.clause().covers(telling.places().get(i)))
        .mapToObj(telling.order()::get)
        .anyMatch(denied::contains);
  }

  /** What to look for in other stories. */
  Glimpse.Ask ask() {
    return new Glimpse.Ask(telling.article(), told(), due());
  }

  /** The days on which it falls due. */
  Optional<DateRange> due() {
    return when.map(Due::days);
  }

  /** Who plans is compared as an entity; a family name makes no two plans alike. */
  private static boolean person(Telling telling, Span place) {
    return telling.reading().mentions().stream()
        .anyMatch(m -> m.type() == EntityType.PERSON && m.span().overlaps(place));
  }

  /** The stems of the common nouns in the clause. */
  Set<String> nouns() {
    return nouns(mark.clause());
  }

  /** The stems of the common nouns before the verb. */
  Set<String> subjects() {
    return nouns(new Span(mark.clause().start(), verb().start()));
  }

  /** The stems of the common nouns behind the verb. */
  Set<String> objects() {
    return nouns(new Span(verb().end(), Math.max(verb().end(), mark.clause().end())));
  }

  /** The stems of the clause before the words that look ahead, in order of the text. */
  List<String> before() {
    return IntStream.range(0, telling.order().size())
        .filter(i -> telling.places().get(i).start() >= mark.clause().start())
        .filter(i -> telling.places().get(i).end() <= mark.trigger().start())
        .mapToObj(telling.order()::get)
        .toList();
  }

  /** The stems of the clause behind its verb, in order of the text. */
  List<String> behind() {
    int from = verb().end();
    return IntStream.range(0, telling.order().size())
        .filter(i -> telling.places().get(i).start() >= from)
        .filter(i -> telling.places().get(i).end() <= mark.clause().end())
        .mapToObj(telling.order()::get)
        .toList();
  }

  /** The common nouns before the verb, or else behind it, in order of the text. */
  List<String> heads(boolean before) {
    return (before ? subjects() : objects())
        .stream().sorted(Comparator.comparingInt(telling.order()::indexOf)).toList();
  }

  private Set<String> nouns(Span stretch) {
    Set<String> nouns = new TreeSet<>();
    for (Token token : telling.sentence().tokens()) {
      Span place = token.span();
      if (token.tag().equals("NOUN")
          && mark.clause().covers(place)
          && stretch.covers(place)
          && !named(place)) {
        nouns.add(Stemmer.stem(place.in(telling.reading().article().text())));
      }
    }
    nouns.retainAll(words);
    return nouns;
  }

  /** The word that tells what is meant to be done: the last verb of the announcing group. */
  private Span verb() {
    return Tenses.last(telling, mark);
  }

  /** True if what stands before the verb is to undergo it: « seront fermés ». */
  boolean passive() {
    return Tenses.undergone(telling, verb());
  }

  /** The verb, as lemmas, that tells what its subject is to undergo: « annoncer » as well. */
  Set<String> undergone() {
    String form = verb().in(telling.reading().article().text());
    return Lexicon.french().forms(form).stream()
        .filter(Lexicon.Form::pastParticiple)
        .map(Lexicon.Form::lemma)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The verbs that tell what is meant to be done. */
  Set<String> acts() {
    return Tenses.meant(telling, mark.clause());
  }

  /** The entities of a type that the clause names. */
  Set<String> named(EntityType type) {
    return telling.reading().mentions().stream()
        .filter(m -> m.type() == type && mark.clause().covers(m.span()))
        .flatMap(m -> m.referent().flatMap(r -> coverage.entity(telling.article(), r)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers in the clause, its times aside. */
  Set<String> figures() {
    return figures(f -> true);
  }

  /** Those of them that are more than rough numbers. */
  Set<String> counted() {
    return figures(f -> f.bound() != Figure.Bound.ABOUT);
  }

  private Set<String> figures(Predicate<Figure> wanted) {
    return Spans.inside(telling.reading().figures(), Figure::span, mark.clause()).stream()
        .filter(wanted)
        .map(f -> f.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean named(Span place) {
    return telling.reading().mentions().stream().anyMatch(m -> m.span().overlaps(place));
  }

  /**
   * True if a sentence may tell what became of the plan: it is of another article, or stands behind
   * a plan that is told in the imperfect (« devait parler ce jour-là »).
   */
  boolean maybe(Telling told) {
    boolean own = told.article().equals(telling.article());
    return !own || told.index() > telling.index() && former();
  }

  /** « devait », « était attendu »: the plan is told as one of the past. */
  boolean former() {
    return Tenses.imperfect(telling, mark.clause());
  }

  At at() {
    return new At(telling.article(), mark.clause());
  }

  String text() {
    return mark.clause().in(telling.reading().article().text());
  }

  Set<String> actors() {
    Set<String> actors = new LinkedHashSet<>();
    mark.participants().stream()
        .filter(p -> p.part() != Participant.Part.PLACE)
        .flatMap(p -> p.referent().flatMap(r -> coverage.entity(telling.article(), r)).stream())
        .forEach(actors::add);
    return actors;
  }

  List<String> by() {
    return mark.by().stream()
        .flatMap(r -> coverage.entity(telling.article(), r).stream())
        .distinct()
        .toList();
  }

  Set<String> places() {
    return placed().collect(Collectors.toCollection(TreeSet::new));
  }

  /** The place that is meant: « à Saint-Orme, en Bretagne » is Saint-Orme. */
  Optional<String> goal() {
    return placed().findFirst();
  }

  private Stream<String> placed() {
    return mark.participants().stream()
        .filter(p -> p.part() == Participant.Part.PLACE)
        .flatMap(p -> p.referent().flatMap(r -> coverage.entity(telling.article(), r)).stream());
  }

  /** The last day on which the telling may have been written. */
  Optional<LocalDate> told() {
    return coverage.published(telling.article()).map(DateRange::from);
  }

  @Override
  public int compareTo(Plan other) {
    return at().compareTo(other.at());
  }
}
