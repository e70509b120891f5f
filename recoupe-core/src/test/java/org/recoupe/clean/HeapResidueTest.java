package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Article;
import org.recoupe.model.Declared;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Passage;
import org.recoupe.model.RawPage;

class HeapResidueTest {
  private static final String PAD = "Carré bleu 7 : l’horizon des vallées";
  private static final String MOTTO =
      "Une rédaction de douze personnes, installée au bord du lac, raconte la région depuis trente ans.";
  private static final String WIRE =
      "Les secours ont évacué quarante habitants pendant la nuit, selon la préfecture du département.";

  /** Openings of stories that have nothing in common. */
  private static final List<String> STORIES =
      List.of(
          "Le conseil municipal de Vernoux adopte le budget de la piscine olympique après huit heures.",
          "Un troupeau de brebis égaré bloque longuement la départementale entre Saint-Aubrac et Lormes.",
          "La cathédrale retrouve ses vitraux restaurés par les maîtres verriers de Chartres-la-Neuve.",
          "L’équipe féminine de handball remporte brillamment le championnat national contre Belcastel.",
          "Le tribunal correctionnel condamne un ancien notaire pour détournement de successions.",
          "Une variété ancienne de pommes revient dans les vergers grâce à des pépiniéristes obstinés.",
          "Les chercheurs de l’observatoire décrivent une comète aux trajectoires particulièrement capricieuses.",
          "La fanfare des pompiers prépare un concert gratuit dans les jardins de la sous-préfecture.");

  private static final List<String> ENDINGS =
      List.of(
          "Les contribuables paieront davantage, prévient Hélène Tarbouriech, opposante déterminée.",
          "Le berger Firmin Castaing a récupéré ses bêtes épuisées vers le belvédère.",
          "Le chantier aura mobilisé vingt compagnons sous la direction d’Aurore Lestrade.",
          "La capitaine Maud Ferrandis promet désormais une campagne européenne ambitieuse.",
          "Ses avocats, maîtres Roquelaure et Dupuy-Lamy, envisagent un pourvoi immédiat.",
          "Les marchés paysans proposeront bientôt ces fruits rustiques, explique Basile Ortolan.",
          "Le télescope géant poursuivra ses relevés jusqu’au solstice, annonce Inès Vaugelade.",
          "Le chef d’orchestre Gaspard Mirabel attend six cents mélomanes enthousiastes.");

  private static Article article(String outlet, String... paragraphs) {
    Declared declared =
        new Declared(
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String text = String.join("\n\n", paragraphs);
    RawPage page = new RawPage("k", "f", "0", RawPage.Form.TEXT, text, declared);
    return assertInstanceOf(Article.class, Cleaner.standard().clean(page));
  }

  /** A heap of one outlet whose every article tells another story and carries these lines. */
  private static List<Article> outlet(String name, int articles, String above, String below) {
    List<Article> heap = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      heap.add(
          article(
              name, above, "Titre " + i + " de l’article", STORIES.get(i), ENDINGS.get(i), below));
    }
    return heap;
  }

  private static List<String> texts(HeapResidue residue, List<Article> heap) {
    return heap.stream().map(residue::without).map(Article::text).toList();
  }

  @Test
  void aLineThatAnOutletRepeatsIsResidueThoughNobodyListedIt() {
    List<Article> heap = outlet("Le Fil du val", 6, PAD, MOTTO);
    HeapResidue residue = HeapResidue.of(heap);
    for (Article article : heap) {
      Article clean = residue.without(article);
      assertFalse(clean.text().contains("Carré bleu"), clean::text);
      assertFalse(clean.text().contains("douze personnes"), clean::text);
      assertTrue(clean.title().orElse("").startsWith("Titre"), () -> clean.title().toString());
      assertEquals(article.id(), clean.id());
    }
  }

