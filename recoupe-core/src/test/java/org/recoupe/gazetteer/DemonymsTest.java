package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemonymsTest {
  private final Demonyms demonyms = Gazetteer.french().demonyms();

  @Test
  void formsAgreeInGenderAndNumber() {
    assertEquals(
        List.of(new Demonym("turques", "turc", WordGender.FEMININE, true, "TR", "Turquie")),
        demonyms.of("turques"));
    assertEquals(WordGender.EITHER, demonyms.of("belge").get(0).gender());
    assertFalse(demonyms.of("français").get(0).plural());
  }

  @Test
  void everyStateHasAnAdjective() {
    for (Country country : Gazetteer.french().countries().all()) {
      boolean known = country.capital().isEmpty() || country.code().length() > 2;
      String adjectives = country.code();
      assertTrue(known || demonymsOf(adjectives) > 0 || isTerritory(adjectives), adjectives);
    }
  }

  private static long demonymsOf(String code) {
    return Rows.of("demonyms.tsv", 6).stream().filter(row -> row.get(4).equals(code)).count();
  }

  private static boolean isTerritory(String code) {
    return List.of("AI", "CC", "CX", "GS", "IO", "NF", "PN", "SJ", "TC", "TF", "VG", "VI")
        .contains(code);
  }

  @Test
  void aCompoundNamesBothCountriesInOrder() {
    assertEquals(List.of("FR", "DZ"), List.copyOf(demonyms.countriesIn("franco-algérien")));
    assertEquals(List.of("RU", "KP"), List.copyOf(demonyms.countriesIn("russo-nord-coréen")));
    assertEquals(List.of("US", "MX"), List.copyOf(demonyms.countriesIn("américano-mexicaine")));
    assertEquals(List.of("CN"), List.copyOf(demonyms.countriesIn("chinoises")));
    assertEquals(List.of(), List.copyOf(demonyms.countriesIn("tardive")));
  }

  @Test
  void prefixesNameTheirCountry() {
    assertEquals(Optional.of("CN"), demonyms.ofPrefix("sino"));
    assertEquals(Optional.of("GR"), demonyms.ofPrefix("gréco"));
    assertEquals(Optional.empty(), demonyms.ofPrefix("auto"));
  }

  @Test
  void anAmbiguousAdjectiveKeepsItsReadings() {
    assertTrue(demonyms.of("congolais").size() >= 2);
    assertTrue(demonyms.of("géorgien").size() >= 2);
  }
}
