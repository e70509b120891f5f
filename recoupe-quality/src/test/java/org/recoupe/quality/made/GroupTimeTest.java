package org.recoupe.quality.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.mark.Reading;

final class GroupTimeTest {
  private static final String FLOOD =
      "{\"id\":\"a\",\"outlet\":\"Le Courrier\",\"date\":\"2024-01-31\",\"text\":\"La digue a cédé à l’aube près du moulin. La"
          + " commune a ouvert le gymnase aux habitants évacués. Les pompiers ont tendu des cordes"
          + " entre les deux rives pour atteindre les maisons isolées. Le niveau de la rivière"
          + " devrait baisser avant la nuit, selon le syndicat qui entretient ses berges.\"}\n";
  private static final String COPY = FLOOD.replace("\"a\"", "\"b\"").replace("01-31", "01-30");
  private static final String OTHER =
      "{\"id\":\"c\",\"date\":\"2024-02-01\",\"text\":\"Le musée rouvre ses portes aux enfants.\"}\n";

  @Test
  void aMonthIsFoundAgainByThePlacesOfItsLines(@TempDir Path folder) throws IOException {
    Path heap = Files.writeString(folder.resolve("heap.jsonl"), FLOOD + OTHER + COPY);
    try (Months months = Months.of(heap)) {
      assertEquals(
          List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 2)),
          List.copyOf(months.places().keySet()));
      Months.Place last = months.places().get(YearMonth.of(2024, 1)).get(1);
      assertEquals(new ObjectMapper().readTree(COPY), months.row(last));
    }
  }

  @Test
  void anArticleIsCutIntoWordsAlone() throws IOException {
    Reading reading = GroupTime.words(new ObjectMapper().readTree(FLOOD));
    assertEquals(4, reading.sentences().size());
    assertTrue(reading.sentences().get(0).tokens().size() > 8, "its words");
    assertEquals(List.of(), reading.mentions());
  }

  @Test
  void allIsCountedMonthByMonth(@TempDir Path folder) throws IOException {
    List<List<String>> lines = counted(folder, FLOOD + OTHER + COPY);
    assertEquals(List.of("2", "1", "0", "1"), lines.get(0));
    assertEquals(List.of("3", "2", "0", "1"), lines.get(1));
  }

  @Test
  void aStoryGoesOnInTheNextMonthButNotForEver(@TempDir Path folder) throws IOException {
    String next = FLOOD.replace("\"a\"", "\"d\"").replace("01-31", "02-01");
    String later = FLOOD.replace("\"a\"", "\"e\"").replace("01-31", "06-01");
    List<List<String>> lines = counted(folder, FLOOD + COPY + next + later);
    assertEquals(List.of("3", "1", "1", "3"), lines.get(1), "one story of two months");
    assertEquals(List.of("4", "2", "1", "3"), lines.get(2), "and another, months later");
  }

  @Test
  void storedReadingsAreGroupedAsTheyWere(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    StoredHeap.write(
        new BufferedReader(
            new StringReader(FLOOD + OTHER + COPY.replace("Le Courrier", "La Gazette"))),
        new PrintStream(stored, true, StandardCharsets.UTF_8));
    List<List<String>> lines = counted(folder, stored.toString(StandardCharsets.UTF_8));
    assertEquals(List.of("3", "2", "0", "1"), lines.get(1));
  }

  /** Articles, stories, those of several months, and pairs of copies, month by month. */
  private static List<List<String>> counted(Path folder, String heap) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    new GroupTime(new PrintStream(told, true, StandardCharsets.UTF_8))
        .heap(Files.writeString(folder.resolve("heap.jsonl"), heap));
    return told.toString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(columns -> List.of(columns[0], columns[3], columns[4], columns[5]))
        .toList();
  }
}
