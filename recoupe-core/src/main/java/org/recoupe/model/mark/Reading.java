package org.recoupe.model.mark;

import java.util.List;
import org.recoupe.model.Article;
import org.recoupe.model.Published;

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

  /** An article cut into sentences, with nothing marked yet. */
  public static Reading of(Article article, List<Sentence> sentences) {
    return new Reading(
        article, sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  /** The same marks on the same article with another publication date. */
  public Reading publishedAt(Published date) {
    return new Reading(
        article.publishedAt(date),
        sentences,
        mentions,
        referents,
        times,
        figures,
        quotes,
        credits,
        events,
        plans,
        listed);
  }

  /** With these names. */
  public Reading withNames(List<Mention> named, List<Referent> who) {
    return new Reading(
        article, sentences, named, who, times, figures, quotes, credits, events, plans, listed);
  }

  /** With these time expressions. */
  public Reading withTimes(List<TimeMark> found) {
    return new Reading(
        article, sentences, mentions, referents, found, figures, quotes, credits, events, plans,
        listed);
  }

  /** With these figures. */
  public Reading withFigures(List<Figure> found) {
    return new Reading(
        article, sentences, mentions, referents, times, found, quotes, credits, events, plans,
        listed);
  }

  /** With these quotes. */
  public Reading withQuotes(List<Quote> found) {
    return new Reading(
        article, sentences, mentions, referents, times, figures, found, credits, events, plans,
        listed);
  }

  /** With these credits. */
  public Reading withCredits(List<Credit> found) {
    return new Reading(
        article, sentences, mentions, referents, times, figures, quotes, found, events, plans,
        listed);
  }

  /** With these events. */
  public Reading withEvents(List<EventMark> found) {
    return new Reading(
        article, sentences, mentions, referents, times, figures, quotes, credits, found, plans,
        listed);
  }

  /** With these announcements. */
  public Reading withPlans(List<PlanMark> found) {
    return new Reading(
        article, sentences, mentions, referents, times, figures, quotes, credits, events, found,
        listed);
  }

  /** With these claims of listing. */
  public Reading withListed(List<ListedClaim> found) {
    return new Reading(
        article, sentences, mentions, referents, times, figures, quotes, credits, events, plans,
        found);
  }

  /** The agencies that the article credits as its own source, sorted, each once. */
  public List<String> agencies() {
    return credits.stream().filter(Credit::own).map(Credit::agency).distinct().sorted().toList();
  }
}
