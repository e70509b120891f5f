package org.recoupe.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PeopleTest {
  @Test
  void aFamilyNameAloneJoinsTheOnlyPersonWhoHasIt() {
    Reading reading =
        Reading.of(
            "Le maire de Lyon, Bernard Vauquelin, a démissionné lundi. Selon M. Vauquelin, la ville"
                + " va mieux.");
    assertEquals("Bernard Vauquelin", reading.whoIs("Vauquelin", 2));
  }

  @Test
  void aFamilyNameThatTwoShareStaysAlone() {
    Reading reading =
        Reading.of(
            "Bernard Vauquelin et Sylvie Vauquelin ont quitté Lyon. Vauquelin a refusé de"
                + " répondre.");
    assertEquals("nobody", reading.whoIs("Vauquelin", 3));
  }

  @Test
  void twoSpellingsOfOneNameAreOnePerson() {
    Reading reading =
        Reading.of(
            "Le conseiller Iouri Ouvarov est arrivé à Moscou mardi. Plus tard, Youri Uvarov a"
                + " rencontré des journalistes à Paris.");
    assertEquals(reading.whoIs("Iouri Ouvarov", 1), reading.whoIs("Youri Uvarov", 1));
  }
}
