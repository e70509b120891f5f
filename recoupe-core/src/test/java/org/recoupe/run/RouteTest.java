package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.json.DossierJson;
import org.recoupe.model.Arrival;
import org.recoupe.model.story.Dossier;

/** The stages, carried by a loop. */
final class RouteTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");

  private static List<Arrival> arrivals(String... folders) {
    List<Arrival> arrivals = new ArrayList<>();
    Source.files(Stream.of(folders).map(EXAMPLES::resolve).toList()).into(arrivals::add);
    return arrivals;
  }

  private static List<Carried> sent(List<Arrival> arrivals) {
    List<Carried> sent = new ArrayList<>();
    Route.arrivals("test", arrivals::forEach, parcel -> sent.add(parcel.carried()));
    return sent;
  }

  /** Carries everything along the stages, in the order that chance gives. */
  private static List<Carried> carry(List<Arrival> arrivals, Heaps heaps, Random chance) {
    List<Carried> under = sent(arrivals);
    for (Stage stage : Route.standard("test", heaps, 0).stages()) {
      Collections.shuffle(under, chance);
      Map<String, List<Carried>> byKey = new LinkedHashMap<>();
      List<Carried> next = new ArrayList<>();
      for (Carried value : under) {
        if (value.to().equals(stage.name())) {
          byKey.computeIfAbsent(value.key(), key -> new ArrayList<>()).add(value);
        } else {
          next.add(value);
        }
      }
      byKey.forEach((key, values) -> step(stage, key, values, next));
      under = next;
    }
    return under;
  }

  private static void step(Stage stage, String key, List<Carried> values, List<Carried> out) {
    if (stage instanceof Stage.Each each) {
      values.forEach(value -> each.each(value, out::add));
    } else if (stage instanceof Stage.Group group) {
      assertTrue(group.group(key, values, out::add), stage.name() + " " + key);
    }
  }

  private static List<String> bodies(List<Carried> carried, String to) {
    return carried.stream().filter(c -> c.to().equals(to)).map(Carried::body).toList();
  }

  private static String local(List<Arrival> arrivals) throws IOException {
    Dossier dossier =
        Pipeline.standard(new LocalEngine(2), Progress.silent(), "test").dossier(arrivals::forEach);
    StringWriter out = new StringWriter();
    DossierJson.write(dossier, out);
    return out.toString();
  }

  @Test
  void theStagesGiveTheBytesOfThePipelineInWhateverOrder() throws IOException {
    List<Arrival> arrivals =
        arrivals("sommet", "crue", "greve", "proces", "election", "divers", "casse");
    List<Carried> carried = carry(arrivals, Heaps.ONE, new Random(3));
    assertEquals(List.of(local(arrivals)), bodies(carried, Route.DOSSIER));
  }

  @Test
  void anArticleThatComesTwiceIsADuplicate() throws IOException {
    List<Arrival> arrivals = new ArrayList<>(arrivals("crue"));
    arrivals.addAll(arrivals("crue"));
    List<Carried> carried = carry(arrivals, Heaps.ONE, new Random(4));
    assertEquals(List.of(local(arrivals)), bodies(carried, Route.DOSSIER));
  }

  @Test
  void everyStoryIsHandedOutOnceWithADossierOfItsOwn() {
    List<Carried> carried = carry(arrivals("greve", "divers"), Heaps.ONE, new Random(5));
    List<Shelved> shelved = bodies(carried, Route.SHELVED).stream().map(Shelved::of).toList();
    TreeSet<String> articles = new TreeSet<>();
    int all = 0;
    for (Shelved story : shelved) {
      all += story.readings().size();
      story.readings().forEach(reading -> articles.add(reading.article().id()));
      assertEquals(1, story.dossier().stories().size());
      assertEquals(story.story().story().id(), story.changed().told().get(0).kept().id());
    }
    assertTrue(all > 0);
    assertEquals(all, articles.size());
  }

  @Test
  void heapsOfDaysKeepDaysApart() {
    List<Carried> carried = carry(arrivals("sommet"), Heaps.DAY, new Random(6));
    List<String> heaps =
        carried.stream().filter(c -> c.to().equals(Route.DOSSIER)).map(Carried::key).toList();
    assertEquals(heaps.size(), new TreeSet<>(heaps).size());
    assertTrue(heaps.size() > 1, heaps.toString());
  }

  /** Articles of no day as they wait for a heap. */
  private static List<Carried> waiting(Route route, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    List<Arrival> arrivals = new ArrayList<>();
    Source.stream("test.jsonl", new ByteArrayInputStream(bytes)).into(arrivals::add);
    List<Carried> waiting = new ArrayList<>();
    Stage.Each clean = (Stage.Each) route.stage(Route.CLEAN);
    sent(arrivals).forEach(value -> clean.each(value, waiting::add));
    assertEquals(
        List.of(Route.UNDATED), waiting.stream().map(Carried::to).distinct().toList(), "undated");
    return waiting;
  }

  @Test
  void versionsOfAnArticleWithoutADayGoToTheHeapOfTheFirst() {
    Route route = Route.standard("test", Heaps.DAY, 0);
    List<Carried> waiting =
        waiting(
            route,
            "{\"url\": \"https://lefil.example/pont\", \"text\": \"Le pont est fermé.\"}",
            "{\"url\": \"http://www.lefil.example/pont/\", \"text\": \"Le pont est fermé, dit-on.\"}",
            "{\"url\": \"https://lefil.example/fete\", \"text\": \"La fête a réuni 300 personnes.\"}",
            "{broken");
    assertEquals(waiting.get(0).key(), waiting.get(1).key(), "one page");
    assertEquals(3, waiting.stream().map(Carried::key).distinct().count());
    LocalDate first = LocalDate.of(2024, 5, 1);
    List<Carried> out = new ArrayList<>();
    Stage.Group undated = (Stage.Group) route.stage(Route.UNDATED);
    undated.group(
        waiting.get(0).key(),
        List.of(
            waiting.get(1).of(Optional.of(first.plusDays(2))),
            waiting.get(0).of(Optional.of(first))),
        out::add);
    undated.group(waiting.get(3).key(), List.of(waiting.get(3).of(Optional.of(first))), out::add);
    assertEquals(
        List.of("undated-2024-05-01", "undated-2024-05-01", "undated-2024-05-01"),
        out.stream().map(value -> Route.heap(value.key())).toList());
    assertEquals(Route.GATHER, out.get(2).to());
    assertEquals(Optional.of(first), Heaps.last(out.get(0).key()));
  }

  @Test
  void whatTellsNoDayIsOneHeapWhereNoDayOfAStreamIsKnown() {
    List<Carried> carried = carry(arrivals("divers", "casse"), Heaps.DAY, new Random(8));
    assertTrue(carried.stream().anyMatch(c -> c.to().equals(Route.DOSSIER) && c.key().isEmpty()));
  }

  @Test
  void nothingMoreIsCarriedWhenAllStagesArePassed() {
    List<Carried> carried = carry(arrivals("crue"), Heaps.ONE, new Random(7));
    TreeSet<String> ends = new TreeSet<>();
    carried.forEach(value -> ends.add(value.to()));
    assertEquals(new TreeSet<>(List.of(Route.DOSSIER, Route.SHELVED, Route.STORY)), ends);
  }
}
