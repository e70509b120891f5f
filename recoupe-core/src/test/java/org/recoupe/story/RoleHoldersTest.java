package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;

/** A speaker told by role alone, in one article of a story, whom another article names. */
final class RoleHoldersTest {
  private static final String NAMES_HIM =
      "Le président letton, Andris Ozols, a reçu la presse. M. Ozols repart jeudi.";
  private static final String QUOTES_HIM =
      "M. Ozols est arrivé mardi à Paris. Une réception était prévue au palais. Le dîner a duré"
          + " trois heures. « La mer nous unit », a déclaré le président letton.";

  private static Reading read(String id, String text) {
    Reading reading = Reader.french().read(text);
    var a = reading.article();
    return Reader.french()
        .read(
            new org.recoupe.model.Article(
                id,
                id,
                id,
                "",
                a.outlet(),
                a.title(),
                text,
                a.origin(),
                "fr",
                a.published(),
                a.passages(),
                a.edits()));
  }

  private static List<String> speakers(Reading reading) {
    return reading.quotes().stream().map(Quote::speakerText).toList();
  }

  @Test
  void theStoryTellsWhoHoldsTheRole() {
    List<Reading> told = RoleHolders.told(List.of(read("a", NAMES_HIM), read("b", QUOTES_HIM)));
    assertEquals(List.of("Ozols"), speakers(told.get(1)));
  }

  @Test
  void anArticleAloneTellsNothingMore() {
    Reading alone = read("b", QUOTES_HIM);
    assertEquals(List.of(alone), RoleHolders.told(List.of(alone)));
  }

  @Test
  void whereTwoHoldTheRoleNobodyIsMeant() {
    String another = "Le président letton, Juris Liepa, a démissionné. M. Ozols s'est tu.";
    Reading quotes = read("b", QUOTES_HIM);
    List<Reading> told =
        RoleHolders.told(List.of(read("a", NAMES_HIM), quotes, read("c", another)));
    assertEquals(speakers(quotes), speakers(told.get(1)));
  }

  @Test
  void anArticleThatDoesNotNameThePersonKeepsTheWords() {
    String nameless = "Un dîner a eu lieu mardi. « La mer nous unit », a dit le président letton.";
    List<Reading> told = RoleHolders.told(List.of(read("a", NAMES_HIM), read("b", nameless)));
    assertEquals(List.of("président letton"), speakers(told.get(1)));
  }
}
