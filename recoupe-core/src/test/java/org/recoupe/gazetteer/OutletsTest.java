package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private final Outlets outlets = Gazetteer.french().outlets();

  @Test
  void theListIsLongAndNoDomainStandsTwice() {
    assertTrue(outlets.all().size() > 600);
    Set<String> seen = new HashSet<>();
    outlets.all().forEach(o -> o.domains().forEach(d -> assertTrue(seen.add(d), d)));
  }

  @Test
  void aDomainNamesItsOutlet() {
    assertEquals("Le Monde", ofDomain("www.lemonde.fr"));
    assertEquals("Ouest-France", ofDomain("https://www.ouest-france.fr/monde/article-1234"));
    assertEquals("20 Minutes", ofDomain("m.20minutes.fr:443"));
    assertEquals("RTS", ofDomain("http://www.rts.ch?x=1"));
    assertEquals(Optional.empty(), outlets.ofDomain("inconnu.example"));
    assertEquals(Optional.empty(), outlets.ofDomain("fr"));
  }

  @Test
  void twoTitlesOfOneOwnerAreKnown() {
    MediaOutlet dna = outlets.named("Dernières Nouvelles d'Alsace").orElseThrow();
    MediaOutlet progres = outlets.named("Le Progrès").orElseThrow();
    MediaOutlet monde = outlets.named("Le Monde").orElseThrow();
    assertTrue(outlets.sameOwner(dna, progres));
    assertFalse(outlets.sameOwner(dna, monde));
    assertTrue(outlets.sameOwner(monde, monde));
  }

  @Test
  void aTitleThatIsAWordNeedsACue() {
    assertEquals(List.of(), names("Elle parle de la Libération de Paris."));
    assertEquals(List.of("Libération"), names("selon le quotidien français Libération, hier"));
  }

  @Test
  void aTitleWithItsArticleNeedsTheCapitals() {
    assertEquals(List.of("Le Monde"), names("a-t-il confié, cité par Le Monde, mardi"));
    assertEquals(List.of(), names("le monde entier regarde la croix"));
    assertEquals(List.of(), names("Il pleut. Le Monde change."));
  }

  @Test
  void aCompoundIsNotATitle() {
    assertEquals(List.of(), names("aidés par La Croix-Rouge"));
  }

  private String ofDomain(String address) {
    return outlets.ofDomain(address).map(MediaOutlet::name).orElse("");
  }

  private List<String> names(String text) {
    return outlets.in(text).stream().map(found -> found.value().name()).toList();
  }
}
