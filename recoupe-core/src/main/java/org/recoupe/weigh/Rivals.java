package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Fold;

/** Sees in what one thing two tellings of one deed differ. */
final class Rivals {
  /** Days further apart are of two events. */
  static final int MONTH = 31;

  private static final int SPELT = 4;

  private static final Set<EventType> DATE = Deed.types("date");
  private static final Set<EventType> PLACE = Deed.types("place");
  private static final Set<EventType> PARTICIPANT = Deed.types("participant");
  private static final Set<EventType> POLARITY = Deed.types("polarity");
  private static final Set<Published.Basis> SURE =
      Set.of(Published.Basis.STATED, Published.Basis.METADATA, Published.Basis.DECIDED);

  /** What one article says. */
  record Side(Aspect aspect, String value, String shown, At at, String text, String about)
      implements Comparable<Side> {
    @Override
    public int compareTo(Side other) {
      return Comparator.comparing(Side::at).thenComparing(Side::value).compare(this, other);
    }
  }

  /** Two that contradict each other. */
  record Rival(String key, Side a, Side b) {}

  private final Coverage coverage;
  private final Polarity polarity = Polarity.french();

  Rivals(Coverage coverage) {
    this.coverage = coverage;
  }

  /** The contradiction, if they are plainly one deed and differ in one thing. */
  Optional<Rival> of(Deed a, Deed b) {
    if (a.article().equals(b.article()) || !a.like(b)) {
      return Optional.empty();
    }
    if (a.denied() != b.denied()) {
      return a.denied() ? denial(b, a) : denial(a, b);
    }
    return a.denied() || otherwise(a, b) ? Optional.empty() : oneThing(a, b);
  }

  private Optional<Rival> oneThing(Deed a, Deed b) {
    boolean days = apart(a.event().days(), b.event().days());
    boolean towns = elsewhere(a, b);
    boolean people = otherPeople(a, b);
    if (Stream.of(days, towns, people).filter(differ -> differ).count() != 1) {
      return Optional.empty();
    }
    return days ? day(a, b) : towns ? town(a, b) : person(a, b);
  }

  /** One tells it and another, no earlier, denies it; neither tells both. */
  private Optional<Rival> denial(Deed told, Deed denied) {
    boolean other =
        apart(told.event().days(), denied.event().days())
            || !told.happening().places().isEmpty()
                && !denied.happening().places().isEmpty()
                && !Company.common(told.happening().places(), denied.happening().places())
            || otherPeople(told, denied)
            || Against.otherNumbers(
                told.telling(), told.event().statement(),
                denied.telling(), denied.event().statement());
    boolean plain =
        POLARITY.contains(told.event().type())
            && alone(told.happening().actors(), denied.happening().actors())
            && after(told, denied)
            && !both(told)
            && !both(denied);
    return other || !plain
        ? Optional.empty()
        : Optional.of(new Rival("POLARITY " + told.act(), said(told), said(denied)));
  }

