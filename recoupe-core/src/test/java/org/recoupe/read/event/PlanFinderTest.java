package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.mark.PlanMark;

/** What counts as an announcement, on invented sentences published on 12 June 2024. */
final class PlanFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ministre Anna Brandt se rendra à Oslo. | FIRM
          La ministre Anna Brandt devrait se rendre à Oslo. | PLANNED
          La ministre Anna Brandt doit se rendre à Oslo. | FIRM
          La ministre Anna Brandt va réunir les maires. | FIRM
          La ministre Anna Brandt prévoit de se rendre à Oslo. | PLANNED
          La ministre Anna Brandt s'est engagée à reconstruire le pont. | FIRM
          La ministre Anna Brandt pourrait se rendre à Oslo samedi. | POSSIBLE
          La place sera fermée samedi. | FIRM
          Une réunion est prévue vendredi. | PLANNED
          Le syndicat appelle à la grève. | PLANNED
          La mairie a annoncé la fermeture du musée. | FIRM
          Le voyage de la ministre a été reporté. | PLANNED
          Les élus n'iront pas discuter à Oslo. | FIRM
          Le préfet a annoncé que la place serait fermée. | FIRM
          Le Sénat avait l'intention de signer un traité. | PLANNED
          """)
  void anActToComeIsAnnounced(String text, String certainty) {
    assertEquals(
        List.of(certainty),
        Sample.read(text).plans().stream().map(p -> p.certainty().name()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il pleuvra demain sur la côte.",
        "La croissance devrait atteindre 2 %.",
        "Des débordements sont prévus dans la nuit.",
        "Il faudra du courage.",
        "Ce sera difficile.",
        "La ministre Anna Brandt s'est rendue à Oslo.",
        "Sa mémoire vivra.",
        "Il faut reconstruire le pont."
      })
  void aForecastAnOpinionOrANeedIsNone(String text) {
    assertEquals(List.of(), Sample.read(text).plans());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ministre Anna Brandt se rendra à Oslo samedi. | 2024-06-15
          La ministre Anna Brandt se rendra à Oslo le 3 juillet. | 2024-07-03
          La ministre Anna Brandt se rendra à Oslo en octobre. | 2024-10
          La ministre Anna Brandt se rendra à Oslo. | none
          """)
  void theDueDateIsTheOneThatTheTextNames(String text, String due) {
    PlanMark plan = Sample.read(text).plans().get(0);
    assertEquals(due, plan.due().orElse("none"));
  }

  @Test
  void whoseVisitIsPlannedIsNamed() {
    PlanMark plan =
        Sample.read("La ministre reçoit Paul Morel, dont le voyage est prévu en octobre.")
            .plans()
            .get(0);
    assertEquals("WHO=Paul Morel WHO=le voyage", Sample.cast(plan.participants()));
  }
}
