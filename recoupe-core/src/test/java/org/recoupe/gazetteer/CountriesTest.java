package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountriesTest {
  private final Countries countries = Gazetteer.french().countries();

  @Test
  void everyIsoCountryIsListed() {
    Set<String> missing = new TreeSet<>(List.of(Locale.getISOCountries()));
    missing.removeAll(countries.all().stream().map(Country::code).collect(Collectors.toSet()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void noCodeAndNoUsualNameStandsTwice() {
    List<Country> all = countries.all();
    assertEquals(all.size(), all.stream().map(Country::code).distinct().count());
    assertEquals(all.size(), all.stream().map(c -> NameKey.of(c.name())).distinct().count());
  }

  @Test
  void everyFormLeadsToItsCountry() {
    for (String form : List.of("États-Unis", "Etats-Unis", "USA", "United States", "EE. UU.")) {
      assertEquals("US", countries.named(form).map(Country::code).orElse(""), form);
    }
    assertEquals("CD", code("RDC"));
    assertEquals("LA", code("République démocratique populaire lao"));
    assertEquals("GB", code("Grande-Bretagne"));
    assertEquals("GB-SCT", code("Écosse"));
    assertEquals("SUHH", code("URSS"));
  }

  @Test
  void acronymsNeedTheirCapitals() {
    assertEquals(List.of(), countries.in("il en usa peu, de ses rfa et rda"));
    assertEquals(1, countries.in("un accord avec la RFA").size());
  }

  @Test
  void prepositionsFollowFrenchUse() {
    assertEquals("en", countries.ofCode("FR").orElseThrow().preposition());
    assertEquals("au", countries.ofCode("JP").orElseThrow().preposition());
    assertEquals("aux", countries.ofCode("US").orElseThrow().preposition());
    assertEquals("en", countries.ofCode("IR").orElseThrow().preposition());
    assertEquals("à", countries.ofCode("CU").orElseThrow().preposition());
  }

  @Test
  void capitalsAreInFrench() {
    assertEquals("Pékin", countries.ofCode("CN").orElseThrow().capital());
    assertEquals("Le Caire", countries.ofCode("EG").orElseThrow().capital());
    assertEquals("Varsovie", countries.ofCode("PL").orElseThrow().capital());
  }

  @Test
  void coordinatesLieOnTheGlobe() {
    assertTrue(countries.all().stream().allMatch(c -> Math.abs(c.lat()) <= 90));
    assertTrue(countries.all().stream().allMatch(c -> Math.abs(c.lon()) <= 180));
    assertFalse(countries.all().stream().anyMatch(c -> c.lat() == 0 && c.lon() == 0));
  }

  private String code(String form) {
    return countries.named(form).map(Country::code).orElse("");
  }
}
