package org.recoupe.read.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
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
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.read.time.Pages;
import org.recoupe.read.time.TimeFinder;
import org.recoupe.text.Analyser;
import org.recoupe.text.Table;

class FigureFinderTest {
  private static List<Figure> find(String text, List<Referent> referents) {
    Article article = Pages.of(text, "fr");
    List<Sentence> sentences = Analyser.french().sentences(article);
    var times = TimeFinder.french().find(article, sentences, Published.unknown());
    return FigureFinder.french().find(article, sentences, times, referents);
  }

  private static String told(String text, Figure figure) {
    return figure.span().in(text)
        + " = "
        + figure.value().toPlainString()
        + figure.high().map(high -> ".." + high.toPlainString()).orElse("")
        + " "
        + figure.bound().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " "
        + figure.what()
        + " ["
        + figure.unit()
        + "]"
        + figure.source().map(source -> " {" + source + "}").orElse("");
  }

  static Stream<Arguments> sentences() {
    return Table.of(FigureFinderTest.class, "figures-fr.tsv").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void aSentenceTellsItsFigures(String text, String expected) {
    String found =
        find(text, List.of()).stream().map(f -> told(text, f)).collect(Collectors.joining(" ; "));
    assertEquals(expected, found);
  }

  private static Referent named(String text, String name) {
    int start = text.indexOf(name);
    Span span = new Span(start, start + name.length());
    return new Referent(
        "r1",
        EntityType.ORGANISATION,
        name,
        List.of(),
        List.of(),
        List.of(span),
        List.of(),
        Optional.empty());
  }

  @Test
  void aNumberInsideANameIsNoFigure() {
    String text = "La liste Demain 12 a perdu 4 sièges.";
    List<Figure> figures = find(text, List.of(named(text, "Demain 12")));
    assertEquals(List.of("4 sièges"), figures.stream().map(f -> f.span().in(text)).toList());
  }

  @Test
  void aSourceThatIsNamedLeadsToItsReferent() {
    String text = "Le feu a fait 12 morts, selon Radio Lac.";
    Figure figure = find(text, List.of(named(text, "Radio Lac"))).get(0);
    assertEquals(Optional.of("r1"), figure.sourceReferent());
  }

  @Property(tries = 300)
  void figuresLieInsideAndApart(@ForAll @StringLength(max = 300) String text) {
    apart(text);
  }

  @Property(tries = 300)
  void figuresOfNumberWordsLieInsideAndApart(@ForAll @Size(max = 25) List<Piece> pieces) {
    apart(pieces.stream().map(Piece::text).collect(Collectors.joining(" ")));
  }

  private static void apart(String text) {
    List<Figure> figures = find(text, List.of());
    int behind = 0;
    for (Figure figure : figures) {
      assertTrue(figure.span().start() >= behind && figure.span().end() <= text.length(), text);
      behind = figure.span().end();
    }
    assertEquals(figures, find(text, List.of()));
  }

  /** Words that figures begin, go on and end with. */
  enum Piece {
    ENTRE("entre"),
    DEUX("deux"),
    ET("et"),
    MILLE("mille"),
    MILLION("millions"),
    DE("de"),
    PLUS("plus de"),
    CENT("100"),
    ZEROS("000"),
    UNE("une"),
    DIZAINE("dizaine"),
    DIZAINES("dizaines"),
    POUR("%"),
    EURO("$"),
    MORTS("morts"),
    SELON("selon"),
    POLICE("la police"),
    A("à"),
    TIRET("-"),
    ANNONCE("a annoncé que"),
    GUILLEMET("«"),
    FIN("»"),
    QUART("quarts"),
    MOINS("au moins");

    private final String text;

    Piece(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  @Test
  void aLongTextIsReadInTime() {
    String text = "entre 3 et 4000 morts, ".repeat(45_000);
    Article article = Pages.of(text, "fr");
    List<Sentence> sentences = List.of(Pages.bare(text));
    assertTrue(
        Pages.seconds(() -> FigureFinder.french().find(article, sentences, List.of(), List.of()))
            < 2);
  }
}
