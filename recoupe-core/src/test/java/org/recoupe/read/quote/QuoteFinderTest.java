package org.recoupe.read.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.SpeakerKind;

/** What is a quote, where it begins and ends, and who speaks; on invented sentences. */
class QuoteFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "« Le pont sera fermé », a déclaré la maire Anne Roux.#D|Le pont sera fermé|Anne Roux",
        "«Le pont sera fermé», a déclaré la maire Anne Roux.#D|Le pont sera fermé|Anne Roux",
        "“Le pont sera fermé”, a déclaré la maire Anne Roux.#D|Le pont sera fermé|Anne Roux",
        "\"Le pont sera fermé\", a déclaré la maire Anne Roux.#D|Le pont sera fermé|Anne Roux",
        "« Le pont sera fermé« , a déclaré la maire Anne Roux.#D|Le pont sera fermé|Anne Roux",
        "Anne Roux a déclaré : « Le pont sera fermé. »#D|Le pont sera fermé.|Anne Roux",
        "« Le pont sera fermé ! » s'est exclamée Anne Roux.#D|Le pont sera fermé !|Anne Roux",
        "« Nous partons », a dit hier à la presse le juge Paul Blanc.#D|Nous partons|Paul Blanc",
        "Le juge Paul Blanc a dit que le procès reprendrait lundi.#I|le procès reprendrait lundi|Paul"
            + " Blanc",
        "Le procès reprendra lundi, a indiqué le juge Paul Blanc.#I|Le procès reprendra lundi|Paul"
            + " Blanc",
        "Selon Paul Blanc, le procès reprendra lundi.#I|le procès reprendra lundi|Paul Blanc",
        "D'après Paul Blanc, le procès reprendra lundi.#I|le procès reprendra lundi|Paul Blanc",
        "Le procès reprendra lundi, selon Paul Blanc.#I|Le procès reprendra lundi|Paul Blanc",
        "Par ailleurs, a dit Anne Roux, « le pont sera fermé ».#D|le pont sera fermé|Anne Roux",
        "Anne Roux dit avoir perdu sa maison.#I|avoir perdu sa maison|Anne Roux",
        "Anne Roux nie avoir signé ce contrat.#I|avoir signé ce contrat|Anne Roux",
      })
  void whatIsSaidIsFoundWithItsSpeaker(String text, String wanted) {
    assertEquals(wanted, Told.of(text).lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Le film « Les Nuits bleues » est sorti mercredi.",
        "L'opération « Aube claire » a commencé mardi.",
        "Le mouvement des « frelons rouges » manifeste samedi.",
        "Luc Morel, surnommé « le Renard », est revenu.",
        "Il a été condamné pour « violences en réunion ».",
        "Les usagers paient selon leur âge.",
        "Anne Roux n'a pas dit que le pont serait fermé.",
        "Le pont a été inauguré mardi par la maire Anne Roux.",
      })
  void namesChargesAndPlainTellingAreNoQuotes(String text) {
    assertEquals("", Told.of(text).lines());
  }

  @Test
  void anInciseDoesNotEndTheUtterance() {
    List<Quote> quotes =
        Told.of("« Nous partons demain », a déclaré Anne Roux, « et nous ne reviendrons pas. »")
            .quotes();
    assertEquals(2, quotes.size());
    assertEquals(quotes.get(0).number(), quotes.get(1).number());
    assertEquals("Anne Roux", quotes.get(1).speakerText());
  }

  @Test
  void anInciseInsideTheMarksIsCutOut() {
    assertEquals(
        "D|Nous partons|Anne Roux\nD|demain à l'aube.|Anne Roux",
        Told.of("Anne Roux a répondu : « Nous partons, dit-elle, demain à l'aube. »").lines());
  }

  @Test
  void fragmentsStandInsideTheReportedClause() {
    assertEquals(
        "I|le projet est « irréaliste » et trop cher|Paul Blanc\nD|irréaliste|Paul Blanc",
        Told.of("Paul Blanc a affirmé que le projet est « irréaliste » et trop cher.").lines());
  }

  @Test
  void aPronounMeansWhoSpokeBefore() {
    Told told =
        Told.of(
            "« Le pont sera fermé », a déclaré la maire Anne Roux. « Il rouvrira en mai »,"
                + " a-t-elle ajouté.");
    assertEquals("Anne Roux", told.quotes().get(1).speakerText());
    assertEquals(told.quotes().get(0).speaker(), told.quotes().get(1).speaker());
  }

  @Test
  void aPronounOfTheOtherGenderMeansSomeoneElse() {
    Told told =
        Told.of(
            "« Le pont sera fermé », a déclaré la maire Anne Roux. « Il rouvrira en mai »,"
                + " a-t-il ajouté.");
    assertEquals(Optional.empty(), told.quotes().get(1).speaker());
  }

  @Test
  void anUnnamedSourceIsAnonymous() {
    Quote quote =
        Told.of("« Le suspect a parlé », a indiqué une source proche du dossier.").quotes().get(0);
    assertEquals("une source proche du dossier", quote.speakerText());
    assertEquals(SpeakerKind.ANONYMOUS, quote.speakerKind());
  }

  @Test
  void aBodySpeaksAsOrganisation() {
    Quote quote = Told.of("Trois personnes ont été blessées, selon la préfecture.").quotes().get(0);
    assertEquals("préfecture", quote.speakerText());
    assertEquals(SpeakerKind.ORGANISATION, quote.speakerKind());
  }

  @Test
  void whatWasSaidToAnAgencyNamesItAsChannel() {
    Quote quote =
        Told.of("« Le suspect a parlé », a déclaré à l'AFP le procureur Paul Blanc.")
            .quotes()
            .get(0);
    assertEquals(Optional.of("AFP"), quote.via());
    assertEquals("Paul Blanc", quote.speakerText());
  }

  @Test
  void aCountWithItsSourceIsAClaimOfItsOwn() {
    assertEquals(
        "I|1200 personnes|police\nI|3500|organisateurs",
        Told.of(
                "La marche, qui a réuni 1200 personnes selon la police et 3500 selon les"
                    + " organisateurs, a fini sans heurt.")
            .lines());
  }

  @Test
  void aParagraphThatOpensWithAMarkGoesOnWithTheQuote() {
    Told told =
        Told.of(
            "Anne Roux a déclaré : « Le pont sera fermé tout l'hiver.\n"
                + "« Il rouvrira au printemps », a-t-elle dit.");
    assertEquals(2, told.quotes().size());
    assertEquals("Le pont sera fermé tout l'hiver.", text(told, 0));
    assertEquals("Anne Roux", told.quotes().get(1).speakerText());
  }

  @Test
  void aQuoteNeverClosedEndsWithItsParagraph() {
    Told told =
        Told.of(
            "Anne Roux a déclaré : « Le pont sera fermé tout l'hiver.\nLa route reste ouverte aux"
                + " riverains.");
    assertEquals("Le pont sera fermé tout l'hiver.", text(told, 0));
    assertEquals(1, told.quotes().size());
  }

  @Test
  void aSecondCueWithItsOwnSubjectEndsTheFirstClause() {
    Told told =
        Told.of(
            "Paul Blanc a affirmé que la route était sûre et Anne Roux a déclaré que le pont"
                + " céderait.");
    assertEquals("I|la route était sûre|Paul Blanc\nI|le pont céderait|Anne Roux", told.lines());
  }

  @Test
  void passagesOfAnotherLanguageAreLeftOut() {
    assertTrue(Told.of("\"El puente será cerrado\", dijo la alcaldesa.", "es").quotes().isEmpty());
  }

  @Test
  void aRoleWithAnotherOriginIsNotTheLastSpeaker() {
    Told told =
        Told.of(
            "Anne Roux a assuré que la ville tiendrait. Le président letton a quant à lui salué le"
                + " « renforcement durable de la coopération ».");
    assertEquals(Optional.empty(), told.quotes().get(1).speaker());
  }

  private static String text(Told told, int number) {
    return told.quotes().get(number).span().in(told.article().text());
  }
}
