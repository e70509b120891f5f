package org.recoupe.read.event;

import java.util.List;
import org.recoupe.model.Article;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;

/**
 * Reads the events and plans of an article: cuts its sentences into clauses once, then finds the
 * typed events in them, then the announcements. Thread-safe.
 */
public final class EventReader {
  private static final EventReader FRENCH = new EventReader();

  private EventReader() {}

  /** The reader of French. */
  public static EventReader french() {
    return FRENCH;
  }

  /** The events and plans of an article whose names, times and quotes are known. */
  public Happenings read(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Referent> referents,
      List<TimeMark> times,
      List<Quote> quotes) {
    List<ReadSentence> read = ReadSentence.all(article.text(), sentences, mentions, referents);
    List<EventMark> events = EventFinder.find(article, read, times, quotes);
    return new Happenings(events, PlanFinder.find(article, read, times, quotes, events));
  }
}
