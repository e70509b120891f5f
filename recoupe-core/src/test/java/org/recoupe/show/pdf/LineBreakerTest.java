package org.recoupe.show.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

final class LineBreakerTest {
  private static final float ROOM = 120;

  private static List<String> lines(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Face face = Face.in(document);
      List<Ink> inks = List.of(new Ink(face.fit(text), Type.BODY));
      List<Line> lines = LineBreaker.lines(face, inks, ROOM);
      lines.forEach(l -> assertTrue(LineBreaker.width(face, l.inks()) <= ROOM + 0.01));
      return lines.stream().map(LineBreakerTest::text).toList();
    }
  }

  private static String text(Line line) {
    return line.inks().stream().map(Ink::text).collect(Collectors.joining());
  }

  @Property(tries = 100)
  void noWordIsLostAndNoLineIsTooLong(@ForAll @StringLength(max = 300) String text)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      String fit = Face.in(document).fit(text);
      String joined = String.join("", lines(text));
      assertEquals(fit.replace(" ", ""), joined.replace(" ", ""));
    }
  }

  @Test
  void aFrenchQuotationMarkIsNeverAloneAtTheEdge() throws IOException {
    String said = "a dit «\u202Foui\u202F» et puis «\u202Fnon\u202F»\u00A0; ".repeat(30);
    for (String line : lines(said)) {
      assertTrue(!line.endsWith("«") && !line.startsWith("»") && !line.startsWith(";"), line);
    }
  }

  @Test
  void aMarkStaysWithItsWord() throws IOException {
    String marked = ("mot." + Face.JOINER + "\u202F" + Face.JOINER + "12 ").repeat(60);
    lines(marked).forEach(line -> assertTrue(line.endsWith("12"), line));
  }

  @Test
  void aMillionLettersWithoutASpaceAreSetInTime() {
    String long1 = "x".repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> lines(long1));
  }
}
