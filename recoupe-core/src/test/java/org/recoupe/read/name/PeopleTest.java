package org.recoupe.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EntityType;

class PeopleTest {
  @Test
  void theVerbOfAnInciseIsNoOffice() {
    Reading reading =
        Reading.of("« C'est une promesse forte », juge Paul Dantorre. La juge Anne Roux se tait.");
    assertEquals(List.of(), reading.roles("Paul Dantorre"));
    assertEquals(List.of("juge"), reading.roles("Anne Roux"));
  }

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
            "Le conseiller Iakov Joukov est arrivé à Moscou mardi. Plus tard, Yakov Zhukov a"
                + " rencontré des journalistes à Paris.");
    assertEquals(reading.whoIs("Iakov Joukov", 1), reading.whoIs("Yakov Zhukov", 1));
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
  void aRoleBetweenTwoNamesIsOfOneOfThem() {
    Reading next =
        Reading.of(
            "En présence du ministre Paul Rochemaure, le président de la Cour des comptes, Bernard"
                + " Vauquelin, a plaidé jeudi pour des économies.");
    assertEquals(List.of("président de la Cour des comptes"), next.roles("Bernard Vauquelin"));
    assertEquals(List.of("ministre"), next.roles("Paul Rochemaure"));
    Reading listed =
        Reading.of(
            "Ont voté contre Bernard Vauquelin, 41 ans, maire de Lyon, Paul Rochemaure, maire de"
                + " Nantes, et trois autres élus.");
    assertEquals(List.of("maire de Lyon"), listed.roles("Bernard Vauquelin"));
    assertEquals(List.of("maire de Nantes"), listed.roles("Paul Rochemaure"));
  }

  @Test
  void aRoleAloneMeansTheOnlyPersonWhoHasIt() {
    Reading reading =
        Reading.of(
            "Le président portugais Duarte Meireles est arrivé à Paris mardi. Le dirigeant"
                + " portugais repartira jeudi.");
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

  @Test
  void theFormOfAddressIsAnAlias() {
    Reading reading =
        Reading.of("Paul Verdier est arrivé. M. Verdier et Me Sylvie Marnat se taisent.");
    assertEquals(
        List.of("M. Verdier", "Verdier"), reading.referent("Paul Verdier").orElseThrow().aliases());
    assertEquals(
        List.of("Me Sylvie Marnat"), reading.referent("Sylvie Marnat").orElseThrow().aliases());
  }

  @Test
  void theFormOfAddressTellsNamesakesApart() {
    Reading reading =
        Reading.of(
            "Paul Verdier dirige l'usine. Son épouse, Sylvie Verdier, y travaille. Mme Verdier a"
                + " parlé lundi, puis M. Verdier a répondu.");
    assertEquals("Sylvie Verdier", reading.whoIs("Verdier", 3));
    assertEquals("Paul Verdier", reading.whoIs("Verdier", 4));
  }

  @Test
  void beforeTheSecondNamesakeTheFirstIsMeant() {
    Reading reading =
        Reading.of(
            "Sylvie Verdier dirige l'usine. Verdier a promis une prime. Plus tard est venu Paul"
                + " Verdier, un voisin. Verdier a souri.");
    assertEquals("Sylvie Verdier", reading.whoIs("Verdier", 2));
    assertEquals("nobody", reading.whoIs("Verdier", 4));
  }

  @Test
  void aSmallWordWithACapitalBelongsToTheName() {
    Reading reading =
        Reading.of("La juge Sylvie Le Marnat a parlé lundi. Hier, Le Marnat avait refusé.");
    assertEquals(
        List.of("Le Marnat"), reading.referent("Sylvie Le Marnat").orElseThrow().aliases());
  }

  @Test
  void whatFollowsTheNounOfABodyIsNoPerson() {
    Reading reading = Reading.of("La société minière Lena Marnat a fermé. Il pleut à Lyon.");
    assertEquals(List.of(), reading.names(EntityType.PERSON));
  }

  @Test
  void theRoleOfAnotherIsNotTakenForOnesOwn() {
    Reading reading =
        Reading.of("L'épouse du ministre, Sylvie Verdier, est venue. L'agence officielle se tait.");
    assertEquals(List.of(), reading.roles("Sylvie Verdier"));
  }
}
