package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs with their auxiliaries, modals and negation, on invented sentences. */
final class VerbGroupsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ministre a signé le traité. | signer PAST perfect
          La ministre signera le traité. | signer FUTURE
          La ministre n'a pas signé le traité. | signer PAST negated perfect
          Le traité a été signé par la ministre. | signer PAST passive perfect
          La ministre doit signer le traité. | signer PRESENT devoir
          La ministre devrait bientôt signer le traité. | signer CONDITIONAL devoir
          La ministre aurait signé le traité. | signer CONDITIONAL perfect
          La délégation est arrivée à Oslo. | arriver PAST perfect
          La délégation s'est rendue à Oslo. | rendre PAST perfect reflexive
          La délégation s'était d'abord rendue à Oslo. | rendre PAST perfect reflexive
          La place sera « fermée » samedi. | fermer FUTURE passive
          La délégation ne se rendra pas à Oslo. | rendre FUTURE negated reflexive
          """)
  void theFirstVerbIsReadWithWhatCarriesIt(String text, String wanted) {
    assertEquals(wanted, told(Sample.verbs(text).get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ministre doit visiter une usine et se rendre à Oslo. | rendre PRESENT devoir reflexive
          La ministre a salué les soldats et rencontré des élus. | rencontrer PAST perfect
          """)
  void aCoordinatedVerbSharesTheCarrier(String text, String wanted) {
    List<VerbGroup> groups = Sample.verbs(text);
    assertEquals(wanted, told(groups.get(groups.size() - 1)));
  }

  private static String told(VerbGroup verb) {
    return verb.lemma()
        + " "
        + verb.tense()
        + (verb.modal().isEmpty() ? "" : " " + verb.modal())
        + (verb.negated() ? " negated" : "")
        + (verb.passive() ? " passive" : "")
        + (verb.perfect() ? " perfect" : "")
        + (verb.reflexive() ? " reflexive" : "");
  }
}
