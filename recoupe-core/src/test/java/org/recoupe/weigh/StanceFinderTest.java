package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** When one is told to deny and to admit, and when that is no disagreement. */
final class StanceFinderTest {
  private static final String WHO = "Odilon Perret";

  private static List<Finding> polarity(String one, String other) {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", one).person(WHO).person("Lise Grandjean");
    room.write("b", "2021-03-03", other).person(WHO).person("Lise Grandjean");
    return room.weigh().findings().stream()
        .filter(f -> f.aspect().filter(Aspect.POLARITY::equals).isPresent())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Au tribunal, Odilon Perret nie les faits. | Odilon Perret a reconnu les faits mardi.",
        "Odilon Perret a contesté les accusations. | Odilon Perret, entendu, a avoué le meurtre.",
      })
  void deniedHereAndAdmittedThereIsADisagreement(String one, String other) {
    List<Finding> found = polarity(one, other);
    assertEquals(1, found.size());
    assertEquals(Finding.Kind.DISAGREEMENT, found.get(0).kind());
    assertEquals(
        List.of("nie", "reconnaît"),
        found.get(0).values().stream().map(Finding.Value::value).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Somebody else, his lawyer, what was before, what may be, a part, another matter.
        "Odilon Perret nie les faits. | Lise Grandjean a reconnu les faits mardi.",
        "L’avocat d’Odilon Perret nie les faits. | Odilon Perret a reconnu les faits mardi.",
        "Odilon Perret avait nié les faits. | Odilon Perret a reconnu les faits mardi.",
        "Odilon Perret nie les faits. | Odilon Perret aurait reconnu les faits mardi.",
        "Odilon Perret nie les faits. | Odilon Perret reconnaît une partie des faits.",
        "Odilon Perret nie les faits. | Odilon Perret a reconnu la voiture du voisin.",
        "Odilon Perret nie les faits. | Odilon Perret n’a pas reconnu les faits.",
      })
  void whatIsNotSaidOfTheSameOneAndTheWholeIsNone(String one, String other) {
    assertEquals(0, polarity(one, other).size());
  }

  @Test
  void anArticleThatTellsBothTellsHowItChanged() {
    String both = "Odilon Perret nie les faits lundi. Odilon Perret a reconnu les faits mardi.";
    assertEquals(0, polarity(both, "Odilon Perret nie les faits.").size());
  }
}
