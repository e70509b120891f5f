package org.recoupe.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;

/**
 * Events that are announced by the day before them: « a appelé au calme, à la veille d'une nouvelle
 * marche des pêcheurs ». They fall due on the day after the one that the sentence tells of: that of
 * publication unless it names another.
 */
final class Eves {
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  /** The words that may stand between « veille » and the event, and behind it. */
  private static final Set<String> LIGHT = Set.of("DET", "ADJ", "NUM", "NOUN");

  private static final Set<String> BEHIND = Set.of("ADJ", "DET", "NOUN", "PROPN", "NUM");

  /** The event stands at most so many words behind « veille »; as many more may tell whose. */
  private static final int NEAR = 7;

  /** What is dated later is announced by its date, not by its eve. */
  private static final int SOON = 7;

  private final ReadSentence read;
  private final List<TimeMark> times;
  private final Published published;
  private final List<Token> tokens;

  Eves(ReadSentence read, List<TimeMark> times, Published published) {
    this.read = read;
    this.times = times.stream().filter(t -> read.span().covers(t.span())).toList();
    this.published = published;
    this.tokens = read.sentence().tokens();
  }

  /** The events whose eve a sentence names, in order of the text. */
  List<PlanMark> plans(List<EventMark> events) {
    List<PlanMark> plans = new ArrayList<>();
    for (int at = 2; at + 1 < tokens.size(); at++) {
      if (eve(at)) {
        int eve = at;
        event(at).flatMap(event -> plan(eve, event, events)).ifPresent(plans::add);
      }
    }
    return plans;
  }

  private boolean eve(int at) {
    return Weak.french().is(word(at), "eve")
        && word(at - 1).equals("la")
        && word(at - 2).equals("à")
        && OF.contains(word(at + 1));
  }

  /** The noun of the event, if nothing but articles, adjectives and days stands before it. */
  private Optional<Integer> event(int eve) {
    for (int i = eve + 2; i < Math.min(tokens.size(), eve + NEAR); i++) {
      String lemma = tokens.get(i).lemma();
      boolean event =
          Catalogue.french().is(lemma, "ACTION") || Catalogue.french().is(lemma, "GATHERING");
      if (event && tokens.get(i).tag().equals("NOUN")) {
        return Optional.of(i);
      }
      if (!light(tokens.get(i).tag(), LIGHT)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<PlanMark> plan(int eve, int event, List<EventMark> events) {
    Span words = tokens.get(eve - 2).span().join(tokens.get(last(event)).span());
    return before() || !plain(words)
        ? Optional.empty()
        : day(words)
            .map(
                day ->
                    new PlanMark(
                        words,
                        tokens.get(eve).span(),
                        List.of(),
                        List.of(),
                        Optional.of(day.toString()),
                        Optional.of(DateRange.of(day)),
                        Optional.empty(),
                        PlanFinder.type(words, events),
                        PlanMark.Certainty.PLANNED));
  }

  /**
   * True if the day is that of the article: the sentence names a day, the event is a new one, or
   * all is told in the present. « l'affaire a éclaté à la veille du scrutin » may be of any year.
   */
  private boolean plain(Span words) {
    boolean named = times.stream().anyMatch(t -> t.days().isPresent());
    boolean anew =
        tokens.stream()
            .filter(t -> words.covers(t.span()))
            .anyMatch(t -> Weak.french().is(Fold.lower(t.span().in(read.text())), "anew"));
    return named
        || anew
        || read.clauses().stream()
            .map(Clause::verb)
            .filter(VerbGroup::finite)
            .allMatch(verb -> verb.tense() == VerbGroup.Tense.PRESENT);
  }

  /** « avait promis, à la veille du scrutin, … »: that day is over. */
  private boolean before() {
    return read.clauses().stream()
        .map(Clause::verb)
        .filter(VerbGroup::finite)
        .flatMap(verb -> Lexicon.french().forms(read.text(verb.from())).stream())
        .anyMatch(form -> form.tag().contains(" ind impa") || form.tag().contains(" ind psim"));
  }

  /** The day after the one that the sentence tells of; empty if that day is not plain or past. */
  private Optional<LocalDate> day(Span words) {
    List<DateRange> told =
        times.stream()
            .filter(t -> !words.overlaps(t.span()))
            .flatMap(t -> t.days().stream())
            .distinct()
            .toList();
    Optional<DateRange> eve = told.isEmpty() ? published.days() : told.stream().findFirst();
    return told.size() > 1
        ? Optional.empty()
        : eve.filter(DateRange::isDay)
            .map(days -> days.to().plusDays(1))
            .filter(this::ahead)
            .filter(
                day ->
                    times.stream().filter(t -> words.overlaps(t.span())).allMatch(t -> on(t, day)));
  }

  /** « à la veille d'un nouveau samedi de grève »: the words bear the day out. */
  private static boolean on(TimeMark time, LocalDate day) {
    return time.stated().day().isEmpty()
        && time.stated().month().isEmpty()
        && time.stated().year().isEmpty()
        && time.stated().weekday().filter(day.getDayOfWeek()::equals).isPresent();
  }

  private boolean ahead(LocalDate day) {
    return published
        .days()
        .filter(p -> !day.isBefore(p.to()) && day.isBefore(p.to().plusDays(SOON)))
        .isPresent();
  }

  /** The last word of what tells whose event it is: « une marche des pêcheurs bretons ». */
  private int last(int event) {
    int last = event;
    for (int i = event + 1; i < Math.min(tokens.size(), event + NEAR); i++) {
      String tag = tokens.get(i).tag();
      if (!light(tag, BEHIND)) {
        break;
      }
      last = tag.startsWith("ADP") || tag.equals("DET") ? last : i;
    }
    return last;
  }

  /** « des » and « du » are preposition and article at once. */
  private static boolean light(String tag, Set<String> tags) {
    return tags.contains(tag) || tag.startsWith("ADP");
  }

  private String word(int token) {
    return Fold.lower(read.text(token)).replace('’', '\'');
  }
}
