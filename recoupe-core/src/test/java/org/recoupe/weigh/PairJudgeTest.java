package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Aspect;

/** When two sentences that stand alone contradict each other. */
final class PairJudgeTest {
  private final Newsroom room = new Newsroom();

  private Optional<Aspect> judged() {
    List<Reading> readings = room.readings();
    return PairJudge.french().contradiction(readings.get(0), readings.get(1));
  }

  private Optional<Aspect> judged(String one, String other) {
    room.write("a", "2020-05-02", one);
    room.write("b", "2020-05-02", other);
    return judged();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La mairie de Vernoux a vendu la halle aux grains. |"
            + " La mairie de Vernoux n’a pas vendu la halle aux grains.",
        "Le conseil a accepté le don du verrier. | Le conseil a refusé le don du verrier.",
        "Le vaccin empêche de contracter la gale du mouton. |"
            + " Le vaccin n’empêche pas de contracter la gale du mouton.",
        "Aucune digue n’a cédé près du moulin. | Une digue a cédé près du moulin.",
      })
  void aDenialAndAnOppositeContradict(String one, String other) {
    assertEquals(Optional.of(Aspect.POLARITY), judged(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La mairie de Vernoux a vendu la halle aux grains. |"
            + " La halle aux grains a été vendue par la mairie de Vernoux.",
        "Le conseil a accepté le don du verrier. | Le conseil n’a pas refusé le don du verrier.",
        "Le berger a quitté la vallée du Toron. | Le berger n’a quitté que la vallée du Toron.",
        "Rien ne prouve que la digue du moulin a cédé. | La digue du moulin a cédé.",
        "Le refuge du col ouvre en hiver. | Le refuge du col n’ouvre pas toujours en hiver.",
        "Le fermier vend la grange à Paul Arnal. | Paul Arnal achète la grange au fermier.",
        "La digue du moulin a cédé. | Le pont de Vernoux n’a pas cédé au printemps.",
      })
  void whatMayBothBeTrueIsNoContradiction(String one, String other) {
    assertEquals(Optional.empty(), judged(one, other));
  }

  @Test
  void twoNumbersOfOneThingContradict() {
    room.write("a", "2020-05-02", "La coulée a détruit douze chalets du hameau.")
        .figure("douze chalets", 12, "chalet");
    room.write("b", "2020-05-02", "La coulée a détruit trente chalets du hameau.")
        .figure("trente chalets", 30, "chalet");
    assertEquals(Optional.of(Aspect.QUANTITY), judged());
  }

  @Test
  void aBoundThatHoldsTheOtherNumberDoesNot() {
    room.write("a", "2020-05-02", "La coulée a détruit plus de douze chalets du hameau.")
        .figure("douze chalets", 12, "chalet", Figure.Bound.MORE_THAN, "");
    room.write("b", "2020-05-02", "La coulée a détruit quatorze chalets du hameau.")
        .figure("quatorze chalets", 14, "chalet");
    assertEquals(Optional.empty(), judged());
  }
}
