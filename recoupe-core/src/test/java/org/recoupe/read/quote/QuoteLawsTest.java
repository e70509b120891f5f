package org.recoupe.read.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.text.Analyser;

/** Laws that hold for every text, however broken its marks. */
class QuoteLawsTest {
  private static final List<String> PIECES =
      List.of(
          "« ",
          " »",
          "«",
          "»",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "\n",
          ". ",
          ", ",
          " : ",
          "! ",
          "(",
          ")",
          "a déclaré ",
          "a-t-il dit",
          "selon ",
          "que ",
          "qu'",
          "Anne Roux ",
          "la police ",
          "le pont ",
          "sera fermé ",
          "affirme ",
          "dit avoir ",
          "et ",
          "qui ",
          "1200 ",
          "dit-elle",
          "ajoutant ",
          "\uD83D\uDE00",
          "\u00a0",
          "sanctions contre ",
          "(afp)");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 300)
  void everySpanLiesInsideTheText(@ForAll("texts") String text) {
    Told told = Told.of(text);
    Span whole = new Span(0, text.length());
    assertTrue(told.quotes().stream().allMatch(q -> whole.covers(q.span()) && !q.span().isEmpty()));
    assertTrue(told.credits().stream().allMatch(c -> whole.covers(c.span())));
    assertTrue(told.listed().stream().allMatch(l -> whole.covers(l.span())));
  }

  @Property(tries = 300)
  void oneNumberHasOneSpeaker(@ForAll("texts") String text) {
    onePerNumber(text);
  }

  @Test
  void marksThatNeverMatchTieNoTwoSpeakers() {
    onePerNumber("a déclaré . a-t-il dit« « « « «  » » » »a déclaré  ». a déclaré Anne Roux");
  }

  private static void onePerNumber(String text) {
    Map<Integer, String> speakers = new HashMap<>();
    for (Quote quote : Told.of(text).quotes()) {
      String known = speakers.putIfAbsent(quote.number(), quote.speakerText());
      assertTrue(known == null || known.equals(quote.speakerText()), text);
    }
  }

  @Property(tries = 100)
  void theSameTextHasTheSameQuotes(@ForAll("texts") String text) {
    assertEquals(Told.of(text).quotes(), Told.of(text).quotes());
  }

  @Property(tries = 300)
  void stretchesAreInOrderAndApart(@ForAll("texts") String text) {
    int free = 0;
    for (Stretch stretch : MarkFinder.in(text, new Span(0, text.length()))) {
      assertTrue(stretch.outer().start() >= free);
      assertTrue(stretch.outer().covers(stretch.inner()));
      free = stretch.outer().end();
    }
  }

  @Example
  void aMegabyteOfOpenMarksIsReadInTime() {
    for (String piece : List.of("« ", "“", "«\n", "« mot ", "\"", "“a\n", "«»")) {
      String text = piece.repeat(1_000_000 / piece.length());
      assertTimeout(
          Duration.ofSeconds(2), () -> MarkFinder.in(text, new Span(0, text.length())), piece);
    }
  }

  @Example
  void aMegabyteBehindAMarkNeverClosedIsReadInTime() {
    assertEquals(1, Told.of("« Le pont sera fermé », a dit Anne Roux.").quotes().size());
    String text = "Anne Roux a dit : « " + "le pont sera fermé ".repeat(55_000);
    var article = Told.article(text, "fr");
    var sentences = Analyser.french().sentences(article);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> QuoteFinder.french().find(article, sentences, List.of(), List.of()));
  }
}
