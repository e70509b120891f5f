package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a verb is said of somebody, and when it only describes a noun. */
final class SaidTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le syndic a adressé une lettre aux bergers. | adressé | true",
        "Le syndic adresse une lettre aux bergers. | adresse | true",
        "Le syndic veut adresser une lettre aux bergers. | adresser | true",
        "Le maire lit une lettre adressée aux bergers. | adressée | false",
        "Le pont est fermé. | pont | false",
      })
  void aParticipleBesideItsNounOnlyDescribesIt(String text, String word, boolean said) {
    Newsroom room = new Newsroom();
    Newsroom.Draft draft = room.write("a", "2020-05-02", text);
    Telling telling = new Coverage(room.story(), room.readings()).tellings("a").get(0);
    assertEquals(said, Said.of(telling, draft.span(word)));
  }
}
