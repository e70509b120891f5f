package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;

/**
 * Finds typed events: clauses whose verb stands in the catalogue and whose main roles are filled.
 * Thread-safe.
 */
public final class EventFinder {
  private static final EventFinder FRENCH = new EventFinder();

  private EventFinder() {}

  /** The finder for French. */
  public static EventFinder french() {
    return FRENCH;
  }

  /** The events of an article, in order of the text; a clause tells one event of a type at most. */
  public List<EventMark> find(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Referent> referents,
      List<TimeMark> times,
      List<Quote> quotes) {
    List<EventMark> events = new ArrayList<>();
    for (ReadSentence read : ReadSentence.all(article.text(), sentences, mentions, referents)) {
      Map<EventType, EventMark> ofSentence = new LinkedHashMap<>();
      for (Clause clause : read.clauses()) {
        frame(clause)
            .map(f -> mark(article, read, clause, f, times, quotes))
            .ifPresent(e -> ofSentence.putIfAbsent(e.type(), e));
      }
      events.addAll(ofSentence.values());
    }
    return events;
  }

  private static Optional<Frame> frame(Clause clause) {
    return Catalogue.french().of(clause.verb().lemma()).stream()
        .map(entry -> Frame.fill(entry, clause))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static EventMark mark(
      Article article,
      ReadSentence read,
      Clause clause,
      Frame frame,
      List<TimeMark> times,
      List<Quote> quotes) {
    Span span = clause.span();
    Optional<TimeMark> time = Timing.of(times, span, read.span());
    List<Participant> participants = new ArrayList<>(frame.participants(article.text()));
    Optional<Quote> claim = Claims.over(quotes, clause.trigger());
    claim.flatMap(q -> q.speaker().map(s -> claimant(q, s))).ifPresent(participants::add);
    return new EventMark(
        frame.entry().type(),
        Statuses.of(clause, read),
        span,
        clause.trigger(),
        participants,
        time.flatMap(TimeMark::days),
        time.flatMap(TimeMark::value));
  }

  private static Participant claimant(Quote quote, String speaker) {
    return new Participant(
        Participant.Part.CLAIMED_BY, Optional.of(speaker), quote.speakerText(), quote.span());
  }
}
