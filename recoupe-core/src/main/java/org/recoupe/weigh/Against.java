package org.recoupe.weigh;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Entity;

/**
 * What speaks against two clauses telling one fact, however alike they are: another number of the
 * same thing, another place, day or person, a plan beside a deed, a denial beside a statement.
 */
final class Against {
  /** A day so close behind a word of saying is that of the saying. */
  private static final int SAID = 3;

  /** The next word begins at most so many characters behind. */
  private static final int BESIDE = 1;

  /** A place that opens a sentence stands in so many characters. */
  private static final int OPENING = 20;

  private final Coverage coverage;
  private final Polarity polarity = Polarity.french();

  Against(Coverage coverage) {
    this.coverage = coverage;
  }

  /** True if two sentences cannot tell one fact in these stretches. */
  boolean speaks(Telling a, Span first, Telling b, Span second) {
    Span clause = Clauses.around(a, first);
    Span other = Clauses.around(b, second);
    return otherNumbers(a, clause, b, other)
        || elsewhere(a, clause, b, other)
        || otherDays(a, first, b, second)
        || Ordinals.apart(a, clause, b, other)
        || otherPeople(a, clause, b, other)
        || otherMood(a, clause, b, other)
        || otherSpeakers(a, first, b, second)
        || polarity.opposed(a, b);
  }

  static boolean otherMood(Telling a, Span clause, Telling b, Span other) {
    Mood mood = Mood.of(a, clause);
    Mood against = Mood.of(b, other);
    return mood != against && mood != Mood.OPEN && against != Mood.OPEN
        || Mood.undone(a, clause) != Mood.undone(b, other);
  }

  /** True if both count the same thing and each has a number that no number of the other is. */
  static boolean otherNumbers(Telling a, Span clause, Telling b, Span other) {
    Map<String, List<Amount>> amounts = amounts(a, clause);
    Map<String, List<Amount>> others = amounts(b, other);
    return amounts.entrySet().stream()
        .anyMatch(
            e -> {
              List<Amount> same = others.getOrDefault(e.getKey(), List.of());
              return !same.isEmpty() && lacks(e.getValue(), same) && lacks(same, e.getValue());
            });
  }

  private static boolean lacks(List<Amount> amounts, List<Amount> others) {
    return amounts.stream().anyMatch(amount -> others.stream().noneMatch(amount::agrees));
  }

  private static Map<String, List<Amount>> amounts(Telling telling, Span clause) {
    Map<String, List<Amount>> amounts = new TreeMap<>();
    for (Figure figure : Spans.inside(telling.reading().figures(), Figure::span, clause)) {
      amounts.computeIfAbsent(figure.unit(), u -> new ArrayList<>()).add(Amount.of(figure));
    }
    return amounts;
  }

  /** True if both name places, and none is or lies near or in one of the other. */
  private boolean elsewhere(Telling a, Span clause, Telling b, Span other) {
    List<Entity> places = scene(a, clause);
    List<Entity> others = scene(b, other);
    return !places.isEmpty()
        && !others.isEmpty()
        && places.stream().noneMatch(p -> others.stream().anyMatch(o -> Against.together(p, o)));
  }

  /** The places of a clause, else those that open its sentence: « À Vevey, … ». */
  private List<Entity> scene(Telling telling, Span clause) {
    List<Entity> places = named(telling, clause, EntityType.PLACE);
    int start = telling.span().start();
    Span opening = new Span(start, Math.min(clause.start(), start + OPENING));
    return places.isEmpty() && opening.length() > 0
        ? named(telling, opening, EntityType.PLACE)
        : places;
  }

