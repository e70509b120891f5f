package org.recoupe.read.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.model.Article;
import org.recoupe.model.Published;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.TimeMark.Direction;
import org.recoupe.text.Analyser;
import org.recoupe.text.Table;

class TimeFinderTest {
  private static List<TimeMark> find(String text, String published) {
    Article article = Pages.of(text, "fr");
    return TimeFinder.french()
        .find(article, Analyser.french().sentences(article), Pages.published(published));
  }

  private static String told(String text, List<TimeMark> marks) {
    return marks.stream()
        .map(mark -> mark.span().in(text) + " = " + mark.value().orElse("?"))
        .collect(Collectors.joining(" ; "));
  }

  static Stream<Arguments> sentences() {
    return Table.of(TimeFinderTest.class, "times-fr.tsv").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest(name = "{0} [{1}]")
  @MethodSource("sentences")
  void aSentenceTellsItsTimes(String text, String published, String expected) {
    assertEquals(expected, told(text, find(text, published)));
  }

  @Test
  void theWordsAloneStateTheirPartsWithoutAnAnchor() {
    TimeMark mark = find("Elle partira jeudi 14 septembre.", "-").get(0);
    assertEquals(Optional.of(DayOfWeek.THURSDAY), mark.stated().weekday());
    assertEquals(Optional.of(14), mark.stated().day());
    assertEquals(Optional.of(9), mark.stated().month());
    assertEquals(Optional.empty(), mark.stated().year());
    assertEquals(Optional.empty(), mark.value());
  }

  private static String foreign(String text, String language) {
    Article article = Pages.of(text, language);
    var sentences = Analyser.french().sentences(article);
    return told(text, TimeFinder.french().find(article, sentences, Pages.published("2021-03-12")));
  }

  @Test
  void foreignPassagesAreReadByTheirOwnRules() {
    assertEquals(
        "September 14, 2019 = 2019-09-14 ; three years ago = 2018",
        foreign("It closed on September 14, 2019, three years ago.", "en"));
    assertEquals(
        "el 14 de septiembre de 2019 = 2019-09-14 ; hace tres años = 2018",
        foreign("Cerró el 14 de septiembre de 2019, hace tres años.", "es"));
    assertEquals("im September 2019 = 2019-09", foreign("Es schloss im September 2019.", "de"));
  }

  @Test
  void aWeekdaySettlesTheYear() {
    TimeMark mark = find("Elle était partie jeudi 14 septembre.", "2018-01-05").get(0);
    assertEquals(Optional.of("2017-09-14"), mark.value());
  }

  @Test
  void theVerbTellsTheDirection() {
    assertEquals(Direction.FUTURE, find("Elle se rendra mardi à Oran.", "-").get(0).direction());
    assertEquals(Direction.PAST, find("Elle s'est rendue mardi à Oran.", "-").get(0).direction());
  }

  @Test
  void theDaysOfAMonthAreCovered() {
    TimeMark mark = find("En février 2020, il a plu.", "-").get(0);
    assertEquals(29, mark.days().orElseThrow().days());
  }

  @Property(tries = 300)
  void marksLieInsideAndApart(@ForAll @StringLength(max = 300) String text) {
    apart(text);
  }

  @Property(tries = 300)
  void marksOfTimeWordsLieInsideAndApart(@ForAll @Size(max = 25) List<Piece> pieces) {
    apart(pieces.stream().map(Piece::text).collect(Collectors.joining(" ")));
  }

  private static void apart(String text) {
    List<TimeMark> marks = find(text, "2021-03-12");
    int behind = 0;
    for (TimeMark mark : marks) {
      assertTrue(mark.span().start() >= behind && mark.span().end() <= text.length(), text);
      behind = mark.span().end();
    }
    assertEquals(marks, find(text, "2021-03-12"));
  }

  /** Words that time rules begin, go on and end with. */
  enum Piece {
    LE("le"),
    DU("du"),
    NUIT("nuit"),
    DE("de"),
    MARDI("mardi"),
    A("à"),
    AU("au"),
    TRENTE("31"),
    ZERO("0"),
    YEAR("9999"),
    FEVRIER("février"),
    ANS("ans"),
    DEUX("deux"),
    IL("il y a"),
    EN("en"),
    ET("et"),
    HEURE("99h99"),
    PAQUES("Pâques"),
    SIECLE("siècle"),
    XX("XXIe"),
    TARD("plus tard"),
    DERNIER("dernier"),
    TIRET("-"),
    UTC("(UTC+99:99)");

    private final String text;

    Piece(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  @Test
  void aLongTextOfNothingButClockTimesIsReadInTime() {
    String text = "1h2".repeat(350_000);
    Article article = Pages.of(text, "fr");
    var sentences = List.of(Pages.bare(text));
    assertTrue(
        Pages.seconds(() -> TimeFinder.french().find(article, sentences, Published.unknown()))
            < 15);
  }

  @Test
  void aLongTextOfTimeWordsIsReadInTime() {
    String text = "le lundi 3 mars à ".repeat(58_000);
    Article article = Pages.of(text, "fr");
    var sentences = List.of(Pages.bare(text));
    assertTrue(
        Pages.seconds(() -> TimeFinder.french().find(article, sentences, Published.unknown())) < 2);
  }

  @Test
  void aLongTextWithoutSpacesIsReadInTime() {
    String text = "a1".repeat(500_000);
    Article article = Pages.of(text, "fr");
    var sentences = List.of(Pages.bare(text));
    assertTrue(
        Pages.seconds(() -> TimeFinder.french().find(article, sentences, Published.unknown())) < 2);
  }
}
