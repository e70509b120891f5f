package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Carries everything along the stages, in the order that chance gives. */
  private static List<Carried> carry(List<Arrival> arrivals, Heaps heaps, Random chance) {
    List<Carried> under = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      under.add(Route.arrival("test#" + i, arrivals.get(i)));
    }
    for (Stage stage : Route.standard("test", heaps).stages()) {
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

  @Test
  void nothingMoreIsCarriedWhenAllStagesArePassed() {
    List<Carried> carried = carry(arrivals("crue"), Heaps.ONE, new Random(7));
    TreeSet<String> ends = new TreeSet<>();
    carried.forEach(value -> ends.add(value.to()));
    assertEquals(new TreeSet<>(List.of(Route.DOSSIER, Route.SHELVED, Route.STORY)), ends);
  }
}
