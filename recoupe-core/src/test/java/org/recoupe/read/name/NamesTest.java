package org.recoupe.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;

class NamesTest {
  @Test
  void anInstitutionIsOneNameWithItsComplement() {
    Reading reading =
        Reading.of(
            "La préfecture du Var a confirmé l'incident, mais le parquet de Lyon et le ministère de"
                + " l'Intérieur se taisent.");
    assertEquals(
        List.of("préfecture du Var", "parquet de Lyon", "ministère de l'Intérieur"),
        reading.names(EntityType.ORGANISATION));
    assertEquals(List.of(), reading.names(EntityType.PLACE));
  }

  @Test
  void aNameRunsOnInSmallLettersFarFromItsLastCapital() {
    Reading reading =
        Reading.of(
            "Hier, la Commission nationale de l'informatique et des libertés a rendu son avis sur"
                + " le fichier, alors que rien ne pressait.");
    assertEquals(
        List.of("Commission nationale de l'informatique et des libertés"),
        reading.names(EntityType.ORGANISATION));
  }

  @Test
  void civilitiesAndArticlesAreNoPartOfAName() {
    Reading reading =
        Reading.of("La France a reçu Mme Odile Carpentras, a dit M. Vauquelin lundi.");
    assertEquals(List.of("France"), reading.names(EntityType.PLACE));
    assertEquals(List.of("Odile Carpentras", "Vauquelin"), reading.names(EntityType.PERSON));
  }

  @Test
  void aNameEndsWhereAQuotationEndsThatItDidNotOpen() {
    Reading reading = Reading.of("On l'appelle le «Robin Ferrand» Douzonville l'a vu naître.");
    assertEquals(
        List.of(),
        java.util.stream.Stream.of(EntityType.values())
            .flatMap(type -> reading.names(type).stream())
            .filter(name -> name.contains("»"))
            .toList());
  }

  @Test
  void theNationAndTheConstitutionAreNobody() {
    Reading reading = Reading.of("Odile Carpentras s'adressera à la Nation lundi à 20 h.");
    assertEquals(List.of("Odile Carpentras"), reading.names(EntityType.PERSON));
  }

  @Test
  void anAcronymMeansItsLongForm() {
    Reading reading =
        Reading.of(
            "La Fédération des pêcheurs du Nord (FPN) proteste à Lille. Selon la FPN, rien ne"
                + " change.");
    Referent body = reading.referent("Fédération des pêcheurs du Nord").orElseThrow();
    assertEquals(List.of("FPN"), body.aliases());
    assertEquals(3, body.mentions().size());
  }

  @Test
  void anAcronymMayBeSpelledOutInBrackets() {
    Reading reading =
        Reading.of(
            "L'Opéno (Office des pêches et de l'élevage du Nord-Ouest) se tait. Paul Marchal"
                + " (Loire) a quitté l'Office des pêches et de l'élevage du Nord-Ouest.");
    Referent body =
        reading.referent("Office des pêches et de l'élevage du Nord-Ouest").orElseThrow();
    assertEquals(List.of("Opéno"), body.aliases());
    assertEquals(3, body.mentions().size());
  }

  @Test
  void aSeatOfPowerIsABodyThatSpeaksAndAPlaceWhereOneIsReceived() {
    Reading reading =
        Reading.of("Le Kremlin a démenti mardi. Une délégation a été reçue à l'Élysée.");
    assertEquals(List.of("Kremlin"), reading.names(EntityType.ORGANISATION));
    assertEquals(List.of("Élysée"), reading.names(EntityType.PLACE));
  }

  @Test
  void anAgencyInTheSignatureIsABody() {
    Reading reading =
        Reading.of("Il a neigé toute la nuit sur les hauteurs de la ville. (afp/xyz)");
    assertEquals(List.of("afp"), reading.names(EntityType.ORGANISATION));
  }

  @Test
  void inhabitantsAndTheStateAreNoNames() {
    Reading reading = Reading.of("Deux Péruviens et un Belge ont attaqué l'État en justice.");
    assertEquals(List.of(), reading.named().mentions());
  }

  @Test
  void aCountryHasManyNamesAndOnePlaceOnTheMap() {
    Reading reading =
        Reading.of(
            "La République démocratique du Congo a protesté. La RDC, a dit un diplomate, ne"
                + " cédera pas.");
    Referent country = reading.referent("République démocratique du Congo").orElseThrow();
    assertEquals(2, country.mentions().size());
    assertEquals("CD", country.place().orElseThrow().country());
  }

  @Test
  void aTownThatManyBearIsNotPutOnTheMap() {
    Reading reading = Reading.of("L'accident a eu lieu à Villeneuve dans la nuit.");
    assertTrue(reading.named().referents().stream().allMatch(r -> r.place().isEmpty()));
  }

  @Test
  void aSmallTownIsTheOneInTheCountryOfTheArticle() {
    Reading reading =
        Reading.of("À Montréal, puis à Beaumont, au Canada, la neige a coupé la route.");
    assertEquals("CA", reading.referent("Montréal").orElseThrow().place().orElseThrow().country());
    assertTrue(
        reading.referent("Beaumont").stream()
            .flatMap(r -> r.place().stream())
            .allMatch(p -> p.country().equals("CA")));
  }

  @Test
  void aTextWithoutBlanksOrEndIsReadInTime() {
    String endless = "Azertyuiop".repeat(30_000);
    assertTimeout(Duration.ofSeconds(20), () -> Reading.of(endless));
  }

  @Property(tries = 60)
  void everyNameLiesInTheTextAndNoneOverlap(@ForAll @StringLength(max = 200) String noise) {
    Reading reading = Reading.of("Selon Bernard Vauquelin, " + noise + " (AFP) à Paris.");
    List<Mention> names = reading.named().mentions();
    for (int i = 0; i < names.size(); i++) {
      assertTrue(names.get(i).span().end() <= reading.text().length());
      assertFalse(i > 0 && names.get(i - 1).span().overlaps(names.get(i).span()));
    }
  }

  @Property(tries = 30)
  void everyReferentNamesTheMentionsThatPointToIt(@ForAll @StringLength(max = 100) String noise) {
    Named named = Reading.of("Paris, Lyon et Odile Carpentras. " + noise + " Carpentras.").named();
    for (Referent referent : named.referents()) {
      long pointing =
          named.mentions().stream()
              .filter(m -> m.referent().filter(referent.id()::equals).isPresent())
              .count();
      assertEquals(pointing, referent.mentions().size());
    }
  }
}
