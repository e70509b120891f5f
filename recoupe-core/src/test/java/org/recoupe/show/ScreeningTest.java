package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.ListUsed;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.WeighedStory;

/** The lists that were consulted, as the page shows them. */
final class ScreeningTest {
  private static final List<ListUsed> LISTS =
      List.of(new ListUsed("Liste des exemples", Optional.of("2020-01-02"), "liste.csv", 1200, 1));

  private static Document page(Dossier dossier) throws IOException {
    return Jsoup.parse(HtmlPageTest.page(dossier));
  }

  private static Dossier matched() {
    WeighedStory story = InventedDossier.oneStory().stories().get(0);
    Listed claim = InventedWeighing.listed().get(0);
    Listed match =
        new Listed(
            claim.entity(),
            "Liste des exemples",
            Optional.of("2020-01-02"),
            Optional.of("EX-7"),
            Optional.of("VAUTRIN, Anselme"),
            Optional.of(0.91),
            "les mots dans un autre ordre ; c’est un nom répandu",
            claim.at(),
            Optional.empty());
    WeighedStory more = new WeighedStory(story.story(), story.weighing().with(List.of(match)));
    return InventedDossier.dossier(List.of(more), InventedDossier.readings()).with(LISTS);
  }

  @Test
  void withoutListsNothingIsSaidOfThem() throws IOException {
    assertTrue(page(InventedDossier.oneStory()).select("section.lists").isEmpty());
  }

  @Test
  void aListWithoutMatchesIsNamedAllTheSame() throws IOException {
    Element section = page(InventedDossier.oneStory().with(LISTS)).select("section.lists").first();
    assertTrue(section != null && section.text().contains("Liste des exemples"));
    assertTrue(section != null && section.text().contains("Aucun nom proche"));
    assertTrue(section != null && section.text().contains("n’est pas un verdict"));
  }

  @Test
  void aMatchIsShownWithItsReasonsInBothLanguagesAndItsSentence() throws IOException {
    Document page = page(matched());
    Element row = page.select("section.lists table").last();
    String text = row == null ? "" : row.text();
    assertTrue(text.contains("VAUTRIN, Anselme") && text.contains("EX-7"), text);
    assertTrue(text.contains("nom répandu") && text.contains("it is a common name"), text);
    assertTrue(text.contains("91"), text);
    assertEquals(1, page.select("section.lists p.src a.l[data-at]").size(), "its sentence");
  }

  @Test
  void aMatchAndAClaimStandApart() throws IOException {
    List<String> notes = page(matched()).select("p.list").eachText();
    assertEquals(2, notes.size(), notes::toString);
    assertTrue(notes.stream().anyMatch(n -> n.contains("sanctionné, selon")), notes::toString);
    assertTrue(notes.stream().anyMatch(n -> n.contains("à vérifier")), notes::toString);
  }
}
