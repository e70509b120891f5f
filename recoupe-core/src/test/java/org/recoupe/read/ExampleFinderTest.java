package org.recoupe.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Article;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Analyser;

/**
 * The newcomer's door: the smallest finder there can be, with its test. It marks every radio as a
 * source that is named. Copy it and change three things: the list of words, what it makes of a hit,
 * and the layer it fills.
 */
final class ExampleFinderTest {

  /**
   * 1. A finder is a pure function of what was read so far: it looks, and hands back a reading with
   * more marks.
   */
  static final class RadioFinder implements Finder {

    /**
     * 2. Words live in a list. A real finder keeps it under resources and reads it with {@code
     * Table.lines}.
     */
    private static final Set<String> RADIOS = Set.of("radio", "webradio");

    @Override
    public Reading mark(Reading reading) {
      List<Credit> found =
          reading.sentences().stream()
              .map(Sentence::tokens)
              .flatMap(List::stream)
              .filter(token -> RADIOS.contains(token.lemma()))
              .map(token -> credit(reading, token))
              .toList();
      return reading.withCredits(found);
    }

    /** 3. Every mark carries its place: half-open, in UTF-16 units of the cleaned text. */
    private static Credit credit(Reading reading, Token token) {
      return new Credit(token.span().in(reading.article().text()), token.span(), false);
    }
  }

  @Test
  void everyRadioIsMarkedWhereItStands() {
    Reading reading =
        new RadioFinder().mark(cut("La radio locale l’a dit. Deux radios l’ont repris."));
    assertEquals(
        List.of("radio", "radios"), reading.credits().stream().map(Credit::agency).toList());
    assertEquals(new Span(3, 8), reading.credits().get(0).span());
  }

  @Test
  void aTextWithoutOneStaysUnmarked() {
    assertEquals(List.of(), new RadioFinder().mark(cut("La mairie l’a dit.")).credits());
  }

  /** An article of one passage, cut into sentences and words. */
  private static Reading cut(String text) {
    Article article =
        new Article(
            "a1",
            "exemple.txt",
            "exemple.txt",
            "0".repeat(64),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            "fr",
            Published.unknown(),
            List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, "fr")),
            List.of());
    return Reading.of(article, Analyser.french().sentences(article));
  }
}
