package org.recoupe.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  @Test
  void theWordsBesideANameAreItsRole() {
    Reading reading =
        Reading.of(
            "Le porte-parole du ministère de la Santé, Bernard Vauquelin, a démissionné. Sylvie"
                + " Carpentras, ancienne députée du Rhône, lui succède.");
    assertEquals(
        List.of("porte-parole du ministère de la Santé"), reading.roles("Bernard Vauquelin"));
    assertEquals(List.of("ancienne députée du Rhône"), reading.roles("Sylvie Carpentras"));
  }

  @Test
  void aRoleAloneMeansTheOnlyPersonWhoHasIt() {
    Reading reading =
        Reading.of(
            "Le président portugais Duarte Meireles est arrivé à Paris mardi. Le dirigeant portugais"
                + " repartira jeudi.");
    assertEquals(List.of("dirigeant portugais"), reading.meant("Duarte Meireles"));
  }

  @Test
  void aRoleThatTwoHaveMeansNobody() {
    Reading reading =
        Reading.of(
            "Le président portugais Duarte Meireles a rencontré le président grec Yannis"
                + " Kalogeras. Le président repartira jeudi.");
    assertEquals(List.of(), reading.meant("Duarte Meireles"));
    assertEquals(List.of(), reading.meant("Yannis Kalogeras"));
  }
}
