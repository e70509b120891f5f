package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Finding;

/** When two ages of one person are a disagreement. */
final class AgeFinderTest {
  private static final String NAME = "Odette Marchal";
  private final Newsroom room = new Newsroom();

  private void write(String id, String day, String text, String words, int years) {
    room.write(id, day, text).person(NAME).figure(words, years, "an");
  }

  private List<Finding> disagreements() {
    return room.weigh().findings().stream()
        .filter(f -> f.kind() == Finding.Kind.DISAGREEMENT)
        .toList();
  }

  @Test
  void twoAgesBesideOneNameDisagree() {
    write("a", "2020-05-02", NAME + ", 44 ans, tenait le relais du col.", "44 ans", 44);
    write("b", "2020-05-03", NAME + " (47 ans) tenait le relais du col.", "47 ans", 47);
    List<Finding> found = disagreements();
    assertEquals(1, found.size());
    assertEquals(
        List.of("44", "47"), found.get(0).values().stream().map(Finding.Value::value).toList());
  }

  @Test
  void theAgeOfANounBeforeTheNameIsItsAge() {
    write("a", "2020-05-02", "Une aubergiste de 44 ans, " + NAME + ", a disparu.", "44 ans", 44);
    write("b", "2020-05-02", NAME + ", âgée de 47 ans, a disparu.", "47 ans", 47);
    assertEquals(1, disagreements().size());
  }

  @Test
  void aBirthdayMayLieBetweenArticlesOfDistantDays() {
    write("a", "2020-05-02", NAME + ", 44 ans, tenait le relais du col.", "44 ans", 44);
    write("b", "2020-06-20", NAME + ", 45 ans, tenait le relais du col.", "45 ans", 45);
    assertEquals(List.of(), disagreements());
  }

  @Test
  void agesFarApartAreOfTwoPeople() {
    write("a", "2020-05-02", NAME + ", 44 ans, tenait le relais du col.", "44 ans", 44);
    write("b", "2020-05-02", NAME + ", 71 ans, tenait le relais du col.", "71 ans", 71);
    assertEquals(List.of(), disagreements());
  }

  @Test
  void yearsOfPrisonAreNoAge() {
    write("a", "2020-05-02", NAME + ", 4 ans de prison, a fait appel.", "4 ans", 4);
    write("b", "2020-05-02", NAME + ", 7 ans de prison, a fait appel.", "7 ans", 7);
    assertEquals(List.of(), disagreements());
  }
}
