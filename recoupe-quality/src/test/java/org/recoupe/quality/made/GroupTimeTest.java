package org.recoupe.quality.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
      "{\"id\":\"a\",\"date\":\"2024-01-31\",\"text\":\"La digue a cédé à l’aube près du moulin. La"
          + " commune a ouvert le gymnase aux habitants évacués. Les pompiers ont tendu des cordes"
          + " entre les deux rives pour atteindre les maisons isolées. Le niveau de la rivière"
          + " devrait baisser avant la nuit, selon le syndicat qui entretient ses berges.\"}\n";
  private static final String COPY = FLOOD.replace("\"a\"", "\"b\"").replace("01-31", "01-30");
  private static final String OTHER =
      "{\"id\":\"c\",\"date\":\"2024-02-01\",\"text\":\"Le musée rouvre ses portes aux enfants.\"}\n";

  @Test
  void aMonthIsFoundAgainByThePlacesOfItsLines(@TempDir Path folder) throws IOException {
    Path heap = Files.writeString(folder.resolve("heap.jsonl"), FLOOD + OTHER + COPY);
    var months = GroupTime.months(heap);
    assertEquals(
        List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 2)), List.copyOf(months.keySet()));
    byte[] bytes = Files.readAllBytes(heap);
    GroupTime.Place last = months.get(YearMonth.of(2024, 1)).get(1);
    assertEquals(COPY, new String(bytes, (int) last.at(), last.length(), StandardCharsets.UTF_8));
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
    Path heap = Files.writeString(folder.resolve("heap.jsonl"), FLOOD + OTHER + COPY);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    new GroupTime(new PrintStream(told, true, StandardCharsets.UTF_8)).heap(heap);
    List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(1).startsWith("2\t1\t1\t"), lines.get(1));
    assertTrue(lines.get(2).startsWith("3\t2\t1\t"), lines.get(2));
  }
}
