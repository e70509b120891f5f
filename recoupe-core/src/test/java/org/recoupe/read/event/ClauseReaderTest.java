package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what in a clause, on invented sentences. */
final class ClauseReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ministre Anna Brandt a visité Oslo. | visiter | anna brandt
          Mardi, à Berne, Anna Brandt a visité le port. | visiter | anna brandt
          Anna Brandt, qui a visité Oslo, est rentrée à Berne. | visiter | anna brandt
          Anna Brandt, qui a visité Oslo, est rentrée à Berne. | rentrer | anna brandt
          Le port, construit en 1950, a été fermé. | fermer | port
          Anna Brandt a déclaré que Paul Morel signera le traité. | signer | paul morel
          """)
  void theSubjectIsFound(String text, String lemma, String wanted) {
    assertEquals(wanted, clause(text, lemma).subject().orElseThrow().head());
  }

  @Test
  void namesInAListAreOneSubject() {
    Clause clause = clause("Anna Brandt et Paul Morel ont visité Oslo.", "visiter");
    assertEquals(1, clause.subject().orElseThrow().members().size());
  }

  @Test
  void aPronounMeansTheOnlyPersonNamedBefore() {
    Clause clause = clause("Anna Brandt est arrivée mardi. Elle a visité Oslo.", "visiter");
    assertEquals("anna brandt", clause.subject().orElseThrow().head());
  }

  @Test
  void thePronounOfAnImpersonalVerbIsNobody() {
    Clause clause = clause("Anna Brandt est arrivée mardi. Il s'agit du port.", "agir");
    assertTrue(clause.subject().isEmpty());
  }

  private static Clause clause(String text, String lemma) {
    return Sample.clauses(text).stream()
        .filter(c -> c.verb().lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }
}
