package org.recoupe.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;

/**
 * When the plans of one article fall due. The time stands in the clause or alone in its sentence;
 * only acts of one day (« les musées seront fermés ») take it from what comes before. Not
 * thread-safe.
 */
final class Dues {
  private static final String DATE = "2000-01-01";
  static final int REACH = 250;

  /** So many characters before a time hold the words that may govern it. */
  private static final int WORDS = 60;

  /** An auxiliary stands at most so many words before its participle. */
  private static final int NEAR = 4;

  private static final int WEEK = 7;

  /** More days than a season has. */
  private static final int SEASON = 100;

  private final String text;
  private final Published published;
  private final List<TimeMark> times;
  private final List<TimeMark> bare;
  private final Optional<TimeMark> topic;
  private final Weekdays weekdays;
  private Optional<TimeMark> last = Optional.empty();

  Dues(Article article, List<TimeMark> times) {
    this.text = article.text();
    this.published = article.published();
    this.times = times;
    this.bare = times.stream().filter(t -> Weekdays.bare(text, t)).filter(t -> !told(t)).toList();
    this.topic = TopicDay.of(published, bare, times.stream().filter(this::future).toList());
    this.weekdays = new Weekdays(bare);
  }

  /**
   * When a plan falls due.
   *
   * @param acting the words in which a bare weekday or season is the next one: the whole clause if
   *     its verb stands in the future, else what follows the act
   * @param dayBound true for an act of one day, such as a closing: where its own words tell none,
   *     it is of the day that the sentence before has named or that the article looks ahead to
   */
  Optional<TimeMark> of(Span clause, Span sentence, Span acting, boolean dayBound) {
    List<TimeMark> ahead = times.stream().filter(t -> ahead(t) && !told(t) && !early(t)).toList();
    // « devait être déposée avant 15 h, soit pas avant jeudi »: it has a time of its own
    boolean own = times.stream().anyMatch(t -> acting.covers(t.span()));
    Span reach = own ? clause : sentence;
    return Timing.of(text, ahead, acting, acting)
        .or(() -> next(acting))
        .or(() -> Timing.of(text, ahead.stream().filter(this::surely).toList(), clause, reach))
        .or(() -> relative(sentence))
        .or(() -> dayBound ? carried(sentence) : Optional.empty())
        .or(() -> dated() ? Optional.empty() : weekdays.of(clause, sentence, acting, dayBound));
  }

  /** A time of the day of publication tells when somebody spoke rather than what is to come. */
  private boolean surely(TimeMark time) {
    return time.direction() == TimeMark.Direction.FUTURE
        || published
            .days()
            .flatMap(p -> time.days().map(d -> d.from().isAfter(p.to())))
            .orElse(false);
  }

  private Optional<TimeMark> carried(Span sentence) {
    return last.filter(t -> sentence.start() - t.span().end() < REACH).or(() -> topic);
  }

  /** « samedi à Paris, où est attendue une marche » : the only weekday of a sentence. */
  private Optional<TimeMark> relative(Span sentence) {
    List<TimeMark> near =
        times.stream()
            .filter(t -> t.stated().weekday().isPresent() && sentence.covers(t.span()))
            .toList();
    return near.size() == 1 && near.get(0).direction() == TimeMark.Direction.PRESENT
        ? near.stream().filter(bare::contains).findFirst().flatMap(this::moved)
        : Optional.empty();
  }

  private boolean dated() {
    return published.days().isPresent();
  }

  /**
   * « sera rendu mercredi », « a promis de venir à l'automne »: a bare weekday, month or season in
   * the words of the act lies ahead.
   */
  private Optional<TimeMark> next(Span acting) {
    return times.stream().filter(t -> acting.covers(t.span())).findFirst().flatMap(this::moved);
  }

  /** « les aides annoncées lundi »: the day of another act; « seront fermés lundi » is a verb. */
  private boolean told(TimeMark time) {
    int start = time.span().start();
    List<String> before =
        List.of(text.substring(Math.max(0, start - WORDS), start).strip().split("[\\s\\h’']+"));
    int last = before.size() - 1;
    return Lexicon.french().forms(before.get(last)).stream()
            .filter(Lexicon.Form::pastParticiple)
            .anyMatch(f -> !Planned.french().participle(f.lemma()))
        && before.subList(Math.max(0, last - NEAR), last).stream().noneMatch(Dues::carries);
  }

