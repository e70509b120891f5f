package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Article;
import org.recoupe.model.Cleaned;
import org.recoupe.model.DateRange;
import org.recoupe.model.Declared;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

class CleanerTest {
  private static final String PROSE =
      "La présidente du conseil régional a inauguré jeudi le nouveau port de pêche, après trois ans"
          + " de travaux et de longs débats avec les marins.";
  private static final String MORE =
      "Les élus ont promis que les quais seraient ouverts à tous les équipages avant la fin de"
          + " l’hiver, et que la criée serait agrandie.";

  private static RawPage raw(String text) {
    return new RawPage("k", "file.txt", "0", RawPage.Form.TEXT, text, Declared.nothing());
  }

  private static Article clean(String text) {
    return assertInstanceOf(Article.class, Cleaner.standard().clean(raw(text)));
  }

  private static List<String> of(Article article, Passage.Kind kind) {
    return article.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(passage -> passage.span().in(article.text()))
        .toList();
  }

  private static void mends(String broken, String mended) {
    Article article = clean(PROSE + "\n" + broken + "\n" + MORE);
    assertTrue(article.text().contains(mended), () -> article.text() + article.edits());
    assertTrue(
        article.edits().stream().anyMatch(edit -> edit.kind() == Edit.Kind.REPAIRED),
        () -> article.edits().toString());
  }

  private static void leaves(String text) {
    Article article = clean(PROSE + "\n" + text + "\n" + MORE);
    assertTrue(article.text().contains(text), () -> article.text() + article.edits());
    assertEquals(List.of(), article.edits());
  }

  @Test
  void aCaptionOrABylineIsNoHeadline() {
    for (String line :
        List.of(
            "Une grue du port de pêche, lundi. Photo: AP/Anne Roux",
            "Une grue sur le port de pêche, lundi ( AFP / Anne Roux )",
            "avec notre correspondante au port, Anne Roux")) {
      assertEquals(Optional.empty(), clean(line + "\n" + PROSE + "\n" + MORE).title());
    }
  }

  @Test
  void pageFurnitureGoesAndEveryLineOfItIsListed() {
    String furniture =
        "Partager sur Facebook\n%s\nLire aussi : Le port en images\n%s\nSource link\n"
            + "Articles similaires\nUn autre titre\nLaisser un commentaire\n[ad_2]\nfr-07";
    Article article = clean(furniture.formatted(PROSE, MORE));
    assertEquals(PROSE + "\n\n" + MORE, article.text());
    assertEquals(8, article.edits().size(), () -> article.edits().toString());
  }

  @Test
  void aSentenceThatUsesTheWordsOfAButtonStays() {
    leaves("Voir plus loin que la prochaine élection, c’est ce que demande le maire de la ville.");
    leaves("À lire les rapports des experts, la digue aurait dû être refaite depuis longtemps.");
    leaves("Le ministre [de la Mer] a répondu [sic] aux pêcheurs du port de Lorient mardi.");
  }

  @Test
  void theHeadlineIsFoundAndPrintedOnce() {
    Article article =
        clean("Europe\nLe port rouvre ses quais\n\nLe port rouvre ses quais\n\n" + PROSE);
    assertEquals(Optional.of("Le port rouvre ses quais"), article.title());
    assertEquals(List.of("Le port rouvre ses quais"), of(article, Passage.Kind.TITLE));
    assertEquals("Le port rouvre ses quais\n\n" + PROSE, article.text());
  }

  @Test
  void aTextThatBeginsWithASentenceHasNoHeadline() {
    assertEquals(Optional.empty(), clean(PROSE + "\n" + MORE).title());
  }

  @Test
  void wordsGrownTogetherAreParted() {
    mends("Les quais seront prêts cette semaineLe maire l’a confirmé.", "semaine. Le maire");
    mends("Selon Anna Karelovle ministre de la Pêche, tout ira bien.", "Karelov, le ministre");
    mends("Le projet de Pavlovmoins cher que prévu a été accepté.", "Pavlov moins cher");
    mends("Il est de Mar-VertM. Karelov le sait.", "Mar-Vert M. Karelov");
    mends("La loi passe, dit l’ONU.M. Karelov le sait.", "l’ONU. M. Karelov");
    mends("Les marins l’ont dit.Le préfet a confirmé.", "dit. Le préfet");
    mends("Il parle d’une «grande victoire»Mais rien n’est fait.", "»");
  }

  @Test
  void namesThatOnlyLookGluedStayWhole() {
    leaves("Estelle ministre ou non, McDonald et YouTube ont ouvert un bureau à Grenelle hier.");
    leaves("Nelson Mandela président, le monde entier a suivi la cérémonie de Pretoria.");
    leaves("L’iPhone de Marcelle Leclerc est en vente sur eBay depuis mercredi matin.");
    leaves("M. Dupont et J.-P. Martin, de l’O.N.U., ont écrit à www.exemple.fr/Page.Le mardi.");
  }

  @Test
  void aForeignSentenceInsideAFrenchParagraphIsLabelled() {
    String foreign = "La agencia de prensa regional citó a la consejera de pesca del gobierno.";
    Article article = clean(PROSE + "\n" + MORE + " " + foreign + " " + PROSE);
    assertEquals(
        List.of(foreign),
        article.passages().stream()
            .filter(passage -> passage.language().equals("es"))
            .map(passage -> passage.span().in(article.text()))
            .toList());
  }

