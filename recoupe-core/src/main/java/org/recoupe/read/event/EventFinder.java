package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;

/**
 * Finds typed events: clauses whose verb stands in the catalogue and whose main roles are filled.
 */
final class EventFinder {
  private EventFinder() {}

  /** The events of an article, in order of the text; a clause tells one event of a type at most. */
  static List<EventMark> find(
      Article article, List<ReadSentence> all, List<TimeMark> times, List<Quote> quotes) {
    List<EventMark> events = new ArrayList<>();
    Scene scene = Scene.of(all.stream().map(ReadSentence::sentence).toList());
    Marker marker = new Marker(article, scene, times, quotes);
    all.forEach(read -> events.addAll(marker.events(read)));
    return Denials.in(article.text(), events, all);
  }

  /** Marks the events of one article. */
  private record Marker(Article article, Scene scene, List<TimeMark> times, List<Quote> quotes) {

    List<EventMark> events(ReadSentence read) {
      List<EventMark> found = new ArrayList<>();
      Idle idle = new Idle(read);
      Again again = new Again(article.text());
      for (Clause clause : read.clauses()) {
        frame(clause)
            .filter(f -> !idle.is(clause) && scene.fits(f, read.sentence()))
            .filter(f -> !Idle.counts(clause, f))
            .map(f -> mark(read, clause, f))
            .filter(e -> !again.tells(clause, e))
            .ifPresent(found::add);
      }
      Replanned.settle(found);
      List<EventMark> nouns = new ArrayList<>();
      NounEvents finder = new NounEvents(article.text(), times);
      for (Clause clause : read.all()) {
        for (NounEvents.Told told : finder.in(clause)) {
          boolean known =
              Stream.concat(found.stream(), nouns.stream())
                  .anyMatch(e -> e.type() == scene.type(told.entry(), read.sentence()));
          if (!known) {
            nouns.add(mark(read, clause, told, finder));
          }
        }
      }
      found.addAll(nouns);
      found.sort(Comparator.comparing(EventMark::trigger));
      return found;
    }

    private EventMark mark(ReadSentence read, Clause clause, Frame frame) {
      List<Participant> who = new ArrayList<>(frame.participants(article.text(), times));
      Optional<TimeMark> time = Timing.of(article.text(), times, clause.span(), read.span());
      EventType type = scene.type(frame, read.sentence());
      Status status = Statuses.of(clause, read, time, article.published());
      return mark(type, status, clause.span(), clause.trigger(), who, time);
    }

    private EventMark mark(
        ReadSentence read, Clause clause, NounEvents.Told told, NounEvents finder) {
      Span last =
          told.behind().isEmpty()
              ? told.noun().span()
              : told.behind().get(told.behind().size() - 1).span();
      Span span = told.noun().span().join(last);
      Optional<TimeMark> time = Timing.of(article.text(), times, span, span);
      Status status = Statuses.of(told, clause, time, article.published());
      return mark(
          scene.type(told.entry(), read.sentence()),
          status,
          span,
          told.noun().span(),
          finder.participants(told),
          time);
    }

    private EventMark mark(
        EventType type,
        Status status,
        Span span,
        Span trigger,
        List<Participant> who,
        Optional<TimeMark> time) {
      List<Participant> all = new ArrayList<>(who);
      Claims.over(quotes, trigger)
          .flatMap(q -> q.speaker().map(s -> claimant(q, s)))
          .ifPresent(all::add);
      Optional<TimeMark> when =
          time.filter(t -> status != Status.ANNOUNCED || !over(t))
              .filter(t -> Timing.dates(article.text(), t, span));
      return new EventMark(
          type,
          status,
          span,
          trigger,
          all,
          when.flatMap(TimeMark::days),
          when.flatMap(TimeMark::value));
    }

    /** A day before publication is no day of what is yet to come. */
    private boolean over(TimeMark time) {
      return time.days()
          .flatMap(d -> article.published().days().map(p -> d.to().isBefore(p.from())))
          .orElse(false);
    }
  }

  private static Optional<Frame> frame(Clause clause) {
    return Catalogue.french().of(verb(clause.verb())).stream()
        .map(entry -> Frame.fill(entry, clause))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Support.french().frame(clause));
  }

  /** « il est allé constater les dégâts à Metz »: in the past « aller » is a way, no tense. */
  private static String verb(VerbGroup verb) {
    return verb.has("aller") && verb.perfect() ? "aller" : verb.lemma();
  }

  private static Participant claimant(Quote quote, String speaker) {
    return new Participant(
        Participant.Part.CLAIMED_BY, Optional.of(speaker), quote.speakerText(), quote.span());
  }
}
