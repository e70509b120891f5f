package org.recoupe.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.model.story.Entity;

/**
 * One quotation, interrupted or not, as it stands in one article.
 *
 * @param reading the article
 * @param quotes its pieces, in order
 * @param speaker who says it
 * @param words the stems of its telling words
 * @param after the stems of the telling words that follow it in its sentence
 */
record Said(
    Reading reading,
    List<Quote> quotes,
    Optional<Entity> speaker,
    Set<String> words,
    List<String> after) {

  /** Fewer telling words are a label, not an utterance. */
  private static final int FEW = 3;

  /** Part of the telling words of the shorter that the longer must have. */
  private static final double HELD = 0.6;

  /** The same for words whose speaker nobody names. */
  private static final double HELD_NAMELESS = 0.85;

  /** Quotations whose lengths differ more than this are not wordings of one. */
  private static final double LENGTHS = 0.34;

  /** The quotations of an article. */
  static List<Said> in(Reading reading, Cast cast) {
    Map<Integer, List<Quote>> byNumber = new TreeMap<>();
    reading
        .quotes()
        .forEach(q -> byNumber.computeIfAbsent(q.number(), n -> new ArrayList<>()).add(q));
    return byNumber.values().stream().map(pieces -> said(reading, pieces, cast)).toList();
  }

  private static Said said(Reading reading, List<Quote> pieces, Cast cast) {
    Set<String> words = new TreeSet<>();
    pieces.forEach(piece -> words.addAll(stems(reading, piece.span())));
    Optional<Entity> speaker =
        pieces.stream().map(q -> cast.speaker(reading, q)).flatMap(Optional::stream).findFirst();
    Quote last = pieces.get(pieces.size() - 1);
    return new Said(reading, List.copyOf(pieces), speaker, words, behind(reading, last));
  }

  private static List<String> behind(Reading reading, Quote quote) {
    int end = Math.max(quote.span().end(), quote.frame().end());
    List<String> after = stems(reading, new Span(quote.span().end(), end));
    return after.subList(0, Math.min(2, after.size()));
  }

  private static List<String> stems(Reading reading, Span span) {
    List<String> stems = new ArrayList<>();
    String text = reading.article().text();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.span().overlaps(span)) {
        sentence.tokens().stream()
            .map(Token::span)
            .filter(span::covers)
            .map(t -> t.in(text))
            .filter(TraitReader::telling)
            .forEach(form -> stems.add(TraitReader.term(form)));
      }
    }
    return stems;
  }

  String key() {
    return String.format(
        Locale.ROOT, "%s/%08d", reading.article().id(), quotes.get(0).span().start());
  }

  List<At> places() {
    return quotes.stream().map(q -> reading.article().at(q.span())).toList();
  }

  /** Two wordings of one utterance share at least one of these. */
  Stream<String> handles() {
    return Stream.concat(words.stream(), after.stream().map(word -> ">" + word));
  }

  /** True if the other is a wording of the same utterance; the speaker is known to be the same. */
  boolean same(Said other) {
    if (reading.article().id().equals(other.reading.article().id())) {
      return false;
    }
    int shorter = Math.min(words.size(), other.words.size());
    int longer = Math.max(words.size(), other.words.size());
    if (shorter < FEW) {
      return speaker.isPresent() && (words.equals(other.words) || longer < FEW) && framed(other);
    }
    long shared = words.stream().filter(other.words::contains).count();
    boolean held = shared >= (speaker.isPresent() ? HELD : HELD_NAMELESS) * shorter;
    return held && shorter >= LENGTHS * longer;
  }

  /** The sentence goes on in the same two telling words. */
  private boolean framed(Said other) {
    return after.size() == 2 && after.equals(other.after);
  }
}
