package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgenciesTest {
  private final Agencies agencies = Gazetteer.french().agencies();

  @Test
  void theListCoversTheWorld() {
    assertTrue(agencies.all().size() > 350);
    assertTrue(agencies.all().stream().map(Agency::country).distinct().count() > 120);
    assertEquals(
        agencies.all().size(), agencies.all().stream().map(Agency::name).distinct().count());
  }

  @Test
  void everyFormHasOneCanonicalName() {
    assertEquals("AFP", name("Agence France-Presse"));
    assertEquals("AFP", name("Agence France Presse"));
    assertEquals("ATS", name("Keystone-ATS"));
    assertEquals("Xinhua", name("Chine nouvelle"));
    assertEquals("Tass", name("ITAR-TASS"));
    assertEquals("CP", name("La Presse canadienne"));
  }

  @Test
  void theLongestFormWins() {
    String text = "a annoncé l'Agence France-Presse mardi";
    List<Found<Agency>> found = agencies.in(text);
    assertEquals(1, found.size());
    assertEquals("Agence France-Presse", text.substring(found.get(0).start(), found.get(0).end()));
  }

  @Test
  void aDoubtfulFormNeedsACue() {
    assertEquals(List.of(), agencies.in("Elle visite Petra puis la cordillère des Andes."));
    assertEquals(List.of("Saba"), names("selon l'agence de presse Saba, citée mardi"));
    assertEquals(List.of("INA"), names("Bagdad (INA) – Le ministre"));
    assertEquals(List.of(), names("les archives de l'INA"));
  }

  @Test
  void signaturesIgnoreCapitals() {
    List<String> found =
        agencies.inSignature("(afp/dpa)").stream().map(f -> f.value().name()).toList();
    assertEquals(List.of("AFP", "DPA"), found);
  }

  @Test
  void aStateHasItsAgency() {
    assertEquals("KCNA", agencies.ofState("KP").get(0).name());
    assertEquals(
        List.of("RIA Novosti", "Sputnik", "Tass"),
        agencies.ofState("RU").stream()
            .map(Agency::name)
            .filter(List.of("Tass", "RIA Novosti", "Sputnik")::contains)
            .toList());
  }

  private String name(String form) {
    return agencies.named(form).map(Agency::name).orElse("");
  }

  private List<String> names(String text) {
    return agencies.in(text).stream().map(found -> found.value().name()).toList();
  }
}
