package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Rejected;

/** How much of a heap is looked at. */
final class RoomTest {
  private static final Route ROUTE = Route.standard("test", Heaps.ONE, 400);

  private static String line(int number, String text) {
    return "{\"outlet\": \"Le Fil\", \"text\": \"" + text + " Il y a " + number + " articles.\"}\n";
  }

  /** Three short articles, and a giant before them. */
  private static List<Carried> readings() {
    String giant = line(0, "Le pont de Montbrisac est fermé. ".repeat(100));
    String lines =
        IntStream.range(1, 4)
            .mapToObj(number -> line(number, "La fête du quartier " + number + " a eu lieu."))
            .collect(Collectors.joining("", giant, ""));
    List<Carried> under = new ArrayList<>();
    Source source =
        Source.stream(
            "test.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    Route.arrivals("test", source, parcel -> under.add(parcel.carried()));
    List<Carried> cleaned = new ArrayList<>();
    under.forEach(v -> ((Stage.Each) ROUTE.stage(Route.CLEAN)).each(v, cleaned::add));
    List<Carried> read = new ArrayList<>();
    cleaned.forEach(v -> ((Stage.Each) ROUTE.stage(Route.READ)).each(kept(v), read::add));
    return read;
  }

  private static Carried kept(Carried value) {
    return new Carried(Route.READ, "|" + value.id(), value.id(), value.body());
  }

  private static List<Carried> gathered(List<Carried> readings) {
    List<Carried> out = new ArrayList<>();
    ((Stage.Group) ROUTE.stage(Route.GATHER)).group("", readings, out::add);
    return out;
  }

  @Test
  void aGiantGivesWayToAllOthersWheneverItCame() {
    List<Carried> readings = readings();
    List<Carried> before = gathered(readings);
    Collections.shuffle(readings, new Random(4));
    assertEquals(before, gathered(readings));
    assertEquals(3, before.stream().filter(Kinds.READING::is).count());
    Optional<Kinds.Rest> rest = Kinds.one(Kinds.REST, before);
    List<Rejected> rejected = rest.orElseThrow().rejected();
    assertEquals(
        List.of("its heap is full: 400 signs of text, shorter articles first"),
        rejected.stream().map(Rejected::why).toList());
    assertTrue(rejected.get(0).where().startsWith("test.jsonl"), rejected.get(0).where());
  }

  @Test
  void withoutABoundEverythingIsTaken() {
    assertEquals(Set.of(), new Room(0).beyond(readings()));
    assertEquals(4, new Room(1).beyond(readings()).size());
  }
}
