package org.recoupe.model.mark;

import java.util.List;
import org.recoupe.model.Article;

/**
 * An article with everything the reader marked in it. All lists are in order of the text.
 *
 * @param article the article
 * @param sentences its sentences with words
 * @param mentions names
 * @param referents who and what is named
 * @param times time expressions
 * @param figures numbers
 * @param quotes reported speech
 * @param credits agencies and media named as sources
 * @param events typed events
 * @param plans announcements
 * @param listed claims that someone is under sanctions
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Referent> referents,
    List<TimeMark> times,
    List<Figure> figures,
    List<Quote> quotes,
    List<Credit> credits,
    List<EventMark> events,
    List<PlanMark> plans,
    List<ListedClaim> listed) {
  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    referents = List.copyOf(referents);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    credits = List.copyOf(credits);
    events = List.copyOf(events);
    plans = List.copyOf(plans);
    listed = List.copyOf(listed);
  }

  /** The agencies that the article credits as its own source, sorted, each once. */
  public List<String> agencies() {
    return credits.stream().filter(Credit::own).map(Credit::agency).distinct().sorted().toList();
  }
}
