package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleListsTest {
  private final FirstNames names = Gazetteer.french().firstNames();
  private final Functions functions = Gazetteer.french().functions();

  @Test
  void firstNamesOfManyLanguagesHaveAGender() {
    for (String name : List.of("Jean", "Fiodor", "Giovanni", "Mohamed", "François", "Ivan")) {
      assertEquals(Optional.of(NameGender.MASCULINE), names.gender(name), name);
    }
    for (String name : List.of("Marie", "Olena", "Fatima", "Ursula", "Zoé", "Anne-Sophie")) {
      assertEquals(Optional.of(NameGender.FEMININE), names.gender(name), name);
    }
    assertEquals(Optional.of(NameGender.EITHER), names.gender("Camille"));
    assertEquals(Optional.of(NameGender.MASCULINE), names.gender("Jean-Baptiste"));
    assertEquals(Optional.empty(), names.gender("Table"));
    assertFalse(names.knows(""));
  }

  @Test
  void aFirstNameThatIsAWordIsRisky() {
    assertTrue(names.isRisky("Pierre"));
    assertTrue(names.isRisky("Florence"));
    assertFalse(names.isRisky("Sébastien"));
  }

  @Test
  void functionsHaveAllTheirForms() {
    assertForm("présidente", "président", WordGender.FEMININE, false);
    assertForm("procureures", "procureur", WordGender.FEMININE, true);
    assertForm("directrice générale", "directeur général", WordGender.FEMININE, false);
    assertForm("généraux", "général", WordGender.MASCULINE, true);
    assertForm("chefs de l'État", "chef de l'État", WordGender.MASCULINE, true);
    assertForm("Première ministre", "Premier ministre", WordGender.FEMININE, false);
    assertForm("porte-parole", "porte-parole", WordGender.EITHER, false);
  }

  private void assertForm(String form, String lemma, WordGender gender, boolean plural) {
    assertTrue(
        functions.of(form).stream()
            .anyMatch(
                f ->
                    f.lemma().equals(lemma)
                        && (f.gender() == gender || f.gender() == WordGender.EITHER)
                        && f.plural() == plural),
        () -> form + ": " + functions.of(form));
  }

  @Test
  void theLongestTitleIsFound() {
    String text = "La ministre des Affaires étrangères a reçu le vice-président.";
    List<Found<FunctionForm>> found = functions.in(text);
    assertEquals(2, found.size());
    assertEquals(
        "ministre des Affaires étrangères",
        text.substring(found.get(0).start(), found.get(0).end()));
    assertEquals(FunctionForm.Domain.GOVERNMENT, found.get(0).value().domain());
    assertEquals("vice-président", found.get(1).value().form());
  }

  @Test
  void civilitiesTellGenderAndNumber() {
    assertEquals(WordGender.FEMININE, functions.civility("Mme").orElseThrow().gender());
    assertTrue(functions.civility("MM.").orElseThrow().plural());
    assertEquals("maître", functions.civility("Me").orElseThrow().lemma());
    assertEquals(Optional.empty(), functions.civility("me"));
  }
}
