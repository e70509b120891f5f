package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.clean.Cleaned.clean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Article;

class ResidueLinesTest {
  private static final String PROSE =
      "Le conseil municipal de Port-Clair a voté lundi soir la rénovation de la digue, après deux"
          + " heures de débats et une suspension de séance.";
  private static final String MORE =
      "Les travaux, confiés à une entreprise de la région, doivent commencer au printemps et durer"
          + " dix-huit mois, selon la mairie.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 min",
        "Temps de lecture estimé : 3 minutes",
        "00:00 / 04:12",
        "Partager Tweeter Imprimer",
        "Publicité – La lecture continue ci-dessous",
        "Il vous reste 72 % de cet article à lire.",
        "Code article : PC-19-0042",
        "Photo : Odile Ferrand Agence France-Presse",
        "Crédit photo : Reuters",
        "Photo d’archives AFP"
      })
  void aLineOfAFormIsTakenOutWhereverItStands(String residue) {
    Article article = clean(PROSE + "\n" + residue + "\n" + MORE);
    assertEquals(PROSE + "\n\n" + MORE, article.text());
    assertEquals(residue, article.edits().get(0).original());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Votre adresse courriel",
        "Notre newsletter du soir : inscrivez-vous",
        "J'accepte de recevoir les offres des partenaires",
        "Rafraîchir cette page",
        "Signaler un commentaire inapproprié",
        "PCL-20417",
        "PCL/1102"
      })
  void behindTheLastParagraphALineThatSpeaksToTheReaderGoes(String residue) {
    assertEquals(PROSE + "\n" + MORE, clean(PROSE + "\n" + MORE + "\n" + residue).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Votre adresse est connue du préfet",
        "Le débat reprendra jeudi.",
        "Photo : le préfet inaugure la halle",
        "« Votre newsletter nous a fait rire », dit le maire.",
        "Accueil des réfugiés : la commune cherche des logements",
        "Lire la ville autrement, une exposition au musée"
      })
  void aLineOfTheArticleStays(String line) {
    Article article = clean(PROSE + "\n" + line + "\n" + MORE);
    assertTrue(article.text().contains(line), article.text());
    assertEquals(0, article.edits().size(), article.edits()::toString);
  }

  @Test
  void theTitlesUnderALinkToOtherArticlesGoWithIt() {
    String tail =
        "Nos lecteurs ont aussi lu\nTempête : le phare tient bon\nUn marché sous la pluie";
    assertEquals(PROSE, clean(PROSE + "\n" + tail).text());
  }

  @Test
  void inABylineOnlyTheReadingTimeGoes() {
    Article article = clean("Par Ana Leroux - Temps de lecture : 2 min\n" + PROSE + "\n" + MORE);
    assertTrue(article.text().startsWith("Par Ana Leroux\n"), article.text());
  }
}
