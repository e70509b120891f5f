package org.recoupe.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Names that a function, an age or initials show to be people. */
final class PersonSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Pour l'élu d'opposition Régis Chabrol, tout va bien.#Régis Chabrol",
        "Parmi eux se trouve aussi Loris, 27 ans, maraîcher.#Loris",
        "Elle vit à Loris, 27 ans après.#",
        "Le directeur de l'hôpital Henri Mondor est parti.#"
      })
  void surroundingsShowPeople(String text, String wanted) {
    assertEquals(wanted == null ? List.of() : List.of(wanted), people(text, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"Le juge K. R. Menon est venu.#Menon#K. R. Menon", "Avec M. Menon.#Menon#Menon"})
  void initialsBelongToTheName(String text, String seen, String wanted) {
    int at = text.indexOf(seen);
    Mention name = Mentions.of(new Span(at, at + seen.length()), EntityType.PERSON);
    assertEquals(List.of(wanted), people(text, List.of(name)));
  }

  private static List<String> people(String text, List<Mention> seen) {
    Page page = Page.of(text, Reading.sentences(text));
    return new PersonSigns().find(page, seen).stream().map(name -> name.span().in(text)).toList();
  }
}