  @Test
  void whatWasLearnedStandsAmongTheEditsWithItsPlace() {
    List<Article> heap = outlet("Le Fil du val", 6, PAD, MOTTO);
    Article clean = HeapResidue.of(heap).without(heap.get(0));
    Edit edit =
        clean.edits().stream().filter(e -> e.original().equals(MOTTO)).findFirst().orElseThrow();
    assertEquals(HeapResidue.WHY, edit.why());
    assertEquals(heap.get(0).text().indexOf(MOTTO), edit.place());
  }

  @Test
  void passagesAndOriginMoveWithTheText() {
    List<Article> heap = outlet("Le Fil du val", 6, PAD, MOTTO);
    Article before = heap.get(0);
    Article clean = HeapResidue.of(heap).without(before);
    for (OriginPiece piece : clean.origin()) {
      assertEquals(
          before.text().substring(piece.originalStart(), piece.originalStart() + piece.length()),
          clean.text().substring(piece.textStart(), piece.textStart() + piece.length()));
    }
    List<String> told =
        clean.passages().stream().map(Passage::span).map(s -> s.in(clean.text())).toList();
    assertEquals(List.of("Titre 0 de l’article", STORIES.get(0), ENDINGS.get(0)), told);
  }

  @Test
  void theHeapTeachesTheSameInAnyOrder() {
    List<Article> heap = outlet("Le Fil du val", 8, PAD, MOTTO);
    List<String> once = texts(HeapResidue.of(heap), heap);
    List<Article> mixed = new ArrayList<>(heap);
    Collections.shuffle(mixed, new Random(5));
    mixed.addAll(heap);
    assertEquals(once, texts(HeapResidue.of(mixed), heap));
  }

  @Test
  void aWireSentenceThatArticlesOnOneEventShareStays() {
    List<Article> heap = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      heap.add(
          article(
              "Le Fil du val",
              "Crue de la Sauldre : le point numéro " + i,
              "La Sauldre a débordé mardi à Vernoux, où Pauline Castagnède, maire, réclame des digues.",
              WIRE,
              ENDINGS.get(i).replace("Les", "Des")));
    }
    assertEquals(heap.stream().map(Article::text).toList(), texts(HeapResidue.of(heap), heap));
  }

  @Test
  void aSentenceOfAFewOfManyArticlesStays() {
    List<Article> heap = outlet("Le Fil du val", 8, PAD, MOTTO);
    String stock = "Une enquête a été ouverte pour déterminer les causes de l’accident.";
    for (int i = 0; i < 3; i++) {
      heap.set(
          i,
          article("Le Fil du val", "Titre " + i + " bis", STORIES.get(i), stock, ENDINGS.get(i)));
    }
    assertTrue(texts(HeapResidue.of(heap), heap).get(0).contains(stock));
  }

  @Test
  void theSameLineInDifferentOutletsTeachesNothing() {
    List<Article> heap = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      heap.add(
          article("Journal " + i, "Titre " + i + " seul", STORIES.get(i), WIRE, ENDINGS.get(i)));
    }
    assertEquals(heap.stream().map(Article::text).toList(), texts(HeapResidue.of(heap), heap));
  }

  @Test
  void copiesOfOneArticleTeachNothing() {
    List<Article> heap = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      heap.add(
          article(
              "Le Fil du val",
              "Titre commun à tous",
              STORIES.get(0),
              WIRE,
              MOTTO,
              ENDINGS.get(0) + " " + i));
    }
    assertEquals(heap.stream().map(Article::text).toList(), texts(HeapResidue.of(heap), heap));
  }

  @Test
  void aSignatureAndAQuotationStay() {
    String signature = "Lise Maurepas";
    String saying = "« La vallée ne se rendra jamais à la résignation. »";
    List<Article> heap = outlet("Le Fil du val", 8, saying, signature);
    for (String text : texts(HeapResidue.of(heap), heap)) {
      assertTrue(text.contains(signature) && text.contains(saying), text);
    }
  }

  @Test
  void anArticleThatIsNothingButRepeatedLinesIsLeftAsItIs() {
    List<Article> heap = outlet("Le Fil du val", 6, PAD, MOTTO);
    Article bare = article("Le Fil du val", PAD, MOTTO);
    assertEquals(bare, HeapResidue.of(heap).without(bare));
  }
}
