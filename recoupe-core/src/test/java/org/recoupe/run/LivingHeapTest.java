package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;

final class LivingHeapTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");

  private static List<Path> files(String example) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      return files.sorted().toList();
    }
  }

  private static Set<List<String>> groups(Stream<WeighedStory> stories) {
    return stories.map(s -> s.story().articles()).collect(Collectors.toSet());
  }

  @Test
  void fileByFileTheStoriesAreThoseOfTheWholeHeap() throws IOException {
    MemoryShelf shelf = new MemoryShelf();
    LivingHeap heap = new LivingHeap(PIPELINE, shelf);
    for (Path file : files("crue")) {
      heap.take(Source.files(List.of(file)));
    }
    Dossier whole = PIPELINE.dossier(Source.files(List.of(EXAMPLES.resolve("crue"))));
    assertEquals(
        groups(whole.stories().stream()),
        groups(shelf.stories.values().stream().map(t -> t.dossier().stories().get(0))));
  }

  @Test
  void aStoryKeepsItsIdAndOneThatMergesIsGone() throws IOException {
    MemoryShelf shelf = new MemoryShelf();
    LivingHeap heap = new LivingHeap(PIPELINE, shelf);
    Set<String> founded = new TreeSet<>();
    for (Path file : files("crue")) {
      Shelf.Changed changed = heap.take(Source.files(List.of(file)));
      changed.told().forEach(told -> founded.add(told.kept().id()));
      assertTrue(founded.containsAll(shelf.stories.keySet()));
      assertTrue(changed.gone().stream().noneMatch(shelf.stories::containsKey));
      assertEquals(
          shelf.readings.keySet(),
          shelf.stories.values().stream()
              .flatMap(told -> told.kept().cluster().articles().stream())
              .collect(Collectors.toSet()),
          "every article stands in a story");
    }
    shelf.stories.forEach(
        (id, told) -> assertEquals(id, told.dossier().stories().get(0).story().id()));
  }

  @Test
  void whatIsThereAlreadyChangesNothing() {
    MemoryShelf shelf = new MemoryShelf();
    LivingHeap heap = new LivingHeap(PIPELINE, shelf);
    Source greve = Source.files(List.of(EXAMPLES.resolve("greve")));
    assertEquals(9, heap.take(greve).readings().size());
    Shelf.Changed again = heap.take(greve);
    assertEquals(List.of(), again.readings());
    assertEquals(List.of(), again.told());
  }

  @Test
  void anArrivalElsewhereInTimeLeavesTheOthersAlone() {
    MemoryShelf shelf = new MemoryShelf();
    LivingHeap heap = new LivingHeap(PIPELINE, shelf);
    heap.take(Source.files(List.of(EXAMPLES.resolve("greve"))));
    Set<String> strike = Set.copyOf(shelf.stories.keySet());
    Shelf.Changed flood = heap.take(Source.files(List.of(EXAMPLES.resolve("crue"))));
    assertTrue(flood.told().stream().noneMatch(told -> strike.contains(told.kept().id())));
    assertTrue(shelf.stories.keySet().containsAll(strike));
  }

  @Test
  void daysThatRestedOnADayThatWasPutRightAreInferredAnew() {
    MemoryShelf shelf = new MemoryShelf();
    LivingHeap heap = new LivingHeap(PIPELINE, shelf);
    heap.take(Source.files(List.of(EXAMPLES.resolve("proces"))));
    Reading resting =
        shelf.readings.values().stream()
            .filter(r -> r.article().published().basis() == Published.Basis.INFERRED_FROM_STORY)
            .findFirst()
            .orElseThrow();
    String id = resting.article().id();
    Published inferred = resting.article().published();
    String other =
        inferred.evidence().stream()
            .map(At::article)
            .filter(article -> !article.equals(id))
            .findFirst()
            .orElseThrow();
    Published was = shelf.readings.get(other).article().published();
    LocalDate later = was.days().orElseThrow().from().plusDays(21);
    heap.redate(
        other,
        new Published(
            Optional.of(new DateRange(later, later)),
            Optional.empty(),
            Published.Basis.DECIDED,
            List.of(),
            ""));
    assertEquals(later, day(shelf, other));
    assertNotEquals(inferred, shelf.readings.get(id).article().published());
    heap.redate(other, was);
    assertEquals(inferred, shelf.readings.get(id).article().published(), "as it was");
  }

  private static LocalDate day(MemoryShelf shelf, String article) {
    return shelf.readings.get(article).article().published().days().orElseThrow().from();
  }

  @Test
  void whatIsStoredIsReadAsItWas() throws BrokenJson {
    Dossier dossier = PIPELINE.dossier(Source.files(List.of(EXAMPLES.resolve("sommet"))));
    StoredJson<Reading> readings = StoredJson.of(Reading.class);
    for (Reading reading : dossier.readings()) {
      assertEquals(reading, readings.read(readings.write(reading)));
    }
    StoredJson<WeighedStory> stories = StoredJson.of(WeighedStory.class);
    for (WeighedStory story : dossier.stories()) {
      assertEquals(story, stories.read(stories.write(story)));
      assertEquals(story, PIPELINE.story(story, dossier.readings()).stories().get(0));
    }
  }
}