  /** True if a place is another, or lies near it or in it. */
  static boolean together(Entity a, Entity b) {
    if (a.id().equals(b.id())) {
      return true;
    }
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return a.place().isPresent() || b.place().isPresent();
    }
    return near(a.place().get(), b.place().get()) || holds(a, b) || holds(b, a);
  }

  private static boolean near(PlaceFix a, PlaceFix b) {
    return Math.abs(a.lat() - b.lat()) < .4 && Math.abs(a.lon() - b.lon()) < .5;
  }

  /** A country holds its towns. */
  private static boolean holds(Entity country, Entity town) {
    return Gazetteer.french()
        .countries()
        .named(country.name())
        .filter(c -> town.place().filter(fix -> fix.country().equals(c.code())).isPresent())
        .isPresent();
  }

  private List<Entity> named(Telling telling, Span clause, EntityType type) {
    Set<String> ids = new TreeSet<>();
    Spans.inside(telling.reading().mentions(), m -> m.span(), clause)
        .forEach(
            m ->
                m.referent()
                    .flatMap(referent -> coverage.entity(telling.article(), referent))
                    .ifPresent(ids::add));
    return ids.stream()
        .map(coverage::entity)
        .flatMap(Optional::stream)
        .filter(entity -> entity.type() == type)
        .toList();
  }

  /** True if both name people, and none in common; who is only quoted does not count. */
  private boolean otherPeople(Telling a, Span clause, Telling b, Span other) {
    Set<String> people = people(a, clause);
    Set<String> others = people(b, other);
    return !people.isEmpty() && !others.isEmpty() && !Company.common(people, others);
  }

  private Set<String> people(Telling telling, Span clause) {
    Set<String> speakers = speakers(telling, quote -> quote.frame().overlaps(telling.span()));
    return named(telling, clause, EntityType.PERSON).stream()
        .map(Entity::id)
        .filter(id -> !speakers.contains(id))
        .collect(Collectors.toSet());
  }

  private Set<String> speakers(Telling telling, Predicate<Quote> which) {
    return telling.reading().quotes().stream()
        .filter(which)
        .map(Quote::speaker)
        .flatMap(Optional::stream)
        .map(referent -> coverage.entity(telling.article(), referent))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** True if both stretches are words that someone said, and nobody is known to have said both. */
  boolean otherVoices(Telling a, Span first, Telling b, Span second) {
    return quoted(a, first)
        && quoted(b, second)
        && !Company.common(
            speakers(a, quote -> quote.direct() && quote.span().overlaps(first)),
            speakers(b, quote -> quote.direct() && quote.span().overlaps(second)));
  }

  private static boolean quoted(Telling telling, Span stretch) {
    return telling.reading().quotes().stream()
        .anyMatch(quote -> quote.direct() && quote.span().overlaps(stretch));
  }

  /** True if both stretches are words that someone said, and not the same one. */
  private boolean otherSpeakers(Telling a, Span first, Telling b, Span second) {
    Set<String> speakers = speakers(a, quote -> quote.direct() && quote.span().overlaps(first));
    Set<String> others = speakers(b, quote -> quote.direct() && quote.span().overlaps(second));
    return !speakers.isEmpty() && !others.isEmpty() && !Company.common(speakers, others);
  }

  /** True if both stretches name days, and none in common. */
  private static boolean otherDays(Telling a, Span one, Telling b, Span other) {
    Span first = withDay(a, one);
    Span second = withDay(b, other);
    List<DateRange> days = days(a, first);
    List<DateRange> others = days(b, second);
    boolean dated = lacksDay(days, others) && lacksDay(others, days);
    return dated
        || otherLengths(a, first, b, second)
        || (days.isEmpty() || others.isEmpty()) && otherWeekdays(a, first, b, second);
  }

  /** A stretch that ends in its verb, with the day right behind: « a adopté | lundi la loi ». */
  private static Span withDay(Telling telling, Span stretch) {
    return telling.reading().times().stream()
        .map(TimeMark::span)
        .filter(day -> day.start() > stretch.end() && day.start() <= stretch.end() + BESIDE)
        .filter(telling.span()::covers)
        .findFirst()
        .map(stretch::join)
        .orElse(stretch);
  }

  /** True if one of these days is none of the others. */
  private static boolean lacksDay(List<DateRange> days, List<DateRange> others) {
    return days.stream().anyMatch(d -> others.stream().noneMatch(o -> d.meet(o).isPresent()));
  }

  /** True if both tell how long, and nothing in common: « dix ans de prison », « vingt ans ». */
  private static boolean otherLengths(Telling a, Span first, Telling b, Span second) {
    Set<String> lengths = lengths(a, first);
    Set<String> others = lengths(b, second);
    return !lengths.isEmpty() && !others.isEmpty() && lengths.stream().noneMatch(others::contains);
  }

  private static Set<String> lengths(Telling telling, Span stretch) {
    return Spans.inside(telling.reading().times(), TimeMark::span, stretch).stream()
        .filter(time -> time.kind() == TimeMark.Kind.DURATION)
        .flatMap(time -> time.value().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where an article has no date, « vendredi » and « mercredi » are two days all the same. */
  private static boolean otherWeekdays(Telling a, Span first, Telling b, Span second) {
    Set<DayOfWeek> days = weekdays(a, first);
    Set<DayOfWeek> others = weekdays(b, second);
    return !days.isEmpty() && !others.isEmpty() && days.stream().noneMatch(others::contains);
  }

  private static Set<DayOfWeek> weekdays(Telling telling, Span stretch) {
    return named(telling, stretch).stream()
        .flatMap(time -> time.stated().weekday().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The days of a stretch, save those on which something was said. */
  static List<DateRange> days(Telling telling, Span stretch) {
    return named(telling, stretch).stream().map(TimeMark::days).flatMap(Optional::stream).toList();
  }

  /** The times of a stretch, save those on which something was said. */
  static List<TimeMark> named(Telling telling, Span stretch) {
    Words words = new Words(telling);
    return Spans.inside(telling.reading().times(), TimeMark::span, stretch).stream()
        .filter(time -> !Mood.reports(words.in(words.before(time.span().start(), 0, SAID))))
        .toList();
  }
}
