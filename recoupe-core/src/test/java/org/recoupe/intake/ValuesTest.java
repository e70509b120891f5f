package org.recoupe.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/** A table of values is no article; prose with commas, semicolons or bars is. */
final class ValuesTest {
  private static List<Arrival> read(String text) {
    List<Arrival> arrivals = new ArrayList<>();
    Intake.with(Limits.standard())
        .read(
            "heap", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), arrivals::add);
    return arrivals;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom,type,pays\nPaul Morel,personne,FR\nMines du Lac,organisation,KG\n",
        "date;ville;morts;blessés\n2021-03-04;Brest;3;12\n2021-03-05;Quimper;;4\n",
        "nom\trôle\tdepuis\nPaul Morel\tmaire\t2014\n",
        "17,22001,\"3 rue du Port, Brest\",\"Brest\",\"France\",-0- \n",
        "\ufeffa|b|c\n1|2|3\n",
        "nom;remarque;pays\n\"Morel; Paul\";\"deux\nlignes\";FR\nRoche;;BE"
      })
  void aTableWithoutTextIsRefused(String table) {
    assertEquals(
        List.of(new Rejected("heap", "a table without a column for the text of an article")),
        read(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire, ses adjoints, le préfet sont venus\nIls ont vu le pont, la digue, le quai.",
        "Brest, Quimper, Rennes, Vannes, Lorient, Nantes et Paris sont en fête.",
        "Le maire a parlé ; le préfet s'est tu ; personne n'a voté",
        "Accueil | Politique | Sport\nLe conseil a voté le budget mardi soir à Brest.",
        "Le conseil a voté.\nTrois élus, dont le maire, ont dit non, hier.",
        "1,5 million\n2,5 millions"
      })
  void proseIsRead(String prose) {
    assertEquals(1, read(prose).stream().filter(RawPage.class::isInstance).count());
  }

  @Test
  void aLongTableIsKnownByItsHead() {
    String table = "nom;type;pays\n" + "Paul Morel;personne;FR\n".repeat(5000) + "Jean;";
    assertEquals(1, read(table).stream().filter(Rejected.class::isInstance).count());
  }
}
