package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places = Gazetteer.french().places();

  @Test
  void theListIsWorldwide() {
    assertTrue(places.size() > 120_000, "places: " + places.size());
  }

  @Test
  void frenchFormsComeFirst() {
    assertEquals("GB", first("Londres").country());
    assertEquals("Londres", first("London").name());
    assertEquals("Séoul", first("Seoul").name());
    assertEquals("Moscou", first("Moscou").name());
    assertEquals("Le Caire", first("Le Caire").name());
  }

  @Test
  void accentsHyphensAndCaseAreForgiven() {
    assertEquals(places.named("Saint-Étienne"), places.named("St Etienne"));
    assertEquals(places.named("GENEVE"), places.named("Genève"));
  }

  @Test
  void coordinatesAreRight() {
    assertEquals(48.85, first("Paris").fix().orElseThrow().lat(), 0.1);
    assertEquals(2.35, first("Paris").fix().orElseThrow().lon(), 0.1);
    assertEquals(63.43, first("Trondheim").fix().orElseThrow().lat(), 0.2);
  }

  @Test
  void theContextDecidesBetweenNamesakes() {
    assertEquals("FR", places.best("Valence", Set.of("FR")).orElseThrow().country());
    assertEquals("ES", places.best("Valence", Set.of("ES")).orElseThrow().country());
    assertEquals("LB", places.best("Tripoli", Set.of("LB")).orElseThrow().country());
    assertEquals("LY", places.best("Tripoli", Set.of("LY")).orElseThrow().country());
  }

  @Test
  void aHamletOfTheContextDoesNotOutweighAMetropolis() {
    assertEquals("FR", places.best("Paris", Set.of("US")).orElseThrow().country());
  }

  @Test
  void riskyNamesAreFlagged() {
    assertTrue(places.risks("Tours").contains(NameRisk.WORD));
    assertTrue(places.risks("Florence").contains(NameRisk.FIRST_NAME));
    assertTrue(places.risks("Pau").contains(NameRisk.SHORT));
    assertEquals(Set.of(), places.risks("Trondheim"));
  }

  @Test
  void everyDepartmentAndSwissCantonIsThere() {
    for (String name : List.of("Isère", "Haute-Savoie", "Seine-Saint-Denis", "Pas-de-Calais")) {
      assertTrue(kinds(name).contains(Place.Kind.DISTRICT), name);
    }
    for (String name : List.of("Valais", "Vaud", "Genève", "Berne", "Tessin", "Grisons", "Jura")) {
      assertTrue(
          places.named(name).stream()
              .anyMatch(p -> p.kind() == Place.Kind.REGION && p.country().equals("CH")),
          name);
    }
  }

  @Test
  void seasRiversAndContinentsArePlaces() {
    assertEquals(Place.Kind.WATER, first("mer Noire").kind());
    assertEquals(Place.Kind.CONTINENT, first("Afrique").kind());
    assertTrue(kinds("Danube").contains(Place.Kind.WATER));
  }

  @Test
  void localNamesInCyrillicHaveTheirFrenchSpelling() {
    assertEquals("UA", first("Kramatorsk").country());
    assertEquals("RU", first("Tcheliabinsk").country());
  }

  @Test
  void anUnknownNameIsNoPlace() {
    assertEquals(List.of(), places.named("Zzyzxandre"));
    assertEquals(List.of(), places.named(""));
  }

  @Test
  void aNameAtEitherEndOfTheListIsFound() {
    for (String line :
        new String(Rows.bytes("place-keys.tsv.gz"), java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.hashCode() % 997 == 0)
            .toList()) {
      assertTrue(!places.named(line.substring(0, line.indexOf('\t'))).isEmpty(), line);
    }
  }

  private Place first(String name) {
    return places.named(name).get(0);
  }

  private List<Place.Kind> kinds(String name) {
    return places.named(name).stream().map(Place::kind).toList();
  }
}
