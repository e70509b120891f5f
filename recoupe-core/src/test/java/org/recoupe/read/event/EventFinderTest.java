package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.Reading;

/** Typed events of invented sentences: type, status, roles; and the laws of the finders. */
final class EventFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Brandt a rencontré Paul Morel à Oslo. | meeting happened
          Anna Brandt rencontrera Paul Morel à Oslo. | meeting announced
          Anna Brandt n'a pas rencontré Paul Morel. | meeting denied
          La ministre Anna Brandt s'est rendue à Oslo. | visit happened
          La ministre Anna Brandt devrait se rendre à Oslo. | visit announced
          La ministre Anna Brandt pourrait se rendre à Oslo. | visit possible
          Anna Brandt a offert une montre à Paul Morel. | gift happened
          La Norvège aurait livré des missiles à la Finlande. | transfer possible
          La Norvège a livré des dizaines de missiles à la Finlande. | transfer happened
          La Norvège et la Finlande ont signé un accord. | agreement happened
          La Norvège a opposé son veto. | vote happened
          Une amende a été infligée à la société. | sanction happened
          La Norvège a lancé un satellite. | launch happened
          Deux policiers ont été tués par un tireur. | attack happened
          Trois personnes sont mortes dans les inondations. | disaster happened
          Des milliers de personnes ont manifesté à Lyon. | demonstration happened
          Le suspect a été placé en garde à vue. | justice happened
          Paul Morel a été élu. | election happened
          Paul Morel a démissionné. | appointment happened
          Anna Brandt a accepté de se rendre à Oslo. | visit announced
          Anna Brandt a annulé son voyage. | visit denied
          Anna Brandt avait l'intention de signer un traité. | agreement announced
          """)
  void aClauseTellsItsTypeAndStatus(String text, String wanted) {
    List<String> told = Sample.read(text).events().stream().map(EventFinderTest::told).toList();
    assertEquals(List.of(wanted), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La soirée s'est bien passée.",
        "Le gouvernement a mis en garde les habitants.",
        "Le département a été placé en vigilance rouge.",
        "Il a reçu beaucoup d'applaudissements.",
        "Cette idée a rencontré un grand succès."
      })
  void aClauseWithoutItsMainRoleTellsNothing(String text) {
    assertEquals(List.of(), Sample.read(text).events());
  }

  @Test
  void whoTakesIsTheReceiver() {
    EventMark event = Sample.read("Paul Morel a reçu une médaille.").events().get(0);
    assertEquals("RECEIVER=Paul Morel OBJECT=une médaille", Sample.cast(event.participants()));
  }

  @Test
  void theVictimsOfAFloodDieInADisaster() {
    Reading reading = Sample.read("Deux personnes ont été tuées dans des inondations.");
    assertEquals(
        List.of("disaster happened"),
        reading.events().stream().map(EventFinderTest::told).toList());
  }

  @Test
  void whoDeniesAnAllegedTransferIsNoted() {
    Reading reading =
        Sample.read(
            "La Norvège aurait livré des missiles à la Finlande."
                + " La Norvège a démenti cette livraison.");
    assertTrue(
        Sample.cast(reading.events().get(0).participants()).contains("DENIED_BY=Norvège"),
        () -> reading.events().toString());
  }

  @Property(tries = 40)
  void anyWordsAreReadTwiceAlikeAndMarksStayInside(@ForAll @Size(max = 40) List<Word> words) {
    String text = String.join(" ", words.stream().map(w -> w.text).toList()) + ".";
    Reading once = Sample.read(text);
    assertEquals(once.events(), Sample.read(text).events());
    assertEquals(once.plans(), Sample.read(text).plans());
    Span all = new Span(0, text.length());
    assertTrue(
        once.events().stream().allMatch(e -> all.covers(e.statement()) && all.covers(e.trigger())));
    assertTrue(
        once.plans().stream().allMatch(p -> all.covers(p.clause()) && all.covers(p.trigger())));
  }

  /** Words that make and break clauses. */
  enum Word {
    NAME("Anna Brandt"),
    PLACE("Oslo"),
    HAS("a"),
    IS("est"),
    DONE("rencontré"),
    GO("se rendre"),
    WILL("signera"),
    MUST("devrait"),
    NOT("ne"),
    THAT("que"),
    WHO("qui"),
    WHOSE("dont"),
    AND("et"),
    OPEN("«"),
    CLOSE("»"),
    BRACKET("("),
    END(")"),
    COMMA(","),
    TREATY("le traité"),
    DAY("mardi"),
    STOP(". Il");

    private final String text;

    Word(String text) {
      this.text = text;
    }
  }

  private static String told(EventMark event) {
    return (event.type() + " " + event.status()).toLowerCase(Locale.ROOT);
  }
}
