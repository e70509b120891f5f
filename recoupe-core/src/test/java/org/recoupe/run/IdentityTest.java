package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.json.DossierJson;
import org.recoupe.model.Arrival;
import org.recoupe.model.Declared;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Version;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.PageLanguage;

/** Which articles are one: the same at two addresses, or edited later at the same one. */
final class IdentityTest {
  private static final String TITLE = "Le bac de Saint-Orme à quai\n\n";
  private static final String COMMON =
      "Le bac de Saint-Orme ne traverse plus depuis mardi, a annoncé la mairie de Brest dans un"
          + " communiqué.\n\nLes habitants de la rive gauche font un détour de trente kilomètres.\n\n";
  private static final String FIRST = TITLE + COMMON + "Le service reprendra lundi.\n";
  private static final String LATER =
      TITLE + COMMON + "Le service ne reprendra pas avant jeudi, a corrigé la mairie.\n";
  private static final String OTHER =
      "La foire aux livres ouvre dimanche à Quimper, avec soixante libraires venus de toute la"
          + " Bretagne et une vente de cartes anciennes.\n";

  private static RawPage page(String key, String url, String text) {
    Declared declared =
        new Declared(
            Optional.empty(),
            Optional.of("Le Courrier du Bac"),
            Optional.of(url),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RawPage(key, url, "sha-" + key, RawPage.Form.TEXT, text, declared);
  }

  private static Harvest harvest(List<Arrival> arrivals) {
    return Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
        .harvest(arrivals::forEach);
  }

  private static Dossier dossier(List<Arrival> arrivals) {
    return Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
        .dossier(arrivals::forEach);
  }

  @Test
  void anEditedArticleIsOneArticleWithAnEarlierVersion() {
    RawPage first =
        page("a", "https://bac.exemple/quai", FIRST)
            .capturedAt(Instant.parse("2021-04-06T10:00:00Z"));
    RawPage later =
        page("b", "http://www.bac.exemple/quai/?utm_source=x#haut", LATER)
            .capturedAt(Instant.parse("2021-04-06T18:00:00Z"));
    Harvest harvest = harvest(List.of(later, first));
    assertEquals(1, harvest.readings().size());
    assertTrue(harvest.readings().get(0).article().text().contains("avant jeudi"));
    Version version = harvest.versions().values().iterator().next().get(0);
    assertEquals("sha-a", version.article().sha256());
    assertEquals(
        List.of(
            new Version.Difference(
                "Le service reprendra lundi.",
                "Le service ne reprendra pas avant jeudi, a corrigé la mairie.")),
        version.differences());
    assertEquals(new Counts(2, 1, 1, 0, 0), harvest.counts());
  }

  @Test
  void thePlaceInTheHeapDoesNotTellWhichVersionIsLater() {
    RawPage first =
        page("a", "https://bac.exemple/quai", LATER)
            .capturedAt(Instant.parse("2021-04-06T10:00:00Z"));
    RawPage later =
        page("b", "https://bac.exemple/quai", FIRST)
            .capturedAt(Instant.parse("2021-04-06T18:00:00Z"));
    for (List<Arrival> heap :
        List.of(List.<Arrival>of(first, later), List.<Arrival>of(later, first))) {
      assertTrue(harvest(heap).readings().get(0).article().text().contains("reprendra lundi"));
    }
  }

  @Test
  void anAddressInCommonIsNotEnough() {
    Harvest harvest =
        harvest(
            List.of(
                page("a", "https://bac.exemple/direct", FIRST),
                page("b", "https://bac.exemple/direct", OTHER),
                page("c", "https://bac.exemple/", FIRST + "Fin."),
                page("d", "https://bac.exemple", LATER)));
    assertEquals(4, harvest.readings().size());
    assertTrue(harvest.versions().isEmpty());
  }

  @Test
  void addressesThatDifferInMoreThanACampaignAreOfTwoPages() {
    Harvest harvest =
        harvest(
            List.of(
                page("a", "https://bac.exemple/lire?id=1", FIRST),
                page("b", "https://bac.exemple/lire?id=2", LATER)));
    assertEquals(2, harvest.readings().size());
  }

  @Test
  void whatCameInIsTheSumOfTheRest() throws IOException {
    List<Arrival> heap = new ArrayList<>();
    heap.add(page("a", "https://bac.exemple/quai", FIRST));
    heap.add(page("b", "https://bac.exemple/quai", LATER));
    heap.add(page("c", "https://bac.exemple/autre-adresse", LATER));
    heap.add(page("c", "https://bac.exemple/autre-adresse", LATER));
    heap.add(page("d", "https://bac.exemple/foire", OTHER));
    heap.add(page("e", "https://bac.exemple/vide", "…"));
    heap.add(new Rejected("f", "empty"));
    Dossier dossier = dossier(heap);
    assertEquals(new Counts(7, 2, 1, 2, 2), dossier.counts());
    String json = json(dossier);
    assertTrue(json.contains("\"duplicates\":2"), "the dossier tells the counts");
    Collections.shuffle(heap, new Random(3));
    assertEquals(json, json(dossier(heap)));
    StringWriter html = new StringWriter();
    new HtmlPage(PageLanguage.FR).write(dossier, html);
    assertTrue(html.toString().contains("1 version antérieure"), "so does the page");
    assertTrue(html.toString().contains("<del>"), "and what was changed");
  }

  private static String json(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    DossierJson.write(dossier, out);
    return out.toString();
  }

  @Test
  void countsThatDoNotAddUpAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Counts(3, 1, 0, 0, 1));
  }
}
