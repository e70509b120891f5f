package org.recoupe.desk;

import org.recoupe.model.Outlet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.store.Names;

/**
 * A sentence of an article around some words.
 *
 * @param article id of the article
 * @param outlet who published it; its name where nobody is named
 * @param start of the words in the article
 * @param end of the words
 * @param before what stands before them in the sentence
 * @param words themselves
 * @param after what stands behind them
 */
public record SentenceLine(
    String article, String outlet, int start, int end, String before, String words, String after) {

  static SentenceLine of(Names.Line line) {
    Span at = line.name();
    return new SentenceLine(
        line.article(),
        line.source(),
        at.start(),
        at.end(),
        line.text().substring(line.sentence().start(), at.start()),
        at.in(line.text()),
        line.text().substring(at.end(), line.sentence().end()));
  }

  static SentenceLine of(Reading reading, Span at) {
    String text = reading.article().text();
    Span whole =
        reading.sentences().stream()
            .map(Sentence::span)
            .filter(s -> s.covers(at.start()))
            .findFirst()
            .orElse(at)
            .join(at);
    return new SentenceLine(
        reading.article().id(),
        reading.article().outlet().map(Outlet::name).orElse(reading.article().key()),
        at.start(),
        at.end(),
        text.substring(whole.start(), at.start()),
        at.in(text),
        text.substring(at.end(), whole.end()));
  }
}
