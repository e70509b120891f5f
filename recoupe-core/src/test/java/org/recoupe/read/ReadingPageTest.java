package org.recoupe.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.TimeMark;

/** Runs what docs/reading.md shows, and holds the page to it. */
final class ReadingPageTest {
  private static final Path PAGE = Path.of("../docs/reading.md");
  private static final Path SELF = Path.of("src/test/java/org/recoupe/read/ReadingPageTest.java");
  private static final Pattern BLOCK = Pattern.compile("```java\\n([^`]*)```");

  @Test
  void whatThePageShowsIsTrue() {
    Reader reader = Reader.french();
    Reading reading =
        reader.read(
            """
            La maire de Vernoux, Pauline Castagnède, a reçu mardi 350 commerçants. « La halle rouvrira
            en juin », a-t-elle promis. Le préfet a dit à l'AFP qu'il fallait « attendre l'expertise ».
            """,
            LocalDate.of(2021, 5, 6));
    String text = reading.article().text();

    Referent mayor =
        reading.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .findFirst()
            .orElseThrow();
    assertEquals("Pauline Castagnède", mayor.name());
    assertEquals("maire de Vernoux", mayor.roles().get(0).text());

    List<String> told = new ArrayList<>();
    for (Quote quote : reading.quotes()) {
      if (quote.direct()) {
        told.add(quote.speakerText() + ": " + quote.span().in(text).replace('\n', ' '));
      }
    }
    assertEquals(
        List.of("Pauline Castagnède: La halle rouvrira en juin", "préfet: attendre l'expertise"),
        told);

    Quote last = reading.quotes().get(reading.quotes().size() - 1);
    assertEquals(Optional.of("AFP"), last.via());

    assertEquals(
        Optional.of("2021-05-04"),
        reading.times().stream()
            .filter(t -> t.span().in(text).equals("mardi"))
            .findFirst()
            .flatMap(TimeMark::value));
    Figure figure = reading.figures().get(0);
    assertEquals("350 commerçants", figure.span().in(text));
    assertEquals(0, figure.value().compareTo(BigDecimal.valueOf(350)));

    Reading undated = reader.read(text);
    Reading dated = reader.again(undated, reading.article().published());
    assertEquals(reading, dated);

    List<Reading> same =
        IntStream.range(0, 8).parallel().mapToObj(i -> reader.read(text)).distinct().toList();
    assertEquals(1, same.size());
  }

  @Test
  void everyPieceOfCodeOnThePageIsRunHere() throws IOException {
    String self = plain(Files.readString(SELF));
    Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
    int found = 0;
    while (blocks.find()) {
      String code = plain(blocks.group(1));
      assertTrue(self.contains(code), code);
      found++;
    }
    assertTrue(found >= 6);
  }

  @Test
  void anEmptyTextHasNoMarks() {
    Reading reading = Reader.french().read("");
    assertEquals(List.of(), reading.sentences());
    assertEquals(List.of(), reading.quotes());
  }

  /** Without blanks: the page and the formatter break lines elsewhere. */
  private static String plain(String code) {
    return code.replaceAll("\\s+", "");
  }
}