  /** All who are named by one are named by the other. */
  private static boolean alone(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  /** A denial by name, or « ne … pas » some days later: before the deed it denied nothing. */
  private boolean after(Deed told, Deed denied) {
    Optional<DateRange> one = coverage.published(told.article()).filter(DateRange::isDay);
    Optional<DateRange> other = coverage.published(denied.article()).filter(DateRange::isDay);
    if (one.isEmpty() || other.isEmpty() || !dated(told) || !dated(denied)) {
      return false;
    }
    LocalDate first = one.get().from();
    LocalDate second = other.get().from();
    return second.isAfter(first) || second.equals(first) && denied.byName();
  }

  /** True if an article tells a deed and denies it. */
  private boolean both(Deed deed) {
    return coverage.reading(deed.article()).stream()
        .flatMap(reading -> reading.events().stream())
        .filter(event -> event.type() == deed.event().type())
        .anyMatch(event -> event.status() != deed.event().status());
  }

  private static Side said(Deed deed) {
    String how = Wording.of(deed.denied() ? "contested.denied" : "contested.told");
    return side(deed, Aspect.POLARITY, how, deed.event().statement());
  }

  /** True if what else the two tell differs. */
  private boolean otherwise(Deed a, Deed b) {
    Span clause = a.event().statement();
    Span other = b.event().statement();
    return Against.otherMood(a.telling(), clause, b.telling(), other)
        || Against.otherNumbers(a.telling(), clause, b.telling(), other)
        || Ordinals.apart(a.telling(), a.telling().span(), b.telling(), b.telling().span())
        || polarity.opposed(a.telling(), b.telling());
  }

  private static boolean apart(Optional<DateRange> a, Optional<DateRange> b) {
    return a.isPresent() && b.isPresent() && a.get().meet(b.get()).isEmpty();
  }

  private boolean elsewhere(Deed a, Deed b) {
    Set<String> one = a.happening().places();
    Set<String> other = b.happening().places();
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(p -> nearAny(p, other));
  }

  private boolean nearAny(String place, Set<String> others) {
    return others.stream()
        .flatMap(id -> coverage.entity(id).stream())
        .anyMatch(o -> coverage.entity(place).filter(p -> Against.together(p, o)).isPresent());
  }

  /** True if each names somebody whom the other does not. */
  private static boolean otherPeople(Deed a, Deed b) {
    return !a.people().containsAll(b.people()) && !b.people().containsAll(a.people());
  }

  private static boolean company(Deed a, Deed b) {
    return Company.common(a.happening().actors(), b.happening().actors());
  }

  private Optional<Rival> day(Deed a, Deed b) {
    Optional<TimeMark> one = a.day();
    Optional<TimeMark> other = b.day();
    boolean sure = dated(a) && dated(b) && DATE.contains(a.event().type()) && company(a, b);
    if (!sure || one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = a.date().orElseThrow();
    LocalDate second = b.date().orElseThrow();
    boolean known = names(a.article(), second) || names(b.article(), first);
    return Contested.near(first, second) || known
        ? Optional.empty()
        : Optional.of(
            rival(
                side(a, Aspect.DATE, first.toString(), one.get().span()),
                side(b, Aspect.DATE, second.toString(), other.get().span())));
  }

  private boolean dated(Deed deed) {
    return SURE.contains(deed.telling().reading().article().published().basis());
  }

  /** True if an article names a day anywhere. */
  private boolean names(String article, LocalDate day) {
    return coverage.reading(article).stream()
        .flatMap(reading -> reading.times().stream())
        .flatMap(time -> time.days().stream())
        .anyMatch(days -> days.isDay() && days.from().equals(day));
  }

  private Optional<Rival> town(Deed a, Deed b) {
    List<Entity> one = a.towns();
    List<Entity> other = b.towns();
    boolean single = one.size() == 1 && other.size() == 1;
    return single
            && PLACE.contains(a.event().type())
            && company(a, b)
            && a.happening().places().size() == 1
            && b.happening().places().size() == 1
            && strangers(one.get(0).id(), a, other.get(0).id(), b)
        ? entities(a, one.get(0), b, other.get(0), Aspect.PLACE)
        : Optional.empty();
  }

  private Optional<Rival> person(Deed a, Deed b) {
    Set<String> one = new TreeSet<>(a.people());
    Set<String> other = new TreeSet<>(b.people());
    one.removeAll(b.people());
    other.removeAll(a.people());
    boolean single = one.size() == 1 && other.size() == 1;
    boolean day = a.date().isPresent() && a.date().equals(b.date());
    boolean town = Company.common(coverage.places(a.telling()), coverage.places(b.telling()));
    boolean bound = a.unique() && b.unique() ? day || town : day && town && company(a, b);
    if (!single || !bound || !PARTICIPANT.contains(a.event().type())) {
      return Optional.empty();
    }
    String first = one.iterator().next();
    String second = other.iterator().next();
    Optional<Entity> p = coverage.entity(first);
    Optional<Entity> q = coverage.entity(second);
    return p.isPresent()
            && q.isPresent()
            && !alike(p.get(), q.get())
            && strangers(first, a, second, b)
        ? entities(a, p.get(), b, q.get(), Aspect.PARTICIPANT)
        : Optional.empty();
  }

  /** Two spellings of a name, or a name and a part of it, are no two people. */
  private static boolean alike(Entity a, Entity b) {
    List<String> one = List.of(Fold.plain(a.name()).split("[ -]"));
    List<String> other = List.of(Fold.plain(b.name()).split("[ -]"));
    return one.stream()
        .anyMatch(
            w ->
                other.stream()
                    .anyMatch(
                        v ->
                            w.equals(v)
                                || w.length() >= SPELT
                                    && v.length() >= SPELT
                                    && w.substring(0, 3).equals(v.substring(0, 3))));
  }

  /** True if neither article names what the other does, and no sentence of the story both. */
  private boolean strangers(String one, Deed a, String other, Deed b) {
    return !mentions(a.article(), other)
        && !mentions(b.article(), one)
        && coverage.tellings().stream()
            .noneMatch(t -> t.entities().contains(one) && t.entities().contains(other));
  }

  private boolean mentions(String article, String entity) {
    return coverage.entity(entity).stream()
        .flatMap(e -> e.mentions().stream())
        .anyMatch(at -> at.article().equals(article));
  }

  private static Optional<Rival> entities(Deed a, Entity p, Deed b, Entity q, Aspect aspect) {
    Optional<At> one = a.named(p.id());
    Optional<At> other = b.named(q.id());
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rival(
                side(a, aspect, p.name(), one.get().span()),
                side(b, aspect, q.name(), other.get().span())));
  }

  private static Side side(Deed deed, Aspect aspect, String value, Span span) {
    String text = deed.telling().reading().article().text();
    return new Side(
        aspect, value, value, deed.at(span), span.in(text), deed.event().statement().in(text));
  }

  private static Rival rival(Side a, Side b) {
    boolean first = a.value().compareTo(b.value()) < 0;
    String values = first ? a.value() + "|" + b.value() : b.value() + "|" + a.value();
    return new Rival(a.aspect() + " " + values, a, b);
  }
}