  @Test
  void aFrenchSentenceWithForeignLookingWordsStaysFrench() {
    Article article = clean(PROSE + "\n\nOn se tâte, on charge de Brest à Saint-Malo.\n\n" + MORE);
    assertTrue(article.passages().stream().allMatch(p -> p.language().equals("fr")));
  }

  @Test
  void marksInTheWrongPlaceArePutRight() {
    mends("Les marins sont partis, rapporte la radio. .", "rapporte la radio.");
    mends("Le maire, Luc Tanguy., cité par la radio, a promis des aides.", "Luc Tanguy, cité");
    mends("« Nous partirons », a-t-il ajouté. selon la radio locale.", "ajouté selon la radio");
    mends("Il promet « une grande fête« , a dit le maire.", "« une grande fête\u00a0», a dit");
  }

  @Test
  void lettersReadInTheWrongCharsetArePutRight() {
    mends("Le prÃ©sident lâ€™a dit Ã  BrÃªmes.", "Le président l’a dit à Brêmes.");
    leaves("Il l’a « déclaré\u00a0» à l’été… et répété\u00a0: « Assez\u00a0! »");
  }

  @Test
  void aPostIsKeptAndLabelled() {
    Article article =
        clean(
            PROSE
                + "\n\nREGARDEZ : le port pic.twitter.com/a1b2c3d4e5\n\n— Radio Port (@radioport) 3 mai 2021\n\n"
                + MORE);
    assertEquals(2, of(article, Passage.Kind.EMBED).size());
    assertEquals(Published.Basis.UNKNOWN, article.published().basis());
  }

  @Test
  void aSpanishSentenceInsideAParagraphIsAPassageOfItsOwn() {
    String spanish =
        "El alcalde de la ciudad dijo que los pescadores van a volver al puerto con sus barcos.";
    Article article =
        clean(PROSE + "\n" + spanish + " " + MORE + "\n" + PROSE.replace("jeudi", "lundi"));
    List<Passage> passages = article.passages();
    assertEquals(
        List.of("fr", "es", "fr", "fr"), passages.stream().map(Passage::language).toList());
    assertEquals(spanish, passages.get(1).span().in(article.text()));
    assertEquals("fr", article.language());
  }

  @Test
  void aPrintedDateIsTakenWithItsPlaceAndItsTime() {
    Article article =
        clean(
            "Le port rouvre ses quais\nPublié le 5 mars 2021 à 10h12, mis à jour le 6 mars 2021\n"
                + PROSE);
    Published published = article.published();
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2021, 3, 5))), published.days());
    assertEquals(Optional.of("2021-03-05T10:12"), published.clock());
    assertEquals(Published.Basis.STATED, published.basis());
    assertEquals("5 mars 2021 à 10h12", published.evidence().get(0).span().in(article.text()));
  }

  @Test
  void datesThatAreNotOfPublicationAreRefused() {
    for (String line :
        List.of(
            "Mis à jour le 6 mars 2021",
            "© 2021 Le Courrier du port",
            "Offre valable jusqu’au 6 mars 2021",
            "Le 6 mars 2021, le port a été fermé par une tempête et les bateaux sont restés à quai.")) {
      assertEquals(
          Published.Basis.UNKNOWN,
          clean(PROSE + "\n" + line + "\n" + MORE).published().basis(),
          line);
    }
  }

  @Test
  void aDeclaredDateAndAnAddressAreMetadata() {
    Declared declared =
        new Declared(
            Optional.empty(),
            Optional.of("Le Courrier du port"),
            Optional.of("https://www.exemple.fr/2020/02/17/port.html"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Cleaned cleaned =
        Cleaner.standard().clean(new RawPage("k", "u", "0", RawPage.Form.TEXT, PROSE, declared));
    Article article = assertInstanceOf(Article.class, cleaned);
    assertEquals(Published.Basis.METADATA, article.published().basis());
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2020, 2, 17))), article.published().days());
    assertEquals(Optional.of("Le Courrier du port"), article.outlet().map(Outlet::name));
  }

  @Test
  void theIdComesFromTheContentAlone() {
    Article one = clean(PROSE);
    Cleaned other =
        Cleaner.standard()
            .clean(
                new RawPage("x", "elsewhere", "1", RawPage.Form.TEXT, PROSE, Declared.nothing()));
    assertEquals(one.id(), assertInstanceOf(Article.class, other).id());
    assertFalse(one.id().equals(clean(MORE).id()));
  }

  @Test
  void everyPieceStandsInTheOriginal() {
    String text = "Source link\n" + PROSE + "\r\nIl l’a dit.Le préfet aussi. .\n\n\n" + MORE;
    Article article = clean(text);
    assertFalse(article.origin().isEmpty());
    for (OriginPiece piece : article.origin()) {
      assertEquals(
          text.substring(piece.originalStart(), piece.originalStart() + piece.length()),
          article.text().substring(piece.textStart(), piece.textStart() + piece.length()));
    }
  }

  @Test
  void aPageOfNothingButFurnitureIsRefused() {
    assertInstanceOf(Rejected.class, Cleaner.standard().clean(raw("[ad_1]")));
  }
}
