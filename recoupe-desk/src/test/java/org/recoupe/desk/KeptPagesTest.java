package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Following;

final class KeptPagesTest {
  private static final byte[] PAGE = "une page".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of(".");

  @Test
  void aPageStandsUnderTheStateOfItsStoryAndTheEditionOfTheProgramAlone() {
    KeptPages pages = new KeptPages(folder, "one");
    pages.keep("s-1", 7, PAGE);
    assertArrayEquals(PAGE, pages.page("s-1", 7).orElseThrow());
    assertEquals(Optional.empty(), pages.page("s-1", 8));
    assertEquals(Optional.empty(), pages.page("s-2", 7));
    assertEquals(Optional.empty(), new KeptPages(folder, "two").page("s-1", 7));
    pages.keep("s-1", 8, new byte[] {1});
    assertEquals(Optional.empty(), pages.page("s-1", 7), "one page for each story");
  }

  @Test
  void whetherAPageIsThereIsReadOffItsHead() throws IOException {
    KeptPages pages = new KeptPages(folder, "one");
    pages.keep("s-1", 7, PAGE);
    assertTrue(pages.has("s-1", 7));
    assertFalse(pages.has("s-1", 77));
    assertFalse(pages.has("s-2", 7));
    assertFalse(new KeptPages(folder, "two").has("s-1", 7));
    Files.write(folder.resolve("s-1.page"), new byte[] {'7'});
    assertFalse(pages.has("s-1", 7), "cut short");
  }

  @Test
  void howFarAllPagesWereThereIsKnownForTheSameHeapAndProgramAlone() {
    KeptPages pages = new KeptPages(folder, "one");
    assertEquals(-1, pages.reached("heap"));
    pages.reached(new Following.Mark("heap", 12));
    assertEquals(12, pages.reached("heap"));
    assertEquals(-1, pages.reached("another"));
    assertEquals(-1, new KeptPages(folder, "two").reached("heap"));
    pages.sweep(Set.of("s-1"));
    assertEquals(12, pages.reached("heap"), "old pages go, this stays");
    pages.sweep(Set.of());
    assertEquals(-1, pages.reached("heap"), "no page is left");
  }

  @Test
  void anIdThatIsNoNameOfAFileLeadsNowhere() {
    KeptPages pages = new KeptPages(folder, "one");
    pages.keep("../s", 1, PAGE);
    assertEquals(Optional.empty(), pages.page("../s", 1));
    assertTrue(Files.notExists(folder.resolveSibling("s.page")));
  }

  @Test
  void whatBelongsToNoStoryAndWhatIsHalfWrittenIsThrownAway() throws IOException {
    KeptPages pages = new KeptPages(folder, "one");
    pages.keep("s-1", 1, PAGE);
    pages.keep("s-2", 1, PAGE);
    Files.write(folder.resolve("s-1123.new"), PAGE);
    pages.sweep(Set.of("s-2"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("s-2.page"), files.map(f -> f.getFileName().toString()).toList());
    }
  }
}