  private static boolean carries(String word) {
    return Lexicon.french().forms(Fold.lower(word)).stream()
        .anyMatch(f -> f.verb() && Weak.french().is(f.lemma(), "carrier"));
  }

  private Optional<TimeMark> moved(TimeMark time) {
    return published.days().flatMap(p -> time.days().flatMap(d -> moved(time, d, p)));
  }

  private Optional<TimeMark> moved(TimeMark time, DateRange told, DateRange published) {
    boolean yearless = time.stated().year().isEmpty() && time.value().isPresent();
    if (yearless && bareWeekday(time)) {
      LocalDate day = told.from();
      while (day.isBefore(published.from())) {
        day = day.plusWeeks(1);
      }
      return Optional.of(at(time, day.toString(), DateRange.of(day)));
    }
    if (early(time, told, published)) {
      DateRange next =
          new DateRange(told.from().plusWeeks(1), told.from().plusWeeks(1).plusDays(2));
      return Optional.of(at(time, next.from() + "/" + next.to(), next));
    }
    boolean season = yearless && told.days() > 20 && told.days() < SEASON;
    if (!season || !told.to().isBefore(published.from())) {
      return Optional.empty();
    }
    DateRange next = new DateRange(told.from().plusYears(1), told.to().plusYears(1));
    return Optional.of(at(time, next.from() + "/" + next.to(), next));
  }

  private boolean early(TimeMark time) {
    return published
        .days()
        .flatMap(p -> time.days().filter(told -> early(time, told, p)))
        .isPresent();
  }

  /** « en début de semaine », of what is to come, is the next week when this one has begun. */
  private boolean early(TimeMark time, DateRange told, DateRange published) {
    return told.days() == WEEK
        && published.from().isAfter(told.from().plusDays(2))
        && !published.from().isAfter(told.to())
        && List.of(Fold.lower(time.span().in(text)).split("[\\s\\h]+")).stream()
            .anyMatch(word -> Weak.french().is(word, "early"));
  }

  private boolean bareWeekday(TimeMark time) {
    return bare.contains(time) && time.value().filter(v -> v.length() == DATE.length()).isPresent();
  }

  private static TimeMark at(TimeMark time, String value, DateRange days) {
    return new TimeMark(
        time.span(),
        time.kind(),
        Optional.of(value),
        Optional.of(days),
        time.stated(),
        TimeMark.Direction.FUTURE);
  }

  /**
   * The ISO 8601 value of a time; weeks and other named stretches as the interval of their days.
   */
  static Optional<String> value(TimeMark time) {
    boolean plain = time.value().filter(v -> v.contains("W") || v.contains("+")).isEmpty();
    return plain ? time.value() : time.days().map(d -> d.from() + "/" + d.to());
  }

  /** Notes the day to come of a sentence that is done with; of two days neither is meant. */
  void behind(Span sentence) {
    List<TimeMark> named =
        times.stream()
            .filter(t -> sentence.covers(t.span()) && t.days().isPresent() && future(t))
            .toList();
    boolean one = named.stream().map(TimeMark::days).distinct().count() == 1;
    if (!named.isEmpty()) {
      last = one ? Optional.of(named.get(0)) : Optional.empty();
    }
  }

  private boolean future(TimeMark time) {
    // « est reçu vendredi à 20 h 30 », written on that day, is the hour of that act alone
    boolean hour =
        time.kind() == TimeMark.Kind.TIME && time.direction() == TimeMark.Direction.PRESENT;
    return ahead(time)
        && !(hour && time.stated().weekday().isPresent())
        && time.days().filter(d -> d.days() <= 7).isPresent()
        && published.days().isPresent();
  }

  /** A time before the day of publication is when the plan was told, not when it falls due. */
  private boolean ahead(TimeMark time) {
    if (!dated()) {
      return time.direction() == TimeMark.Direction.FUTURE;
    }
    boolean stamp = time.value().filter(v -> v.contains("T") && v.indexOf('+') > 0).isPresent();
    boolean after =
        published.days().flatMap(p -> time.days().map(d -> d.from().isAfter(p.to()))).orElse(false);
    return (after || time.direction() != TimeMark.Direction.PAST)
        && !stamp
        && published
            .days()
            .flatMap(p -> time.days().filter(d -> !d.to().isBefore(p.from())))
            .isPresent();
  }
}
