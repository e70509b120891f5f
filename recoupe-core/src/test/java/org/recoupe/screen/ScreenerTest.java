package org.recoupe.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EntityType;

/** Who is told, and who is left alone. */
final class ScreenerTest {
  private static final Screener SCREENER =
      Screener.of(
          List.of(
              list(
                  person("1", Set.of(1972), "KG", "DZHUMABAEV, Ruslan", "Ruslan Jumabayev"),
                  person("2", Set.of(1940), "FR", "Martin BERNARD"),
                  person("3", Set.of(), "AF", "WALIMAZAR"),
                  person("4", Set.of(1961), "SY", "Mohammed Tarzi Ould Qandil al-Sahli"),
                  person("5", Set.of(), "IR", "Anselme Kerjeannec", "(weak) Le Selleur Noir"),
                  person("6", Set.of(), "KP", "PAK CHOL HUN"),
                  organisation("7", "Tengir Minerals Limited Liability Company"),
                  organisation("8", "VKS", "Vautrin Kerjean Ségalen"),
                  organisation("9", "CANAL S.A.", "Kerjeannec S.A."))));

  private static NameList list(ListEntry... entries) {
    return new NameList("Liste", Optional.of("2020-01-01"), "liste.csv", List.of(entries), 0, 0);
  }

  private static ListEntry person(String id, Set<Integer> births, String country, String... names) {
    return new ListEntry(
        id, ListEntry.Kind.PERSON, names(names), births, new TreeSet<>(Set.of(country)));
  }

  private static ListEntry organisation(String id, String... names) {
    return new ListEntry(
        id, ListEntry.Kind.ORGANISATION, names(names), Set.of(), new TreeSet<>(Set.of()));
  }

  private static List<ListedName> names(String... names) {
    return Stream.of(names)
        .map(n -> new ListedName(n.replace("(weak) ", ""), n.startsWith("(weak) ")))
        .toList();
  }

  private static List<String> found(Query query) {
    return SCREENER.hits(query).stream().map(Hit::entry).toList();
  }

  private static List<String> people(String name) {
    return found(Query.of(name, EntityType.PERSON));
  }

  private static List<String> organisations(String name) {
    return found(Query.of(name, EntityType.ORGANISATION));
  }

  private static Query query(String name, int birth, String country) {
    return new Query(List.of(name), EntityType.PERSON, Set.of(birth), Set.of(country));
  }

  @Test
  void aTransliterationIsFoundWithItsReasons() {
    Hit hit = SCREENER.hits(Query.of("Rouslan Djoumabaïev", EntityType.PERSON)).get(0);
    assertEquals("1", hit.entry());
    assertTrue(hit.score() > 0.8 && hit.score() < 1, "never sure: " + hit.score());
    assertTrue(String.join(" ", hit.why()).contains("deux graphies"), hit.why().toString());
  }

  @Test
  void aBlankOnTheWrongPlaceIsNoOtherName() {
    assertEquals(List.of("1"), people("Rusla nJumabayev"));
    assertEquals(List.of("1"), people("DZHUMABAE,V Ruslan"));
    assertEquals(List.of("5"), people("Anselm eKerj eannec"));
    assertEquals(List.of(), people("Ansel meKerj ean"), "other letters");
    assertTrue(
        SCREENER
            .hits(Query.of("Rusla nJumabayev", EntityType.PERSON))
            .get(0)
            .why()
            .get(0)
            .contains("autrement coupées"));
  }

  @Test
  void oneWordAloneNeverMatches() {
    assertEquals(List.of(), people("Walimazar"));
    assertEquals(List.of(), people("Djoumabaïev"));
    assertEquals(List.of(), people("Rouslan"));
  }

  @Test
  void oneWordMatchesWithABirthAndACountryThatAgree() {
    NameList list = list(person("9", Set.of(1950), "AF", "WALIMAZAR"));
    List<Hit> hits = Screener.of(List.of(list)).hits(query("Walimazar", 1950, "AF"));
    assertEquals(1, hits.size());
    assertTrue(hits.get(0).score() < 0.85);
  }

  @Test
  void aBirthThatDiffersSetsAMatchAside() {
    assertEquals(List.of("1"), found(query("Ruslan Jumabayev", 1972, "KG")));
    assertEquals(List.of(), found(query("Martin Bernard", 1985, "FR")));
    assertEquals(List.of("2"), found(query("Martin Bernard", 1940, "FR")));
  }

  @Test
  void commonNamesCountForLessThanRareOnes() {
    double rare = SCREENER.hits(Query.of("Ruslan Jumabayev", EntityType.PERSON)).get(0).score();
    double common = SCREENER.hits(Query.of("Martin Bernard", EntityType.PERSON)).get(0).score();
    assertTrue(common < rare, common + " < " + rare);
    assertEquals(List.of(), people("Bernarb Martin"), "no slip in a name that so many bear");
  }

