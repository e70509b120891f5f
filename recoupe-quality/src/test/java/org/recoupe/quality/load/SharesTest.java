package org.recoupe.quality.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SharesTest {
  private static Map<String, List<String>> pages() {
    Map<String, List<String>> pages = new HashMap<>();
    Shares.OF_A_HUNDRED.keySet().forEach(kind -> pages.put(kind, List.of("/" + kind)));
    return pages;
  }

  @Test
  void theSharesMakeAHundredAndAreKept() {
    assertEquals(100, Shares.OF_A_HUNDRED.values().stream().mapToInt(n -> n).sum());
    Map<String, Long> drawn =
        new Shares(pages())
            .draw(20_000, new Random(1)).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
    Shares.OF_A_HUNDRED.forEach(
        (kind, share) -> assertEquals(share, drawn.getOrDefault(kind, 0L) / 200.0, 1.5, kind));
  }

  @Test
  void aKindThatTheDeskDoesNotNameIsNotLeftOutInSilence() {
    Map<String, List<String>> pages = pages();
    pages.remove("article");
    assertThrows(IllegalStateException.class, () -> new Shares(pages).draw(1, new Random(1)));
  }
}
