package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le préfet a ouvert hier les portes du grand marché couvert .",
        "« Nous partirons à l' aube » , a promis Mme Quérandel , la maire de Saint-Ouven .",
        "Trois",
        "D' après elle , 12.500 personnes auraient défilé , dont 300 à vélo , le 4 mai 2031 .",
        "ALERTE : LES VANNES DU BARRAGE CÈDENT",
        "Xqzvt Brrl 7-bis && ??? !",
      })
  void tagsAsTheLibraryDoes(String sentence) throws IOException {
    String[] words = sentence.split(" ");
    assertEquals(List.of(library().tag(words)), Tagger.french().tags(List.of(words)));
  }

  @Test
  void theCurlyApostropheIsTheStraightOne() {
    assertEquals(
        Tagger.french().tags(List.of("L'", "hiver", "vient")),
        Tagger.french().tags(List.of("L’", "hiver", "vient")));
  }

  @Test
  void noWordHasNoTag() {
    assertEquals(List.of(), Tagger.french().tags(List.of()));
  }

  private static POSTaggerME library() throws IOException {
    try (InputStream model = TaggerTest.class.getResourceAsStream(MODEL)) {
      return new POSTaggerME(new POSModel(model));
    }
  }
}