  @Test
  void namesThatOnlyOneSideHasCountAgainstAMatch() {
    assertEquals(List.of("4"), people("Mohammed Tarzi Qandil Sahli"));
    assertEquals(List.of(), people("Mohammed Tarzi"), "two of many names");
    assertEquals(List.of(), people("Karim Tarzi Sahli"), "another name beside them");
  }

  @Test
  void theSecondFamilyNameMayBeLeftOut() {
    NameList list = list(person("s", Set.of(), "VE", "VALDEMORO KERJEAN, Anselme"));
    Query query = Query.of("Anselme Valdemoro", EntityType.PERSON);
    assertEquals(1, Screener.of(List.of(list)).hits(query).size());
  }

  @Test
  void aWeakNameCountsOnlyWhole() {
    assertEquals(List.of("5"), people("Le Selleur Noir"));
    assertEquals(List.of(), people("Le Selleur Noir de Brest"));
    assertTrue(
        SCREENER.hits(Query.of("Le Selleur Noir", EntityType.PERSON)).get(0).why().stream()
            .anyMatch(why -> why.contains("peu sûr")));
  }

  @Test
  void aSyllableMoreOrLessIsAnotherKorean() {
    assertEquals(List.of("6"), people("Park Cheol-hun"));
    assertEquals(List.of(), people("Pak Chol"));
    assertEquals(List.of(), people("Pak Chol-ho"));
  }

  @Test
  void ordinaryNamesAreLeftAlone() {
    for (String name :
        List.of("Jean Dupont", "Marie Tarzi", "Ruslan Bernard", "Anselme Martin", "Kim Chol-su")) {
      assertEquals(List.of(), people(name), name);
    }
  }

  @Test
  void organisationsMatchWithoutTheirLegalForm() {
    assertEquals(List.of("7"), organisations("Tengir Minerals"));
    assertEquals(List.of("7"), organisations("OOO Tenguir Minerals"));
    assertEquals(List.of("8"), organisations("Vautrin-Kerjean-Ségalen SARL"));
    assertEquals(List.of(), organisations("Tengir"), "one word of several");
    assertEquals(List.of(), organisations("VKS"), "three letters are an abbreviation of much");
    assertEquals(List.of(), organisations("Tengir Airlines"));
  }

  @Test
  void aWordOfTheLanguageAloneIsNoName() {
    assertEquals(List.of(), organisations("Canal"));
    assertEquals(List.of(), organisations("Canaux"));
    assertEquals(List.of("9"), organisations("Kerjeannec"));
    assertEquals(List.of("9"), organisations("Kirjannek"), "vowels alone differ");
  }

  @Test
  void aNameTurnedRoundMustBeWhole() {
    assertEquals(List.of("5"), people("Kerjeannec Anselme"));
    assertEquals(List.of(), people("Sahli Mohammed"));
  }

  @Test
  void aPersonIsNoOrganisation() {
    assertEquals(List.of(), organisations("Ruslan Jumabayev"));
    assertEquals(List.of(), people("Tengir Minerals"));
  }

  @Test
  void theSameListsGiveTheSameHitsInAnyOrder() {
    List<ListEntry> entries =
        new ArrayList<>(
            List.of(
                person("b", Set.of(), "FR", "Anselme Vautrin"),
                person("a", Set.of(), "FR", "Anselme Vautrin")));
    NameList one = list(entries.toArray(ListEntry[]::new));
    java.util.Collections.reverse(entries);
    NameList two = list(entries.toArray(ListEntry[]::new));
    Query query = Query.of("Anselme Vautrin", EntityType.PERSON);
    assertEquals(
        Screener.of(List.of(one)).hits(query).stream().map(Hit::entry).toList(),
        Screener.of(List.of(two)).hits(query).stream().map(Hit::entry).toList());
  }

  @Test
  void thousandsOfNamesAreLookedUpInSeconds() {
    Random random = new Random(7);
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      entries.add(person("p" + i, Set.of(), "FR", invented(random), invented(random)));
    }
    Screener screener = Screener.of(List.of(list(entries.toArray(ListEntry[]::new))));
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 5_000; i++) {
            screener.hits(Query.of(invented(random), EntityType.PERSON));
          }
        });
    ListEntry some = entries.get(12_345);
    assertFalse(screener.hits(Query.of(some.name(), EntityType.PERSON)).isEmpty());
  }

  /** Two or three words of syllables. */
  private static String invented(Random random) {
    String[] open = {"ba", "ko", "ri", "tu", "ve", "sha", "mi", "ga", "lo", "ne", "zu", "da"};
    String[] end = {"n", "rov", "mir", "l", "s", "dze", "ric", "t", "man", "ko"};
    StringBuilder name = new StringBuilder();
    for (int word = 0; word < 2 + random.nextInt(2); word++) {
      name.append(word == 0 ? "" : " ");
      for (int i = 0; i < 2 + random.nextInt(2); i++) {
        name.append(open[random.nextInt(open.length)]);
      }
      name.append(end[random.nextInt(end.length)]);
    }
    return name.toString();
  }
}
