package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Store;

/** What was worked out is worked out again when the heap has changed, not before. */
final class RecentTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void anAnswerHoldsUntilTheHeapChanges() throws IOException, InterruptedException {
    AtomicInteger worked = new AtomicInteger();
    try (OpenDesk desk = OpenDesk.in(folder);
        Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      Recent recent = new Recent(store.following());
      assertEquals(1, recent.of("a", Integer.class, worked::incrementAndGet));
      assertEquals(1, recent.of("a", Integer.class, worked::incrementAndGet));
      assertEquals(2, recent.of("b", Integer.class, worked::incrementAndGet));
      String article = "Le Fil\n\nDeux ponts ont cédé mardi à Montbrisac, a indiqué la mairie.\n";
      desk.post("/api/articles?name=a.txt", article.getBytes(StandardCharsets.UTF_8));
      desk.settled();
      assertEquals(3, recent.of("a", Integer.class, worked::incrementAndGet));
    }
  }
}
