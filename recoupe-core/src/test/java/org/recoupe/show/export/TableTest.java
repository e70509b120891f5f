package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** The tables, read by Commons CSV. */
final class TableTest {
  private static List<CSVRecord> read(String text, char separator) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "CSV_.*")
  void everyRowHasACellForEveryColumnWithEitherSeparator(Format format) throws IOException {
    for (char separator : new char[] {',', ';'}) {
      Wishes wishes = new Wishes(PageLanguage.FR, separator, false);
      List<CSVRecord> rows = read(Exported.text(format, InventedDossier.heap(), wishes), separator);
      assertFalse(rows.isEmpty());
      assertTrue(rows.stream().allMatch(CSVRecord::isConsistent));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "CSV_.*")
  void theSentenceStandsAtItsPlaceInTheArticle(Format format) throws IOException {
    Dossier dossier = InventedDossier.heap();
    for (CSVRecord row : read(Exported.text(format), ',')) {
      if (row.isMapped("sentence")) {
        Evidence evidence = new Evidence(dossier);
        String text = evidence.article(row.get("article")).orElseThrow().text();
        int start = Integer.parseInt(row.get("start"));
        String words = text.substring(start, Integer.parseInt(row.get("end")));
        assertEquals(words, row.get("words"));
        assertTrue(row.get("sentence").contains(words), row.toString());
      }
    }
  }

  @Test
  void aFindingHasOneRowForEachValueWithItsOrigin() throws IOException {
    List<CSVRecord> rows =
        read(Exported.text(Format.CSV_FINDINGS), ',').stream()
            .filter(r -> r.get("finding").equals("f2"))
            .toList();
    assertEquals(List.of("PT4H", "PT2H"), rows.stream().map(r -> r.get("value")).toList());
    assertEquals("Jonas Reuter (AFP)", rows.get(0).get("origin"));
    assertEquals("disagreement", rows.get(0).get("kind"));
    assertEquals("false", rows.get(0).get("set_aside"));
  }

  @Test
  void whatDiffersInWordsAloneIsMarkedAsSetAside() throws IOException {
    assertTrue(
        read(Exported.text(Format.CSV_FINDINGS), ',').stream()
            .filter(r -> r.get("aspect").equals("wording"))
            .allMatch(r -> r.get("set_aside").equals("true")));
  }

  @Test
  void noCellOfAStrangerIsAFormula() throws IOException {
    Wishes wishes = Wishes.in(PageLanguage.EN);
    for (Format format : Format.named("csv").orElseThrow()) {
      for (CSVRecord row : read(Exported.text(format, Exported.hostile(), wishes), ',')) {
        row.forEach(
            cell ->
                assertTrue(
                    cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, format + cell));
      }
    }
  }

  @Property(tries = 300)
  void anyTextComesBackAsItWasButForTheGuard(@ForAll String text) throws IOException {
    Rows rows =
        new Rows() {
          @Override
          public List<String> columns() {
            return List.of("a", "b");
          }

          @Override
          public java.util.stream.Stream<List<String>> of(Evidence evidence) {
            return java.util.stream.Stream.of(List.of("x", text));
          }
        };
    StringBuilder out = new StringBuilder();
    new Table(rows, Wishes.in(PageLanguage.EN)).write(InventedDossier.heap(), out);
    String cell = read(out.toString(), ',').get(0).get("b");
    String fit = Spelling.fit(text);
    assertTrue(cell.equals(fit) || cell.equals("'" + fit), cell);
  }

  @Test
  void theMarkStandsInFrontOnlyWhereItIsWanted() throws IOException {
    Wishes marked = new Wishes(PageLanguage.FR, ';', true);
    String text = Exported.text(Format.CSV_PEOPLE, InventedDossier.heap(), marked);
    assertTrue(text.startsWith("\ufeffstory;"));
    assertTrue(Exported.text(Format.CSV_PEOPLE).startsWith("story,"));
    assertThrows(IllegalArgumentException.class, () -> new Wishes(PageLanguage.FR, '|', false));
  }
}
