package org.recoupe.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.store.Store;

final class SearchTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2021-11-08T12:00:00Z"), ZoneOffset.UTC);
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");
  private static final String BRIDGE =
      article(
          "pont",
          "La Gazette des Aulnes",
          "Le pont de Valbrune fermé",
          "2022-03-01",
          "Le pont de Valbrune est fermé depuis mardi, a annoncé la maire, Odile Varenne. L\u2019élévation de l\u2019eau inquiète les élus de la vallée. « Nous rouvrirons en avril », a déclaré Odile Varenne.");
  private static final String BALLOT =
      article(
          "vote",
          "Le Courrier des Landes",
          "Élections à Crozelles",
          "2022-04-10",
          "Les électeurs de Crozelles ont voté dimanche pour des élections municipales anticipées. Marcel Tissandier est arrivé en tête avec 52 % des voix, selon la préfecture.");
  private static final String BOOK =
      article(
          "livre",
          "Le Courrier des Landes",
          "Un livre sur le vote",
          "2022-05-02",
          "Hugo Desmarets publie un livre sur une election de 1912 et sur le pont des soupirs. Les lecteurs le trouveront mardi.");

  @TempDir private Path folder = Path.of(".");

  private Optional<Store> opened = Optional.empty();
  private Optional<SearchIndex> searched = Optional.empty();

  @BeforeEach
  void open() {
    opened = Optional.of(Store.open(folder.resolve("store").toString(), NOON));
    take(BRIDGE);
    take(BALLOT);
    take(BOOK);
    searched = Optional.of(reopened("index"));
  }

  @AfterEach
  void close() {
    searched.ifPresent(SearchIndex::close);
    opened.ifPresent(Store::close);
  }

  private Store store() {
    return opened.orElseThrow();
  }

  private SearchIndex index() {
    return searched.orElseThrow();
  }

  private SearchIndex reopened(String name) {
    return SearchIndex.open(folder.resolve(name), store().following());
  }

  private void take(String article) {
    new LivingHeap(PIPELINE, store().shelf())
        .take(
            Source.stream(
                "a.jsonl", new ByteArrayInputStream(article.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void anIndexThatCouldNotBeWrittenGoesOnWhenItCan() throws IOException {
    Path disk = folder.resolve("index");
    Path elsewhere = Files.move(disk, folder.resolve("elsewhere"));
    Files.createFile(disk); // nothing can be written below a file
    take(BRIDGE.replace("Valbrune", "Montbrisac").replace("pont\"", "pont2\""));
    assertThrows(UncheckedIOException.class, index()::catchUp);
    assertThrows(UncheckedIOException.class, index()::catchUp, "still no disk");
    DateRange ever = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));
    assertEquals(3, index().common(Optional.of(ever), List.of()).articles(), "what it had");
    Files.delete(disk);
    Files.move(elsewhere, disk);
    assertTrue(index().catchUp() > 0);
    assertEquals(List.of("Le pont de Montbrisac fermé"), titles("Montbrisac"));
    assertEquals(1, titles("Crozelles municipales").size(), "the others are still there");
  }

  private static String article(String id, String outlet, String title, String day, String text) {
    return """
        {"id": "%s", "outlet": "%s", "title": "%s", "url": "https://presse.example/%s", "date": "%sT08:00:00Z", "text": "%s"}
        """
        .formatted(id, outlet, title, id, day, text);
  }

  private List<String> titles(Asked asked) {
    return index().search(asked).hits().stream().map(h -> h.title().orElse("?")).toList();
  }

  private List<String> titles(String words) {
    return titles(Asked.of(words, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elevation",
        "ÉLÉVATION",
        "l'élévation",
        "l’élévation",
        "élévations de l'eau",
        "\"élévation de l'eau\"",
        "« fermé depuis mardi »",
        "pont -soupirs",
        "rouvr* pont",
        "rouvrirons|introuvable",
        "(pont eau) ?",
        "Varenne",
        "Gazette",
        "pont – Valbrune"
      })
  void accentsElisionsAndEndingsAreForgiven(String words) {
    assertEquals(List.of("Le pont de Valbrune fermé"), titles(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"pont fermé\"", "pont livre élévation", "-pont -vote", "zzz"})
  void whatIsNotThereIsNotFound(String words) {
    assertEquals(List.of(), titles(words));
  }

  @Test
  void theExactFormRanksHigher() {
    take(
        article(
            "a",
            "Un",
            "Chronique",
            "2022-06-01",
            "Il est question de la manifestation des potiers."));
    take(
        article(
            "b",
            "Deux",
            "Carnet",
            "2022-08-01",
            "Il est question de la manifestations des potiers."));
    index().catchUp();
    assertEquals(List.of("Chronique", "Carnet"), titles("manifestation"));
    assertEquals(List.of("Carnet", "Chronique"), titles("manifestations"));
  }

  @Test
  void everyKeyboardOfMonkeysGetsAnAnswer() {
    List<String> signs =
        List.of(
            "\"", "(", ")", "|", "+", "-", "*", "~", "\\", " ", "pont", "'", "\u0000", "😀", "^3");
    Arbitraries.of(signs)
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list))
        .sampleStream()
        .limit(2000)
        .forEach(words -> assertTrue(index().search(Asked.of(words, 3)).total() >= 0));
    for (String long1 : List.of("(".repeat(5000), "a ".repeat(5000), "\"a".repeat(900), "*")) {
      assertTrue(index().search(Asked.of(long1, 3)).total() >= 0);
    }
  }

  @Test
  void snippetsAreMarkedByPlacesInTheText() {
    Hit hit = index().search(Asked.of("élu pont", 10)).hits().get(0);
    String text = store().following().texts(List.of(hit.article())).get(hit.article());
    Set<String> marked = new HashSet<>();
    for (Hit.Snippet snippet : hit.snippets()) {
      assertEquals(snippet.words(), snippet.at().in(text));
      for (Span mark : snippet.marks()) {
        assertTrue(snippet.at().covers(mark));
        marked.add(mark.in(text));
      }
    }
    assertEquals(Set.of("élus", "pont"), marked);
  }

  @Test
  void whoTypesNothingSeesAllAndTheBeginningOfEach() {
    Found all = index().search(Asked.of("  ", 10));
    assertEquals(3, all.total());
    assertFalse(all.hits().get(0).snippets().isEmpty());
    assertEquals(List.of(), all.hits().get(0).snippets().get(0).marks());
  }

  @Test
  void valuesAreCountedAndNarrow() {
    Found all = index().search(Asked.of("", 10));
    assertEquals(
        List.of(
            new Found.Count("Le Courrier des Landes", 2),
            new Found.Count("La Gazette des Aulnes", 1)),
        all.counts().get(Dimension.OUTLET));
    assertTrue(
        all.counts().get(Dimension.PERSON).contains(new Found.Count("Marcel Tissandier", 1)));
    Asked courrier = Asked.of("", 10).only(Dimension.OUTLET, Set.of("Le Courrier des Landes"));
    Found narrowed = index().search(courrier);
    assertEquals(2, narrowed.total());
    assertEquals(
        2, narrowed.counts().get(Dimension.OUTLET).size(), "the others can still be chosen");
    assertEquals(2, narrowed.counts().get(Dimension.MONTH).size());
    assertEquals(1, index().search(courrier.only(Dimension.MONTH, Set.of("2022-05"))).total());
    assertEquals(
        2,
        index()
            .search(Asked.of("", 9).only(Dimension.MONTH, Set.of("2022-05", "2022-03", "1900-01")))
            .total());
  }

  @ParameterizedTest
  @CsvSource({"2022-03-02,,2", ",2022-04-10,2", "2022-04-10,2022-04-10,1", "2023-01-01,,0", ",,3"})
  void daysNarrow(LocalDate from, LocalDate to, int total) {
    Asked asked = Asked.of("", 10).between(Optional.ofNullable(from), Optional.ofNullable(to));
    assertEquals(total, index().search(asked).total());
  }

  @Test
  void whatCameLaterCanBeAskedFor() {
    Instant noon = NOON.instant();
    assertEquals(0, index().search(Asked.of("", 10).addedAfter(noon)).total());
    assertEquals(3, index().search(Asked.of("", 10).addedAfter(noon.minusMillis(1))).total());
  }

  @Test
  void pagesFollowOneAnotherInOrder() {
    List<String> latest =
        List.of("Un livre sur le vote", "Élections à Crozelles", "Le pont de Valbrune fermé");
    Asked asked = Asked.of("", 10).by(Asked.Order.LATEST);
    assertEquals(latest, titles(asked));
    assertEquals(latest.subList(1, 2), titles(asked.page(1, 1)));
    assertEquals(List.of(), titles(asked.page(3, 5)));
    assertEquals(latest.get(2), titles(asked.by(Asked.Order.EARLIEST)).get(0));
    assertEquals(3, index().search(asked.page(-5, Integer.MAX_VALUE)).hits().size());
  }

  @Test
  void anIndexThatMissedSomethingFollowsOn() {
    index().close();
    take(article("n", "Trois", "Neige à Roquevive", "2022-12-01", "Il neige sur Roquevive."));
    searched = Optional.of(reopened("index"));
    assertEquals(List.of("Neige à Roquevive"), titles("neiger"));
    assertEquals(0, index().catchUp());
  }

  @Test
  void onlyWhatIsNewIsWritten() {
    take(article("n", "Trois", "Neige à Roquevive", "2023-12-01", "Il neige sur Roquevive."));
    assertTrue(index().catchUp() > 0);
    assertEquals(4, index().rebuild());
    assertEquals(4, index().search(Asked.of("", 9)).total());
  }

  @Test
  void theIndexOfAnotherHeapIsThrownAway() {
    index().close();
    try (Store other = Store.open(folder.resolve("other").toString(), NOON)) {
      assertNotEquals(store().following().mark().uuid(), other.following().mark().uuid());
      try (SearchIndex index = SearchIndex.open(folder.resolve("index"), other.following())) {
        assertEquals(0, index.search(Asked.of("", 10)).total());
      }
    }
    searched = Optional.of(reopened("index"));
    assertEquals(3, index().search(Asked.of("", 10)).total());
  }

  @Test
  void anIndexThatCannotBeReadIsWrittenAnew() throws IOException {
    index().close();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file :
          files
              .filter(f -> f.getFileName().toString().startsWith("segments"))
              .collect(Collectors.toSet())) {
        Files.writeString(
            file, "nothing of the kind, and longer than a footer of an index would be");
      }
    }
    Path note = Files.writeString(folder.resolve("index/note.txt"), "not of the index");
    searched = Optional.of(reopened("index"));
    assertEquals(3, index().search(Asked.of("", 10)).total());
    assertTrue(Files.exists(note));
  }

  @Test
  void aValueOfAnyLengthIsTaken() {
    take(article("n", "x".repeat(70_000), "T".repeat(70_000), "2022-12-01", "y".repeat(70_000)));
    assertTrue(index().catchUp() > 0);
    assertEquals(4, index().search(Asked.of("", 10)).total());
  }
}
